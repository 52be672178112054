package io.github.mediabias.analysis.text.tagging;

import java.util.Arrays;

/**
 * The weights of a perceptron while it learns, and their average over all steps, which generalises better than the last ones.
 * The average is kept as Daumé describes (Practical Structured Learning Techniques, 2006, section 2.1): w - u / steps, where u sums
 * each change times the step it was made at. All are integers, so that the result depends on no rounding.
 */
final class AveragedWeights {

    private static final int TAGS = PerceptronTagger.TAGS.length;

    /** A feature is dropped unless a weight of its reaches this share of the largest. */
    private static final double LEAST_SHARE = 0.01;

    private final int[] weights;
    private final long[] weighted;
    private long steps;

    /** Weights of 0 for {@code rows} features. */
    AveragedWeights(int rows) {
        this.weights = new int[rows * TAGS];
        this.weighted = new long[rows * TAGS];
    }

    /** Adds the weights of the rows, of which those below 0 are left out, for each tag. */
    void score(int[] rows, int[] scores) {
        Arrays.fill(scores, 0);
        for (int row : rows) {
            if (row >= 0) {
                for (int tag = 0; tag < TAGS; tag++) {
                    scores[tag] += weights[row * TAGS + tag];
                }
            }
        }
    }

    /** Moves the rows' weights by 1 for the tag {@code right} and against the tag {@code wrong}. */
    void update(int[] rows, int right, int wrong) {
        for (int row : rows) {
            if (row >= 0) {
                weights[row * TAGS + right]++;
                weighted[row * TAGS + right] += steps;
                weights[row * TAGS + wrong]--;
                weighted[row * TAGS + wrong] -= steps;
            }
        }
    }

    /** Ends a step, with an update or without. */
    void step() {
        steps++;
    }

    /** The model of the averages, scaled so that the largest is {@value Byte#MAX_VALUE}, without features of no weight. */
    TaggerModel model(Lexicon lexicon, int[] keys) {
        double largest = 0;
        for (int i = 0; i < weights.length; i++) {
            largest = Math.max(largest, Math.abs(average(i)));
        }
        byte[] rounded = new byte[weights.length];
        int[] kept = new int[keys.length];
        int rows = 0;
        for (int f = 0; f < keys.length; f++) {
            double share = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                double average = average(f * TAGS + tag);
                share = Math.max(share, Math.abs(average) / largest);
                rounded[rows * TAGS + tag] = (byte) Math.rint(average / largest * Byte.MAX_VALUE);
            }
            if (share >= LEAST_SHARE) {
                kept[rows++] = keys[f];
            }
        }
        return new TaggerModel(lexicon, Arrays.copyOf(kept, rows), Arrays.copyOf(rounded, rows * TAGS));
    }

    private double average(int i) {
        return weights[i] - (double) weighted[i] / steps;
    }
}
