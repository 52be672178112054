package io.github.mediabias.reporting;

import java.util.List;

/** The figures of each outlet, week by week. */
final class TrendSheet {

    private TrendSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "Trend",
                "Up to 13 weeks that end with the period. A week without articles of an outlet has no row.",
                List.of(
                        Column.text("Week", 10),
                        Column.text("Outlet", 24),
                        Column.integer("Articles"),
                        Column.integer("Words"),
                        Column.integer("Attributions"),
                        Column.percent("Officials"),
                        Column.percent("Unnamed"),
                        Column.percent("Direct")),
                queries.rows("trend"));
    }
}
