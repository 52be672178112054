package io.github.mediabias.analysis.attribution.network;

/** Sums for each column the rows of its features. */
final class Embedding {

    private final Parameter table;
    private final int count;

    /** @param count features of a column */
    Embedding(Parameter table, int count) {
        this.table = table;
        this.count = count;
    }

    /** The sums, added to {@code to}. */
    void addTo(Signal to, int[] features) {
        int width = table.columns();
        float[] values = table.values();
        float[] sum = new float[width];
        for (int t = 0; t < to.length(); t++) {
            for (int c = 0; c < width; c++) {
                sum[c] = 0;
            }
            for (int k = t * count; k < (t + 1) * count; k++) {
                if (features[k] >= 0) {
                    int at = features[k] * width;
                    for (int c = 0; c < width; c++) {
                        sum[c] += values[at + c];
                    }
                }
            }
            for (int c = 0; c < width; c++) {
                to.row(c)[Signal.PAD + t] += sum[c];
            }
        }
    }

    /** Adds a column's gradient to each of its features' rows. */
    void backward(int[] features, Signal gradient, float[] rows) {
        int width = table.columns();
        float[][] columns = gradient.byColumn();
        for (int t = 0; t < gradient.length(); t++) {
            for (int k = t * count; k < (t + 1) * count; k++) {
                if (features[k] >= 0) {
                    int at = features[k] * width;
                    for (int c = 0; c < width; c++) {
                        rows[at + c] += columns[t][c];
                    }
                }
            }
        }
    }
}
