package io.github.mediabias.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The corrections on the sheet Attributions of a workbook, as they come back. The header of the hidden column of keys names
 * the columns, so that they may stand anywhere and in any language.
 */
final class CorrectionSheet {

    /** A workbook of half a million attributions is smaller. */
    private static final long LARGEST_FILE = 200_000_000;

    /** The header stands in one of the first rows. */
    private static final int LAST_HEADER_ROW = 10;

    /**
     * A row with corrections, or that had some.
     *
     * @param number from 1
     * @param answers what stands in the columns of corrections; nothing for an empty cell
     * @param shown what stood there when the workbook was written
     * @param cells the cells, for messages
     */
    record Row(
            int number,
            CorrectionKey key,
            String outlet,
            String id,
            String source,
            String content,
            Map<CorrectionField, String> answers,
            Map<CorrectionField, String> shown,
            Map<CorrectionField, String> cells) {}

    private final Path file;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Set<CorrectionKey> keys = new HashSet<>();

    private final Set<String> brought;

    private CorrectionSheet(Path file, Set<String> brought) {
        this.file = file;
        this.brought = brought;
    }

    /**
     * Reads the corrections.
     *
     * @param brought the articles to which this workbook has brought corrections before: empty cells say something there
     * @param errors takes what is wrong, each with sheet and cell
     * @throws IOException if the file is no workbook with such a sheet
     */
    static List<Row> read(Path file, Set<String> brought, List<String> errors) throws IOException {
        CorrectionSheet sheet = new CorrectionSheet(file, brought);
        List<Lines> found = new ArrayList<>();
        SheetStream.read(file, LARGEST_FILE, "a report", name -> {
            Lines lines = sheet.new Lines(name);
            found.add(lines);
            return lines::row;
        });
        if (found.stream().noneMatch(lines -> lines.columns != null)) {
            throw new IOException(file + " has no sheet with a hidden column '" + AttributionSheet.KEYS
                    + "'; expected a workbook that mediabias report has written, with its sheet Attributions");
        }
        errors.addAll(sheet.errors);
        return sheet.rows;
    }

    /** Where the columns are. */
    private record Columns(int key, int shown, Map<String, Integer> byName) {

        int of(CorrectionField field) {
            return byName.getOrDefault(field.column(), -1);
        }

        String text(List<String> cells, String name) {
            return cell(cells, byName.getOrDefault(name, -1));
        }
    }

    /** The lines of one sheet. */
    private final class Lines {

        private final String sheet;
        private @Nullable Columns columns;

        Lines(String sheet) {
            this.sheet = sheet;
        }

        void row(int number, List<String> cells) {
            if (columns != null) {
                read(columns, number, cells);
                return;
            }
            for (int i = 0; i < cells.size() && number <= LAST_HEADER_ROW; i++) {
                if (cells.get(i).startsWith(AttributionSheet.KEYS + ":")) {
                    columns = columns(number, i, cells);
                }
            }
        }

        private String place(int row, int column) {
            return file + ", sheet " + sheet + ", cell "
                    + new CellReference(row - 1, column).formatAsString().replace("$", "");
        }

        private Columns columns(int row, int key, List<String> header) {
            Map<String, Integer> byName = new HashMap<>();
            String names = header.get(key).substring(AttributionSheet.KEYS.length() + 1);
            for (String entry : names.split(" \\| ", -1)) {
                String[] nameAndHeader = entry.strip().split("=", 2);
                int at = nameAndHeader.length < 2 ? -1 : header.indexOf(nameAndHeader[1]);
                if (at >= 0) {
                    byName.put(nameAndHeader[0], at);
                } else if (!nameAndHeader[0].equals(AttributionSheet.CONTENT_NAME)) {
                    // The contents may have been left out of the report.
                    errors.add(place(row, key) + ": the columns are " + header + "; expected one called '"
                            + nameAndHeader[nameAndHeader.length - 1] + "'");
                }
            }
            return new Columns(key, header.indexOf(AttributionSheet.SHOWN), byName);
        }

        private void read(Columns at, int number, List<String> cells) {
            Map<CorrectionField, String> answers = new EnumMap<>(CorrectionField.class);
            Map<CorrectionField, String> places = new EnumMap<>(CorrectionField.class);
            for (CorrectionField field : CorrectionField.values()) {
                String answer = cell(cells, at.of(field));
                places.put(field, place(number, Math.max(0, at.of(field))));
                if (!answer.isEmpty()) {
                    answers.put(field, answer);
                }
            }
            Map<CorrectionField, String> shown = shown(cell(cells, at.shown()));
            String keyCell = cell(cells, at.key());
            CorrectionKey key = CorrectionKey.parse(keyCell);
            if (answers.isEmpty() && shown.isEmpty() && (key == null || !brought.contains(key.article()))) {
                return;
            }
            String keyPlace = place(number, at.key()) + " (a hidden column)";
            if (key == null) {
                errors.add(keyPlace + ": found '" + keyCell
                        + "'; expected the key of the row as the report had it; rows cannot be added");
                return;
            }
            String outlet = at.text(cells, "outlet");
            String source = at.text(cells, "source");
            String content = at.text(cells, AttributionSheet.CONTENT_NAME);
            if (!key.fits(outlet, source, content)) {
                errors.add(keyPlace
                        + ": the key is of a row with other words; expected outlet, source and content as the report"
                        + " had them: sort whole rows, and correct in the yellow columns only");
            } else if (!keys.add(key)) {
                errors.add(keyPlace + ": the row stands twice; expected it once");
            } else {
                rows.add(new Row(number, key, outlet, at.text(cells, "id"), source, content, answers, shown, places));
            }
        }

        private static Map<CorrectionField, String> shown(String cell) {
            Map<CorrectionField, String> shown = new EnumMap<>(CorrectionField.class);
            for (String entry : cell.split(" \\| ", -1)) {
                for (CorrectionField field : CorrectionField.values()) {
                    if (entry.startsWith(field.column() + "=")) {
                        shown.put(field, entry.substring(field.column().length() + 1));
                    }
                }
            }
            return shown;
        }
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
