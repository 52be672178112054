package io.github.mediabias.analysis.keyness;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an article brings to a comparison.
 *
 * @param side which of the two it belongs to
 * @param textHash equal for equal texts
 * @param words its words in the voices that are counted
 * @param size what frequencies are relative to: words, or runs of words for longer terms
 * @param counts how often each term occurs
 */
public record KeynessArticle(Side side, String textHash, int words, int size, Map<String, Integer> counts) {

    /** Where an article belongs. */
    public enum Side {
        TARGET,
        REFERENCE,
        /** Nothing selects it. */
        NEITHER,
        /** It is selected, but in another language than the analysis knows. */
        OTHER_LANGUAGE
    }

    public KeynessArticle {
        counts = new TreeMap<>(counts);
    }

    /** An article of which nothing is counted. */
    static KeynessArticle uncounted(Side side) {
        return new KeynessArticle(side, "", 0, 0, Map.of());
    }
}
