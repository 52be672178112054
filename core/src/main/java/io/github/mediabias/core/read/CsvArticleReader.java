package io.github.mediabias.core.read;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.ReadProblem.Kind;
import io.github.mediabias.core.read.CsvRecords.RecordText;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** How many lines one record may take. Without a bound, a quotation mark that is never closed swallows the file. */
    private static final int LONGEST_RECORD = 3_000;

    @Override
    public boolean reads(String fileName) {
        return fileName.matches(".*\\.(csv|tsv)(\\.gz)?");
    }

    @Override
    public void read(Path file, String name, ReadOptions options, ArticleSink sink) throws IOException {
        ArticleAssembler assembler = new ArticleAssembler(options, sink);
        try (BufferedReader text = new BufferedReader(InputText.open(file, name, sink))) {
            char separator = separator(text, name);
            CsvRecords records = new CsvRecords(text, separator, LONGEST_RECORD);
            RFC4180Parser parser =
                    new RFC4180ParserBuilder().withSeparator(separator).build();
            List<String> columns = columns(records.next(), parser, options);
            for (RecordText record = records.next(); record != null; record = records.next()) {
                Origin origin = new Origin(name, "line " + record.line());
                if (!record.closed()) {
                    sink.problem(new ReadProblem(origin, Kind.BAD_RECORD, unclosed(record)));
                    continue;
                }
                String[] row = parser.parseLine(record.text());
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

    private static List<String> columns(@Nullable RecordText header, RFC4180Parser parser, ReadOptions options)
            throws IOException {
        if (header == null) {
            throw new IOException("the file is empty; expected a header line with column names");
        }
        if (!header.closed()) {
            throw new IOException("the header cannot be read: " + unclosed(header));
        }
        List<String> columns = new ArrayList<>();
        for (String cell : parser.parseLine(header.text())) {
            String column = cell.strip().toLowerCase(Locale.ROOT);
            // Spreadsheets leave columns without a name behind the last one.
            if (!column.isEmpty() && columns.contains(column)) {
                throw new IOException("two columns are called '" + column + "'; expected each name once");
            }
            columns.add(column);
        }
        if (!Field.BODY.isIn(Set.copyOf(columns), options.columns())) {
            throw new IOException("no column holds the text: the columns are " + columns + "; expected one of "
                    + Field.BODY.namesIn(options.columns()) + ", or --map body=COLUMN");
        }
        return columns;
    }

    private static Map<String, String> values(List<String> columns, String[] row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            values.put(columns.get(i), row[i]);
        }
        return values;
    }

    private static String unclosed(RecordText record) {
        long lines = record.lastLine() - record.line() + 1;
        return "a quoted cell is not closed "
                + (lines < LONGEST_RECORD ? "before the file ends" : "within " + LONGEST_RECORD + " lines")
                + "; the lines to " + record.lastLine() + " are left out";
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
