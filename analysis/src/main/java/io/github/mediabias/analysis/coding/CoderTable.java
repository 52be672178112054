package io.github.mediabias.analysis.coding;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import io.github.mediabias.analysis.statistics.Codings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What coders wrote, as a table: one row a unit, named in the column {@code unit}; one column a coder; an empty cell where one
 * has not coded the unit.
 *
 * @param file where it was read, for messages
 * @param codings the values
 * @param places where each unit stands in the file, such as {@code line 3}
 */
public record CoderTable(String file, Codings codings, List<String> places) {

    private static final String UNIT = "unit";

    public CoderTable {
        places = List.copyOf(places);
    }

    /**
     * A row as it stands in a file.
     *
     * @param place such as {@code line 3}
     */
    public record Row(String place, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads a CSV file in UTF-8, separated by commas or semicolons.
     *
     * @throws IOException if it cannot be read as such a table; the message says where and what was expected
     */
    public static CoderTable readCsv(Path file) throws IOException {
        String name = file.toString().replace('\\', '/');
        String text = decode(name, Files.readAllBytes(file));
        List<Row> rows = new ArrayList<>();
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new com.opencsv.RFC4180ParserBuilder()
                        .withSeparator(separator(text))
                        .build())
                .withMultilineLimit(50)
                .build()) {
            long line = 1;
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                rows.add(new Row("line " + line, Arrays.asList(cells)));
                line = reader.getLinesRead() + 1;
            }
        } catch (CsvException e) {
            throw new IOException(name + ", line " + e.getLineNumber() + ": " + e.getMessage(), e);
        }
        return of(name, rows);
    }

    private static String decode(String name, byte[] bytes) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException(name + " is not UTF-8; expected a table saved as \"CSV UTF-8\"", e);
        }
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        return semicolons > header.chars().filter(c -> c == ',').count() ? ';' : RFC4180Parser.DEFAULT_SEPARATOR;
    }

    /**
     * A table of these rows, the first of them its header.
     *
     * @throws IOException if there is no column {@code unit}, fewer than two coders, or a unit without name or twice
     */
    public static CoderTable of(String file, List<Row> rows) throws IOException {
        if (rows.isEmpty()) {
            throw new IOException(file + " is empty; expected a column 'unit' and one column a coder");
        }
        List<String> header = rows.get(0).cells().stream().map(String::strip).toList();
        int unit = header.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(UNIT);
        if (unit < 0) {
            throw new IOException(file + " has no column 'unit'; found " + header);
        }
        List<Integer> columns = new ArrayList<>();
        List<String> coders = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (i != unit && !header.get(i).isEmpty()) {
                columns.add(i);
                coders.add(header.get(i));
            }
        }
        if (coders.size() < 2 || new HashSet<>(coders).size() < coders.size()) {
            throw new IOException(
                    file + " has the coders " + coders + "; expected at least two, each with a name of its own");
        }
        Set<String> known = new HashSet<>();
        List<List<@Nullable String>> units = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            List<String> cells = row.cells();
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            String name = unit < cells.size() ? cells.get(unit).strip() : "";
            if (name.isEmpty() || !known.add(name)) {
                throw new IOException(file + ", " + row.place() + ": the unit is '" + name
                        + "'; expected a name that no other" + " row has");
            }
            List<@Nullable String> values = new ArrayList<>();
            for (int column : columns) {
                String value = column < cells.size() ? cells.get(column).strip() : "";
                values.add(value.isEmpty() ? null : value);
            }
            units.add(values);
            places.add(row.place());
        }
        return new CoderTable(file, new Codings(coders, units), places);
    }

    /**
     * Makes sure that every value is a number, written with a point: {@code 3}, {@code 2.5}.
     *
     * @throws IOException if one is not; the message says where it stands
     */
    public void requireNumbers() throws IOException {
        for (int i = 0; i < places.size(); i++) {
            List<@Nullable String> values = codings.units().get(i);
            for (int coder = 0; coder < values.size(); coder++) {
                String value = values.get(coder);
                if (value != null && !value.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?")) {
                    throw new IOException(file + ", " + places.get(i) + ", column "
                            + codings.coders().get(coder) + ": found '" + value
                            + "'; expected a number such as 3 or 2.5, as --level is not nominal");
                }
            }
        }
    }
}
