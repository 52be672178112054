package io.github.mediabias.reporting;

import java.util.List;

/** Who speaks, by bloc, role, country and type of the source. */
final class SourcePartSheet {

    private SourcePartSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "source-parts",
                Text.of("note.source-parts", ReportBuilder.NOT_AGREEMENT),
                List.of(
                        Column.coded("by", "by", 13),
                        Column.coded("group", "group", 22),
                        Column.coded("outlet", "outlet", 24),
                        Column.integer("articles"),
                        Column.integer("attributions-of-the-group"),
                        Column.integer("attributions"),
                        Column.percent("share"),
                        Column.integer("words-of-the-group"),
                        Column.percent("share-of-words"),
                        Column.percent("direct"),
                        Column.integer("neutral-cues"),
                        Column.integer("factive-cues"),
                        Column.integer("distancing-cues")),
                queries.rows("source_parts"));
    }
}
