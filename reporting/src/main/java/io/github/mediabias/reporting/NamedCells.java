package io.github.mediabias.reporting;

import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The key figures in cells with names, by which formulas find them: those of {@link FigureNames}, the same in every language. A
 * cell is empty where there is no value.
 */
final class NamedCells {

    private NamedCells() {}

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
        // A template has the name for a cell of its own.
        if (sheet.getWorkbook().getName(name) != null) {
            return;
        }
        Name named = sheet.getWorkbook().createName();
        named.setNameName(name);
        named.setRefersToFormula(
                new CellReference(sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), true, true)
                        .formatAsString());
    }
}
