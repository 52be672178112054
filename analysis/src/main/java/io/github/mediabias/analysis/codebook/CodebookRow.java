package io.github.mediabias.analysis.codebook;

import io.github.mediabias.analysis.codebook.CodebookProblem.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a codebook's table.
 *
 * @param line its number in the file, from 1
 * @param cells its cells by column, without white space around them
 */
record CodebookRow(long line, Map<String, String> cells) {

    /**
     * The lines of a table. What is wrong with its form goes to {@code problems}.
     *
     * @throws IOException if the table cannot be parsed as CSV
     */
    static List<CodebookRow> read(String file, byte[] bytes, List<String> columns, List<CodebookProblem> problems)
            throws IOException {
        List<CsvLine> lines = CsvLine.read(file, bytes);
        List<String> names = lines.isEmpty()
                ? List.of()
                : lines.get(0).cells().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
        for (String column : columns) {
            if (!names.contains(column)) {
                problems.add(new CodebookProblem(
                        Severity.ERROR, file, 1, "no column is called '" + column + "'; found " + names));
            }
        }
        List<CodebookRow> rows = new ArrayList<>();
        for (CsvLine line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            if (line.size() < names.size() || line.filled() > names.size()) {
                problems.add(new CodebookProblem(
                        Severity.ERROR,
                        file,
                        line.number(),
                        "the line has " + line.size() + " cells; expected " + names.size() + ", as in the header"));
            } else {
                Map<String, String> byName = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    byName.put(names.get(i), line.cells().get(i));
                }
                rows.add(new CodebookRow(line.number(), byName));
            }
        }
        return rows;
    }

    /** The cell, perhaps empty; empty too where the table lacks the column. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The cell; {@code null} if it is empty. */
    @Nullable
    String findText(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? null : cell;
    }

    /** The cell, which must hold something. */
    String text(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw new IllegalArgumentException("the cell '" + column + "' is empty; expected a text");
        }
        return cell;
    }

    /** The parts of a cell between semicolons. */
    List<String> list(String column) {
        return Arrays.stream(cell(column).split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    Period period() {
        return Period.parse(cell("from"), cell("until"));
    }

    /** The constant that the cell names. */
    <E extends Enum<E>> E choice(String column, Class<E> type) {
        return choice(column, text(column), type);
    }

    static <E extends Enum<E>> E choice(String column, String name, Class<E> type) {
        List<String> valid = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String label = constant.name().toLowerCase(Locale.ROOT);
            if (label.equals(name.toLowerCase(Locale.ROOT))) {
                return constant;
            }
            valid.add(label);
        }
        throw new IllegalArgumentException(column + " is '" + name + "'; expected one of " + String.join(", ", valid));
    }

    /** A term's weight; 1 if the cell is empty. */
    static double weight(String cell) {
        try {
            double weight = cell.isEmpty() ? 1 : Double.parseDouble(cell);
            if (weight > 0 && Double.isFinite(weight)) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // Told below, as any other number that is none.
        }
        throw new IllegalArgumentException("weight is '" + cell + "'; expected a number above 0 such as 1 or 0.5");
    }
}
