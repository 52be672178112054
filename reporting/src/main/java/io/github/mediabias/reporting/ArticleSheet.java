package io.github.mediabias.reporting;

import java.util.List;

/** The articles that were counted. */
final class ArticleSheet {

    private ArticleSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "Articles",
                "Repeats hold the same words as an earlier article of another outlet or id: mostly agency copy.",
                List.of(
                        Column.date("Date"),
                        Column.text("Time and zone", 26),
                        Column.text("Outlet", 24),
                        Column.text("Outlet as read", 24),
                        Column.text("Id", 30),
                        Column.longText("Headline", 60),
                        Column.link("Link"),
                        Column.text("Byline", 24),
                        Column.text("Agency", 20),
                        Column.text("Genre", 11),
                        Column.integer("Words"),
                        Column.integer("Attributions"),
                        Column.text("Repeat", 8),
                        Column.integer("Versions"),
                        Column.text("Flag", 8),
                        Column.text("File", 40),
                        Column.text("Place", 12)),
                queries.rows("articles"));
    }
}
