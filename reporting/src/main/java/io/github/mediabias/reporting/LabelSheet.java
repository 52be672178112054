package io.github.mediabias.reporting;

import java.util.List;

/** What outlets call actors. */
final class LabelSheet {

    private LabelSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "Labels",
                "Titles before a name, epithets before or instead of it, noun phrases beside it; courtesies (Mr.) are left out."
                        + " The voice is whose words a label is. Several titles: articles in which the person has another"
                        + " office as well; offices can be held together or change, so read the passages.",
                List.of(
                        Column.text("Actor", 26),
                        Column.text("Code", 9),
                        Column.text("Label", 36),
                        Column.text("Kind", 11),
                        Column.text("Outlet", 24),
                        Column.text("Voice", 12),
                        Column.integer("Uses"),
                        Column.integer("Articles"),
                        Column.integer("Several titles"),
                        Column.text("Titles in one article", 36),
                        Column.text("First passage", 100),
                        Column.text("Article", 24)),
                queries.rows("labels"));
    }
}
