package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.RatioBootstrap;
import io.github.mediabias.reporting.Chart.Kind;
import io.github.mediabias.reporting.Chart.Place;
import io.github.mediabias.reporting.Chart.Series;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The charts of what changes from week to week: a line an outlet, broken where it has no articles. */
final class TrendCharts {

    /** Columns of the query {@code parts_by_week}. */
    private static final int ATTRIBUTIONS = 2;

    private static final int OFFICIAL = 3;
    private static final int UNNAMED = 4;

    /** Columns of the query {@code trend}. */
    private static final int BREAK = 9;

    private static final String ALL = "(all)";

    private final Messages messages;
    private final Map<String, String> breaks = new HashMap<>();
    private final TreeSet<String> weeks = new TreeSet<>();

    /** The rows of the articles, by outlet and week. */
    private final Map<String, Map<String, List<List<@Nullable Object>>>> parts = new TreeMap<>();

    TrendCharts(ReportQueries queries, ReportPeriod period, Messages messages) throws SQLException {
        this.messages = messages;
        for (List<@Nullable Object> row : queries.all("parts_by_week")) {
            String week = String.valueOf(row.get(0));
            weeks.add(week);
            parts.computeIfAbsent(String.valueOf(row.get(1)), outlet -> new TreeMap<>())
                    .computeIfAbsent(week, unused -> new ArrayList<>())
                    .add(row);
        }
        // Weeks without any article stay on the axis, as gaps.
        for (LocalDate day = period.trendEnd();
                !weeks.isEmpty() && ReportPeriod.week(day).compareTo(weeks.first()) > 0; ) {
            day = day.minusWeeks(1);
            weeks.add(ReportPeriod.week(day));
        }
        for (List<@Nullable Object> row : queries.all("trend")) {
            Object changed = row.get(BREAK);
            if (ALL.equals(row.get(1)) && changed != null) {
                breaks.put(String.valueOf(row.get(0)), messages.label("break", changed.toString()));
            }
        }
    }

    Chart officials(List<String> outlets) {
        return chart("officials-trend", Place.SUMMARY, outlets, OFFICIAL);
    }

    Chart unnamed(List<String> outlets) {
        return chart("unnamed-trend", Place.TREND, outlets, UNNAMED);
    }

    private Chart chart(String name, Place place, List<String> outlets, int part) {
        List<Series> series = new ArrayList<>();
        for (String outlet : outlets) {
            List<@Nullable Double> values = new ArrayList<>();
            List<@Nullable Interval> intervals = new ArrayList<>();
            for (String week : weeks) {
                List<List<@Nullable Object>> articles =
                        parts.getOrDefault(outlet, Map.of()).getOrDefault(week, List.of());
                RatioBootstrap.Counts counts = new RatioBootstrap.Counts(
                        KeyFigures.counts(articles, part), KeyFigures.counts(articles, ATTRIBUTIONS));
                values.add(counts.ratio().orNull());
                intervals.add(RatioBootstrap.interval(counts).orNull());
            }
            series.add(new Series(outlet, values, intervals, Palette.colour(series.size())));
        }
        List<@Nullable String> changes = new ArrayList<>();
        weeks.forEach(week -> changes.add(breaks.get(week)));
        return new Chart(
                name,
                place,
                messages.text("chart." + name),
                messages.text("chart." + name + ".values"),
                Kind.LINES,
                List.copyOf(weeks),
                series,
                true,
                changes);
    }
}
