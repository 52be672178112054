package io.github.mediabias.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reporting words do to the claims of each side, by outlet, with how much of each class the program finds. */
final class StanceSheet {

    private StanceSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "stance",
                Text.of("note.stance", ReportBuilder.NOT_AGREEMENT),
                List.of(
                        Column.text("outlet", 24),
                        Column.coded("side", "origin", 22),
                        Column.integer("attributions"),
                        Column.integer("neutral-cues"),
                        Column.integer("factive-cues"),
                        Column.integer("distancing-cues"),
                        Column.share("neutral"),
                        Column.percent("recall-of-neutral"),
                        Column.share("factive"),
                        Column.percent("recall-of-factive"),
                        Column.share("distancing"),
                        Column.percent("recall-of-distancing"),
                        Column.coded("caution", "caution", 16)),
                consumer -> queries.rows("stance").forEach(row -> consumer.accept(said(row))));
    }

    /** The row of the query: its bloc, where it is of one, or else its origin. */
    private static List<@Nullable Object> said(List<@Nullable Object> row) {
        List<@Nullable Object> said = new ArrayList<>(row.subList(0, row.size() - 1));
        Object bloc = row.get(row.size() - 1);
        if (bloc != null) {
            said.set(1, Text.of("origin.all-of-bloc", bloc));
        }
        return said;
    }
}
