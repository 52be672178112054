package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.RatioBootstrap;
import io.github.mediabias.reporting.Chart.Kind;
import io.github.mediabias.reporting.Chart.Place;
import io.github.mediabias.reporting.Chart.Series;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The charts of the framing terms in the outlets' own voices. */
final class OwnVoiceCharts {

    private static final int CATEGORIES = 6;

    /** An article, in the order of outlets and days; its words in the outlet's own voice, and all. */
    private record Article(String outlet, long ownWords, long words) {}

    /** By the number of their article in the list of all, how far into it each hit stands, from 0 to 1. */
    private static final class Hits {

        private final Map<Integer, List<Double>> places = new TreeMap<>();

        void add(int article, double place) {
            places.computeIfAbsent(article, unused -> new ArrayList<>()).add(place);
        }

        List<Double> in(int article) {
            return places.getOrDefault(article, List.of());
        }

        long sum() {
            return places.values().stream().mapToLong(List::size).sum();
        }
    }

    private final Messages messages;
    private final List<Article> articles = new ArrayList<>();
    private final Map<String, Hits> categories = new TreeMap<>();
    private final Map<String, Hits> terms = new TreeMap<>();

    OwnVoiceCharts(ReportQueries queries, Messages messages) throws SQLException {
        this.messages = messages;
        Map<String, Integer> articleNumbers = new HashMap<>();
        for (List<@Nullable Object> row : queries.all("own_words")) {
            articleNumbers.put(String.valueOf(row.get(0)), articles.size());
            articles.add(new Article(
                    String.valueOf(row.get(1)), ReportQueries.count(row.get(2)), ReportQueries.count(row.get(3))));
        }
        for (List<@Nullable Object> row : queries.all("own_places")) {
            Integer article = articleNumbers.get(String.valueOf(row.get(2)));
            if (article != null && row.get(3) instanceof Number place) {
                add(categories, String.valueOf(row.get(0)), article, place.doubleValue());
                add(terms, String.valueOf(row.get(1)), article, place.doubleValue());
            }
        }
    }

    private static void add(Map<String, Hits> counted, String name, int article, double place) {
        counted.computeIfAbsent(name, unused -> new Hits()).add(article, place);
    }

    /** The names with the most hits, in alphabetical order. */
    private static List<String> most(Map<String, Hits> counted, int number) {
        return counted.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Hits> entry) ->
                                -entry.getValue().sum())
                        .thenComparing(Map.Entry::getKey))
                .limit(number)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Hits per 1,000 own words by category and outlet, with their intervals. */
    Chart rates(List<String> outlets) {
        List<String> shown = most(categories, CATEGORIES);
        List<Series> series = new ArrayList<>();
        for (String outlet : outlets) {
            List<@Nullable Double> values = new ArrayList<>();
            List<@Nullable Interval> intervals = new ArrayList<>();
            for (String category : shown) {
                RatioBootstrap.Counts counts = counts(categories.getOrDefault(category, new Hits()), outlet);
                values.add(counts.ratio().orNull());
                intervals.add(RatioBootstrap.interval(counts).orNull());
            }
            series.add(new Series(outlet, values, intervals, Palette.colour(series.size())));
        }
        return new Chart(
                "own-voice-framing",
                Place.SUMMARY,
                messages.text("chart.own-voice-framing"),
                messages.text("chart.own-voice-framing.values"),
                Kind.DOTS,
                shown.stream().map(name -> messages.label("category", name)).toList(),
                series,
                false);
    }

    /** A thousand times the hits, and the own words, of each article of the outlet. */
    private RatioBootstrap.Counts counts(Hits hits, String outlet) {
        List<Long> part = new ArrayList<>();
        List<Long> whole = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).outlet().equals(outlet)) {
                part.add(1_000L * hits.in(i).size());
                whole.add(articles.get(i).ownWords());
            }
        }
        return new RatioBootstrap.Counts(
                part.stream().mapToLong(Long::longValue).toArray(),
                whole.stream().mapToLong(Long::longValue).toArray());
    }

    /** Where the most frequent term stands: an outlet's articles in order of date, each as long as its words are many. */
    Chart dispersion(List<String> outlets) {
        String term = most(terms, 1).stream().findFirst().orElse("");
        Hits hits = terms.getOrDefault(term, new Hits());
        List<Series> series = new ArrayList<>();
        for (String outlet : outlets) {
            series.add(new Series(outlet, places(hits, outlet), Palette.colour(0)));
        }
        return new Chart(
                "term-dispersion",
                Place.FILE,
                messages.text("chart.term-dispersion", term),
                messages.text("chart.term-dispersion.values"),
                Kind.DISPERSION,
                outlets,
                series,
                true);
    }

    /** From 0 to 1 along all the outlet's articles. */
    private List<@Nullable Double> places(Hits hits, String outlet) {
        long all = articles.stream()
                .filter(article -> article.outlet().equals(outlet))
                .mapToLong(Article::words)
                .sum();
        List<@Nullable Double> places = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            if (article.outlet().equals(outlet) && all > 0) {
                for (double within : hits.in(i)) {
                    places.add((before + article.words() * within) / all);
                }
                before += article.words();
            }
        }
        return places;
    }
}
