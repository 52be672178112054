package io.github.mediabias.reporting;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * How sheets print: upright where the columns have room, else across; made smaller down to {@link #SMALLEST} of their size, and
 * on more pages side by side where that is not enough. The header, and of several pages the first columns, stand on each.
 */
final class PrintLayout {

    /** Below, ten-point type is hard to read. */
    private static final double SMALLEST = 0.62;

    /** Above, an upright page is worth a longer list. */
    private static final double UPRIGHT = 0.8;

    /** Points on each side. */
    private static final double MARGIN = 36;

    /** Points of a character of a column's width, and of its edges. */
    private static final double CHARACTER = 5.25;

    private static final double EDGES = 3.75;

    private final PaperSize paper;
    private final String footer;

    PrintLayout(PaperSize paper, Messages messages) {
        this.paper = paper;
        this.footer = messages.text("page-footer");
    }

    /**
     * Sets up a sheet that holds a table.
     *
     * @param header the row that all pages repeat
     * @param frozen how many columns pages side by side repeat
     * @param widths of its columns, in characters
     */
    void table(Sheet sheet, int header, int frozen, int[] widths) {
        double total = points(widths);
        boolean upright = total * UPRIGHT <= paper.shortSide() - 2 * MARGIN;
        double room = (paper.longSide() - 2 * MARGIN) / SMALLEST;
        double repeated = points(Arrays.copyOf(widths, frozen));
        int across = upright || total <= room ? 1 : (int) Math.ceil((total - repeated) / (room - repeated));
        page(sheet, upright, across);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, 0, widths.length - 1));
        if (across > 1 && frozen > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(header, header, 0, frozen - 1));
        }
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Sets up a sheet that fits on one page. */
    void onePage(Sheet sheet) {
        page(sheet, true, 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** Sets up a sheet with as many rows as there are, as wide as a page. */
    void list(Sheet sheet) {
        page(sheet, true, 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void page(Sheet sheet, boolean upright, int across) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(paper.excel());
        print.setLandscape(!upright);
        // Pages that hold the same rows come together.
        print.setLeftToRight(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) across);
        sheet.setMargin(PageMargin.LEFT, MARGIN / 72);
        sheet.setMargin(PageMargin.RIGHT, MARGIN / 72);
        sheet.getFooter().setCenter(footer);
    }

    private static double points(int[] widths) {
        return Arrays.stream(widths)
                .mapToDouble(width -> width * CHARACTER + EDGES)
                .sum();
    }
}
