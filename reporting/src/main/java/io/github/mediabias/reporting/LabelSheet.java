package io.github.mediabias.reporting;

import java.util.List;

/** What outlets call actors. */
final class LabelSheet {

    private LabelSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "labels",
                Text.of("note.labels"),
                List.of(
                        Column.text("actor", 26),
                        Column.text("code", 9),
                        Column.text("label", 36),
                        Column.coded("kind", "kind", 11),
                        Column.text("outlet", 24),
                        Column.coded("voice", "voice", 12),
                        Column.integer("uses"),
                        Column.integer("articles"),
                        Column.integer("several-titles"),
                        Column.text("titles-in-one-article", 36),
                        Column.passage("first-passage", 100),
                        Column.text("article", 24)),
                queries.rows("labels"));
    }
}
