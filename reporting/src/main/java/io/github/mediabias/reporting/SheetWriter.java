package io.github.mediabias.reporting;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes tables as sheets of a workbook. Every text is a text cell, so that none is taken for a formula. */
final class SheetWriter {

    /** Excel's limits. */
    private static final int LONGEST_CELL = 32_767;

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_LINKS = 65_530;
    private static final int MOST_LINK_CHARACTERS = 2_000;

    /** Without a longer word above them, columns of numbers are this wide, and no wider than that. */
    private static final int NARROWEST = 9;

    private static final int WIDEST = 14;

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final Messages messages;
    private final RowPlaces places;

    SheetWriter(SXSSFWorkbook workbook, Styles styles, Messages messages) {
        this(workbook, styles, messages, new RowPlaces(List.of()));
    }

    /** A writer that notes where the rows in {@code places} come to stand. */
    SheetWriter(SXSSFWorkbook workbook, Styles styles, Messages messages, RowPlaces places) {
        this.workbook = workbook;
        this.styles = styles;
        this.messages = messages;
        this.places = places;
    }

    /** Adds a sheet with the table. */
    void write(SheetTable table) throws SQLException, IOException {
        Sheet sheet = workbook.createSheet(messages.text(table.title()));
        List<Column> columns = table.columns();
        Text note = table.note();
        WorkbookWriter.text(sheet, 0, 0, note == null ? "" : messages.text(note), styles.note());
        Row header = sheet.createRow(1);
        header.setHeightInPoints(32);
        for (int i = 0; i < columns.size(); i++) {
            String text = messages.text(columns.get(i).header());
            sheet.setColumnWidth(i, Math.min(255, width(columns.get(i), text) + 2) * 256);
            WorkbookWriter.cell(header, i, text, styles.header(columns.get(i).format()));
        }
        sheet.createFreezePane(Math.min(columns.size(), freeze(table)), 2);
        TableRows rows = new TableRows(sheet, columns);
        table.rows().forEach(values -> {
            rows.add(values);
            places.note(table.name(), sheet.getSheetName(), values, 1 + rows.written());
        });
        rows.finish();
        if (rows.written() > 0) {
            sheet.setAutoFilter(new CellRangeAddress(1, 1 + rows.written(), 0, columns.size() - 1));
        }
        sheet.setRepeatingRows(new CellRangeAddress(1, 1, 0, columns.size() - 1));
        printSetup(sheet, columns.size(), messages.text("page-footer"));
    }

    private static int width(Column column, String header) {
        if (column.width() > 0) {
            return column.width();
        }
        int longest = Arrays.stream(header.split(" ", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.max(longest, Math.min(WIDEST, header.length())));
    }

    /** The columns that stay in sight when a wide table is scrolled. */
    private static int freeze(SheetTable table) {
        return table.columns().size() > 9 && !table.name().equals("articles") ? 1 : 0;
    }

    static void printSetup(Sheet sheet, int columns, String footer) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(columns > 4);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter(footer);
    }

    /** The rows of a sheet, within Excel's limits; what does not fit is said. */
    private final class TableRows {

        private final Sheet sheet;
        private final List<Column> columns;
        private int written;
        private long left;
        private int links;

        TableRows(Sheet sheet, List<Column> columns) {
            this.sheet = sheet;
            this.columns = columns;
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
                WorkbookWriter.text(sheet, 2 + written, 0, messages.text("more-rows", left), styles.note());
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
                cell.setCellValue(shortened(said(column, value), messages));
            }
        }

        private String said(Column column, Object value) {
            if (value instanceof Text text) {
                return messages.text(text);
            }
            if (value instanceof CodedValue coded) {
                return messages.label(coded.vocabulary(), coded.value());
            }
            String vocabulary = column.vocabulary();
            return vocabulary == null ? value.toString() : messages.label(vocabulary, value.toString());
        }

        private void setLink(Cell cell, String url) {
            boolean web = url.startsWith("https://") || url.startsWith("http://");
            if (!web || links >= MOST_LINKS || url.length() > MOST_LINK_CHARACTERS || !isAddress(url)) {
                cell.setCellStyle(styles.of(Column.Format.TEXT));
                cell.setCellValue(shortened(url, messages));
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
    static String shortened(String text, Messages messages) {
        String clean = text.codePoints().allMatch(SheetWriter::isXml)
                ? text
                : text.codePoints()
                        .map(c -> isXml(c) ? c : '\ufffd')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        if (clean.length() <= LONGEST_CELL) {
            return clean;
        }
        String more = " … " + messages.text("shortened");
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
