package io.github.mediabias.reporting;

import java.util.List;

/**
 * A sentence of the Summary that is made from the data, and the rows that it rests on.
 *
 * @param sentence what is found, with its numbers
 * @param rows where it can be checked
 */
record ReportFinding(Text sentence, Rows rows) {

    /**
     * The rows of a sheet whose first cells are these.
     *
     * @param sheet the table's name
     * @param firstCells values as the table has them, from the first column on
     */
    record Rows(String sheet, List<Object> firstCells) {

        Rows {
            firstCells = List.copyOf(firstCells);
        }
    }
}
