package io.github.mediabias.analysis.attribution.network;

/**
 * Numbers for the columns of a text (its tokens), by channel: row {@code c} holds channel {@code c} of every column, so that
 * the inner loops run along the text and the processor can do many columns at once. Each row has {@link #PAD} zeros before
 * the first column and behind the last, which a neighbourhood may read.
 */
final class Signal {

    /** How far a neighbourhood may reach beyond the ends. */
    static final int PAD = 2;

    private final float[][] rows;
    private final int length;

    Signal(int channels, int length) {
        this.rows = new float[channels][length + 2 * PAD];
        this.length = length;
    }

    int channels() {
        return rows.length;
    }

    /** The number of columns. */
    int length() {
        return length;
    }

    /** The row of a channel; its column 0 stands at {@link #PAD}. */
    float[] row(int channel) {
        return rows[channel];
    }

    float at(int channel, int column) {
        return rows[channel][PAD + column];
    }

    void set(int channel, int column, float value) {
        rows[channel][PAD + column] = value;
    }

    /** Sets columns to 0. */
    void clear(boolean[] columns) {
        for (float[] row : rows) {
            for (int t = 0; t < length; t++) {
                if (columns[t]) {
                    row[PAD + t] = 0;
                }
            }
        }
    }

    /** Adds the columns of {@code other}. */
    void add(Signal other) {
        for (int c = 0; c < rows.length; c++) {
            float[] to = rows[c];
            float[] from = other.rows[c];
            for (int t = 0; t < to.length; t++) {
                to[t] += from[t];
            }
        }
    }

    /** The sum of both, column by column. */
    Signal plus(Signal other) {
        Signal sum = new Signal(rows.length, length);
        for (int c = 0; c < rows.length; c++) {
            float[] to = sum.rows[c];
            float[] one = rows[c];
            float[] two = other.rows[c];
            for (int t = 0; t < to.length; t++) {
                to[t] = one[t] + two[t];
            }
        }
        return sum;
    }

    /** Multiplies by the columns of {@code other}. */
    void multiply(Signal other) {
        for (int c = 0; c < rows.length; c++) {
            float[] to = rows[c];
            float[] from = other.rows[c];
            for (int t = 0; t < to.length; t++) {
                to[t] *= from[t];
            }
        }
    }

    Signal copy() {
        Signal copy = new Signal(rows.length, length);
        for (int c = 0; c < rows.length; c++) {
            System.arraycopy(rows[c], 0, copy.rows[c], 0, rows[c].length);
        }
        return copy;
    }

    /** The columns that stand {@code shift} behind: column t is this one's t + shift; 0 beyond the ends. */
    Signal shifted(int shift) {
        if (shift == 0) {
            return this;
        }
        Signal shifted = new Signal(rows.length, length);
        for (int c = 0; c < rows.length; c++) {
            System.arraycopy(
                    rows[c],
                    PAD + Math.max(0, shift),
                    shifted.rows[c],
                    PAD + Math.max(0, -shift),
                    Math.max(0, length - Math.abs(shift)));
        }
        return shifted;
    }

    /** The numbers by column: row {@code t} holds the channels of column {@code t}. */
    float[][] byColumn() {
        float[][] columns = new float[length][rows.length];
        for (int c = 0; c < rows.length; c++) {
            float[] row = rows[c];
            for (int t = 0; t < length; t++) {
                columns[t][c] = row[PAD + t];
            }
        }
        return columns;
    }
}
