package io.github.mediabias.core.read;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.ReadProblem.Kind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article from a text file. Its metadata stand in front of it, as {@code key: value} lines between two lines of
 * {@code ---}, or in the line of {@value #INDEX} beside it whose column {@code file} names it; elsewhere they are unknown.
 * The body is the rest, without white space around it.
 */
public final class TxtReader implements ArticleReader {

    /** The file beside text files that describes them. */
    static final String INDEX = "articles.csv";

    private static final String FENCE = "---";

    /** The description of a folder's texts: its rows by file name. */
    private record Index(Path file, List<String> columns, Map<String, String[]> rows) {}

    /** That of the folder read last; texts of one folder come one after the other. */
    private @Nullable Index last;

    @Override
    public boolean reads(String fileName) {
        return fileName.matches(".*\\.txt(\\.gz)?");
    }

    /** Whether a path names a file that this reader reads. */
    static boolean isText(Path file) {
        return new TxtReader().reads(fileName(file).toLowerCase(Locale.ROOT));
    }

    @Override
    public void read(Path file, String name, ReadOptions options, ArticleSink sink) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Reader reader = InputText.open(file, name, sink)) {
            char[] buffer = new char[1 << 13];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
                if (text.length() > 2 * ReadOptions.LONGEST_BODY) {
                    throw new IOException("the file has more than " + 2 * ReadOptions.LONGEST_BODY + " characters");
                }
            }
        }
        Origin origin = new Origin(name, "");
        Map<String, String> values = new HashMap<>();
        String body = text.toString();
        int rest = frontMatter(body, values, origin, sink);
        if (rest == 0) {
            values.putAll(index(file, origin, sink));
        }
        values.put(
                Field.BODY.namesIn(options.columns()).get(0),
                body.substring(rest).strip());
        new ArticleAssembler(options, sink)
                .assemble(new RecordFields(values, options.columns()), origin, withoutEnding(file));
    }

    /** Reads front matter into {@code values}; returns where the body begins, 0 where there is none. */
    private static int frontMatter(String text, Map<String, String> values, Origin origin, ArticleSink sink) {
        if (!text.startsWith(FENCE + "\n") && !text.startsWith(FENCE + "\r\n")) {
            return 0;
        }
        Map<String, String> found = new HashMap<>();
        int begin = text.indexOf('\n') + 1;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            String line = text.substring(begin, end < 0 ? text.length() : end).strip();
            if (line.equals(FENCE)) {
                values.putAll(found);
                return end < 0 ? text.length() : end + 1;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                found.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT), unquoted(line.substring(colon + 1)));
            }
            if (end < 0) {
                break;
            }
            begin = end + 1;
        }
        sink.problem(new ReadProblem(
                origin,
                Kind.BAD_METADATA,
                "the metadata that begin with a line of --- are never closed by another; all of it is read as text"));
        return 0;
    }

    private static String unquoted(String value) {
        String stripped = value.strip();
        boolean quoted = stripped.length() > 1
                && (stripped.startsWith("\"") && stripped.endsWith("\"")
                        || stripped.startsWith("'") && stripped.endsWith("'"));
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    private Map<String, String> index(Path file, Origin origin, ArticleSink sink) throws IOException {
        Path beside = file.resolveSibling(INDEX);
        if (!Files.isRegularFile(beside)) {
            return Map.of();
        }
        Index index = last;
        if (index == null || !index.file().equals(beside)) {
            index = readIndex(beside, sink);
            last = index;
        }
        String[] row = index.rows().get(fileName(file));
        return row == null ? Map.of() : values(index.columns(), row, origin, sink);
    }

    private static Index readIndex(Path file, ArticleSink sink) throws IOException {
        try (CSVReader reader = new CSVReaderBuilder(InputText.open(file, file.toString(), sink))
                .withCSVParser(new RFC4180Parser())
                .withMultilineLimit(100)
                .build()) {
            String[] header = reader.readNext();
            int column = header == null ? -1 : columns(header).indexOf("file");
            if (header == null || column < 0) {
                throw new IOException("the " + INDEX + " beside it has no column 'file'");
            }
            Map<String, String[]> rows = new HashMap<>();
            for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
                if (row.length > column) {
                    rows.putIfAbsent(row[column].strip(), row);
                }
            }
            return new Index(file, columns(header), rows);
        } catch (CsvException e) {
            throw new IOException("the " + INDEX + " beside it cannot be parsed: " + e.getMessage(), e);
        }
    }

    private static List<String> columns(String[] header) {
        return Arrays.stream(header)
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Map<String, String> values(List<String> columns, String[] row, Origin origin, ArticleSink sink) {
        if (row.length != columns.size()) {
            sink.problem(new ReadProblem(
                    origin,
                    Kind.BAD_METADATA,
                    "its row in the " + INDEX + " beside it has " + row.length + " cells; expected " + columns.size()
                            + ", as in the header"));
            return Map.of();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < row.length; i++) {
            values.put(columns.get(i), row[i]);
        }
        values.remove("file");
        return values;
    }

    private static String fileName(Path file) {
        Path last = file.getFileName();
        return last == null ? "" : last.toString();
    }

    private static @Nullable String withoutEnding(Path file) {
        String id = fileName(file).replaceFirst("(?i)\\.txt(\\.gz)?$", "");
        return id.isBlank() ? null : id;
    }
}
