package io.github.mediabias.analysis.codebook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where a codebook's tables lie. */
@FunctionalInterface
public interface TableSource {

    /** The file that says which state of the tables a folder holds. */
    String VERSION_FILE = "version.txt";

    /** More would fill the lines in which results name it. */
    int LONGEST_VERSION = 60;

    /**
     * The bytes of the table {@code name}, such as {@code cues.csv}.
     *
     * @throws IOException if there is none; the message says where it was expected
     */
    byte[] bytes(String name) throws IOException;

    /**
     * The names of actor dictionaries that lie beside the tables, {@code *.actors.txt}, in alphabetical order.
     *
     * @throws IOException if the place cannot be searched
     */
    default List<String> actorDictionaries() throws IOException {
        return List.of();
    }

    /**
     * What the analyst calls this state of the tables: the first line of {@code version.txt}; empty if there is no such file.
     *
     * @throws IOException if the file cannot be read
     */
    default String version() throws IOException {
        return "";
    }

    /** Tables in a folder. */
    static TableSource folder(Path folder) {
        return new TableSource() {
            @Override
            public byte[] bytes(String name) throws IOException {
                Path file = folder.resolve(name);
                if (!Files.isRegularFile(file)) {
                    throw new FileNotFoundException("the codebook " + folder + " has no " + name + "; expected "
                            + String.join(", ", CodebookReader.TABLES));
                }
                return Files.readAllBytes(file);
            }

            @Override
            public String version() throws IOException {
                Path file = folder.resolve(VERSION_FILE);
                return Files.isRegularFile(file)
                        ? firstLine(CsvLine.decode(VERSION_FILE, Files.readAllBytes(file)))
                        : "";
            }

            @Override
            public List<String> actorDictionaries() throws IOException {
                try (Stream<Path> files = Files.list(folder)) {
                    return files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(ActorDictionary.ENDING))
                            .sorted()
                            .toList();
                }
            }
        };
    }

    /** The tables of the library {@code io.github.mediabias:data}. */
    static TableSource shipped() {
        return new TableSource() {
            @Override
            public byte[] bytes(String name) throws IOException {
                String resource = "/io/github/mediabias/data/codebook/" + name;
                try (InputStream bytes = TableSource.class.getResourceAsStream(resource)) {
                    if (bytes == null) {
                        throw new FileNotFoundException(
                                "the class path lacks " + resource + ", of the library io.github.mediabias:data");
                    }
                    return bytes.readAllBytes();
                }
            }

            @Override
            public String version() throws IOException {
                return firstLine(CsvLine.decode(VERSION_FILE, bytes(VERSION_FILE)));
            }
        };
    }

    private static String firstLine(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST_VERSION ? line : line.substring(0, LONGEST_VERSION);
    }
}
