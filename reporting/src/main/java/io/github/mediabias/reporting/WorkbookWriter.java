package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report as an Excel workbook. Sheets that can be long are streamed; the Summary with its charts, and the cells
 * that the charts are bound to, are small. Every text is a text cell, so that none is taken for a formula.
 */
final class WorkbookWriter {

    /** Excel's limits. */
    private static final int LONGEST_CELL = 32_767;

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_LINKS = 65_530;
    private static final int MOST_LINK_CHARACTERS = 2_000;

    private static final String CHART_DATA = "Chart data";

    private final ReportPeriod period;
    private final List<String> notices;
    private final List<KeyFigure> keyFigures;
    private final List<SheetTable> sheets;
    private final List<Chart> charts;

    WorkbookWriter(
            ReportPeriod period,
            List<String> notices,
            List<KeyFigure> keyFigures,
            List<SheetTable> sheets,
            List<Chart> charts) {
        this.period = period;
        this.notices = notices;
        this.keyFigures = keyFigures;
        this.sheets = sheets;
        this.charts = charts;
    }

    void write(Path file) throws IOException, SQLException {
        XSSFWorkbook small = new XSSFWorkbook();
        Styles styles = new Styles(small);
        XSSFSheet summary = small.createSheet("Summary");
        writeSummary(summary, styles);
        XSSFSheet data = small.createSheet(CHART_DATA);
        NativeCharts natives = new NativeCharts(summary, data, styles);
        natives.addAll(charts, summaryRows());
        small.getProperties().getCoreProperties().setTitle("Media report " + period.label());
        small.getProperties().getCoreProperties().setCreator("mediabias");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(small, 200, true)) {
            for (SheetTable table : sheets) {
                writeSheet(workbook, table, styles);
            }
            workbook.setSheetOrder(CHART_DATA, sheets.size() + 1);
            workbook.setActiveSheet(0);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    // ---- summary

    private int summaryRows() {
        return 6 + notices.size() + keyFigures.size() + 2;
    }

    private void writeSummary(XSSFSheet sheet, Styles styles) {
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(15.5f);
        int[] widths = {50, 12, 16, 12, 12, 34};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        int row = 0;
        row(sheet, row).setHeightInPoints(24);
        text(sheet, row++, 0, "Media report " + period.label(), styles.title());
        text(sheet, row++, 0, "In the articles supplied: " + period.described(), styles.note());
        for (String notice : notices) {
            text(sheet, row++, 0, notice, styles.notice());
        }
        row++;
        String[] header = {"Key figure", "This period", "95 % interval", "Before", "Change", "Counted over"};
        row(sheet, row).setHeightInPoints(18);
        for (int i = 0; i < header.length; i++) {
            text(sheet, row, i, header[i], i >= 1 && i <= 4 ? styles.header(Column.Format.INTEGER) : styles.header());
        }
        row++;
        for (KeyFigure figure : keyFigures) {
            writeKeyFigure(sheet, row++, figure, styles);
        }
        row++;
        text(
                sheet,
                row,
                0,
                "Outlets stand in alphabetical order. No figure is a verdict: each leads to its passages on the"
                        + " sheets behind this one; how it was made, and its error, stand on the sheet Method.",
                styles.note());
        printSetup(sheet, 6);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    private static void writeKeyFigure(Sheet sheet, int at, KeyFigure figure, Styles styles) {
        Row row = row(sheet, at);
        row.setHeightInPoints(16);
        cell(row, 0, figure.name(), styles.of(Column.Format.TEXT));
        CellStyle style = styles.of(figure.format());
        number(row, 1, figure.value(), style);
        cell(row, 2, interval(figure), styles.range());
        number(row, 3, figure.before(), style);
        Double change = figure.change();
        if (change != null) {
            boolean points = figure.format() == Column.Format.PERCENT;
            number(row, 4, points ? 100 * change : change, styles.change(figure.format()));
        }
        cell(row, 5, figure.basis(), styles.basis());
    }

    private static String interval(KeyFigure figure) {
        Interval interval = figure.interval();
        if (interval == null) {
            return "";
        }
        return figure.format() == Column.Format.PERCENT
                ? String.format(Locale.ROOT, "%.1f to %.1f %%", 100 * interval.low(), 100 * interval.high())
                : String.format(Locale.ROOT, "%.1f to %.1f", interval.low(), interval.high());
    }

    private static void number(Row row, int column, @Nullable Number value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value != null) {
            cell.setCellValue(value.doubleValue());
        }
    }

    private static Row row(Sheet sheet, int at) {
        Row row = sheet.getRow(at);
        return row == null ? sheet.createRow(at) : row;
    }

    static void text(Sheet sheet, int row, int column, String text, CellStyle style) {
        cell(row(sheet, row), column, text, style);
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    // ---- tables

    private static void writeSheet(SXSSFWorkbook workbook, SheetTable table, Styles styles)
            throws SQLException, IOException {
        Sheet sheet = workbook.createSheet(table.name());
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, Math.min(255, columns.get(i).width() + 2) * 256);
        }
        text(sheet, 0, 0, table.note(), styles.note());
        Row header = sheet.createRow(1);
        header.setHeightInPoints(32);
        for (int i = 0; i < columns.size(); i++) {
            cell(
                    header,
                    i,
                    columns.get(i).header(),
                    styles.header(columns.get(i).format()));
        }
        sheet.createFreezePane(Math.min(columns.size(), freeze(table)), 2);
        TableRows rows = new TableRows(workbook, sheet, columns, styles);
        table.rows().forEach(rows::add);
        rows.finish();
        if (rows.written() > 0) {
            sheet.setAutoFilter(new CellRangeAddress(1, 1 + rows.written(), 0, columns.size() - 1));
        }
        sheet.setRepeatingRows(new CellRangeAddress(1, 1, 0, columns.size() - 1));
        printSetup(sheet, columns.size());
    }

    /** The columns that stay in sight when a wide table is scrolled. */
    private static int freeze(SheetTable table) {
        return table.columns().size() > 9 && !table.name().equals("Articles") ? 1 : 0;
    }

    private static void printSetup(Sheet sheet, int columns) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(columns > 4);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&A, page &P of &N");
    }

    /** The rows of a sheet, within Excel's limits; what does not fit is said. */
    private static final class TableRows {

        private final Workbook workbook;
        private final Sheet sheet;
        private final List<Column> columns;
        private final Styles styles;
        private int written;
        private long left;
        private int links;

        TableRows(Workbook workbook, Sheet sheet, List<Column> columns, Styles styles) {
            this.workbook = workbook;
            this.sheet = sheet;
            this.columns = columns;
            this.styles = styles;
        }

        int written() {
            return written;
        }

        void add(List<@Nullable Object> values) {
            if (written + 3 >= MOST_ROWS) {
                left++;
                return;
            }
            Row row = sheet.createRow(2 + written++);
            for (int i = 0; i < columns.size(); i++) {
                Object value = values.get(i);
                if (value != null) {
                    set(row.createCell(i), columns.get(i), value);
                }
            }
        }

        void finish() {
            if (left > 0) {
                text(
                        sheet,
                        2 + written,
                        0,
                        String.format(Locale.ROOT, "%,d more rows do not fit; --csv has all.", left),
                        styles.note());
            }
        }

        private void set(Cell cell, Column column, Object value) {
            cell.setCellStyle(styles.of(column.format()));
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate day) {
                cell.setCellValue(day);
            } else if (column.format() == Column.Format.LINK) {
                setLink(cell, value.toString());
            } else {
                cell.setCellValue(shortened(value.toString()));
            }
        }

        private void setLink(Cell cell, String url) {
            boolean web = url.startsWith("https://") || url.startsWith("http://");
            if (!web || links >= MOST_LINKS || url.length() > MOST_LINK_CHARACTERS || !isAddress(url)) {
                cell.setCellStyle(styles.of(Column.Format.TEXT));
                cell.setCellValue(shortened(url));
                return;
            }
            links++;
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(url);
            cell.setHyperlink(link);
            cell.setCellValue(url);
        }

        private static boolean isAddress(String url) {
            try {
                return java.net.URI.create(url).getHost() != null;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    /** A text as a cell can hold it: no longer than Excel allows, and without characters that XML does not know. */
    static String shortened(String text) {
        String clean = text.codePoints().allMatch(WorkbookWriter::isXml)
                ? text
                : text.codePoints()
                        .map(c -> isXml(c) ? c : '\ufffd')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        if (clean.length() <= LONGEST_CELL) {
            return clean;
        }
        String more = " … (shortened; the CSV file has all)";
        int end = LONGEST_CELL - more.length();
        end -= Character.isHighSurrogate(clean.charAt(end - 1)) ? 1 : 0;
        return clean.substring(0, end) + more;
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000;
    }
}
