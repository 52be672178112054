package io.github.mediabias.archive;

import io.github.mediabias.analysis.table.Rows.ArticleRow;
import io.github.mediabias.analysis.table.Rows.AttributionRow;
import io.github.mediabias.analysis.table.Rows.AttributionSourceRow;
import io.github.mediabias.analysis.table.Rows.AttributionSpanRow;
import io.github.mediabias.analysis.table.Rows.FramingHitRow;
import io.github.mediabias.analysis.table.Rows.LabelRow;
import io.github.mediabias.analysis.table.Rows.MentionRow;
import io.github.mediabias.analysis.table.Rows.ProblemRow;
import io.github.mediabias.analysis.table.Rows.Row;
import io.github.mediabias.analysis.table.Rows.RunRow;
import io.github.mediabias.analysis.table.Rows.StorySignatureRow;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows for the tests, and what the tests ask of a database. */
final class Sample {

    private Sample() {}

    /** Version {@code key} of article {@code id} of an outlet, on line {@code record} of the input. */
    static ArticleRow article(String key, String outlet, String id, long record) {
        return new ArticleRow(
                key,
                outlet,
                outlet,
                id,
                "Rain ends",
                LocalDate.of(2025, 3, 18),
                "2025-03-18T10:00:00Z",
                "https://post.example/" + id,
                null,
                null,
                "eng",
                "staff news",
                100,
                60,
                20,
                15,
                5,
                "hash of " + key,
                false,
                "week.jsonl",
                "line " + record,
                record,
                1,
                1,
                1);
    }

    /**
     * Of {@code key} one attribution with a span each of source, cue and content, its source, a hit of a term, a label, a
     * mention, and an empty signature.
     */
    static List<Row> facts(String key, String term) {
        return List.of(
                new AttributionRow(
                        key,
                        0,
                        "Tully",
                        "said",
                        "It rained",
                        "direct",
                        "neutral",
                        "asserts",
                        "person",
                        null,
                        2,
                        0.75,
                        0.5,
                        "rule"),
                new AttributionSpanRow(key, 0, "source", 0, 10, 15),
                new AttributionSpanRow(key, 0, "cue", 0, 16, 20),
                new AttributionSpanRow(key, 0, "content", 0, 0, 9),
                source(key, "EU"),
                new FramingHitRow(
                        key,
                        0,
                        "conflict",
                        term,
                        "body",
                        3,
                        9,
                        "quoted",
                        0,
                        false,
                        term,
                        "It ",
                        ", said Tully",
                        "Mary Tully",
                        false),
                new LabelRow(
                        key,
                        0,
                        "Mary Tully",
                        "POLGOV",
                        "minister",
                        "title",
                        "minister",
                        "body",
                        16,
                        24,
                        "outlet",
                        "Minister",
                        "said ",
                        " Tully"),
                new MentionRow(
                        key,
                        0,
                        "person",
                        "Mary Tully",
                        "POLGOV",
                        "EU",
                        1,
                        "body",
                        25,
                        30,
                        "Tully",
                        "said Minister ",
                        "."),
                new StorySignatureRow(key, "", ""));
    }

    static AttributionSourceRow source(String key, String bloc) {
        return new AttributionSourceRow(
                key, 0, 0, "Mary Tully", "POLGOV", "POL", "GOV", bloc, true, false, "listed in actors.csv");
    }

    static RunRow run(String engine, String codebookHash) {
        return new RunRow(1, "0.1.0", engine, codebookHash, "1", "UTC", "week.jsonl", "2025-03-24T08:00:00Z");
    }

    static ProblemRow problem(String place) {
        return new ProblemRow(1, "week.jsonl", place, "bad record", "the line is not UTF-8", false);
    }

    /** An article with its facts. */
    static List<Row> analysed(String key, String outlet, String id, long record) {
        return concat(List.of(article(key, outlet, id, record)), facts(key, "war"));
    }

    @SafeVarargs
    static List<Row> concat(List<? extends Row>... parts) {
        List<Row> all = new ArrayList<>();
        for (List<? extends Row> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    /** Writes a finished run into a database. */
    static void fill(Database database, List<? extends Row> rows) throws IOException, SQLException {
        try (RunWriter writer = new RunWriter(database)) {
            for (Row row : rows) {
                writer.accept(row);
            }
            writer.finish();
        }
    }

    /** The rows of a query, each as its values with bars between them. */
    static List<String> query(Database database, String sql) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(String.valueOf(rows.getObject(i)));
                }
                lines.add(String.join(" | ", values));
            }
            return lines;
        }
    }

    /** How many rows the tables of articles and facts have. */
    static Map<String, Long> counts(Database database) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : List.of(
                "article",
                "attribution",
                "attribution_span",
                "attribution_source",
                "framing_hit",
                "label",
                "mention",
                "story_signature")) {
            counts.put(table, database.number("SELECT count(*) FROM " + table));
        }
        return counts;
    }

    /** The counts of that many articles with the facts of {@link #facts}. */
    static Map<String, Long> countsOf(long articles) {
        return Map.of(
                "article",
                articles,
                "attribution",
                articles,
                "attribution_span",
                3 * articles,
                "attribution_source",
                articles,
                "framing_hit",
                articles,
                "label",
                articles,
                "mention",
                articles,
                "story_signature",
                articles);
    }
}
