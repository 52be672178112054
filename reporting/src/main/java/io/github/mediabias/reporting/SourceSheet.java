package io.github.mediabias.reporting;

import java.util.List;

/** Who is quoted: one row a source with a public role. */
final class SourceSheet {

    private SourceSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "Sources",
                "Persons and bodies that the codebook knows or whom the text gives a public role; private persons stay out. "
                        + ReportBuilder.NOT_AGREEMENT,
                List.of(
                        Column.text("Source", 34),
                        Column.text("Code", 9),
                        Column.text("Bloc", 7),
                        Column.text("Official", 8),
                        Column.integer("Outlets"),
                        Column.integer("Articles"),
                        Column.integer("Attributions"),
                        Column.integer("Words"),
                        Column.percent("Direct"),
                        Column.integer("Neutral cues"),
                        Column.integer("Factive cues"),
                        Column.integer("Distancing cues"),
                        Column.date("First"),
                        Column.date("Last"),
                        Column.text("In", 50)),
                queries.rows("sources"));
    }
}
