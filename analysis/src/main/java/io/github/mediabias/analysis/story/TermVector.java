package io.github.mediabias.analysis.story;

import io.github.mediabias.analysis.story.StorySignature.Term;
import java.util.Arrays;
import java.util.List;

/**
 * The summed weights of some articles' words. Sums of whole numbers: they do not depend on the order of the articles.
 * Immutable.
 */
final class TermVector {

    /** The numbers of the words, ascending. */
    private final int[] words;

    /** The weight of each. */
    private final int[] weights;

    private TermVector(int[] words, int[] weights) {
        this.words = words;
        this.weights = weights;
    }

    static TermVector of(List<Term> terms, WordNumbers numbers) {
        long[] pairs = new long[terms.size()];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) numbers.number(terms.get(i).word()) << 32
                    | terms.get(i).weight();
        }
        Arrays.sort(pairs);
        int[] words = new int[pairs.length];
        int[] weights = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            words[i] = (int) (pairs[i] >>> 32);
            weights[i] = (int) pairs[i];
        }
        return new TermVector(words, weights);
    }

    /** How many words have a weight. */
    int size() {
        return words.length;
    }

    /** The weight of a word; 0 if it has none. */
    int weight(int word) {
        int found = Arrays.binarySearch(words, word);
        return found < 0 ? 0 : weights[found];
    }

    TermVector plus(TermVector other) {
        int[] sumWords = new int[words.length + other.words.length];
        int[] sumWeights = new int[sumWords.length];
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
                sumWeights[size] = Math.addExact(sumWeights[size], other.weights[j++]);
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
                product += (long) weights[i] * other.weights[found];
                from = found + 1;
            } else {
                from = -found - 1;
            }
        }
        return product;
    }
}
