package io.github.mediabias.archive;

import io.github.mediabias.analysis.table.Rows.CorrectionRow;
import io.github.mediabias.analysis.table.TableSchema;
import io.github.mediabias.archive.CorrectionMatcher.AttributedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What analysts have set right, table {@code correction}. A correction belongs to an outlet's article and the words of an
 * attribution; which attribution that is now, after another engine has read the article, {@link #attach} finds out.
 */
public final class Corrections {

    private static final TableSchema TABLE = TableSchema.ALL.stream()
            .filter(table -> table.rowType() == CorrectionRow.class)
            .findFirst()
            .orElseThrow();

    private Corrections() {}

    /**
     * What a correction is kept under.
     *
     * @param source the words that named the source when it was corrected
     * @param content what was attributed then
     * @param begin where that began in the body; {@code null} if unknown
     */
    public record Key(
            String outlet,
            String id,
            String source,
            String content,
            @Nullable Integer begin) {

        private AttributedText text() {
            return new AttributedText(source, content, begin);
        }
    }

    /**
     * The state in which an attribution's corrections shall be.
     *
     * @param before what they are kept under; {@code null} if there are none
     * @param rows what shall be; none if all are withdrawn
     */
    public record Change(@Nullable Key before, List<CorrectionRow> rows) {
        public Change {
            rows = List.copyOf(rows);
        }
    }

    /** An attribution of an article that an archive holds. */
    private record Found(String article, int attribution, AttributedText text) {}

    /** What identifies an article, in any version. */
    private record ArticleId(String outlet, String id) {}

    /**
     * Finds the attributions of the newest versions that corrections belong to, and leaves two temporary tables: {@code
     * attached_correction}, the columns of {@code correction} behind {@code article} and {@code attribution}; and {@code
     * unattached_correction}, the rows of {@code correction} for which the articles have no such attribution any more.
     *
     * @return how many attributions have corrections
     */
    public static long attach(Database database) throws SQLException {
        database.execute("CREATE OR REPLACE TEMP TABLE correction_place"
                + " (correction_row BIGINT, article VARCHAR, attribution INTEGER)");
        Map<ArticleId, Map<Key, List<Long>>> corrections = corrections(database);
        long attached = corrections.isEmpty() ? 0 : place(database, corrections);
        database.execute("CREATE OR REPLACE TEMP TABLE attached_correction AS SELECT p.article, p.attribution, c.*"
                + " FROM correction c JOIN correction_place p ON p.correction_row = c.rowid"
                + " ORDER BY p.article, p.attribution, c.field, c.ordinal");
        database.execute("CREATE OR REPLACE TEMP TABLE unattached_correction AS SELECT * FROM correction c"
                + " WHERE rowid NOT IN (SELECT correction_row FROM correction_place)"
                + " ORDER BY outlet, id, content_begin, content_text, field, ordinal");
        return attached;
    }

    /**
     * Lets all further queries of this connection see the attributions as corrected: {@link #attach}, and temporary views of
     * the names {@code attribution} and {@code attribution_source}, which stand before the tables of these names. What is no
     * attribution is in the temporary table {@code wrong_attribution} instead.
     *
     * @return how many attributions have corrections; with none, nothing is changed
     */
    public static long apply(Database database) throws SQLException {
        ignore(database);
        long attached = attach(database);
        if (attached == 0) {
            database.execute("CREATE OR REPLACE TEMP TABLE wrong_attribution AS SELECT * FROM attribution LIMIT 0");
        } else {
            database.execute(resource("corrected.sql").replace("$database", database.name()));
        }
        return attached;
    }

    /** Lets all further queries of this connection see the attributions as the extraction has them, after {@link #apply} too. */
    public static void ignore(Database database) throws SQLException {
        database.execute("DROP VIEW IF EXISTS temp.main.attribution; DROP VIEW IF EXISTS temp.main.attribution_source");
    }

    private static String resource(String name) {
        try (InputStream bytes = Corrections.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the class path lacks " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The row numbers of the table {@code correction}, by what they are kept under. */
    private static Map<ArticleId, Map<Key, List<Long>>> corrections(Database database) throws SQLException {
        Map<ArticleId, Map<Key, List<Long>>> corrections = new LinkedHashMap<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT rowid, outlet, id, source_text, content_text,"
                        + " content_begin FROM correction ORDER BY outlet, id, content_begin, content_text, rowid")) {
            while (rows.next()) {
                Key key = new Key(rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5), (Integer)
                        rows.getObject(6));
                corrections
                        .computeIfAbsent(new ArticleId(key.outlet(), key.id()), id -> new LinkedHashMap<>())
                        .computeIfAbsent(key, any -> new ArrayList<>())
                        .add(rows.getLong(1));
            }
        }
        return corrections;
    }

    private static long place(Database database, Map<ArticleId, Map<Key, List<Long>>> corrections) throws SQLException {
        Map<ArticleId, List<Found>> found = corrected(database);
        long attached = 0;
        try (PreparedStatement insert =
                database.connection().prepareStatement("INSERT INTO correction_place VALUES (?, ?, ?)")) {
            for (Map.Entry<ArticleId, Map<Key, List<Long>>> article : corrections.entrySet()) {
                List<Found> candidates = found.getOrDefault(article.getKey(), List.of());
                List<Key> keys = List.copyOf(article.getValue().keySet());
                Map<Integer, Integer> matched = CorrectionMatcher.match(
                        keys.stream().map(Key::text).toList(),
                        candidates.stream().map(Found::text).toList());
                for (Map.Entry<Integer, Integer> match : matched.entrySet()) {
                    Found place = candidates.get(match.getValue());
                    for (Long row : article.getValue().getOrDefault(keys.get(match.getKey()), List.of())) {
                        insert.setLong(1, row);
                        insert.setString(2, place.article());
                        insert.setInt(3, place.attribution());
                        insert.addBatch();
                    }
                }
                attached += matched.size();
            }
            insert.executeBatch();
        }
        return attached;
    }

    /** All attributions of the articles that have corrections. */
    private static Map<ArticleId, List<Found>> corrected(Database database) throws SQLException {
        Map<ArticleId, List<Found>> found = new HashMap<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT r.outlet, r.id, a.article, a.attribution, a.source_text,"
                                + " a.content_text, s.\"begin\" FROM current_article r JOIN " + database.name()
                                // Not the view of corrected ones, which may stand before it.
                                + ".main.attribution a USING (article)"
                                + " LEFT JOIN attribution_span s ON s.article = a.article AND s.attribution = a.attribution"
                                + " AND s.part = 'content' AND s.ordinal = 0"
                                + " WHERE EXISTS (SELECT 1 FROM correction c WHERE c.outlet = r.outlet AND c.id = r.id)"
                                + " ORDER BY r.outlet, r.id, a.article, a.attribution")) {
            while (rows.next()) {
                found.computeIfAbsent(new ArticleId(rows.getString(1), rows.getString(2)), any -> new ArrayList<>())
                        .add(new Found(
                                rows.getString(3),
                                rows.getInt(4),
                                new AttributedText(rows.getString(5), rows.getString(6), (Integer) rows.getObject(7))));
            }
        }
        return found;
    }

    /**
     * Brings corrections into the states that are given: all of them or, if the database cannot be written, none.
     *
     * @throws SQLException if it cannot
     */
    public static void save(Database database, Collection<Change> changes) throws SQLException {
        database.execute("BEGIN TRANSACTION");
        try {
            for (Change change : changes) {
                if (change.before() != null) {
                    delete(database, change.before());
                }
                for (CorrectionRow row : change.rows()) {
                    insert(database, row);
                }
            }
            database.execute("COMMIT");
        } catch (SQLException e) {
            database.execute("ROLLBACK");
            throw e;
        }
    }

    private static void delete(Database database, Key key) throws SQLException {
        try (PreparedStatement delete = database.connection()
                .prepareStatement("DELETE FROM correction WHERE outlet = ? AND id = ? AND source_text = ?"
                        + " AND content_text = ? AND content_begin IS NOT DISTINCT FROM ?")) {
            delete.setString(1, key.outlet());
            delete.setString(2, key.id());
            delete.setString(3, key.source());
            delete.setString(4, key.content());
            delete.setObject(5, key.begin());
            delete.execute();
        }
    }

    private static void insert(Database database, CorrectionRow row) throws SQLException {
        String columns = String.join(
                ", ", TABLE.columns().stream().map(TableSchema.Column::name).toList());
        String marks =
                String.join(", ", TABLE.columns().stream().map(column -> "?").toList());
        try (PreparedStatement insert = database.connection()
                .prepareStatement("INSERT INTO correction (" + columns + ") VALUES (" + marks + ")")) {
            List<@Nullable Object> values = TABLE.values(row);
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.execute();
        }
    }
}
