package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.RatioBootstrap;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Framing hits of a category in an outlet's own voice per 1,000 words of that voice, each with its 95 % interval by the bootstrap
 * over the outlet's articles.
 */
final class OwnVoiceRates {

    /** Articles of an outlet: the place of each in the order of the query, and the words in its own voice. */
    private static final class Articles {

        private final Map<String, Integer> places = new HashMap<>();
        private final List<Long> words = new ArrayList<>();
    }

    /**
     * A rate.
     *
     * @param hits how many hits it was counted from
     * @param perThousand hits per 1,000 own words; {@code null} without own words
     * @param interval {@code null} where there are too few articles
     */
    record Rate(
            String category,
            String outlet,
            long hits,
            @Nullable Double perThousand,
            @Nullable Interval interval) {}

    private OwnVoiceRates() {}

    /** The rates of every category that occurs in anybody's own voice, for every outlet, by category and outlet. */
    static List<Rate> of(ReportQueries queries) throws SQLException {
        Map<String, Articles> outlets = new TreeMap<>();
        Map<String, String> outletOf = new HashMap<>();
        for (List<@Nullable Object> row : queries.all("own_words")) {
            String article = String.valueOf(row.get(0));
            String outlet = String.valueOf(row.get(1));
            outletOf.put(article, outlet);
            Articles articles = outlets.computeIfAbsent(outlet, key -> new Articles());
            articles.places.put(article, articles.words.size());
            articles.words.add(ReportQueries.count(row.get(2)));
        }
        TreeSet<String> categories = new TreeSet<>();
        Map<String, Map<String, long[]>> hits = new HashMap<>();
        for (List<@Nullable Object> row : queries.all("own_hits")) {
            String category = String.valueOf(row.get(0));
            String article = String.valueOf(row.get(2));
            String outlet = outletOf.get(article);
            Articles articles = outlet == null ? null : outlets.get(outlet);
            Integer place = articles == null ? null : articles.places.get(article);
            if (articles != null && place != null) {
                categories.add(category);
                long[] ofOutlet = hits.computeIfAbsent(category, key -> new HashMap<>())
                        .computeIfAbsent(outlet, key -> new long[articles.words.size()]);
                ofOutlet[place] += 1000 * ReportQueries.count(row.get(3));
            }
        }
        List<Rate> rates = new ArrayList<>();
        for (String category : categories) {
            outlets.forEach((outlet, articles) -> {
                long[] words =
                        articles.words.stream().mapToLong(Long::longValue).toArray();
                rates.add(rate(
                        category,
                        outlet,
                        hits.getOrDefault(category, Map.of()).getOrDefault(outlet, new long[words.length]),
                        words));
            });
        }
        return rates;
    }

    private static Rate rate(String category, String outlet, long[] thousandfold, long[] words) {
        RatioBootstrap.Counts counts = new RatioBootstrap.Counts(thousandfold, words);
        long hits = Arrays.stream(thousandfold).sum() / 1000;
        return new Rate(
                category,
                outlet,
                hits,
                counts.ratio().orNull(),
                RatioBootstrap.interval(counts).orNull());
    }
}
