package io.github.mediabias.reporting;

import java.util.List;

/** The framing terms in their contexts: one row a hit. */
final class PassageSheet {

    static final String NAME = "passages";

    private PassageSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                NAME,
                Text.of("note.passages"),
                List.of(
                        Column.coded("category", "category", 22),
                        Column.text("term", 20),
                        Column.text("outlet", 22),
                        Column.coded("voice", "voice", 12),
                        Column.text("said-by", 26),
                        Column.coded("part", "part", 9),
                        Column.date("date"),
                        Column.passage("left", 60).as(Column.Format.TEXT_BEFORE),
                        Column.passage("in-the-text", 18).as(Column.Format.BOLD),
                        Column.passage("behind", 60),
                        Column.coded("negated", "answer", 9),
                        Column.coded("in-a-fragment", "answer", 9),
                        Column.text("headline", 44),
                        Column.link("link"),
                        Column.text("article", 24)),
                queries.rows("passages"));
    }
}
