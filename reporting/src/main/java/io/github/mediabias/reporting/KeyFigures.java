package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.RatioBootstrap;
import io.github.mediabias.reporting.Column.Format;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The key figures of the Summary: of the period and of the one before it. */
final class KeyFigures {

    private KeyFigures() {}

    static List<KeyFigure> of(ReportQueries queries) throws SQLException {
        List<List<@Nullable Object>> rows = queries.all("key_figures");
        List<List<@Nullable Object>> parts = queries.all("parts_by_article");
        List<@Nullable Object> now = row(rows, true);
        List<@Nullable Object> before = row(rows, false);
        List<KeyFigure> figures = new ArrayList<>();
        Text articles = count("articles", now, 1);
        Text attributions = count("attributions", now, 5);
        figures.add(figure("articles", Format.INTEGER, now, before, 1, count("outlets", now, 2), null));
        figures.add(figure("originals", Format.INTEGER, now, before, 3, articles, null));
        figures.add(figure("attributions", Format.INTEGER, now, before, 5, count("words", now, 4), null));
        figures.add(figure("direct_share", Format.PERCENT, now, before, 6, attributions, interval(parts, 1, 0)));
        figures.add(figure("unnamed_share", Format.PERCENT, now, before, 7, attributions, interval(parts, 2, 0)));
        figures.add(figure("officials_share", Format.PERCENT, now, before, 8, attributions, interval(parts, 3, 0)));
        figures.add(figure("distancing_share", Format.PERCENT, now, before, 9, attributions, interval(parts, 4, 0)));
        figures.add(figure("own_voice_rate", Format.DECIMAL, now, before, 10, articles, interval(parts, 6, 5)));
        return figures;
    }

    private static List<@Nullable Object> row(List<List<@Nullable Object>> rows, boolean current) {
        for (List<@Nullable Object> row : rows) {
            if (Boolean.valueOf(current).equals(row.get(0))) {
                return row;
            }
        }
        return Collections.nCopies(11, null);
    }

    private static Text count(String what, List<@Nullable Object> row, int column) {
        return Text.of("count." + what, ReportQueries.count(row.get(column)));
    }

    private static KeyFigure figure(
            String id,
            Format format,
            List<@Nullable Object> now,
            List<@Nullable Object> before,
            int column,
            Text basis,
            @Nullable Interval interval) {
        return new KeyFigure(id, format, (Number) now.get(column), interval, (Number) before.get(column), basis);
    }

    private static @Nullable Interval interval(List<List<@Nullable Object>> parts, int part, int whole) {
        return RatioBootstrap.interval(new RatioBootstrap.Counts(counts(parts, part), counts(parts, whole)))
                .orNull();
    }

    static long[] counts(List<List<@Nullable Object>> rows, int column) {
        return rows.stream()
                .mapToLong(row -> ReportQueries.count(row.get(column)))
                .toArray();
    }
}
