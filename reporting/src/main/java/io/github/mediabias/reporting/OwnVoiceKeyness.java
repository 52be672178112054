package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.BenjaminiHochberg;
import io.github.mediabias.analysis.statistics.Dispersion;
import io.github.mediabias.analysis.statistics.FrequencyComparison;
import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.RatioBootstrap;
import io.github.mediabias.analysis.statistics.RatioDifference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much more often than the other outlets together an outlet uses a term, or the terms of a category, in its own voice. Nothing
 * is said where the outlet or the others have fewer than {@value RatioBootstrap#FEWEST_ARTICLES} articles, or where fewer than
 * {@value #FEWEST_WITH_HITS} articles of the side that has more of it hold the term.
 */
final class OwnVoiceKeyness {

    /** In how many articles of the side that has more of it a term must occur: what one says is no feature of an outlet. */
    private static final int FEWEST_WITH_HITS = 3;

    /** What stands for all terms of a category, in the query {@code framing} too. */
    static final String ALL_TERMS = "all terms";

    /** The outlet and the own-voice words of each article, in a fixed order. */
    private final List<String> outlets = new ArrayList<>();

    private final List<Long> words = new ArrayList<>();
    private final Map<String, Size> sizes = new TreeMap<>();
    private final Map<Key, Figures> figures = new HashMap<>();

    /** The hits of each term in each article that has some. */
    private final Map<Term, Map<Integer, Long>> terms = new LinkedHashMap<>();

    /** How much there is, of an outlet or of all. */
    private record Size(long articles, long words) {

        Size plus(Size other) {
            return new Size(articles + other.articles, words + other.words);
        }

        Size minus(Size other) {
            return new Size(articles - other.articles, words - other.words);
        }
    }

    /** A row of the sheet. */
    private record Key(String category, String term, String outlet) {}

    /** A category, or a term of it. */
    private record Term(String category, String term) {

        boolean isCategory() {
            return term.equals(ALL_TERMS);
        }
    }

    /**
     * What an outlet's use of a term is beside that of the others.
     *
     * @param othersRate the others' hits per 1,000 words
     * @param difference the interval of the outlet's rate minus theirs, for categories only
     * @param adjustedP for all categories or all terms of the sheet
     */
    record Figures(
            double othersRate,
            @Nullable Interval difference,
            FrequencyComparison frequencies,
            double adjustedP,
            @Nullable Double dispersion) {

        /** The outlet's own hits per 1,000 words. */
        double ownRate() {
            return 1000.0 * frequencies.target() / frequencies.targetSize();
        }
    }

    OwnVoiceKeyness(ReportQueries queries) throws SQLException {
        Map<String, Integer> articles = new HashMap<>();
        for (List<@Nullable Object> row : queries.all("own_words")) {
            String outlet = String.valueOf(row.get(1));
            articles.put(String.valueOf(row.get(0)), outlets.size());
            outlets.add(outlet);
            words.add(ReportQueries.count(row.get(2)));
            sizes.merge(outlet, new Size(1, ReportQueries.count(row.get(2))), Size::plus);
        }
        Map<Term, Map<Integer, Long>> categories = new LinkedHashMap<>();
        for (List<@Nullable Object> row : queries.all("own_hits")) {
            String category = String.valueOf(row.get(0));
            Integer article = articles.get(String.valueOf(row.get(2)));
            if (article != null) {
                long hits = ReportQueries.count(row.get(3));
                hits(terms, new Term(category, String.valueOf(row.get(1)))).merge(article, hits, Long::sum);
                hits(categories, new Term(category, ALL_TERMS)).merge(article, hits, Long::sum);
            }
        }
        compare(terms);
        compare(categories);
    }

    private static Map<Integer, Long> hits(Map<Term, Map<Integer, Long>> counted, Term term) {
        return counted.computeIfAbsent(term, unused -> new TreeMap<>());
    }

    /** The figures of a row of the sheet; {@code null} where nothing can be said. */
    @Nullable
    Figures of(String category, String term, String outlet) {
        return figures.get(new Key(category, term, outlet));
    }

    /** How many articles the outlet has. */
    long articles(String outlet) {
        return sizes.getOrDefault(outlet, new Size(0, 0)).articles();
    }

    /**
     * Whether an outlet uses a term more often than the others if articles, not words, are taken for what varies.
     *
     * @param error how probable so large a difference may be at most if there is none
     */
    boolean isMoreBeyondArticles(String category, String term, String outlet, double error) {
        Map<Integer, Long> hits = terms.getOrDefault(new Term(category, term), Map.of());
        RatioDifference difference = difference(hits, outlet);
        return difference != null && difference.difference() > 0 && difference.pValue() <= error;
    }

    private void compare(Map<Term, Map<Integer, Long>> counted) {
        List<Compared> compared = new ArrayList<>();
        for (Map.Entry<Term, Map<Integer, Long>> entry : counted.entrySet()) {
            for (String outlet : sizes.keySet()) {
                FrequencyComparison frequencies = frequencies(entry.getValue(), outlet);
                Double p = frequencies == null ? null : frequencies.pValue().orNull();
                if (frequencies != null && p != null) {
                    compared.add(new Compared(entry.getKey(), outlet, entry.getValue(), frequencies, p));
                }
            }
        }
        List<Double> adjusted =
                BenjaminiHochberg.adjusted(compared.stream().map(Compared::p).toList());
        for (int i = 0; i < compared.size(); i++) {
            Compared row = compared.get(i);
            FrequencyComparison frequencies = row.frequencies();
            figures.put(
                    new Key(row.term().category(), row.term().term(), row.outlet()),
                    new Figures(
                            1000.0 * frequencies.reference() / frequencies.referenceSize(),
                            row.term().isCategory() ? interval(row.hits(), row.outlet()) : null,
                            frequencies,
                            adjusted.get(i),
                            dispersion(row)));
        }
    }

    /** A row for which there is a p. */
    private record Compared(
            Term term, String outlet, Map<Integer, Long> hits, FrequencyComparison frequencies, double p) {}

    private @Nullable FrequencyComparison frequencies(Map<Integer, Long> hits, String outlet) {
        Size all = sizes.values().stream().reduce(new Size(0, 0), Size::plus);
        Size own = sizes.getOrDefault(outlet, new Size(0, 0));
        Size others = all.minus(own);
        long allHits = 0;
        long ownHits = 0;
        int ownArticles = 0;
        for (Map.Entry<Integer, Long> entry : hits.entrySet()) {
            boolean isOwn = outlets.get(entry.getKey()).equals(outlet);
            allHits += entry.getValue();
            ownHits += isOwn ? entry.getValue() : 0;
            ownArticles += isOwn ? 1 : 0;
        }
        boolean enough = Math.min(own.articles(), others.articles()) >= RatioBootstrap.FEWEST_ARTICLES;
        // Without a hit there is no row. Hits outside words, such as a mark that is a term, have no rate.
        if (!enough || ownHits == 0 || ownHits > own.words() || allHits - ownHits > others.words()) {
            return null;
        }
        FrequencyComparison frequencies =
                new FrequencyComparison(ownHits, allHits - ownHits, own.words(), others.words());
        int articles = frequencies.isMoreInTarget() ? ownArticles : hits.size() - ownArticles;
        return articles >= FEWEST_WITH_HITS ? frequencies : null;
    }

    private @Nullable RatioDifference difference(Map<Integer, Long> hits, String outlet) {
        return RatioDifference.of(
                        counts(hits, outlets.stream().map(outlet::equals).toList()),
                        counts(
                                hits,
                                outlets.stream()
                                        .map(name -> !name.equals(outlet))
                                        .toList()))
                .orNull();
    }

    /** By linearisation: to draw all articles anew for each outlet would take hours where there are hundreds of outlets. */
    private @Nullable Interval interval(Map<Integer, Long> hits, String outlet) {
        RatioDifference difference = difference(hits, outlet);
        return difference == null ? null : difference.interval();
    }

    private RatioBootstrap.Counts counts(Map<Integer, Long> hits, List<Boolean> chosen) {
        int[] articles = IntStream.range(0, outlets.size()).filter(chosen::get).toArray();
        return new RatioBootstrap.Counts(
                Arrays.stream(articles)
                        .mapToLong(i -> 1000 * hits.getOrDefault(i, 0L))
                        .toArray(),
                Arrays.stream(articles).mapToLong(words::get).toArray());
    }

    private @Nullable Double dispersion(Compared row) {
        Dispersion dispersion =
                new Dispersion(row.frequencies().target(), row.frequencies().targetSize());
        row.hits().forEach((article, hits) -> {
            if (outlets.get(article).equals(row.outlet())) {
                dispersion.add(hits, words.get(article));
            }
        });
        return dispersion.value().orNull();
    }
}
