package io.github.mediabias.core.read;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.ReadProblem.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables by RFC 4180 with a header: {@code .csv} (separated by commas or, as Excel writes in much of Europe, by
 * semicolons) and {@code .tsv}.
 */
public final class CsvArticleReader implements ArticleReader {

    /**
     * How many lines one record may take. Without a bound, a quotation mark that is never closed swallows the file, in
     * time that grows with the square of its length.
     */
    private static final int LONGEST_RECORD = 3_000;

    @Override
    public boolean reads(String fileName) {
        return fileName.matches(".*\\.(csv|tsv)(\\.gz)?");
    }

    @Override
    public void read(Path file, String name, ReadOptions options, ArticleSink sink) throws IOException {
        ArticleAssembler assembler = new ArticleAssembler(options, sink);
        try (BufferedReader text = new BufferedReader(InputText.open(file, name, sink))) {
            CSVReader reader = new CSVReaderBuilder(text)
                    .withCSVParser(new RFC4180ParserBuilder()
                            .withSeparator(separator(text, name))
                            .build())
                    .withKeepCarriageReturn(true)
                    .withMultilineLimit(LONGEST_RECORD)
                    .build();
            String[] header = next(reader, name, sink);
            if (header == null) {
                throw new IOException("the file is empty; expected a header line with column names");
            }
            List<String> columns = columns(header, options);
            long line = reader.getLinesRead() + 1;
            for (String[] row = next(reader, name, sink); row != null; row = next(reader, name, sink)) {
                Origin origin = new Origin(name, "line " + line);
                line = reader.getLinesRead() + 1;
                if (row.length == 1 && row[0].isBlank()) {
                    continue;
                }
                if (row.length != columns.size()) {
                    sink.problem(new ReadProblem(
                            origin,
                            Kind.BAD_RECORD,
                            "the record has " + row.length + " cells; expected " + columns.size()
                                    + ", as in the header"));
                    continue;
                }
                assembler.assemble(new RecordFields(values(columns, row), options.columns()), origin, null);
            }
        }
    }

    private static List<String> columns(String[] header, ReadOptions options) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        for (String cell : withoutCarriageReturn(header)) {
            String column = cell.strip().toLowerCase(Locale.ROOT);
            if (!columns.add(column)) {
                throw new IOException("two columns are called '" + column + "'; expected each name once");
            }
        }
        if (!Field.BODY.isIn(columns, options.columns())) {
            throw new IOException("no column holds the text: the columns are " + columns + "; expected one of "
                    + Field.BODY.namesIn(options.columns()) + ", or --map body=COLUMN");
        }
        return List.copyOf(columns);
    }

    private static Map<String, String> values(List<String> columns, String[] row) {
        Map<String, String> values = new LinkedHashMap<>();
        String[] cells = withoutCarriageReturn(row);
        for (int i = 0; i < cells.length; i++) {
            values.put(columns.get(i), cells[i]);
        }
        return values;
    }

    /** Carriage returns are kept, since a body may hold them; that of the line's own end is none of the last cell's. */
    private static String[] withoutCarriageReturn(String[] row) {
        String last = row[row.length - 1];
        if (last.endsWith("\r")) {
            row[row.length - 1] = last.substring(0, last.length() - 1);
        }
        return row;
    }

    /** The next record; one that cannot be parsed becomes a problem, and the one behind it is read. */
    private static String @Nullable [] next(CSVReader reader, String name, ArticleSink sink) throws IOException {
        while (true) {
            try {
                return reader.readNext();
            } catch (CsvMultilineLimitBrokenException e) {
                bad(
                        name,
                        reader,
                        "the record takes more than " + LONGEST_RECORD
                                + " lines; expected a closing quotation mark before that",
                        sink);
            } catch (CsvMalformedLineException e) {
                bad(name, reader, "the file ends inside a quoted cell; expected a closing quotation mark", sink);
                return null;
            } catch (CsvException e) {
                bad(name, reader, "the record cannot be parsed: " + e.getMessage(), sink);
            }
        }
    }

    private static void bad(String name, CSVReader reader, String message, ArticleSink sink) {
        Origin origin = new Origin(name, "line " + reader.getLinesRead());
        sink.problem(new ReadProblem(origin, Kind.BAD_RECORD, message));
    }

    private static char separator(BufferedReader text, String name) throws IOException {
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.tsv(\\.gz)?")) {
            return '\t';
        }
        int look = 1 << 13;
        text.mark(look);
        char[] start = new char[look];
        int length = Math.max(0, text.read(start, 0, look));
        text.reset();
        String header = new String(start, 0, length).lines().findFirst().orElse("");
        return count(header, ';') > count(header, ',') ? ';' : ',';
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
