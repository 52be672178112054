package io.github.mediabias.analysis.attribution.network;

import java.util.Arrays;

/** Sums for each column the rows of its features. */
final class Embedding {

    /** Columns that are summed before they are laid out by channel: a line of the processor's cache. */
    private static final int TOGETHER = 16;

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
        float[][] sums = new float[TOGETHER][width];
        for (int first = 0; first < to.length(); first += TOGETHER) {
            int columns = Math.min(TOGETHER, to.length() - first);
            for (int k = 0; k < columns; k++) {
                Arrays.fill(sums[k], 0f);
                for (int f = (first + k) * count; f < (first + k + 1) * count; f++) {
                    if (features[f] >= 0) {
                        addRow(features[f] * width, sums[k]);
                    }
                }
            }
            for (int c = 0; c < width; c++) {
                float[] row = to.row(c);
                for (int k = 0; k < columns; k++) {
                    row[Signal.PAD + first + k] += sums[k][c];
                }
            }
        }
    }

    private void addRow(int at, float[] sum) {
        float[] values = table.values();
        for (int c = 0; c < sum.length; c++) {
            sum[c] += values[at + c];
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
