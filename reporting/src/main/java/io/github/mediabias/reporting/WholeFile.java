package io.github.mediabias.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/** Lets a file appear whole or not at all: it is written beside its place and then moved there. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes to the path that it is given. */
    @FunctionalInterface
    public interface Writing {

        void to(Path part) throws IOException, SQLException;
    }

    /**
     * Writes {@code file} by {@code writing}.
     *
     * @throws IOException if the folder does not exist, or writing fails; what stood at {@code file} then still does
     */
    public static void write(Path file, Writing writing) throws IOException, SQLException {
        if (Files.isDirectory(file)) {
            throw new IOException("cannot write " + file + ": it is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device or a pipe takes what it is given.
            writing.to(file);
            return;
        }
        writeRegular(Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file, writing);
    }

    /**
     * Checks that a file can be written at {@code file}, before work is spent on what goes into it.
     *
     * @throws IOException if there is no folder to hold it
     */
    public static void requireFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("cannot write " + file + ": there is no folder " + folder);
        }
    }

    private static void writeRegular(Path file, Writing writing) throws IOException, SQLException {
        requireFolder(file);
        // Not a temporary file of the platform's, which nobody else may read.
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        // Nothing half is left behind if the user interrupts the process.
        Thread cleaner = new Thread(() -> part.toFile().delete());
        Runtime.getRuntime().addShutdownHook(cleaner);
        try {
            writing.to(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
            Runtime.getRuntime().removeShutdownHook(cleaner);
        }
    }
}
