package io.github.mediabias.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The part of the Summary between key figures and charts: the findings, each with a link to its rows, and room to write. The
 * link has a cell of its own, since LibreOffice does not break the text of a cell that is one.
 */
final class SummaryFindings {

    /** How many characters fit in a line of a sentence. */
    private static final int LINE = 100;

    private static final float LINE_HEIGHT = 13.5f;
    private static final int BOX_ROWS = 4;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Messages messages;
    private final int lastColumn;
    private final Map<ReportFinding, Cell> cells = new LinkedHashMap<>();

    SummaryFindings(XSSFSheet sheet, Styles styles, Messages messages, int lastColumn) {
        this.sheet = sheet;
        this.styles = styles;
        this.messages = messages;
        this.lastColumn = lastColumn;
    }

    /**
     * Writes both from a row on.
     *
     * @return the row behind them
     */
    int write(List<ReportFinding> findings, int firstRow) {
        int row = heading("summary.findings", firstRow);
        if (findings.isEmpty()) {
            line(row++, messages.text("finding.none"));
        }
        for (ReportFinding finding : findings) {
            cells.put(finding, line(row++, messages.text(finding.sentence())));
        }
        row = heading("summary.own-words", row + 1);
        CellRangeAddress box = new CellRangeAddress(row, row + BOX_ROWS - 1, 0, lastColumn);
        for (int i = row; i <= box.getLastRow(); i++) {
            for (int column = 0; column <= lastColumn; column++) {
                WorkbookWriter.text(sheet, i, column, "", styles.box(box, i, column));
            }
        }
        sheet.addMergedRegion(box);
        return box.getLastRow() + 1;
    }

    private int heading(String key, int row) {
        for (int column = 0; column <= lastColumn; column++) {
            WorkbookWriter.text(sheet, row, column, column == 0 ? messages.text(key) : "", styles.header());
        }
        sheet.getRow(row).setHeightInPoints(18);
        return row + 1;
    }

    /** Writes a sentence; returns the cell beside it. */
    private Cell line(int row, String text) {
        WorkbookWriter.text(sheet, row, 0, text, styles.wrapped());
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, lastColumn - 1));
        // Excel does not fit the height of merged cells.
        sheet.getRow(row).setHeightInPoints(3 + LINE_HEIGHT * (1 + text.length() / LINE));
        return sheet.getRow(row).createCell(lastColumn);
    }

    /** Links the findings to their rows, once it is known where these stand. */
    void link(RowPlaces places) {
        cells.forEach((finding, cell) -> {
            String address = places.address(finding.rows());
            if (address != null) {
                XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress(address);
                link.setTooltip(messages.text("summary.to-rows"));
                cell.setHyperlink(link);
                cell.setCellValue(address.substring(1, address.lastIndexOf("'")).replace("''", "'") + " ›");
                cell.setCellStyle(styles.finding());
            }
        });
    }
}
