package io.github.mediabias.reporting;

import io.github.mediabias.reporting.Chart.Kind;
import io.github.mediabias.reporting.Chart.Place;
import io.github.mediabias.reporting.Chart.Series;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The charts of a report: which figures make which. */
final class ReportCharts {

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
        OwnVoiceCharts ownVoice = new OwnVoiceCharts(queries, messages);
        TrendCharts trend = new TrendCharts(queries, period, messages);
        List<Chart> charts = new ArrayList<>(List.of(
                shareByOrigin(outlets),
                ownVoice.rates(outlets),
                trend.officials(outlets),
                topSources(),
                trend.unnamed(outlets),
                sourcesByOutlet(outlets),
                ownVoice.dispersion(outlets)));
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
        return chart("share-by-bloc", Place.SUMMARY, Kind.STACKED_BARS, outlets, series, true);
    }

    /** The same colour for the same origin in every report. */
    private static String colour(String origin) {
        return switch (origin) {
            case "Country unknown" -> Palette.UNKNOWN;
            case "No source named" -> Palette.NONE;
            default -> Palette.colour(ORIGINS.indexOf(origin));
        };
    }

    private Chart topSources() throws SQLException {
        List<@Nullable Double> counts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (List<@Nullable Object> row : queries.all("sources")) {
            if (names.size() < SOURCES_IN_CHARTS) {
                names.add(String.valueOf(row.get(0)));
                counts.add((double) ReportQueries.count(row.get(6)));
            }
        }
        Series series = new Series(messages.text("chart.top-sources.values"), counts, Palette.colour(0));
        return chart("top-sources", Place.SUMMARY, Kind.BARS, names, List.of(series), false);
    }

    /** The most quoted sources with a public role: which part of each outlet's attributions they have. */
    private Chart sourcesByOutlet(List<String> outlets) throws SQLException {
        Map<String, Map<String, Double>> shares = new LinkedHashMap<>();
        for (List<@Nullable Object> row : queries.all("sources_by_outlet")) {
            shares.computeIfAbsent(String.valueOf(row.get(1)), unused -> new LinkedHashMap<>())
                    .put(
                            String.valueOf(row.get(0)),
                            (double) ReportQueries.count(row.get(2)) / ReportQueries.count(row.get(3)));
        }
        List<Series> series = new ArrayList<>();
        for (List<@Nullable Object> source : queries.all("sources")) {
            if (series.size() < SOURCES_IN_CHARTS) {
                String name = String.valueOf(source.get(0));
                List<@Nullable Double> values = new ArrayList<>();
                outlets.forEach(
                        outlet -> values.add(shares.getOrDefault(name, Map.of()).get(outlet)));
                series.add(new Series(name, values, Palette.colour(0)));
            }
        }
        return chart("sources-by-outlet", Place.FILE, Kind.HEAT_MAP, outlets, series, true);
    }

    private Chart chart(
            String name, Place place, Kind kind, List<String> categories, List<Series> series, boolean percent) {
        return new Chart(
                name,
                place,
                messages.text("chart." + name),
                messages.text("chart." + name + ".values"),
                kind,
                categories,
                series,
                percent);
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
