package io.github.mediabias.analysis.codebook;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import io.github.mediabias.analysis.codebook.CodebookProblem.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
        List<CodebookRow> rows = new ArrayList<>();
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(decode(file, bytes)))
                .withCSVParser(new RFC4180Parser())
                .withMultilineLimit(50)
                .build()) {
            String[] header = reader.readNext();
            List<String> names = header == null
                    ? List.of()
                    : Arrays.stream(header)
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
            for (String column : columns) {
                if (!names.contains(column)) {
                    problems.add(new CodebookProblem(
                            Severity.ERROR, file, 1, "no column is called '" + column + "'; found " + names));
                }
            }
            long line = reader.getLinesRead() + 1;
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                if (cells.length == names.size()) {
                    Map<String, String> byName = new LinkedHashMap<>();
                    for (int i = 0; i < cells.length; i++) {
                        byName.put(names.get(i), cells[i].strip());
                    }
                    rows.add(new CodebookRow(line, byName));
                } else if (cells.length > 1 || !cells[0].isBlank()) {
                    problems.add(new CodebookProblem(
                            Severity.ERROR,
                            file,
                            line,
                            "the line has " + cells.length + " cells; expected " + names.size()
                                    + ", as in the header"));
                }
                line = reader.getLinesRead() + 1;
            }
        } catch (CsvException e) {
            throw new IOException(file + ", line " + e.getLineNumber() + ": " + e.getMessage(), e);
        }
        return rows;
    }

    /** The text of a file in UTF-8, without a byte order mark. */
    static String decode(String file, byte[] bytes) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8; expected a table saved as \"CSV UTF-8\"", e);
        }
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
}
