package io.github.mediabias.reporting;

import java.util.List;

/** The figures of each outlet, week by week. */
final class TrendSheet {

    private TrendSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "trend",
                Text.of("note.trend"),
                List.of(
                        Column.text("week", 10),
                        Column.coded("outlet", "outlet", 24),
                        Column.integer("articles"),
                        Column.integer("words"),
                        Column.integer("attributions"),
                        Column.share("officials"),
                        Column.share("unnamed"),
                        Column.share("direct"),
                        Column.share("distancing"),
                        Column.coded("break", "break", 28),
                        Column.text("engine", 40),
                        Column.text("codebook", 24)),
                queries.rows("trend"));
    }
}
