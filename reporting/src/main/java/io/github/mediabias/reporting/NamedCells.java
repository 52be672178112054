package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Names for cells, by which formulas and house templates find the figures, the same in every language: {@code title}, {@code
 * period}, {@code week} (empty if the period is none), {@code first_day} and {@code last_day}; and of each key figure {@code
 * key_} and its id, with {@code _before} and {@code _change} behind it, and with {@code _low} and {@code _high} for its interval.
 * Shares are from 0 to 1, as is their change. A cell is empty where there is no value.
 */
final class NamedCells {

    private static final String KEY = "key_";

    private NamedCells() {}

    /** What every name stands for. */
    static Map<String, @Nullable Object> values(ReportPeriod period, List<KeyFigure> figures, Messages messages) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("title", messages.text("report-title", period.name()));
        values.put("period", messages.text(period.name()));
        values.put("week", period.isWeek() ? period.label() : null);
        values.put("first_day", period.undated() ? null : period.from());
        values.put("last_day", period.undated() ? null : period.to());
        for (KeyFigure figure : figures) {
            String key = KEY + figure.id();
            Interval interval = figure.interval();
            values.put(key, figure.value());
            values.put(key + "_low", interval == null ? null : (Double) interval.low());
            values.put(key + "_high", interval == null ? null : (Double) interval.high());
            values.put(key + "_before", figure.before());
            values.put(key + "_change", figure.change());
        }
        return values;
    }

    /**
     * Writes all values, each beside its name, and names their cells.
     *
     * @param row the first row
     * @return the row behind them
     */
    static int write(XSSFSheet sheet, int row, Map<String, @Nullable Object> values, Styles styles, Messages messages) {
        int at = row;
        WorkbookWriter.text(sheet, at++, 0, messages.text("named-cells"), styles.notice());
        for (Map.Entry<String, @Nullable Object> named : values.entrySet()) {
            Row line = sheet.createRow(at++);
            WorkbookWriter.cell(line, 0, named.getKey(), styles.of(Column.Format.TEXT));
            Cell cell = line.createCell(1);
            set(cell, named.getValue(), styles);
            name(cell, named.getKey());
        }
        return at;
    }

    private static void set(Cell cell, @Nullable Object value, Styles styles) {
        if (value instanceof LocalDate day) {
            cell.setCellStyle(styles.of(Column.Format.DATE));
            cell.setCellValue(day);
        } else if (value instanceof Double number) {
            cell.setCellStyle(styles.of(Column.Format.FINE));
            cell.setCellValue(number);
        } else if (value instanceof Number number) {
            cell.setCellStyle(styles.of(Column.Format.INTEGER));
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            cell.setCellStyle(styles.of(Column.Format.TEXT));
            cell.setCellValue(value.toString());
        }
    }

    private static void name(Cell cell, String name) {
        XSSFSheet sheet = (XSSFSheet) cell.getSheet();
        Name named = sheet.getWorkbook().createName();
        named.setNameName(name);
        named.setRefersToFormula(
                new CellReference(sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), true, true)
                        .formatAsString());
    }
}
