package io.github.mediabias.analysis.attribution.network;

/** The functions that bend the sums. All but the softmax are plain arithmetic, so that the compiler can vectorise them. */
final class Activation {

    private Activation() {}

    /** Sets negative numbers to 0. */
    static void rectify(Signal x) {
        for (int c = 0; c < x.channels(); c++) {
            float[] row = x.row(c);
            for (int t = 0; t < row.length; t++) {
                row[t] = Math.max(0f, row[t]);
            }
        }
    }

    /** A gate from 0 to 1, {@code (1 + x / (1 + |x|)) / 2}: like the logistic function, without an exponential. */
    static void gate(Signal x) {
        for (int c = 0; c < x.channels(); c++) {
            float[] row = x.row(c);
            for (int t = 0; t < row.length; t++) {
                float v = row[t];
                row[t] = 0.5f + 0.5f * v / (1f + Math.abs(v));
            }
        }
    }

    /** The derivative of the gate by its argument, told from its value: {@code 2 m^2} with m the smaller of s and 1 - s. */
    static float gateSlope(float value) {
        float m = Math.min(value, 1f - value);
        return 2f * m * m;
    }

    /** The logistic function. */
    static float logistic(float x) {
        return (float) (1 / (1 + StrictMath.exp(-x)));
    }

    /** The first {@code labels} channels of each column as probabilities: entry {@code t * labels + label}. */
    static float[] softmax(Signal scores, int labels) {
        float[] probabilities = new float[scores.length() * labels];
        double[] e = new double[labels];
        for (int t = 0; t < scores.length(); t++) {
            float highest = scores.at(0, t);
            for (int k = 1; k < labels; k++) {
                highest = Math.max(highest, scores.at(k, t));
            }
            double sum = 0;
            for (int k = 0; k < labels; k++) {
                e[k] = StrictMath.exp(scores.at(k, t) - highest);
                sum += e[k];
            }
            for (int k = 0; k < labels; k++) {
                probabilities[t * labels + k] = (float) (e[k] / sum);
            }
        }
        return probabilities;
    }
}
