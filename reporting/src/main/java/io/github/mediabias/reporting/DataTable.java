package io.github.mediabias.reporting;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableStyleInfo;

/** Makes Excel's tables of what sheets hold, with filters and stripes. */
final class DataTable {

    private static final String STYLE = "TableStyleLight1";

    private DataTable() {}

    /**
     * Makes a table of the header and the rows below it. The cells of the header must be there.
     *
     * @param name of the sheet, the same in every language; formulas name the table by it, with {@code t_} before it
     * @param rows how many there are below the header; at least 1
     */
    static void make(XSSFSheet sheet, String name, int columns, int rows) {
        AreaReference area = new AreaReference(
                new CellReference(SheetHead.HEADER, 0),
                new CellReference(SheetHead.HEADER + rows, columns - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        String unique = "t_" + name.replaceAll("[^A-Za-z0-9]", "_");
        table.setName(unique);
        table.setDisplayName(unique);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        table.setStyleName(STYLE);
        XSSFTableStyleInfo style = (XSSFTableStyleInfo) table.getStyle();
        style.setShowRowStripes(true);
    }
}
