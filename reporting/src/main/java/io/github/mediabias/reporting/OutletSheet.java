package io.github.mediabias.reporting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of each outlet: one row an outlet. */
final class OutletSheet {

    private OutletSheet() {}

    static SheetTable of(ReportQueries queries) throws SQLException {
        OutletStatistics statistics = new OutletStatistics(queries);
        SheetTable.RowSource rows = queries.rows("outlets");
        return new SheetTable(
                "outlets",
                Text.of("note.outlets", ReportBuilder.NOT_AGREEMENT, equalMentions(statistics)),
                List.of(
                        Column.text("outlet", 24),
                        Column.integer("articles"),
                        Column.integer("articles-without-repeats"),
                        Column.integer("agency-copy"),
                        Column.integer("words"),
                        Column.integer("attributions"),
                        Column.decimal("attributions-per-1-000-words"),
                        Column.share("direct-quotations"),
                        Column.share("unnamed-sources"),
                        Column.share("no-source-named"),
                        Column.share("officials"),
                        Column.share("officials-in-words"),
                        Column.share("officials-without-repeats"),
                        Column.share("united-states-officials"),
                        Column.share("officials-named-as-western"),
                        Column.share("other-officials-of-nato-eu-g7"),
                        Column.share("russian-officials"),
                        Column.share("ukrainian-officials"),
                        Column.share("distancing-cues"),
                        Column.share("factive-cues"),
                        Column.decimal("own-voice-framing-per-1-000-words"),
                        Column.percent("officials-low"),
                        Column.percent("officials-high"),
                        Column.decimal("own-voice-framing-low"),
                        Column.decimal("own-voice-framing-high"),
                        Column.integer("mentions-of-named-sources"),
                        Column.decimal("effective-number-of-sources"),
                        Column.decimal("effective-at-equal-mentions"),
                        Column.coded("caution", "caution", 16)),
                consumer -> rows.forEach(row -> consumer.accept(completed(row, statistics))));
    }

    /** The row of the query, with what is computed before its last column. */
    private static List<@Nullable Object> completed(List<@Nullable Object> row, OutletStatistics statistics) {
        String outlet = String.valueOf(row.get(0));
        List<@Nullable Object> completed = new ArrayList<>(row.subList(0, row.size() - 1));
        completed.addAll(statistics.intervals(outlet));
        completed.addAll(statistics.diversity(outlet));
        completed.add(row.get(row.size() - 1));
        return completed;
    }

    private static Text equalMentions(OutletStatistics statistics) {
        return statistics.equalSize() == 0
                ? Text.verbatim("")
                : Text.of("note.outlets.equal-mentions", statistics.equalSize());
    }
}
