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

    private static final String OWN = "outlet";

    private FramingSheet() {}

    static SheetTable of(ReportQueries queries) throws SQLException {
        OwnVoiceKeyness keyness = new OwnVoiceKeyness(queries);
        SheetTable.RowSource rows = queries.rows("framing");
        return new SheetTable(
                "Framing",
                "Terms of the codebook in article bodies. A term in a quotation is the speaker's, not the outlet's: the rate is"
                        + " per 1,000 words of that voice in that outlet. In fragments: in a few quoted words without a"
                        + " source, candidates for scare quotes. An outlet's own voice is compared with that of all other"
                        + " outlets; blank where there is too little for that (see Method).",
                List.of(
                        Column.text("Category", 22),
                        Column.text("Term", 24),
                        Column.text("Outlet", 24),
                        Column.text("Voice", 12),
                        Column.integer("Hits"),
                        Column.decimal("Per 1,000 words"),
                        Column.integer("Articles"),
                        Column.integer("Negated"),
                        Column.integer("In fragments"),
                        Column.text("Said by", 40),
                        Column.percent("Share of articles"),
                        Column.percent("Share, low"),
                        Column.percent("Share, high"),
                        Column.decimal("Others per 1,000"),
                        Column.decimal("Difference, low"),
                        Column.decimal("Difference, high"),
                        Column.fine("Log ratio"),
                        Column.decimal("G²"),
                        Column.fine("Adjusted p"),
                        Column.fine("DP")),
                consumer -> rows.forEach(row -> consumer.accept(completed(row, keyness))));
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
        OwnVoiceKeyness.Figures figures = OWN.equals(row.get(3))
                ? keyness.of(String.valueOf(row.get(0)), String.valueOf(row.get(1)), outlet)
                : null;
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
