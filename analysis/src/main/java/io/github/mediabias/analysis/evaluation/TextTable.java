package io.github.mediabias.analysis.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of plain text: a heading, column names, rows, notes. Columns are aligned: the first {@code labels} of them to the
 * left, the others, which hold numbers, to the right. A figure that is not defined is a hyphen, so that each row has as many
 * cells as the table has columns.
 *
 * @param labels how many columns hold labels, from 0
 * @param notes what stands below the rows, a line each
 */
public record TextTable(String heading, int labels, List<String> columns, List<List<String>> rows, List<String> notes) {

    /** What stands for a figure that is not defined. */
    static final String UNDEFINED = "-";

    private static final String GAP = "  ";

    /** @throws IllegalArgumentException if a row has not as many cells as there are columns */
    public TextTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " cells; expected " + columns);
            }
        }
    }

    /** The table as lines, without white space at their ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(heading);
        int[] widths = new int[columns.size()];
        widen(widths, columns);
        rows.forEach(row -> widen(widths, row));
        lines.add(line(columns, widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.addAll(notes);
        return lines;
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], width(cells.get(i)));
        }
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String fill = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(i == 0 ? "" : GAP)
                    .append(i < labels ? "" : fill)
                    .append(cells.get(i))
                    .append(i < labels ? fill : "");
        }
        return line.toString().stripTrailing();
    }
}
