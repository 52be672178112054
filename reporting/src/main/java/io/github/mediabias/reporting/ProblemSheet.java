package io.github.mediabias.reporting;

import java.util.List;

/** What was wrong with the input. */
final class ProblemSheet {

    private ProblemSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "Problems",
                "What was wrong with files and records of the last run, and what became of the articles.",
                List.of(
                        Column.text("File", 44),
                        Column.text("Place", 12),
                        Column.text("Kind", 18),
                        Column.text("Article", 9),
                        Column.longText("What was found, what was expected", 90)),
                queries.rows("problems"));
    }
}
