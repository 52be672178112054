package io.github.mediabias.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What stands above the rows of a table: the note, over as many columns as a line should be long, and the headers. */
final class SheetHead {

    /** The row of the note, and the row of the headers below it. */
    static final int NOTE = 0;

    static final int HEADER = 1;

    /** A longer line of the note would not be read to its end, a shorter one looks lost; in characters of column width. */
    private static final int LINE = 130;

    private static final int SHORT_LINE = 60;

    /** Characters of the note's small type to a character of column width. */
    private static final double SMALL_TYPE = 1.1;

    private static final float NOTE_LINE = 12.5f;
    private static final float HEADER_LINE = 13.5f;

    /** Room below the headers for the filters' buttons, which would hide their last words. */
    private static final float BUTTON = 14;

    /** Without a longer word above them, columns of numbers are this wide, and no wider than that. */
    private static final int NARROWEST = 9;

    private static final int WIDEST = 14;

    /** Characters beside the text of a column. */
    private static final int PADDING = 3;

    /** Breaks of lines are words of their own. */
    private static final Pattern WORDS = Pattern.compile(" |(?=\n)|(?<=\n)");

    private static final int EXCEL_WIDEST = 255;

    private final List<Column> columns;
    private final List<String> headers;
    private final int[] widths;

    SheetHead(List<Column> columns, Messages messages) {
        this.columns = columns;
        this.headers = distinct(columns, messages);
        this.widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(EXCEL_WIDEST, width(columns.get(i), headers.get(i)) + PADDING);
        }
    }

    /** The headers; Excel's tables need names that differ in more than their case. */
    private static List<String> distinct(List<Column> columns, Messages messages) {
        Set<String> taken = new TreeSet<>();
        List<String> headers = new ArrayList<>();
        for (Column column : columns) {
            String said = messages.text(column.header());
            String header = said;
            for (int n = 2; !taken.add(header.toLowerCase(Locale.ROOT)); n++) {
                header = said + " " + n;
            }
            headers.add(header);
        }
        return headers;
    }

    private static int width(Column column, String header) {
        int longest = 0;
        for (String word : header.split(" ", -1)) {
            longest = Math.max(longest, word.length());
        }
        return Math.max(
                longest, column.width() > 0 ? column.width() : Math.max(NARROWEST, Math.min(WIDEST, header.length())));
    }

    /** The widths of the columns, in characters. */
    int[] widths() {
        return widths.clone();
    }

    void write(XSSFSheet sheet, Styles styles) {
        Row row = sheet.createRow(HEADER);
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
            WorkbookWriter.cell(
                    row, i, headers.get(i), styles.header(columns.get(i).format()));
            lines = Math.max(lines, lines(headers.get(i), widths[i] - PADDING));
        }
        row.setHeightInPoints(lines * HEADER_LINE + BUTTON);
    }

    /**
     * Writes the note, in as many lines as it needs, behind the columns that stay in sight: printed pages repeat them, and would
     * repeat a piece of the note.
     *
     * @param frozen how many columns stay in sight
     */
    void note(XSSFSheet sheet, String note, int frozen, Styles styles) {
        int last = frozen;
        int width = widths[frozen];
        while (last + 1 < widths.length && (width < SHORT_LINE || width + widths[last + 1] <= LINE)) {
            width += widths[++last];
        }
        WorkbookWriter.text(sheet, NOTE, frozen, note, styles.longNote());
        sheet.getRow(NOTE).setHeightInPoints(NOTE_LINE * lines(note, (int) (width * SMALL_TYPE)) + 4);
        if (last > frozen) {
            sheet.addMergedRegion(new CellRangeAddress(NOTE, NOTE, frozen, last));
        }
    }

    /** How many lines of that many characters a text takes, broken between words and where it breaks its lines itself. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : WORDS.split(text, -1)) {
            if (word.equals("\n")) {
                lines++;
                used = 0;
                continue;
            }
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.length();
            // A word that is longer than a line is broken.
            lines += Math.max(0, (used - 1) / Math.max(1, width));
            used = used > width ? (used - 1) % width + 1 : used;
        }
        return lines;
    }
}
