package io.github.mediabias.reporting;

import java.util.List;

/** The framing terms by outlet and voice. */
final class FramingSheet {

    private FramingSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "Framing",
                "Terms of the codebook in article bodies. A term in a quotation is the speaker's, not the outlet's: the rate is"
                        + " per 1,000 words of that voice in that outlet.",
                List.of(
                        Column.text("Category", 22),
                        Column.text("Term", 24),
                        Column.text("Outlet", 24),
                        Column.text("Voice", 12),
                        Column.integer("Hits"),
                        Column.decimal("Per 1,000 words"),
                        Column.integer("Articles"),
                        Column.integer("Negated")),
                queries.rows("framing"));
    }
}
