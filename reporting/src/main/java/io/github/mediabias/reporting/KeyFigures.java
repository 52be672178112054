package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.RatioBootstrap;
import io.github.mediabias.reporting.Column.Format;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
        String articles = count(now, 1) + " articles";
        String attributions = count(now, 5) + " attributions";
        figures.add(figure("Articles", Format.INTEGER, now, before, 1, count(now, 2) + " outlets", null));
        figures.add(figure("Articles without repeats", Format.INTEGER, now, before, 3, articles, null));
        figures.add(figure("Attributions", Format.INTEGER, now, before, 5, count(now, 4) + " words", null));
        figures.add(figure(
                "Direct quotations, share of attributions",
                Format.PERCENT,
                now,
                before,
                6,
                attributions,
                interval(parts, 1, 0)));
        figures.add(figure(
                "Unnamed sources, share of attributions",
                Format.PERCENT,
                now,
                before,
                7,
                attributions,
                interval(parts, 2, 0)));
        figures.add(figure(
                "Officials, share of attributions",
                Format.PERCENT,
                now,
                before,
                8,
                attributions,
                interval(parts, 3, 0)));
        figures.add(figure(
                "Distancing cues, share of attributions",
                Format.PERCENT,
                now,
                before,
                9,
                attributions,
                interval(parts, 4, 0)));
        figures.add(figure(
                "Framing terms in the outlets' own voice, per 1,000 words",
                Format.DECIMAL,
                now,
                before,
                10,
                articles,
                interval(parts, 6, 5)));
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

    private static String count(List<@Nullable Object> row, int column) {
        Object value = row.get(column);
        return value == null ? "0" : String.format(Locale.ROOT, "%,d", ((Number) value).longValue());
    }

    private static KeyFigure figure(
            String name,
            Format format,
            List<@Nullable Object> now,
            List<@Nullable Object> before,
            int column,
            String basis,
            @Nullable Interval interval) {
        return new KeyFigure(name, format, (Number) now.get(column), interval, (Number) before.get(column), basis);
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
