package io.github.mediabias.reporting;

import java.util.List;

/** What the reporting words do to the claims of each side, by outlet, with how much of each class the program finds. */
final class StanceSheet {

    private StanceSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "Stance",
                "Of the attributions to sources of a side, the share with neutral (said), factive (revealed) and distancing"
                        + " (claimed) cues. Recall: the part of such attributions that the program finds, as measured on the"
                        + " corpus that the sheet Method names; a class with a low recall is rarer here than in the articles."
                        + " The passages are on the sheet Attributions. " + ReportBuilder.NOT_AGREEMENT,
                List.of(
                        Column.text("Outlet", 24),
                        Column.text("Side", 22),
                        Column.integer("Attributions"),
                        Column.integer("Neutral cues"),
                        Column.integer("Factive cues"),
                        Column.integer("Distancing cues"),
                        Column.percent("Neutral"),
                        Column.percent("Recall of neutral"),
                        Column.percent("Factive"),
                        Column.percent("Recall of factive"),
                        Column.percent("Distancing"),
                        Column.percent("Recall of distancing"),
                        Column.text("Caution", 16)),
                queries.rows("stance"));
    }
}
