package io.github.mediabias.archive;

import io.github.mediabias.analysis.table.TableSchema;
import io.github.mediabias.analysis.table.TableSchema.Column;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds runs to a database that keeps the weeks.
 *
 * <p>An article that the archive holds already, with the same text and by the same codebook and engine, changes nothing.
 * With the same text but another codebook or engine, or with another date or genre, its facts are replaced. With another text under the same outlet and id
 * it is a new version: the old one is kept, the newest is reported, and a problem row lists the change.
 * The articles of all weeks are grouped into stories anew, so that new ones join old stories.
 */
public final class Archive {

    private static final List<String> FACTS = List.of(
            "attribution",
            "attribution_span",
            "attribution_source",
            "framing_hit",
            "label",
            "mention",
            "story_signature");

    private Archive() {}

    /**
     * What a run brought.
     *
     * @param added articles that the archive did not hold in any version
     * @param changed articles of which it held another text
     * @param unchanged articles that it held with the same text
     */
    public record Change(long added, long changed, long unchanged) {}

    /**
     * Adds the run in {@code run} to the archive, all of it or nothing.
     *
     * @param run a database with one finished run; it takes no more queries afterwards
     * @throws SQLException if the archive cannot be written; it is then as before
     */
    public static Change add(Database run, Database archive) throws SQLException {
        archive.execute("ATTACH '" + escaped(run.seal()) + "' AS incoming (READ_ONLY)");
        archive.execute("BEGIN TRANSACTION");
        try {
            Change change = merge(archive);
            archive.execute("COMMIT");
            return change;
        } catch (SQLException e) {
            archive.execute("ROLLBACK");
            throw e;
        } finally {
            archive.execute("DETACH incoming");
        }
    }

    private static String escaped(Path file) {
        return file.toAbsolutePath().toString().replace("'", "''");
    }

    private static Change merge(Database archive) throws SQLException {
        long run = 1 + archive.number("SELECT coalesce(max(run), 0) FROM run");
        String known = "EXISTS (SELECT 1 FROM article b WHERE b.article = a.article)";
        String otherText = "EXISTS (SELECT 1 FROM article b WHERE b.outlet = a.outlet AND b.id = a.id)";
        long unchanged = archive.number("SELECT count(*) FROM incoming.article a WHERE " + known);
        long changed =
                archive.number("SELECT count(*) FROM incoming.article a WHERE NOT " + known + " AND " + otherText);
        long all = archive.number("SELECT count(*) FROM incoming.article");
        archive.execute("INSERT INTO problem (run, file, place, kind, message, article_kept) SELECT " + run
                + ", a.file, a.place, 'changed text', 'the archive holds another"
                + " text of ' || a.outlet || ', ' || a.id || '; the new one is reported, the old one kept', true"
                + " FROM incoming.article a WHERE NOT " + known + " AND " + otherText + " ORDER BY a.record");
        removeOutdated(archive);
        archive.execute("CREATE TEMP TABLE fresh AS SELECT a.article FROM incoming.article a WHERE NOT " + known);
        for (String table : FACTS) {
            archive.execute("INSERT INTO " + table + " BY NAME SELECT * FROM incoming." + table
                    + " WHERE article IN (SELECT article FROM fresh)");
        }
        archive.execute("INSERT INTO article BY NAME " + select("article", run, "a") + " FROM incoming.article a"
                + " WHERE article IN (SELECT article FROM fresh) ORDER BY record");
        // A text that comes back after another one is the newest again.
        archive.execute("UPDATE article SET run = " + run + " WHERE article IN (SELECT article FROM incoming.article)"
                + " AND article NOT IN (SELECT article FROM current_article)");
        archive.execute(
                "UPDATE article SET last_seen = " + run + " WHERE article IN (SELECT article FROM incoming.article)");
        archive.execute("DROP TABLE fresh");
        archive.execute("INSERT INTO problem BY NAME " + select("problem", run, "a") + " FROM incoming.problem a");
        for (String table : List.of("topic", "run", "extraction_quality")) {
            archive.execute(
                    "INSERT INTO " + table + " BY NAME " + select(table, run, "a") + " FROM incoming." + table + " a");
        }
        // Also of articles that the archive holds: these may have been looked for with other topics, or with none.
        archive.execute("DELETE FROM article_topic WHERE article IN (SELECT article FROM incoming.article_topic)");
        archive.execute("INSERT INTO article_topic BY NAME SELECT * FROM incoming.article_topic");
        StoryTables.fill(archive);
        QuotationTables.fill(archive);
        return new Change(all - unchanged - changed, changed, unchanged);
    }

    /**
     * Drops what this run has found anew: by another codebook or engine, or on another day or for another genre, since offices
     * and blocs depend on the day; also what an earlier version of this program has found less in.
     */
    private static void removeOutdated(Database archive) throws SQLException {
        archive.execute("CREATE TEMP TABLE outdated AS SELECT a.article FROM article a JOIN run r ON r.run = a.run"
                + " WHERE a.article IN (SELECT article FROM incoming.article) AND NOT EXISTS (SELECT 1 FROM incoming.run n"
                + " WHERE n.engine = r.engine AND n.codebook_hash = r.codebook_hash)"
                + " UNION SELECT a.article FROM article a JOIN incoming.article i USING (article) WHERE "
                + Stream.of("date", "published", "url", "byline", "agency", "genre")
                        .map(column -> "a." + column + " IS DISTINCT FROM i." + column)
                        .collect(Collectors.joining(" OR "))
                // Of earlier versions of the program, which did not tell whom an article names, or had no stories.
                + " OR a.mentions IS NULL OR a.article NOT IN (SELECT article FROM story_signature)");
        for (String table : FACTS) {
            archive.execute("DELETE FROM " + table + " WHERE article IN (SELECT article FROM outdated)");
        }
        archive.execute("DELETE FROM article WHERE article IN (SELECT article FROM outdated)");
        archive.execute("DROP TABLE outdated");
    }

    /** All columns of a table; those that number the run get the archive's number. */
    private static String select(String table, long run, String alias) {
        TableSchema schema = TableSchema.ALL.stream()
                .filter(candidate -> candidate.name().equals(table))
                .findFirst()
                .orElseThrow();
        return "SELECT "
                + schema.columns().stream()
                        .map(Column::name)
                        .map(name -> (name.equals("run") || name.equals("last_seen")
                                        ? run + ""
                                        : alias + ".\"" + name + "\"")
                                + " AS \"" + name + "\"")
                        .collect(Collectors.joining(", "));
    }
}
