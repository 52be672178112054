package io.github.mediabias.reporting;

import java.util.List;

/** The figures of each outlet: one row an outlet. */
final class OutletSheet {

    private static final String SMALL =
            "Shares rest on the counts beside them; below 10 articles or 50 attributions no claim is made.";

    private OutletSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "Outlets",
                "In alphabetical order. " + SMALL + " " + ReportBuilder.NOT_AGREEMENT
                        + " A joint source counts once for each member, so that shares may add up to more than 100 %.",
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
                        Column.text("Caution", 16)),
                queries.rows("outlets"));
    }
}
