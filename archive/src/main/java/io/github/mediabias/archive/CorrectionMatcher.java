package io.github.mediabias.archive;

import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions that were corrected among those that an article has now, perhaps by another engine. Equal contents belong
 * together first, then those that share most words. Each of one side takes at most one of the other.
 */
final class CorrectionMatcher {

    /**
     * The least overlap of the contents of one attribution: the words that both have, by the words of the longer one. Below a
     * half, most of one of them is something else.
     */
    static final double LEAST_OVERLAP = 0.5;

    private CorrectionMatcher() {}

    /**
     * An attribution by its words.
     *
     * @param begin where its content begins in the body; {@code null} if unknown
     */
    record AttributedText(
            String source, String content, @Nullable Integer begin) {}

    private record Pair(int corrected, int found, boolean equal, double overlap, double sources, int distance) {

        /** The best first; of equal ones, those nearest in the text. */
        static final Comparator<Pair> ORDER = Comparator.comparing(Pair::equal, Comparator.reverseOrder())
                .thenComparing(Pair::overlap, Comparator.reverseOrder())
                .thenComparing(Pair::sources, Comparator.reverseOrder())
                .thenComparingInt(Pair::distance)
                .thenComparingInt(Pair::corrected)
                .thenComparingInt(Pair::found);
    }

    /** The number of the attribution in {@code found} for each in {@code corrected} that has one. */
    static Map<Integer, Integer> match(List<AttributedText> corrected, List<AttributedText> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < corrected.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                Pair pair = pair(i, corrected.get(i), j, found.get(j));
                if (pair.equal() || pair.overlap() >= LEAST_OVERLAP) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Pair.ORDER);
        Map<Integer, Integer> matched = new TreeMap<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.corrected()) && !matched.containsValue(pair.found())) {
                matched.put(pair.corrected(), pair.found());
            }
        }
        return matched;
    }

    private static Pair pair(int i, AttributedText corrected, int j, AttributedText found) {
        int distance = corrected.begin() == null || found.begin() == null
                ? Integer.MAX_VALUE
                : Math.abs(corrected.begin() - found.begin());
        return new Pair(
                i,
                j,
                flat(corrected.content()).equals(flat(found.content())),
                overlap(corrected.content(), found.content()),
                overlap(corrected.source(), found.source()),
                distance);
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The words, with their repetitions, that both texts have, by those of the longer one; 0 if one has none. */
    static double overlap(String one, String other) {
        Map<String, Integer> counts = new HashMap<>();
        List<Span> words = Words.of(one);
        words.forEach(word -> counts.merge(Words.normalise(word.in(one)), 1, Integer::sum));
        List<Span> others = Words.of(other);
        int common = 0;
        for (Span word : others) {
            String normalised = Words.normalise(word.in(other));
            int left = counts.getOrDefault(normalised, 0);
            if (left > 0) {
                counts.put(normalised, left - 1);
                common++;
            }
        }
        int longer = Math.max(words.size(), others.size());
        return longer == 0 ? 0 : (double) common / longer;
    }
}
