package io.github.mediabias.analysis.attribution.network;

/**
 * A table of weights.
 *
 * @param name what a model file calls it
 * @param rows the number of outputs, or of rows that are looked up
 * @param columns the number of inputs, or the width of a row
 * @param values row by row, {@code rows * columns} of them; shared with whoever trains them
 * @param index its place among the network's parameters, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers for inner loops, compared by nobody.
record Parameter(String name, int rows, int columns, float[] values, int index) {

    int size() {
        return rows * columns;
    }
}
