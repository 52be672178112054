package io.github.mediabias.reporting;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes tables as sheets of a workbook. Every text is a text cell, so that none is taken for a formula. */
final class SheetWriter {

    /** Excel's limits. */
    private static final int LONGEST_CELL = 32_767;

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_LINKS = 65_530;
    private static final int MOST_LINK_CHARACTERS = 2_000;

    /** Points of a line, and of the highest row that Excel shows. */
    private static final float LINE = 13;

    private static final float HIGHEST = 409;

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final Messages messages;
    private final PrintLayout print;
    private final RowPlaces places;

    SheetWriter(SXSSFWorkbook workbook, Styles styles, Messages messages, PaperSize paper) {
        this(workbook, styles, messages, paper, new RowPlaces(List.of()));
    }

    /** A writer that notes where the rows in {@code places} come to stand. */
    SheetWriter(SXSSFWorkbook workbook, Styles styles, Messages messages, PaperSize paper, RowPlaces places) {
        this.workbook = workbook;
        this.styles = styles;
        this.messages = messages;
        this.print = new PrintLayout(paper, messages);
        this.places = places;
    }

    /** Adds a sheet with the table. Its rows are streamed; what stands above them is kept until the workbook is written. */
    XSSFSheet write(SheetTable table) throws SQLException, IOException {
        Sheet streamed = workbook.createSheet(messages.text(table.title()));
        XSSFSheet sheet = workbook.getXSSFWorkbook().getSheet(streamed.getSheetName());
        List<Column> columns = table.columns();
        int frozen = frozen(table);
        SheetHead head = new SheetHead(columns, messages);
        head.write(sheet, styles);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnHidden(i, columns.get(i).format() == Column.Format.KEY);
        }
        TableRows rows = new TableRows(streamed, columns, head.widths());
        table.rows().forEach(values -> {
            rows.add(values);
            places.note(table.name(), sheet.getSheetName(), values, SheetHead.HEADER + rows.written());
        });
        head.note(sheet, note(table, rows), frozen, styles);
        if (rows.written() > 0) {
            DataTable.make(sheet, table.name(), columns.size(), rows.written());
            new ChoiceLists(messages).offer(streamed, columns, SheetHead.HEADER + 1, SheetHead.HEADER + rows.written());
            drawBars(sheet, columns, rows.written());
        }
        sheet.createFreezePane(frozen, SheetHead.HEADER + 1);
        print.table(sheet, SheetHead.HEADER, frozen, head.widths());
        return sheet;
    }

    private static void drawBars(XSSFSheet sheet, List<Column> columns, int rows) {
        DataBars bars = new DataBars(sheet);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).format() == Column.Format.SHARE) {
                bars.add(new CellRangeAddress(SheetHead.HEADER + 1, SheetHead.HEADER + rows, i, i));
            }
        }
        bars.finish();
    }

    /** The note of the table, and what did not fit into the sheet. */
    private String note(SheetTable table, TableRows rows) {
        List<String> sentences = new ArrayList<>();
        Text note = table.note();
        if (note != null) {
            sentences.add(messages.text(note));
        }
        if (rows.written() == 0) {
            sentences.add(messages.text("no-rows"));
        }
        if (rows.left() > 0) {
            sentences.add(messages.text("more-rows", rows.left()));
        }
        if (rows.unlinked() > 0) {
            sentences.add(messages.text("more-links", rows.unlinked(), MOST_LINKS));
        }
        return String.join(" ", sentences);
    }

    /** The columns that stay in sight when a wide table is scrolled: those that tell its rows apart. */
    private static int frozen(SheetTable table) {
        return switch (table.name()) {
            case "articles" -> 0;
            case "trend" -> 2;
            case ShareSheet.NAME -> 3;
            default -> table.columns().size() > 9 ? 1 : 0;
        };
    }

    /** The rows of a sheet, within Excel's limits; what does not fit is said. */
    private final class TableRows {

        private final Sheet sheet;
        private final List<Column> columns;
        private final int[] widths;
        private final int linkColumn;
        private int written;
        private long left;
        private int links;
        private int unlinked;

        TableRows(Sheet sheet, List<Column> columns, int[] widths) {
            this.widths = widths;
            this.sheet = sheet;
            this.columns = columns;
            this.linkColumn = columns.stream().map(Column::format).toList().indexOf(Column.Format.LINK);
        }

        int written() {
            return written;
        }

        /** How many rows do not fit. */
        long left() {
            return left;
        }

        /** How many addresses would be links if a sheet could hold more. */
        int unlinked() {
            return unlinked;
        }

        void add(List<@Nullable Object> values) {
            if (written + SheetHead.HEADER + 1 >= MOST_ROWS) {
                left++;
                return;
            }
            Row row = sheet.createRow(SheetHead.HEADER + 1 + written++);
            int lines = 1;
            for (int i = 0; i < columns.size(); i++) {
                Object value = values.get(i);
                if (value != null || columns.get(i).format().isAnswer()) {
                    Cell cell = row.createCell(i);
                    set(cell, columns.get(i), value, values);
                    if (wraps(columns.get(i)) && cell.getCellType() == CellType.STRING) {
                        lines = Math.max(lines, SheetHead.lines(cell.getStringCellValue(), widths[i]));
                    }
                }
            }
            // Not all programs find the height of wrapped lines by themselves.
            if (lines > 1) {
                row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 2));
            }
        }

        private static boolean wraps(Column column) {
            return column.format() == Column.Format.LONG_TEXT || column.format() == Column.Format.HEADLINE;
        }

        private void set(Cell cell, Column column, @Nullable Object value, List<@Nullable Object> row) {
            cell.setCellStyle(styles.of(column.format()));
            if (value == null) {
                return;
            }
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate day) {
                cell.setCellValue(day);
            } else if (column.format() == Column.Format.LINK) {
                setLink(cell, column.format(), value.toString(), value.toString());
            } else if (column.format() == Column.Format.HEADLINE) {
                Object address = linkColumn < 0 ? null : row.get(linkColumn);
                setLink(cell, column.format(), value.toString(), address == null ? "" : address.toString());
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

        private void setLink(Cell cell, Column.Format column, String text, String url) {
            cell.setCellValue(shortened(text, messages));
            boolean web = url.startsWith("https://") || url.startsWith("http://");
            boolean full = links >= MOST_LINKS;
            if (!web || full || url.length() > MOST_LINK_CHARACTERS || !isAddress(url)) {
                unlinked += web && full ? 1 : 0;
                cell.setCellStyle(
                        styles.of(column == Column.Format.LINK ? Column.Format.TEXT : Column.Format.LONG_TEXT));
                return;
            }
            links++;
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(url);
            cell.setHyperlink(link);
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
