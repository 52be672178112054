package io.github.mediabias.reporting;

import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.table.Rows.CorrectionRow;
import io.github.mediabias.archive.Corrections;
import io.github.mediabias.archive.Database;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The attributions of an archive to which rows of a workbook belong, as the extraction has them, with their corrections. */
final class CorrectableAttributions {

    /** The least part that the places of one content share, of all that they cover, where another engine has cut it otherwise. */
    private static final double LEAST_OVERLAP = 0.5;

    /**
     * An attribution.
     *
     * @param key what its corrections shall be kept under
     * @param keptUnder what they are kept under; {@code null} if there are none
     * @param day of the article
     * @param values what the extraction has in each field that is a plain value
     * @param members of its source, with what matters for a code
     * @param isFound whether the archive has the attribution; else only the article, and the words are those of the workbook
     * @param corrections by their fields, those of a joint source in the order of its members
     */
    record Attribution(
            Corrections.Key key,
            Corrections.@Nullable Key keptUnder,
            @Nullable LocalDate day,
            Map<CorrectionField, String> values,
            List<SourceMember> members,
            boolean isFound,
            Map<CorrectionField, List<CorrectionRow>> corrections) {}

    /** An attribution at its place in the body. */
    private record Placed(int number, int begin, int end, Corrections.Key key, Map<CorrectionField, String> values) {

        double overlap(CorrectionKey other) {
            int common = Math.min(end, other.end()) - Math.max(begin, other.begin());
            int all = Math.max(end, other.end()) - Math.min(begin, other.begin());
            return all == 0 ? 0 : Math.max(0, (double) common / all);
        }
    }

    private record Article(
            String outlet, String id, @Nullable LocalDate day) {}

    private record Place(String article, int number) {}

    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, List<Placed>> placed = new HashMap<>();
    private final Map<Place, List<SourceMember>> members = new HashMap<>();
    private final Map<Place, List<CorrectionRow>> attached = new HashMap<>();
    private final Map<Corrections.Key, List<CorrectionRow>> kept = new HashMap<>();

    private CorrectableAttributions() {}

    static CorrectableAttributions of(Database archive, List<CorrectionSheet.Row> rows) throws SQLException {
        CorrectableAttributions attributions = new CorrectableAttributions();
        Corrections.attach(archive);
        archive.execute("CREATE OR REPLACE TEMP TABLE wanted_article (article VARCHAR)");
        try (PreparedStatement insert =
                archive.connection().prepareStatement("INSERT INTO wanted_article VALUES (?)")) {
            for (String article :
                    new TreeSet<>(rows.stream().map(row -> row.key().article()).toList())) {
                insert.setString(1, article);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        attributions.readArticles(archive);
        attributions.readAttributions(archive);
        attributions.readMembers(archive);
        attributions.readCorrections(archive);
        return attributions;
    }

    /** Takes one row of a result. */
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static void each(Database archive, String sql, RowReader reader) throws SQLException {
        try (Statement statement = archive.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private void readArticles(Database archive) throws SQLException {
        each(archive, "SELECT article, outlet, id, date FROM article JOIN wanted_article USING (article)", row -> {
            Date day = row.getDate(4);
            articles.put(
                    row.getString(1),
                    new Article(row.getString(2), row.getString(3), day == null ? null : day.toLocalDate()));
        });
    }

    private void readAttributions(Database archive) throws SQLException {
        each(
                archive,
                "SELECT a.article, a.attribution, a.source_text, a.content_text, a.source_type, a.reporter_stance,"
                        + " coalesce(min(s.\"begin\"), 0), coalesce(max(s.\"end\"), 0)"
                        + " FROM attribution a JOIN wanted_article USING (article) LEFT JOIN attribution_span s"
                        + " ON s.article = a.article AND s.attribution = a.attribution AND s.part = 'content'"
                        + " GROUP BY ALL ORDER BY a.article, a.attribution",
                row -> {
                    Article article = articles.get(row.getString(1));
                    if (article != null) {
                        placed.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                                .add(new Placed(
                                        row.getInt(2),
                                        row.getInt(7),
                                        row.getInt(8),
                                        new Corrections.Key(
                                                article.outlet(),
                                                article.id(),
                                                row.getString(3),
                                                row.getString(4),
                                                row.getInt(7)),
                                        Map.of(
                                                CorrectionField.SOURCE_TYPE,
                                                row.getString(5),
                                                CorrectionField.STANCE,
                                                row.getString(6))));
                    }
                });
    }

    private void readMembers(Database archive) throws SQLException {
        each(
                archive,
                "SELECT article, attribution, actor, country, role, bloc, former, reason FROM attribution_source"
                        + " JOIN wanted_article USING (article) ORDER BY article, attribution, ordinal",
                row -> members.computeIfAbsent(new Place(row.getString(1), row.getInt(2)), any -> new ArrayList<>())
                        .add(new SourceMember(
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getBoolean(7),
                                row.getString(8))));
    }

    private void readCorrections(Database archive) throws SQLException {
        String columns =
                "outlet, id, source_text, content_text, field, value, run, content_begin, ordinal, bloc, official,"
                        + " was, workbook";
        each(archive, "SELECT " + columns + " FROM correction ORDER BY field, ordinal", row -> {
            CorrectionRow correction = correction(row, 1);
            kept.computeIfAbsent(key(correction), any -> new ArrayList<>()).add(correction);
        });
        each(
                archive,
                "SELECT article, attribution, " + columns + " FROM attached_correction ORDER BY field, ordinal",
                row -> attached.computeIfAbsent(new Place(row.getString(1), row.getInt(2)), any -> new ArrayList<>())
                        .add(correction(row, 3)));
    }

    private static CorrectionRow correction(ResultSet row, int first) throws SQLException {
        return new CorrectionRow(
                row.getString(first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getInt(first + 6),
                (Integer) row.getObject(first + 7),
                (Integer) row.getObject(first + 8),
                row.getString(first + 9),
                (Boolean) row.getObject(first + 10),
                row.getString(first + 11),
                row.getString(first + 12));
    }

    private static Corrections.Key key(CorrectionRow row) {
        return new Corrections.Key(row.outlet(), row.id(), row.sourceText(), row.contentText(), row.contentBegin());
    }

    /** The attribution of a row; {@code null} if the archive does not have its article. */
    @Nullable
    Attribution find(CorrectionSheet.Row row) {
        Article article = articles.get(row.key().article());
        if (article == null) {
            return null;
        }
        Placed best = null;
        for (Placed candidate : placed.getOrDefault(row.key().article(), List.of())) {
            double overlap = candidate.overlap(row.key());
            double bestOverlap = best == null ? LEAST_OVERLAP : best.overlap(row.key());
            boolean sameSource = candidate.key().source().strip().equals(row.source());
            if (overlap > bestOverlap || overlap == bestOverlap && (best == null || sameSource)) {
                best = candidate;
            }
        }
        if (best == null) {
            Corrections.Key words = new Corrections.Key(
                    article.outlet(),
                    article.id(),
                    row.source(),
                    row.content(),
                    row.key().begin());
            return attribution(words, kept.getOrDefault(words, List.of()), article.day(), Map.of(), List.of(), false);
        }
        Place place = new Place(row.key().article(), best.number());
        List<CorrectionRow> corrections = attached.getOrDefault(place, kept.getOrDefault(best.key(), List.of()));
        return attribution(
                best.key(), corrections, article.day(), best.values(), members.getOrDefault(place, List.of()), true);
    }

    private static Attribution attribution(
            Corrections.Key key,
            List<CorrectionRow> corrections,
            @Nullable LocalDate day,
            Map<CorrectionField, String> values,
            List<SourceMember> members,
            boolean isFound) {
        Map<CorrectionField, List<CorrectionRow>> byField = new EnumMap<>(CorrectionField.class);
        for (CorrectionField field : CorrectionField.values()) {
            List<CorrectionRow> rows = corrections.stream()
                    .filter(row -> row.field().equals(field.column()))
                    .toList();
            if (!rows.isEmpty()) {
                byField.put(field, rows);
            }
        }
        return new Attribution(
                key, corrections.isEmpty() ? null : key(corrections.get(0)), day, values, members, isFound, byField);
    }

    /** The articles, in any version, to which a workbook of that name has brought corrections. */
    static Set<String> correctedArticles(Database archive, String workbook) throws SQLException {
        Set<String> articles = new HashSet<>();
        try (PreparedStatement query = archive.connection()
                .prepareStatement("SELECT DISTINCT a.article FROM article a JOIN correction c"
                        + " ON c.outlet = a.outlet AND c.id = a.id WHERE c.workbook = ?")) {
            query.setString(1, workbook);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    articles.add(rows.getString(1));
                }
            }
        }
        return articles;
    }

    /** The corrections of an archive that belong to no attribution any more, in words. */
    static List<String> unattached(Database archive) throws SQLException {
        Corrections.attach(archive);
        List<String> lines = new ArrayList<>();
        each(
                archive,
                "SELECT outlet || ', ' || id || ': ' || CASE field WHEN 'attribution' THEN 'no attribution'"
                        + " ELSE replace(field, '_', ' ') || ' ' || value END || ' of \"' || left(content_text, 80)"
                        + " || CASE WHEN length(content_text) > 80 THEN '…' ELSE '' END || '\"' FROM unattached_correction"
                        + " ORDER BY ALL",
                row -> lines.add(row.getString(1)));
        return lines;
    }
}
