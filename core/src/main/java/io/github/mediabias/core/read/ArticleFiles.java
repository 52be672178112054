package io.github.mediabias.core.read;

import io.github.mediabias.core.Origin;
import io.github.mediabias.core.ReadProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The article files below some files and folders, in a fixed order: inputs as given, within a folder by path. Hidden
 * files, and files called README or LICENSE, are no articles; links are not followed.
 */
public final class ArticleFiles {

    /** A file to read, and its name in messages. */
    private record InputFile(Path path, String name) {}

    private final List<InputFile> files;
    private final List<ArticleReader> readers;
    private final UnaryOperator<ArticleSink> way;

    private ArticleFiles(List<InputFile> files, List<ArticleReader> readers, UnaryOperator<ArticleSink> way) {
        this.files = files;
        this.readers = readers;
        this.way = way;
    }

    /**
     * Finds the files below the inputs; reads none of them yet.
     *
     * @throws NoSuchFileException if an input does not exist
     * @throws IOException if a folder cannot be listed
     */
    public static ArticleFiles below(List<Path> inputs) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                try (Stream<Path> tree = Files.walk(input)) {
                    tree.filter(Files::isRegularFile)
                            .filter(file -> isCandidate(input.relativize(file)) && !isIndex(file))
                            .map(file -> new InputFile(file, name(file)))
                            .sorted(Comparator.comparing(InputFile::name))
                            .forEach(files::add);
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            } else if (Files.exists(input)) {
                files.add(new InputFile(input, name(input)));
            } else {
                throw new NoSuchFileException(input.toString(), null, "no such file or folder");
            }
        }
        List<ArticleReader> readers = new ArrayList<>();
        ServiceLoader.load(ArticleReader.class, ArticleReader.class.getClassLoader())
                .forEach(readers::add);
        return new ArticleFiles(List.copyOf(files), List.copyOf(readers), UnaryOperator.identity());
    }

    /** The number of files found. */
    public int size() {
        return files.size();
    }

    /** The bytes of the files found, as they lie on the disk. */
    public long bytes() throws IOException {
        long bytes = 0;
        for (InputFile file : files) {
            bytes += Files.size(file.path());
        }
        return bytes;
    }

    /**
     * The same files, whose articles take a way to whoever reads them: some may be left out on it.
     *
     * @param selection given the sink of whoever reads, returns the one that readers fill
     */
    public ArticleFiles through(UnaryOperator<ArticleSink> selection) {
        return new ArticleFiles(files, readers, sink -> way.apply(selection.apply(sink)));
    }

    /** Reads all articles into {@code sink}; what cannot be read becomes a problem there. */
    public void read(ReadOptions options, ArticleSink sink) {
        ArticleSink first = way.apply(sink);
        for (InputFile file : files) {
            read(file, options, first);
        }
        first.end();
    }

    private void read(InputFile file, ReadOptions options, ArticleSink sink) {
        Path last = file.path().getFileName();
        String fileName = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        for (ArticleReader reader : readers) {
            if (reader.reads(fileName)) {
                try {
                    reader.read(file.path(), file.name(), options, sink);
                } catch (IOException e) {
                    unreadable(file, reason(e), sink);
                }
                return;
            }
        }
        unreadable(
                file,
                "no reader reads files of this name; expected .txt, .csv, .tsv, .jsonl (each also with .gz), .html or .htm",
                sink);
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static void unreadable(InputFile file, String message, ArticleSink sink) {
        sink.problem(new ReadProblem(new Origin(file.name(), ""), ReadProblem.Kind.UNREADABLE_FILE, message));
    }

    private static boolean isCandidate(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.matches("(readme|licen[cs]e)(\\..*)?");
    }

    /** A table of that name describes the text files beside it; where there are none, it is a table of articles. */
    private static boolean isIndex(Path file) {
        if (!file.endsWith(TxtReader.INDEX)) {
            return false;
        }
        try (Stream<Path> beside = Files.list(file.resolveSibling(""))) {
            return beside.anyMatch(TxtReader::isText);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
