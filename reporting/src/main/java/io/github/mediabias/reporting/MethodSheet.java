package io.github.mediabias.reporting;

import io.github.mediabias.core.Genre;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the figures were made: what was counted, by which runs, and the standing notes. */
final class MethodSheet {

    private MethodSheet() {}

    static SheetTable of(
            ReportQueries queries,
            ReportPeriod period,
            ReportRequest request,
            TopicNotes topics,
            @Nullable CrossCheck crossCheck)
            throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList("Period", period.described()));

        rows.add(Arrays.asList(
                "Genres counted", request.genres().stream().map(Genre::label).collect(Collectors.joining(", "))));
        rows.addAll(topics.method());
        for (List<@Nullable Object> reason : queries.all("left_out")) {
            rows.add(Arrays.asList("Left out", reason.get(1) + " articles: " + reason.get(0)));
        }
        for (List<@Nullable Object> run : queries.all("runs")) {
            rows.add(Arrays.asList(
                    "Run " + run.get(0),
                    "mediabias " + run.get(1) + "; extraction: " + run.get(2) + "; codebook " + run.get(3)
                            + "; time zone " + run.get(4) + "; " + run.get(6) + "; inputs: " + run.get(5)));
        }
        for (String note : QualityNotes.of(queries.all("extraction_quality"))) {
            rows.add(Arrays.asList("Error of the extraction", note));
        }
        if (crossCheck != null) {
            rows.add(Arrays.asList("Cross-check of engines", crossCheck.note()));
        }
        MethodNotes.NOTES.forEach((name, note) -> rows.add(Arrays.asList(name, note)));
        return new SheetTable(
                "Method",
                "How the figures were made, and how far they can be trusted.",
                List.of(Column.text("What", 26), Column.longText("How", 120)),
                consumer -> {
                    for (List<@Nullable Object> row : rows) {
                        consumer.accept(row);
                    }
                });
    }
}
