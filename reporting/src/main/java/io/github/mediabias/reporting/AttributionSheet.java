package io.github.mediabias.reporting;

import java.util.List;

/** The passages behind the figures: one row an attribution. */
final class AttributionSheet {

    private AttributionSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "Attributions",
                "One row an attribution. The confidence is the extractor's own, from 0 to 1.",
                List.of(
                        Column.date("Date"),
                        Column.text("Outlet", 22),
                        Column.longText("Headline", 36),
                        Column.link("Link"),
                        Column.longText("Source as written", 30),
                        Column.text("Actor", 24),
                        Column.text("Code", 10),
                        Column.text("Bloc", 7),
                        Column.text("Source type", 13),
                        Column.text("Cue", 16),
                        Column.text("Stance", 11),
                        Column.text("Position", 11),
                        Column.text("Form", 9),
                        Column.longText("What is attributed", 80),
                        Column.integer("Words"),
                        Column.percent("Prominence"),
                        Column.percent("Confidence"),
                        Column.text("Why this actor and code", 40),
                        Column.text("Article", 24)),
                queries.rows("attributions"));
    }
}
