package io.github.mediabias.archive;

import io.github.mediabias.analysis.table.RowSink;
import io.github.mediabias.analysis.table.Rows;
import io.github.mediabias.analysis.table.TableSchema;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;

/** Writes the rows of one run into a database, and sets right what only the whole run can tell. */
public final class RunWriter implements RowSink, AutoCloseable {

    /** The tables of facts, and the columns that number their rows within an article. */
    private static final Map<String, String> FACTS = Map.of(
            "attribution", "attribution",
            "attribution_span", "attribution, part, ordinal",
            "attribution_source", "attribution, ordinal",
            "framing_hit", "ordinal",
            "label", "ordinal",
            "mention", "ordinal",
            "story_signature", "sketch");

    private final Database database;
    private final Map<Class<?>, TableSchema> schemas = new HashMap<>();
    private final Map<String, DuckDBAppender> appenders = new HashMap<>();

    /** A writer into a database without another run's rows. */
    public RunWriter(Database database) {
        this.database = database;
        TableSchema.ALL.forEach(table -> schemas.put(table.rowType(), table));
    }

    @Override
    public void accept(Rows.Row row) throws IOException {
        TableSchema table = schemas.get(row.getClass());
        if (table == null) {
            throw new IllegalArgumentException("no table holds " + row.getClass());
        }
        try {
            append(table, row);
        } catch (SQLException e) {
            throw new IOException(
                    "the row could not be written to the table " + table.name() + ": " + e.getMessage(), e);
        }
    }

    private void append(TableSchema table, Rows.Row row) throws SQLException {
        DuckDBAppender appender = appenders.get(table.name());
        if (appender == null) {
            appender = database.duckDb().createAppender("main", table.name());
            appenders.put(table.name(), appender);
        }
        appender.beginRow();
        for (Object value : table.values(row)) {
            if (value == null) {
                appender.appendNull();
            } else if (value instanceof String text) {
                appender.append(text);
            } else if (value instanceof Integer number) {
                appender.append(number.intValue());
            } else if (value instanceof Long number) {
                appender.append(number.longValue());
            } else if (value instanceof Double number) {
                appender.append(number.doubleValue());
            } else if (value instanceof Boolean truth) {
                appender.append(truth.booleanValue());
            } else if (value instanceof LocalDate day) {
                appender.append(day);
            } else {
                throw new IllegalArgumentException("no column holds a " + value.getClass());
            }
        }
        appender.endRow();
    }

    /**
     * Ends the run: an article that stands in the input again is counted once, and one that shares outlet and id with
     * another is noted. Both become problem rows. Then the articles are grouped into stories.
     */
    public void finish() throws SQLException {
        closeAppenders();
        database.execute("CREATE TEMP TABLE repeated AS SELECT article, min(record) AS first_record FROM article"
                + " GROUP BY article HAVING count(*) > 1");
        database.execute(
                "INSERT INTO problem SELECT a.run, a.file, a.place, 'repeated', 'the same text of ' || a.outlet"
                        + " || ', ' || a.id || ' stands at ' || f.file || CASE f.place WHEN '' THEN '' ELSE ', ' || f.place"
                        + " END || ' already; it is counted once', false"
                        + " FROM article a JOIN repeated r USING (article)"
                        + " JOIN article f ON f.article = r.article AND f.record = r.first_record"
                        + " WHERE a.record > r.first_record ORDER BY a.record");
        for (Map.Entry<String, String> facts : FACTS.entrySet()) {
            // The first rows stay where they are; a repetition with another date may differ in blocs.
            String repeated = facts.getKey() + " WHERE article IN (SELECT article FROM repeated)";
            database.execute("DELETE FROM " + repeated + " AND rowid NOT IN (SELECT min(rowid) FROM " + repeated
                    + " GROUP BY article, " + facts.getValue() + ")");
        }
        database.execute("DELETE FROM article USING repeated WHERE article.article = repeated.article"
                + " AND article.record > repeated.first_record");
        database.execute("DROP TABLE repeated");
        database.execute(
                "INSERT INTO problem SELECT run, file, place, 'shared id', 'outlet ' || outlet || ' and id ' || id"
                        + " || ' name ' || texts || ' different texts of this input; all are kept', true FROM (SELECT *,"
                        + " count(*) OVER (PARTITION BY outlet, id) AS texts FROM article) WHERE texts > 1 ORDER BY record");
        StoryTables.fill(database);
        QuotationTables.fill(database);
    }

    private void closeAppenders() throws SQLException {
        for (DuckDBAppender appender : appenders.values()) {
            appender.close();
        }
        appenders.clear();
    }

    @Override
    public void close() throws SQLException {
        closeAppenders();
    }
}
