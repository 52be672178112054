package io.github.mediabias.analysis.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How well articles are grouped. For one article, precision is the part of the articles in its found story that belong to its
 * true one, itself included, and recall the part of its true story that is found with it; both are means over all coded
 * articles (Bagga and Baldwin 1998; Amigó and others 2009, A comparison of extrinsic clustering evaluation metrics).
 *
 * @param precision from 0 to 1
 * @param recall from 0 to 1
 */
public record BCubed(double precision, double recall) {

    /**
     * An article in its story.
     *
     * @param found the story that the program put it into
     * @param gold the story that people put it into; {@code null} if nobody has coded it
     */
    public record Placed(String found, @Nullable String gold) {}

    /** Of the coded articles, as if there were no others. */
    public static BCubed ofCoded(List<Placed> articles) {
        return of(articles.stream().filter(article -> article.gold() != null).toList());
    }

    /** As {@link #ofCoded}, but an article that nobody has coded counts as wrong in a story of coded ones. */
    public static BCubed withOthersAsWrong(List<Placed> articles) {
        return of(articles);
    }

    /** @throws IllegalArgumentException if no article is coded */
    private static BCubed of(List<Placed> articles) {
        Map<String, Integer> found = new HashMap<>();
        Map<String, Integer> gold = new HashMap<>();
        // In a fixed order, since fractions are summed.
        Map<String, Map<String, Integer>> both = new TreeMap<>();
        int coded = 0;
        for (Placed article : articles) {
            found.merge(article.found(), 1, Integer::sum);
            if (article.gold() != null) {
                coded++;
                gold.merge(article.gold(), 1, Integer::sum);
                both.computeIfAbsent(article.gold(), story -> new TreeMap<>()).merge(article.found(), 1, Integer::sum);
            }
        }
        if (coded == 0) {
            throw new IllegalArgumentException("no article is coded; expected at least one");
        }
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, Map<String, Integer>> story : both.entrySet()) {
            for (Map.Entry<String, Integer> part : story.getValue().entrySet()) {
                double square = (double) part.getValue() * part.getValue();
                precision += square / found.getOrDefault(part.getKey(), 0);
                recall += square / gold.getOrDefault(story.getKey(), 0);
            }
        }
        return new BCubed(precision / coded, recall / coded);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return 2 * precision * recall / (precision + recall);
    }
}
