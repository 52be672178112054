package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.Wilson;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The framing terms by outlet and voice; in the outlet's own voice, beside those of all other outlets. */
final class FramingSheet {

    static final String OWN = "outlet";

    private FramingSheet() {}

    static SheetTable of(ReportQueries queries) throws SQLException {
        OwnVoiceKeyness keyness = new OwnVoiceKeyness(queries);
        SheetTable.RowSource rows = queries.rows("framing");
        return new SheetTable(
                "framing",
                Text.of("note.framing"),
                List.of(
                        Column.coded("category", "category", 22),
                        Column.coded("term", "term", 24),
                        Column.text("outlet", 24),
                        Column.coded("voice", "voice", 12),
                        Column.integer("hits"),
                        Column.decimal("per-1-000-words"),
                        Column.integer("articles"),
                        Column.integer("negated"),
                        Column.integer("in-fragments"),
                        Column.text("said-by", 40),
                        Column.share("share-of-articles"),
                        Column.percent("share-low"),
                        Column.percent("share-high"),
                        Column.decimal("others-per-1-000"),
                        Column.decimal("difference-low"),
                        Column.decimal("difference-high"),
                        Column.fine("log-ratio"),
                        Column.decimal("g2"),
                        Column.fine("adjusted-p"),
                        Column.fine("dp")),
                consumer -> rows.forEach(row -> consumer.accept(completed(row, keyness))));
    }

    /** How a row of the query compares with the other outlets; {@code null} where that cannot be said. */
    static OwnVoiceKeyness.@Nullable Figures figures(List<@Nullable Object> row, OwnVoiceKeyness keyness) {
        return OWN.equals(row.get(3))
                ? keyness.of(String.valueOf(row.get(0)), String.valueOf(row.get(1)), String.valueOf(row.get(2)))
                : null;
    }

    private static List<@Nullable Object> completed(List<@Nullable Object> row, OwnVoiceKeyness keyness) {
        String outlet = String.valueOf(row.get(2));
        long with = ReportQueries.count(row.get(6));
        long articles = keyness.articles(outlet);
        Interval share = Wilson.interval(with, articles).orNull();
        List<@Nullable Object> completed = new ArrayList<>(row);
        completed.addAll(Arrays.asList(
                share == null ? null : (Double) ((double) with / articles),
                share == null ? null : share.low(),
                share == null ? null : share.high()));
        OwnVoiceKeyness.Figures figures = figures(row, keyness);
        if (figures == null) {
            completed.addAll(Arrays.asList(null, null, null, null, null, null, null));
            return completed;
        }
        Interval difference = figures.difference();
        completed.addAll(Arrays.asList(
                figures.othersRate(),
                difference == null ? null : difference.low(),
                difference == null ? null : difference.high(),
                figures.frequencies().logRatio().orNull(),
                figures.frequencies().logLikelihood().orNull(),
                figures.adjustedP(),
                figures.dispersion()));
        return completed;
    }
}
