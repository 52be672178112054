package io.github.mediabias.reporting;

import java.util.List;

/** Actors and countries that are mentioned, and how often they are heard. */
final class UnheardSheet {

    private UnheardSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "Unheard",
                "Articles that mention an actor or a country, and those of them in which it is a source: a country where"
                        + " somebody of it is one. A country is mentioned by its name, its people, its capital or another name of"
                        + " its government. Only agrees or plans: of the articles in which it is a source, those that tell"
                        + " without a quotation what it agrees or plans to do, and nothing else. "
                        + ReportBuilder.NOT_AGREEMENT,
                List.of(
                        Column.text("Kind", 13),
                        Column.text("Actor or country", 30),
                        Column.text("Code", 9),
                        Column.text("Bloc", 7),
                        Column.text("Outlet", 24),
                        Column.integer("Articles of the outlet"),
                        Column.integer("Articles that mention it"),
                        Column.integer("It is a source"),
                        Column.integer("Unheard"),
                        Column.percent("Heard"),
                        Column.integer("Only agrees or plans"),
                        Column.integer("Mentions"),
                        Column.text("First passage", 100),
                        Column.text("Article", 24)),
                queries.rows("unheard"));
    }
}
