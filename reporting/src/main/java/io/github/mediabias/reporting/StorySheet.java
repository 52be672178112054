package io.github.mediabias.reporting;

import java.util.List;

/** The stories that several outlets have: one row an article, with whom it quotes and whom only the others quote. */
final class StorySheet {

    private StorySheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "stories",
                Text.of("note.stories", ReportBuilder.NOT_AGREEMENT),
                List.of(
                        Column.longText("story", 34),
                        Column.integer("outlets"),
                        Column.integer("articles"),
                        Column.text("outlet", 22),
                        Column.date("date"),
                        Column.headline("headline", 44),
                        Column.link("link"),
                        Column.coded("repeat", "answer", 8),
                        Column.integer("words"),
                        Column.integer("attributions"),
                        Column.longText("quoted-here", 40),
                        Column.longText("quoted-here-only", 30),
                        Column.longText("quoted-elsewhere-only", 40),
                        Column.integer("quotations-that-differ"),
                        Column.integer("quotations-with-another-source"),
                        Column.text("article", 24)),
                queries.rows("stories"));
    }
}
