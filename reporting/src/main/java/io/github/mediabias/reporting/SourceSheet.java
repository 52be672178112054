package io.github.mediabias.reporting;

import java.util.List;

/** Who is quoted: one row a source with a public role. */
final class SourceSheet {

    private SourceSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "sources",
                Text.of("note.sources", ReportBuilder.NOT_AGREEMENT),
                List.of(
                        Column.text("source", 34),
                        Column.text("code", 9),
                        Column.text("bloc", 7),
                        Column.coded("official", "answer", 8),
                        Column.integer("outlets"),
                        Column.integer("articles"),
                        Column.integer("attributions"),
                        Column.integer("words"),
                        Column.share("direct"),
                        Column.integer("neutral-cues"),
                        Column.integer("factive-cues"),
                        Column.integer("distancing-cues"),
                        Column.date("first"),
                        Column.date("last"),
                        Column.text("in", 50)),
                queries.rows("sources"));
    }
}
