package io.github.mediabias.reporting;

import static java.util.Objects.requireNonNull;

import io.github.mediabias.reporting.Column.Format;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook. */
final class Styles {

    private static final byte[] DARK = {0x2b, 0x3a, 0x4a};
    private static final byte[] PALE = {(byte) 0xee, (byte) 0xf2, (byte) 0xf6};
    private static final byte[] GREY = {0x5a, 0x5a, 0x5a};
    private static final byte[] BLUE = {0x1f, 0x4e, (byte) 0x9e};

    /** The colour of cells that people fill in. */
    static final byte[] ANSWER = {(byte) 0xff, (byte) 0xfb, (byte) 0xe6};

    private final XSSFWorkbook workbook;
    private final Map<Format, CellStyle> formats = new EnumMap<>(Format.class);
    private final Map<Format, CellStyle> changes = new EnumMap<>(Format.class);
    private final CellStyle title;
    private final CellStyle header;
    private final CellStyle numberHeader;
    private final CellStyle note;
    private final CellStyle longNote;
    private final CellStyle basis;
    private final CellStyle range;
    private final CellStyle notice;
    private final CellStyle wrapped;
    private final CellStyle result;
    private final CellStyle finding;

    Styles(XSSFWorkbook workbook, Messages messages) {
        String points = "\"\u00a0" + messages.text("percentage-points") + "\"";
        this.workbook = workbook;
        for (Format format : Format.values()) {
            formats.put(format, style(pattern(format), format));
        }
        changes.put(Format.INTEGER, style("+#,##0;-#,##0;0", Format.INTEGER));
        changes.put(Format.DECIMAL, style("+0.0;-0.0;0.0", Format.DECIMAL));
        // Differences of shares are percentage points, and come multiplied by 100.
        changes.put(Format.PERCENT, style("+0.0" + points + ";-0.0" + points + ";0.0" + points, Format.PERCENT));
        this.title = withFont(16, true, DARK);
        this.note = withFont(9, false, GREY);
        XSSFCellStyle wrapped = withFont(9, false, GREY);
        wrapped.setWrapText(true);
        this.longNote = wrapped;
        XSSFCellStyle indented = withFont(9, false, GREY);
        // Without an alignment of its own, a cell is not indented.
        indented.setAlignment(HorizontalAlignment.LEFT);
        indented.setIndention((short) 1);
        this.basis = indented;
        XSSFCellStyle right = withFont(10, false, GREY);
        right.setAlignment(HorizontalAlignment.RIGHT);
        right.setIndention((short) 1);
        this.range = right;
        this.notice = withFont(10, true, DARK);
        XSSFCellStyle computed = withFont(10, false, DARK);
        computed.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
        computed.setAlignment(HorizontalAlignment.LEFT);
        this.result = computed;
        XSSFCellStyle sentence = withFont(10, false, DARK);
        sentence.setWrapText(true);
        this.wrapped = sentence;
        XSSFCellStyle linked = withFont(10, false, BLUE);
        linked.setWrapText(true);
        this.finding = linked;
        this.header = headerStyle(HorizontalAlignment.LEFT);
        this.numberHeader = headerStyle(HorizontalAlignment.RIGHT);
    }

    private static String pattern(Format format) {
        return switch (format) {
            case INTEGER -> "#,##0";
            case DECIMAL -> "0.0";
            case FINE -> "0.000";
            case PERCENT, SHARE -> "0.0%";
            case DATE -> "yyyy-mm-dd";
            case TEXT, LONG_TEXT, TEXT_BEFORE, BOLD, HEADLINE, LINK, CHOICE, SUGGESTION, KEY -> "@";
        };
    }

    private CellStyle style(String pattern, Format format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(format == Format.LONG_TEXT || format == Format.HEADLINE);
        // Without a gap, a number to the right of its cell would touch the text of the next one.
        style.setAlignment(isRight(format) ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) (format == Format.TEXT_BEFORE ? 0 : 1));
        if (format.isAnswer()) {
            style.setFillForegroundColor(new XSSFColor(ANSWER));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.HAIR);
            style.setBorderRight(BorderStyle.HAIR);
        }
        XSSFFont font = font(10, format == Format.BOLD);
        if (format == Format.LINK || format == Format.HEADLINE) {
            font.setColor(new XSSFColor(BLUE));
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle withFont(int points, boolean bold, byte[] colour) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = font(points, bold);
        font.setColor(new XSSFColor(colour));
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFFont font(int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private CellStyle headerStyle(HorizontalAlignment alignment) {
        XSSFCellStyle style = withFont(10, true, DARK);
        style.setAlignment(alignment);
        style.setFillForegroundColor(new XSSFColor(PALE));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setWrapText(true);
        style.setIndention((short) 1);
        return style;
    }

    CellStyle of(Format format) {
        return requireNonNull(formats.get(format));
    }

    /** For differences, with their sign. */
    CellStyle change(Format format) {
        return requireNonNull(changes.get(format));
    }

    CellStyle title() {
        return title;
    }

    CellStyle header() {
        return header;
    }

    /** Above values of that format: numbers stand to the right, and so do their headers. */
    CellStyle header(Format format) {
        return isRight(format) ? numberHeader : header;
    }

    private static boolean isRight(Format format) {
        return switch (format) {
            case INTEGER, DECIMAL, FINE, PERCENT, SHARE, TEXT_BEFORE -> true;
            default -> false;
        };
    }

    CellStyle note() {
        return note;
    }

    /** For notes of several lines. */
    CellStyle longNote() {
        return longNote;
    }

    /** For what a figure beside it was counted over. */
    CellStyle basis() {
        return basis;
    }

    /** For an interval, which is a text. */
    CellStyle range() {
        return range;
    }

    CellStyle notice() {
        return notice;
    }

    /** For a sentence over several lines. */
    CellStyle wrapped() {
        return wrapped;
    }

    /** For a sentence that leads to its rows. */
    CellStyle finding() {
        return finding;
    }

    /** For a cell of a framed box: with the lines that it has a part in. */
    CellStyle box(CellRangeAddress box, int row, int column) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(wrapped);
        style.setBorderTop(row == box.getFirstRow() ? BorderStyle.THIN : BorderStyle.NONE);
        style.setBorderBottom(row == box.getLastRow() ? BorderStyle.THIN : BorderStyle.NONE);
        style.setBorderLeft(column == box.getFirstColumn() ? BorderStyle.THIN : BorderStyle.NONE);
        style.setBorderRight(column == box.getLastColumn() ? BorderStyle.THIN : BorderStyle.NONE);
        return style;
    }

    /** For the result of a formula that may be empty, beside its name. */
    CellStyle result() {
        return result;
    }
}
