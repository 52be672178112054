package io.github.mediabias.reporting;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The lists that cells offer to choose from. They lie on a hidden sheet, a column each, since a list in a cell must be short. */
final class ChoiceLists {

    private final Messages messages;

    ChoiceLists(Messages messages) {
        this.messages = messages;
    }

    /** The name of the sheet. */
    String sheet() {
        return messages.text("sheet.lists");
    }

    /** Writes the lists of all tables, under the headers of their columns; no sheet if there are none. */
    void write(XSSFWorkbook workbook, List<SheetTable> tables) {
        List<Column> columns = tables.stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> !column.choices().isEmpty())
                .distinct()
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(sheet());
        for (int i = 0; i < columns.size(); i++) {
            text(sheet, 0, i, messages.text(columns.get(i).header()));
            List<String> choices = columns.get(i).choices();
            String vocabulary = columns.get(i).vocabulary();
            for (int row = 0; row < choices.size(); row++) {
                text(
                        sheet,
                        row + 1,
                        i,
                        vocabulary == null ? choices.get(row) : messages.label(vocabulary, choices.get(row)));
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    private static void text(XSSFSheet sheet, int row, int column, String text) {
        (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                .createCell(column)
                .setCellValue(text);
    }

    /** Lets the cells from row {@code first} to {@code last} offer the choices of their columns. */
    void offer(Sheet sheet, List<Column> columns, int first, int last) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.choices().isEmpty()) {
                continue;
            }
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation list = helper.createValidation(
                    helper.createFormulaListConstraint(range(sheet.getWorkbook(), column)),
                    new CellRangeAddressList(first, last, i, i));
            if (column.format() == Column.Format.CHOICE) {
                list.setErrorStyle(DataValidation.ErrorStyle.STOP);
                list.createErrorBox(messages.text("choice.other"), messages.text("choice.other.help"));
            } else {
                list.setErrorStyle(DataValidation.ErrorStyle.INFO);
                list.createErrorBox(messages.text("choice.new"), messages.text("choice.new.help"));
            }
            list.setShowErrorBox(true);
            list.setEmptyCellAllowed(true);
            sheet.addValidationData(list);
        }
    }

    private String range(Workbook workbook, Column column) {
        // A streamed sheet does not show the rows that it was made with.
        Sheet lists =
                (workbook instanceof SXSSFWorkbook streamed ? streamed.getXSSFWorkbook() : workbook).getSheet(sheet());
        int at = 0;
        while (!lists.getRow(0).getCell(at).getStringCellValue().equals(messages.text(column.header()))) {
            at++;
        }
        String letters = CellReference.convertNumToColString(at);
        return "'" + sheet() + "'!$" + letters + "$2:$" + letters + "$"
                + (column.choices().size() + 1);
    }
}
