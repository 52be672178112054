package io.github.mediabias.reporting;

import java.util.List;

/** The articles that were counted. */
final class ArticleSheet {

    private ArticleSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "articles",
                Text.of("note.articles"),
                List.of(
                        Column.date("date"),
                        Column.text("time-and-zone", 26),
                        Column.text("outlet", 24),
                        Column.text("outlet-as-read", 24),
                        Column.text("id", 30),
                        Column.headline("headline", 60),
                        Column.link("link"),
                        Column.text("byline", 24),
                        Column.text("agency", 20),
                        Column.coded("genre", "genre", 11),
                        Column.integer("words"),
                        Column.integer("attributions"),
                        Column.text("repeat-of", 30),
                        Column.longText("story", 40),
                        Column.integer("versions"),
                        Column.coded("flag", "flag", 8),
                        Column.text("file", 40),
                        Column.text("place", 12)),
                queries.rows("articles"));
    }
}
