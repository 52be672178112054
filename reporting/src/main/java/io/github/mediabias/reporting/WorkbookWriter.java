package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.reporting.Chart.Kind;
import io.github.mediabias.reporting.Chart.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report as an Excel workbook. Sheets that can be long are streamed; the Summary with its charts, and the cells
 * that the charts are bound to, are small. Every text is a text cell, so that none is taken for a formula.
 */
final class WorkbookWriter {

    private final ReportPeriod period;
    private final Messages messages;
    private final PaperSize paper;
    private final DocumentProperties properties;
    private final List<String> notices;
    private final List<KeyFigure> keyFigures;
    private final List<ReportFinding> findings;
    private final List<SheetTable> sheets;
    private final List<Chart> charts;

    WorkbookWriter(
            ReportPeriod period,
            Messages messages,
            PaperSize paper,
            DocumentProperties properties,
            List<String> notices,
            List<KeyFigure> keyFigures,
            List<ReportFinding> findings,
            List<SheetTable> sheets,
            List<Chart> charts) {
        this.period = period;
        this.messages = messages;
        this.paper = paper;
        this.properties = properties;
        this.notices = notices;
        this.keyFigures = keyFigures;
        this.findings = findings;
        this.sheets = sheets;
        this.charts = charts;
    }

    /**
     * Adds the report to a workbook, and writes both together.
     *
     * @param small a new one, or a template's
     * @param check what two people shall code; {@code null} for nothing
     */
    void write(XSSFWorkbook small, @Nullable CheckSample check, Path file) throws IOException, SQLException {
        Styles styles = new Styles(small, messages);
        XSSFSheet summary = small.createSheet(messages.text("sheet.summary"));
        SummaryFindings found = new SummaryFindings(summary, styles, messages, 5);
        int chartRow = writeSummary(summary, styles, found);
        XSSFSheet data = small.createSheet(messages.text("sheet.chart-data"));
        int free = NamedCells.write(data, 0, FigureNames.values(period, keyFigures, messages), styles, messages);
        NativeCharts natives = new NativeCharts(data, free + 1, styles, messages);
        natives.addAll(
                summary,
                charts.stream().filter(chart -> chart.place() == Place.SUMMARY).toList(),
                chartRow);
        new PrintLayout(paper, messages).list(data);
        ChoiceLists lists = new ChoiceLists(messages);
        lists.write(small, sheets);
        List<String> coding =
                check == null ? List.of() : CodingWorkbook.addTo(small, check, messages.text("sheet.check-sample"));
        properties.set(small);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(small, 200, true)) {
            RowPlaces places =
                    new RowPlaces(findings.stream().map(ReportFinding::rows).toList());
            SheetWriter writer = new SheetWriter(workbook, styles, messages, paper, places);
            for (SheetTable table : sheets) {
                XSSFSheet written = writer.write(table);
                if (table.name().equals("trend")) {
                    natives.addBeside(written, lines(), table.columns().size());
                }
            }
            found.link(places);
            List<String> last = new ArrayList<>(coding);
            last.add(data.getSheetName());
            last.add(lists.sheet());
            for (String name : last) {
                if (workbook.getSheet(name) != null) {
                    workbook.setSheetOrder(name, workbook.getNumberOfSheets() - 1);
                }
            }
            workbook.setActiveSheet(0);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    /** The charts beside the table of the weeks. */
    private List<Chart> lines() {
        return charts.stream().filter(chart -> chart.kind() == Kind.LINES).toList();
    }

    // ---- summary

    /** Writes what stands above the charts; returns the row below it. */
    private int writeSummary(XSSFSheet sheet, Styles styles, SummaryFindings found) {
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(15.5f);
        int[] widths = {50, 12, 16, 12, 12, 34};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        int row = 0;
        row(sheet, row).setHeightInPoints(24);
        text(sheet, row++, 0, messages.text("report-title", period.name()), styles.title());
        text(sheet, row++, 0, messages.text("summary.supplied", period.described()), styles.note());
        for (String notice : notices) {
            text(sheet, row++, 0, notice, styles.notice());
        }
        row++;
        String[] header = {"key-figure", "this-period", "interval", "before", "change", "counted-over"};
        row(sheet, row).setHeightInPoints(18);
        for (int i = 0; i < header.length; i++) {
            String said = messages.text("column." + header[i]);
            text(sheet, row, i, said, i >= 1 && i <= 4 ? styles.header(Column.Format.INTEGER) : styles.header());
        }
        row++;
        for (KeyFigure figure : keyFigures) {
            writeKeyFigure(sheet, row++, figure, styles);
        }
        row = found.write(findings, row + 1) + 1;
        text(sheet, row++, 0, messages.text("summary.reading"), styles.note());
        new PrintLayout(paper, messages).onePage(sheet);
        return row;
    }

    private void writeKeyFigure(Sheet sheet, int at, KeyFigure figure, Styles styles) {
        Row row = row(sheet, at);
        row.setHeightInPoints(16);
        cell(row, 0, messages.text(figure.name()), styles.of(Column.Format.TEXT));
        CellStyle style = styles.of(figure.format());
        number(row, 1, figure.value(), style);
        cell(row, 2, interval(figure), styles.range());
        number(row, 3, figure.before(), style);
        Double change = figure.change();
        if (change != null) {
            boolean points = figure.format() == Column.Format.PERCENT;
            number(row, 4, points ? 100 * change : change, styles.change(figure.format()));
        }
        cell(row, 5, messages.text(figure.basis()), styles.basis());
    }

    private String interval(KeyFigure figure) {
        Interval interval = figure.interval();
        if (interval == null) {
            return "";
        }
        return messages.text(
                figure.format() == Column.Format.PERCENT ? "interval.percent" : "interval.decimal",
                interval.low(),
                interval.high());
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

    static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
