package io.github.mediabias.reporting;

import io.github.mediabias.core.Genre;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the figures were made: what was counted, by which runs, and the standing notes. */
final class MethodSheet {

    private MethodSheet() {}

    static SheetTable of(
            ReportQueries queries,
            ReportPeriod period,
            ReportRequest request,
            TopicNotes topics,
            List<List<@Nullable Object>> corrections,
            @Nullable CrossCheck crossCheck)
            throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(row("period", period.described()));
        rows.add(row("genres", genres(request.genres())));
        rows.add(row("text", request.text().note()));
        rows.addAll(topics.method());
        rows.addAll(corrections);
        for (List<@Nullable Object> reason : queries.all("left_out")) {
            rows.add(row("left-out", leftOut(reason)));
        }
        for (List<@Nullable Object> run : queries.all("runs")) {
            rows.add(Arrays.asList(
                    Text.of("method.run.name", String.valueOf(run.get(0))),
                    new Text(
                            "method.run.text",
                            run.stream().skip(1).<Object>map(String::valueOf).toList())));
        }
        for (Text note : QualityNotes.of(queries.all("extraction_quality"))) {
            rows.add(row("quality", note));
        }
        if (crossCheck != null) {
            rows.add(row("cross-check", crossCheck.note()));
        }
        rows.addAll(MethodNotes.rows());
        return new SheetTable(
                "method",
                Text.of("note.method"),
                List.of(Column.text("what", 26), Column.longText("how", 120)),
                consumer -> {
                    for (List<@Nullable Object> row : rows) {
                        consumer.accept(row);
                    }
                });
    }

    private static List<@Nullable Object> row(String name, Text text) {
        return Arrays.asList(Text.of("method." + name + ".name"), text);
    }

    private static Text genres(List<Genre> genres) {
        Text listed = Text.of("label", new CodedValue("genre", genres.get(0).label()));
        for (Genre genre : genres.subList(1, genres.size())) {
            listed = Text.of("list.comma", listed, new CodedValue("genre", genre.label()));
        }
        return listed;
    }

    /** How many articles were left out, and why: a row of the query of that name. */
    private static Text leftOut(List<@Nullable Object> row) {
        String reason = String.valueOf(row.get(0));
        return Text.of(
                "left-out." + reason,
                Text.of("count.articles", ReportQueries.count(row.get(2))),
                new CodedValue(reason, String.valueOf(row.get(1))));
    }
}
