package io.github.mediabias.reporting;

import java.util.List;

/** The passages behind the figures: one row an attribution. */
final class AttributionSheet {

    private AttributionSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "attributions",
                Text.of("note.attributions"),
                List.of(
                        Column.date("date"),
                        Column.text("outlet", 22),
                        Column.longText("headline", 36),
                        Column.link("link"),
                        Column.longText("source-as-written", 30),
                        Column.text("actor", 24),
                        Column.text("code", 10),
                        Column.text("bloc", 7),
                        Column.coded("source-type", "source-type", 13),
                        Column.text("cue", 16),
                        Column.coded("stance", "stance", 11),
                        Column.coded("position", "position", 11),
                        Column.coded("form", "form", 9),
                        Column.statement("what-is-attributed", 80),
                        Column.integer("words"),
                        Column.percent("prominence"),
                        Column.percent("confidence"),
                        Column.text("why-this-actor-and-code", 40),
                        Column.text("article", 24)),
                queries.rows("attributions"));
    }
}
