package io.github.mediabias.reporting;

import java.util.List;

/** The quotations that two articles give differently: one row a pair. */
final class QuotationSheet {

    static final String NAME = "quotations";

    /** The place of the speaker's name in the query's rows, behind the columns of the sheet. */
    static final int SPEAKER = 15;

    private QuotationSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                NAME,
                Text.of("note.quotations"),
                List.of(
                        Column.coded("kind", "variant", 24),
                        Column.longText("story", 30),
                        Column.text("outlet", 20),
                        Column.date("date"),
                        Column.longText("headline", 30),
                        Column.text("source-as-written", 24),
                        Column.statement("what-is-attributed", 50),
                        Column.text("other-outlet", 20),
                        Column.date("other-date"),
                        Column.longText("other-headline", 30),
                        Column.text("other-source", 24),
                        Column.statement("what-is-attributed-there", 50),
                        Column.integer("days-between"),
                        Column.text("article", 24),
                        Column.text("other-article", 24)),
                consumer -> queries.rows("quotations").forEach(row -> consumer.accept(row.subList(0, SPEAKER))));
    }
}
