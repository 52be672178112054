package io.github.mediabias.reporting;

import io.github.mediabias.archive.Database;
import io.github.mediabias.archive.QueryableCopy;
import io.github.mediabias.archive.QueryableCopy.QueryException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.jspecify.annotations.Nullable;

/**
 * Sheets that an analyst adds to the report: a folder of {@code .sql} files, each one query over the documented tables, with
 * corrections applied, and over {@code report_article} and {@code report_attribution}, which have a column {@code in_period}. The
 * queries see as much of the articles' text as travels with the report. Comments before a query become the note of its sheet.
 */
public final class OwnSheets implements AutoCloseable {

    /** What is longer is no table to look at. */
    static final int MOST_ROWS = 100_000;

    private static final int LONGEST_FILE = 100_000;
    private static final int WIDEST_COLUMN = 60;
    private static final Duration LONGEST_QUERY = Duration.ofSeconds(60);

    /** Passages of a body, of bounded length. */
    private static final Set<String> PASSAGES = Set.of("before", "after", "text");

    /** Identity and classification, and what travels with every report: headlines, names, reporting words and labels. */
    private static final Set<String> TRAVELLING =
            Set.copyOf(Arrays.asList("""
            article other_article duplicate_of story outlet outlet_as_read id file place url published week byline agency
            headline language genre part form kind field value was workbook source_text cue_text reporter_stance
            source_position source_type via rule actor code country role bloc reason frame term voice speaker
            label office corpus measure topic query inputs message tool_version engine codebook_hash codebook_version
            time_zone started text_hash
            """.strip().split("\\s+")));

    private final QueryableCopy copy;
    private final List<SheetTable> tables = new ArrayList<>();

    /** A query in its file. */
    private record Query(Path file, String sql) {

        String place(int line) {
            return line == 0 ? file.toString() : file + ", line " + line;
        }
    }

    private OwnSheets(QueryableCopy copy) {
        this.copy = copy;
    }

    /**
     * Runs the queries of a folder, all to their ends, so that nothing is written if one fails.
     *
     * @param database what the report is on; a report has been computed with this connection
     * @param text how much of the articles' text they see
     * @param taken the names of sheets that there are
     * @throws IOException if the folder cannot be read, or a query fails: the message names its file and line
     */
    public static OwnSheets run(Path folder, Database database, TextExtent text, Collection<String> taken)
            throws IOException, SQLException {
        return run(folder, database, text, taken, LONGEST_QUERY);
    }

    static OwnSheets run(Path folder, Database database, TextExtent text, Collection<String> taken, Duration longest)
            throws IOException, SQLException {
        List<Query> queries = read(folder);
        OwnSheets sheets = new OwnSheets(QueryableCopy.of(
                database, List.of("report_article", "report_attribution"), column -> shown(column, text), longest));
        try {
            Set<String> names = taken.stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(HashSet::new));
            for (Query query : queries) {
                sheets.tables.add(sheets.table(query, names));
            }
        } catch (IOException | SQLException e) {
            sheets.close();
            throw e;
        }
        return sheets;
    }

    /**
     * What a query sees of a column of text. The tables call the same things by the same names everywhere, and a column that is
     * in no list is held for a statement, so that nothing travels because nobody thought of it.
     */
    private static String shown(String quoted, TextExtent text) {
        String column = quoted.substring(1, quoted.length() - 1);
        if (text == TextExtent.FULL
                || TRAVELLING.contains(column)
                || text == TextExtent.SNIPPET && PASSAGES.contains(column)) {
            return quoted;
        }
        if (text == TextExtent.NONE) {
            return "NULL::VARCHAR";
        }
        String words = quoted + "::VARCHAR";
        String beginning = "left(regexp_extract(" + words + ", '^\\s*(\\S+\\s+){0," + (TextExtent.SNIPPET_WORDS - 1)
                + "}\\S*'), " + TextExtent.SNIPPET_CHARACTERS + ")";
        return "CASE WHEN length(" + beginning + ") < length(rtrim(" + words + ")) THEN " + beginning + " || ' …' ELSE "
                + words + " END";
    }

    private static List<Query> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder + ": expected a folder of .sql files");
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".sql"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IOException(folder + " holds no .sql file; expected one for each sheet");
        }
        List<Query> queries = new ArrayList<>();
        for (Path file : files) {
            if (Files.size(file) > LONGEST_FILE) {
                throw new IOException(
                        file + " has " + Files.size(file) + " bytes; expected a query of at most " + LONGEST_FILE);
            }
            try {
                queries.add(new Query(
                        file, Files.readString(file, StandardCharsets.UTF_8).replace("\ufeff", "")));
            } catch (MalformedInputException e) {
                throw new IOException(file + " is not in UTF-8; expected a text in UTF-8", e);
            }
        }
        return queries;
    }

    /** The sheets, in the order of their files' names. */
    List<SheetTable> tables() {
        return List.copyOf(tables);
    }

    /** Runs the query once, to know its columns and that it comes to its end. */
    private SheetTable table(Query query, Set<String> names) throws IOException, SQLException {
        List<Column> columns = new ArrayList<>();
        long[] rows = {0};
        run(query, found -> {
            columns.addAll(columns(found.getMetaData()));
            while (rows[0] <= MOST_ROWS && found.next()) {
                rows[0]++;
            }
        });
        Text note = Text.verbatim(note(query.sql()));
        String name = name(query.file(), names);
        return new SheetTable(
                name,
                Text.verbatim(name),
                rows[0] > MOST_ROWS ? Text.of("note.own-rows", MOST_ROWS, note) : note,
                columns,
                consumer -> run(query, found -> {
                    for (int i = 0; i < MOST_ROWS && found.next(); i++) {
                        @Nullable Object[] values = new @Nullable Object[columns.size()];
                        for (int column = 0; column < values.length; column++) {
                            values[column] = value(found.getObject(column + 1));
                        }
                        consumer.accept(Arrays.asList(values));
                    }
                }));
    }

    private void run(Query query, QueryableCopy.RowsReader reader) throws IOException, SQLException {
        try {
            copy.query(query.sql(), reader);
        } catch (QueryException e) {
            throw new IOException(
                    query.place(e.line()) + ": " + e.getMessage()
                            + " (a sheet is one SELECT over the documented tables, without files, network or settings)",
                    e);
        }
    }

    /** The name of the file as a sheet may be called: at most 31 characters, none that Excel refuses, and no name twice. */
    private static String name(Path file, Set<String> names) {
        String stem = file.getFileName().toString().replaceFirst("(?i)\\.sql$", "");
        String safe = WorkbookUtil.createSafeSheetName(stem.isBlank() ? "Own" : stem);
        String name = safe;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            name = safe.substring(0, Math.min(safe.length(), 31 - number.length())) + number;
        }
        return name;
    }

    /** The comments before the query. */
    private static String note(String sql) {
        return sql.lines()
                .map(String::strip)
                .takeWhile(line -> line.startsWith("--") || line.isEmpty())
                .map(line -> line.replaceFirst("^--+", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<Column> columns(ResultSetMetaData found) throws SQLException {
        List<Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 1; i <= found.getColumnCount(); i++) {
            String label = found.getColumnLabel(i);
            String header = label;
            for (int number = 2; !names.add(header.toLowerCase(Locale.ROOT)); number++) {
                header = label + " " + number;
            }
            columns.add(column(header, found.getColumnType(i)).called(header));
        }
        return columns;
    }

    private static Column column(String header, int type) {
        return switch (type) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Column.integer(header);
            case Types.FLOAT, Types.REAL, Types.DOUBLE, Types.DECIMAL, Types.NUMERIC -> Column.fine(header);
            case Types.DATE -> Column.date(header);
            default ->
                header.equalsIgnoreCase("url") || header.equalsIgnoreCase("link")
                        ? Column.link(header)
                        : Column.text(header, Math.max(20, Math.min(WIDEST_COLUMN, header.length())));
        };
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof LocalDate) {
            return value;
        }
        return value instanceof Date day ? day.toLocalDate() : value.toString();
    }

    @Override
    public void close() throws IOException, SQLException {
        copy.close();
    }
}
