package io.github.mediabias.reporting;

import java.util.List;

/** Actors and countries that are mentioned, and how often they are heard. */
final class UnheardSheet {

    private UnheardSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "unheard",
                Text.of("note.unheard", ReportBuilder.NOT_AGREEMENT),
                List.of(
                        Column.coded("kind", "kind", 13),
                        Column.text("actor-or-country", 30),
                        Column.text("code", 9),
                        Column.text("bloc", 7),
                        Column.coded("outlet", "outlet", 24),
                        Column.integer("articles-of-the-outlet"),
                        Column.integer("articles-that-mention-it"),
                        Column.integer("it-is-a-source"),
                        Column.integer("unheard"),
                        Column.share("heard"),
                        Column.integer("only-agrees-or-plans"),
                        Column.integer("mentions"),
                        Column.passage("first-passage", 100),
                        Column.text("article", 24)),
                queries.rows("unheard"));
    }
}
