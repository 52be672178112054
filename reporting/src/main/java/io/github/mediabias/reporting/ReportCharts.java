package io.github.mediabias.reporting;

import io.github.mediabias.reporting.Chart.Kind;
import io.github.mediabias.reporting.Chart.Series;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The charts of the Summary: which figures make which. */
final class ReportCharts {

    private static final int CATEGORIES_IN_CHARTS = 6;
    private static final int SOURCES_IN_CHARTS = 10;

    static final List<String> ORIGINS = List.of(
            "United States",
            "Named as Western",
            "Other NATO, EU, G7",
            "Ukraine",
            "Russia",
            "Other countries",
            "Country unknown",
            "No source named");

    private final ReportQueries queries;
    private final ReportPeriod period;
    private final Messages messages;

    ReportCharts(ReportQueries queries, ReportPeriod period, Messages messages) {
        this.queries = queries;
        this.period = period;
        this.messages = messages;
    }

    /** The charts of these outlets, those without data left out. */
    List<Chart> of(List<String> outlets) throws SQLException {
        List<Chart> charts = new ArrayList<>(
                List.of(shareByOrigin(outlets), ownVoice(outlets), officialsTrend(outlets), topSources()));
        charts.removeIf(Chart::isEmpty);
        return charts;
    }

    private Chart shareByOrigin(List<String> outlets) throws SQLException {
        Map<String, Map<String, Double>> counts = matrix(queries.all("source_groups"), 0, 1, 2);
        List<Series> series = new ArrayList<>();
        for (String origin : ORIGINS) {
            List<@Nullable Double> values = new ArrayList<>();
            double sum = 0;
            for (String outlet : outlets) {
                Map<String, Double> row = counts.getOrDefault(outlet, Map.of());
                double all =
                        row.values().stream().mapToDouble(Double::doubleValue).sum();
                Double share = all == 0 ? null : (Double) (row.getOrDefault(origin, 0.0) / all);
                values.add(share);
                sum += share == null ? 0 : share;
            }
            if (sum > 0) {
                series.add(new Series(messages.label("origin", origin), values, colour(origin)));
            }
        }
        return new Chart(
                "share-by-bloc",
                messages.text("chart.share-by-bloc"),
                messages.text("chart.share-by-bloc.values"),
                Kind.STACKED_BARS,
                outlets,
                series,
                true);
    }

    /** The same colour for the same origin in every report. */
    private static String colour(String origin) {
        return switch (origin) {
            case "Country unknown" -> Palette.UNKNOWN;
            case "No source named" -> Palette.NONE;
            default -> Palette.colour(ORIGINS.indexOf(origin));
        };
    }

    private Chart ownVoice(List<String> outlets) throws SQLException {
        List<List<@Nullable Object>> rows = queries.all("framing_own");
        Map<String, Map<String, Double>> rates = matrix(rows, 1, 0, 2);
        Map<String, Long> hits = new TreeMap<>();
        rows.forEach(row -> hits.merge(String.valueOf(row.get(1)), ReportQueries.count(row.get(3)), Long::sum));
        List<String> frames = hits.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(CATEGORIES_IN_CHARTS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        List<Series> series = new ArrayList<>();
        for (String outlet : outlets) {
            List<@Nullable Double> values = new ArrayList<>();
            frames.forEach(
                    frame -> values.add(rates.getOrDefault(frame, Map.of()).getOrDefault(outlet, 0.0)));
            series.add(new Series(outlet, values, Palette.colour(series.size())));
        }
        return new Chart(
                "own-voice-framing",
                messages.text("chart.own-voice-framing"),
                messages.text("chart.own-voice-framing.values"),
                Kind.BARS,
                frames.stream().map(frame -> messages.label("category", frame)).toList(),
                frames.isEmpty() ? List.of() : series,
                false);
    }

    private Chart officialsTrend(List<String> outlets) throws SQLException {
        List<List<@Nullable Object>> rows = queries.all("trend");
        TreeSet<String> weeks = new TreeSet<>();
        rows.forEach(row -> weeks.add(String.valueOf(row.get(0))));
        // Weeks without any article stay on the axis, as gaps.
        for (LocalDate day = period.to();
                !weeks.isEmpty() && ReportPeriod.week(day).compareTo(weeks.first()) > 0; ) {
            day = day.minusWeeks(1);
            weeks.add(ReportPeriod.week(day));
        }
        List<Series> series = new ArrayList<>();
        for (String outlet : outlets) {
            List<@Nullable Double> values = new ArrayList<>();
            for (String week : weeks) {
                Double share = null;
                for (List<@Nullable Object> row : rows) {
                    if (week.equals(row.get(0)) && outlet.equals(row.get(1))) {
                        share = (Double) row.get(5);
                    }
                }
                values.add(share);
            }
            series.add(new Series(outlet, values, Palette.colour(series.size())));
        }
        return new Chart(
                "officials-trend",
                messages.text("chart.officials-trend"),
                messages.text("chart.officials-trend.values"),
                Kind.LINES,
                List.copyOf(weeks),
                series,
                true);
    }

    private Chart topSources() throws SQLException {
        List<String> names = new ArrayList<>();
        List<@Nullable Double> counts = new ArrayList<>();
        for (List<@Nullable Object> row : queries.all("sources")) {
            if (names.size() < SOURCES_IN_CHARTS) {
                names.add(String.valueOf(row.get(0)));
                counts.add((double) ReportQueries.count(row.get(6)));
            }
        }
        return new Chart(
                "top-sources",
                messages.text("chart.top-sources"),
                messages.text("chart.top-sources.values"),
                Kind.BARS,
                names,
                names.isEmpty()
                        ? List.of()
                        : List.of(new Series(messages.text("chart.top-sources.values"), counts, Palette.colour(0))),
                false);
    }

    private static Map<String, Map<String, Double>> matrix(
            List<List<@Nullable Object>> rows, int outer, int inner, int value) {
        Map<String, Map<String, Double>> matrix = new LinkedHashMap<>();
        for (List<@Nullable Object> row : rows) {
            Object number = row.get(value);
            if (number != null) {
                matrix.computeIfAbsent(String.valueOf(row.get(outer)), key -> new LinkedHashMap<>())
                        .put(String.valueOf(row.get(inner)), ((Number) number).doubleValue());
            }
        }
        return matrix;
    }
}
