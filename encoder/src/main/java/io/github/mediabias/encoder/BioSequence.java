package io.github.mediabias.encoder;

import java.util.Arrays;

/**
 * The best sequence of labels by the Viterbi algorithm. The labels are 0, outside, and for the k-th kind of span, from 0,
 * 2k+1, which begins one, and 2k+2, which continues one; this may only follow 2k+1 or 2k+2.
 */
final class BioSequence {

    static final int OUTSIDE = 0;

    private BioSequence() {}

    /** The label that begins a span of that kind. */
    static int begin(int kind) {
        return 2 * kind + 1;
    }

    /** The label that continues a span of that kind. */
    static int inside(int kind) {
        return 2 * kind + 2;
    }

    /**
     * The allowed sequence with the greatest sum of scores.
     *
     * @param scores for each position the score of each label
     * @return a label for each position
     */
    static int[] best(double[][] scores) {
        int length = scores.length;
        int[] labels = new int[length];
        if (length == 0) {
            return labels;
        }
        int[][] previous = new int[length][];
        double[] sums = scores[0].clone();
        for (int label = 2; label < sums.length; label += 2) {
            sums[label] = Double.NEGATIVE_INFINITY;
        }
        for (int t = 1; t < length; t++) {
            int best = argmax(sums);
            int[] from = new int[sums.length];
            Arrays.fill(from, best);
            double[] next = new double[sums.length];
            for (int label = 0; label < sums.length; label++) {
                if (label >= 2 && label % 2 == 0) {
                    from[label] = sums[label - 1] >= sums[label] ? label - 1 : label;
                }
                next[label] = sums[from[label]] + scores[t][label];
            }
            previous[t] = from;
            sums = next;
        }
        labels[length - 1] = argmax(sums);
        for (int t = length - 1; t > 0; t--) {
            labels[t - 1] = previous[t][labels[t]];
        }
        return labels;
    }

    /** The first of the greatest values. */
    private static int argmax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
