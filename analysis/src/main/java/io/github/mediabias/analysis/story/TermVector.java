package io.github.mediabias.analysis.story;

import io.github.mediabias.analysis.story.StorySignature.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The summed weights of some articles' words. Sums of whole numbers: they do not depend on the order of the articles.
 * Immutable.
 */
final class TermVector {

    /** The numbers of the words, ascending. */
    private final int[] words;

    /** The weight of each. */
    private final long[] weights;

    private TermVector(int[] words, long[] weights) {
        this.words = words;
        this.weights = weights;
    }

    /** @param numbers gives each word its number; gets one for each new word */
    static TermVector of(List<Term> terms, Map<String, Integer> numbers) {
        long[] pairs = new long[terms.size()];
        for (int i = 0; i < pairs.length; i++) {
            int number = numbers.computeIfAbsent(terms.get(i).word(), word -> numbers.size());
            pairs[i] = (long) number << 32 | terms.get(i).weight();
        }
        Arrays.sort(pairs);
        int[] words = new int[pairs.length];
        long[] weights = new long[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            words[i] = (int) (pairs[i] >>> 32);
            weights[i] = (int) pairs[i];
        }
        return new TermVector(words, weights);
    }

    TermVector plus(TermVector other) {
        int[] sumWords = new int[words.length + other.words.length];
        long[] sumWeights = new long[sumWords.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < words.length || j < other.words.length) {
            int mine = i < words.length ? words[i] : Integer.MAX_VALUE;
            int others = j < other.words.length ? other.words[j] : Integer.MAX_VALUE;
            sumWords[size] = Math.min(mine, others);
            if (mine <= others) {
                sumWeights[size] += weights[i++];
            }
            if (others <= mine) {
                sumWeights[size] += other.weights[j++];
            }
            size++;
        }
        return new TermVector(Arrays.copyOf(sumWords, size), Arrays.copyOf(sumWeights, size));
    }

    /** The inner product. */
    long times(TermVector other) {
        if (words.length > other.words.length) {
            return other.times(this);
        }
        long product = 0;
        int from = 0;
        for (int i = 0; i < words.length; i++) {
            int found = Arrays.binarySearch(other.words, from, other.words.length, words[i]);
            if (found >= 0) {
                product += weights[i] * other.weights[found];
                from = found + 1;
            } else {
                from = -found - 1;
            }
        }
        return product;
    }
}
