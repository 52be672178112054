package io.github.mediabias.reporting;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was wrong with the input. */
final class ProblemSheet {

    private ProblemSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "problems",
                Text.of("note.problems"),
                List.of(
                        Column.text("file", 44),
                        Column.text("place", 12),
                        Column.coded("kind", "problem-kind", 18),
                        Column.coded("article", "kept", 12),
                        Column.longText("what-was-found-what-was-expected", 90)),
                consumer -> queries.rows("problems").forEach(row -> consumer.accept(said(row))));
    }

    /** The row of the query; what the report itself has found wrong is said in its language. */
    private static List<@Nullable Object> said(List<@Nullable Object> row) {
        String outlet = row.get(5) == null ? null : String.valueOf(row.get(5));
        Object message = outlet == null
                ? row.get(4)
                : Text.of(
                        "problem." + String.valueOf(row.get(2)).replace(' ', '-'),
                        outlet,
                        String.valueOf(row.get(6)),
                        String.valueOf(row.get(7)));
        return Arrays.asList(row.get(0), row.get(1), row.get(2), row.get(3), message);
    }
}
