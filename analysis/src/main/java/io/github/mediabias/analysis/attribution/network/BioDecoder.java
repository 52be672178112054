package io.github.mediabias.analysis.attribution.network;

/** Finds the likeliest sequence of labels in which what goes on has begun (Viterbi, over labels that open or go on). */
final class BioDecoder {

    private static final float NEVER = -1e9f;

    private BioDecoder() {}

    /**
     * The likeliest labels.
     *
     * @param scores logarithms of probabilities, but for a number that all labels of a column may share; entry {@code t *
     *     labels + label}. Label 0 is outside; an odd label opens a span, and the even one behind it goes on with it
     * @param labels how many there are, an odd number
     */
    static byte[] decode(float[] scores, int labels) {
        int length = scores.length / labels;
        byte[] path = new byte[length];
        if (length == 0) {
            return path;
        }
        byte[][] from = new byte[length][labels];
        float[] best = new float[labels];
        float[] next = new float[labels];
        for (int k = 0; k < labels; k++) {
            best[k] = k > 0 && k % 2 == 0 ? NEVER : scores[k];
        }
        for (int t = 1; t < length; t++) {
            byte top = highest(best);
            for (int k = 0; k < labels; k++) {
                byte before = top;
                if (k > 0 && k % 2 == 0) {
                    before = (byte) (best[k - 1] >= best[k] ? k - 1 : k);
                }
                from[t][k] = before;
                next[k] = best[before] + scores[t * labels + k];
            }
            float[] swapped = best;
            best = next;
            next = swapped;
        }
        path[length - 1] = highest(best);
        for (int t = length - 1; t > 0; t--) {
            path[t - 1] = from[t][path[t]];
        }
        return path;
    }

    private static byte highest(float[] scores) {
        byte highest = 0;
        for (byte k = 1; k < scores.length; k++) {
            if (scores[k] > scores[highest]) {
                highest = k;
            }
        }
        return highest;
    }
}
