package io.github.mediabias.reporting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of each outlet: one row an outlet. */
final class OutletSheet {

    private static final String SMALL =
            "Shares rest on the counts beside them; below 10 articles or 50 attributions no claim is made.";

    private OutletSheet() {}

    static SheetTable of(ReportQueries queries) throws SQLException {
        OutletStatistics statistics = new OutletStatistics(queries);
        SheetTable.RowSource rows = queries.rows("outlets");
        return new SheetTable(
                "Outlets",
                "In alphabetical order. " + SMALL + " " + ReportBuilder.NOT_AGREEMENT
                        + " A joint source counts once for each member, so that shares may add up to more than 100 %."
                        + equalMentions(statistics),
                List.of(
                        Column.text("Outlet", 24),
                        Column.integer("Articles"),
                        Column.integer("Articles without repeats"),
                        Column.integer("Agency copy"),
                        Column.integer("Words"),
                        Column.integer("Attributions"),
                        Column.decimal("Attributions per 1,000 words"),
                        Column.percent("Direct quotations"),
                        Column.percent("Unnamed sources"),
                        Column.percent("No source named"),
                        Column.percent("Officials"),
                        Column.percent("Officials, in words"),
                        Column.percent("Officials without repeats"),
                        Column.percent("United States officials"),
                        Column.percent("Officials named as Western"),
                        Column.percent("Other officials of NATO, EU, G7"),
                        Column.percent("Russian officials"),
                        Column.percent("Ukrainian officials"),
                        Column.percent("Distancing cues"),
                        Column.percent("Factive cues"),
                        Column.decimal("Own-voice framing per 1,000 words"),
                        Column.percent("Officials, low"),
                        Column.percent("Officials, high"),
                        Column.decimal("Own-voice framing, low"),
                        Column.decimal("Own-voice framing, high"),
                        Column.integer("Mentions of named sources"),
                        Column.decimal("Effective number of sources"),
                        Column.decimal("Effective, at equal mentions"),
                        Column.text("Caution", 16)),
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

    private static String equalMentions(OutletStatistics statistics) {
        return statistics.equalSize() == 0
                ? ""
                : " Equal mentions: " + statistics.equalSize() + " drawn from each outlet's mentions of named sources.";
    }
}
