package io.github.mediabias.encoder;

import java.nio.FloatBuffer;

/** Numbers in rows of equal width, as the networks give them: a row for a piece or a word. Immutable. */
final class Matrix {

    private final float[] values;
    private final int width;

    private Matrix(float[] values, int width) {
        this.values = values;
        this.width = width;
    }

    /** Copies what is left of {@code buffer}, row by row. */
    static Matrix copyOf(FloatBuffer buffer, int width) {
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return new Matrix(values, width);
    }

    int rows() {
        return values.length / width;
    }

    int width() {
        return width;
    }

    double at(int row, int column) {
        return values[row * width + column];
    }

    /** The rows of those numbers, in that order. */
    Matrix pick(int[] rows) {
        float[] picked = new float[rows.length * width];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(values, rows[i] * width, picked, i * width, width);
        }
        return new Matrix(picked, width);
    }

    /** A view, row by row, of the rows from {@code first} to the one before {@code end}. */
    FloatBuffer rows(int first, int end) {
        return FloatBuffer.wrap(values, first * width, (end - first) * width)
                .slice()
                .asReadOnlyBuffer();
    }
}
