package io.github.mediabias.reporting;

import io.github.mediabias.reporting.Chart.Kind;
import io.github.mediabias.reporting.Chart.Series;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;

/** Draws charts as Excel's own, bound to cells of a data sheet, with the values cached for viewers that do not compute. */
final class NativeCharts {

    private static final int ROWS_A_CHART = 21;
    private static final int CHARTS_IN_A_ROW = 2;
    private static final int ROWS_A_PANEL = 12;

    /** Instead of the number of a series: none stands out. */
    private static final int ALL_ALIKE = -1;

    /** The colour of what stands behind the series of a panel. */
    private static final String OTHERS = "C4C4C4";

    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);

    private static final List<PresetLineDash> DASHES = List.of(
            PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.SYSTEM_DOT, PresetLineDash.LARGE_DASH_DOT);

    /** How many columns of the usual width a chart beside a table takes. */
    private static final int COLUMNS_BESIDE = 9;

    private final XSSFSheet data;
    private final Styles styles;
    private final Messages messages;
    private int nextRow;

    NativeCharts(XSSFSheet data, int firstRow, Styles styles, Messages messages) {
        this.nextRow = firstRow;
        data.setColumnWidth(0, 40 * 256);
        for (int i = 1; i <= Palette.COLOURS.size(); i++) {
            data.setColumnWidth(i, 16 * 256);
        }
        this.data = data;
        this.styles = styles;
        this.messages = messages;
    }

    /** Draws the charts on a sheet below row {@code firstRow}, two side by side. */
    void addAll(XSSFSheet target, List<Chart> charts, int firstRow) {
        XSSFDrawing drawing = target.createDrawingPatriarch();
        for (int i = 0; i < charts.size(); i++) {
            int row = firstRow + i / CHARTS_IN_A_ROW * (ROWS_A_CHART + 1);
            boolean left = i % CHARTS_IN_A_ROW == 0;
            XSSFClientAnchor anchor = left
                    ? drawing.createAnchor(0, 0, 0, 0, 0, row, 2, row + ROWS_A_CHART)
                    : drawing.createAnchor(0, 0, 0, 0, 2, row, 6, row + ROWS_A_CHART);
            Chart chart = charts.get(i);
            add(drawing.createChart(anchor), chart, writeData(chart), ALL_ALIKE);
        }
    }

    /** Draws charts of lines on a sheet to the right of its table, each with a panel for each of its lines below it. */
    void addBeside(XSSFSheet target, List<Chart> charts, int columns) {
        XSSFDrawing drawing = target.createDrawingPatriarch();
        int left = columns + 1;
        for (Chart chart : charts) {
            int row = SheetHead.HEADER;
            int first = writeData(chart);
            add(drawing.createChart(beside(drawing, left, row, ROWS_A_CHART)), chart, first, ALL_ALIKE);
            row += ROWS_A_CHART + 1;
            for (int i = 0; chart.series().size() > 1 && i < chart.series().size(); i++) {
                add(drawing.createChart(beside(drawing, left, row, ROWS_A_PANEL)), chart, first, i);
                row += ROWS_A_PANEL + 1;
            }
            left += COLUMNS_BESIDE + 1;
        }
        target.getPrintSetup().setLandscape(true);
    }

    private static XSSFClientAnchor beside(XSSFDrawing drawing, int left, int row, int rows) {
        return drawing.createAnchor(0, 0, 0, 0, left, row, left + COLUMNS_BESIDE, row + rows);
    }

    /**
     * Draws a chart.
     *
     * @param first the row of the chart's data that has its first category
     * @param panel the series that stands out, the others grey behind it; {@link #ALL_ALIKE} if none does
     */
    private void add(XSSFChart drawn, Chart chart, int first, int panel) {
        int last = first + chart.categories().size() - 1;
        drawn.setTitleText(
                panel == ALL_ALIKE ? chart.title() : chart.series().get(panel).name());
        drawn.setTitleOverlay(false);
        if (chart.series().size() > 1 && panel == ALL_ALIKE) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        boolean sideways = chart.isSideways() && chart.kind() != Kind.DOTS;
        XDDFCategoryAxis categories = drawn.createCategoryAxis(sideways ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(sideways ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        if (panel == ALL_ALIKE) {
            values.setTitle(chart.valueTitle());
        }
        values.setNumberFormat(chart.percent() ? "0%" : "General");
        // Left to itself, a program may begin an axis at 90 % and make a small part look large.
        values.setMinimum(0);
        values.getOrAddMajorGridProperties().setLineProperties(line("DDDDDD", 0.5));
        if (sideways) {
            // The first category on top, as in the table.
            categories.setOrientation(org.apache.poi.xddf.usermodel.chart.AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        XDDFChartData plotted =
                drawn.createData(chart.kind() == Kind.LINES ? ChartTypes.LINE : ChartTypes.BAR, categories, values);
        plotted.setVaryColors(false);
        XDDFDataSource<String> names =
                XDDFDataSourcesFactory.fromStringCellRange(data, new CellRangeAddress(first, last, 0, 0));
        for (int i : order(chart.series().size(), panel)) {
            XDDFChartData.Series series = series(plotted, names, new CellRangeAddress(first, last, i + 1, i + 1));
            if (panel == ALL_ALIKE) {
                paint(series, chart.series().get(i).colour(), i);
                NativeIntervals.add(series, data, chart, i, first);
            } else {
                paintPanel(series, i == panel);
            }
        }
        int column = 1 + chart.series().size();
        for (String label : NativeBreaks.labels(chart)) {
            NativeBreaks.draw(series(plotted, names, new CellRangeAddress(first, last, column, column)), chart, label);
            column++;
        }
        if (plotted instanceof XDDFBarChartData bars) {
            bars.setBarDirection(sideways ? BarDirection.BAR : BarDirection.COL);
            bars.setGapWidth(60);
            if (chart.kind() == Kind.STACKED_BARS) {
                bars.setBarGrouping(BarGrouping.STACKED);
                bars.setOverlap((byte) 100);
                values.setMaximum(1.0);
            } else {
                NativeIntervals.highest(chart).ifPresent(values::setMaximum);
            }
        }
        drawn.plot(plotted);
        polish(drawn, chart);
    }

    /** The numbers of the series, the one that stands out last, above the others. */
    private static List<Integer> order(int series, int panel) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < series; i++) {
            if (i != panel) {
                order.add(i);
            }
        }
        if (panel != ALL_ALIKE) {
            order.add(panel);
        }
        return order;
    }

    /** Adds the series of these cells, which has its name in the cell above them. */
    private XDDFChartData.Series series(XDDFChartData plotted, XDDFDataSource<String> names, CellRangeAddress cells) {
        XDDFChartData.Series series =
                plotted.addSeries(names, XDDFDataSourcesFactory.fromNumericCellRange(data, cells));
        CellReference title =
                new CellReference(data.getSheetName(), cells.getFirstRow() - 1, cells.getFirstColumn(), true, true);
        series.setTitle(data.getRow(title.getRow()).getCell(title.getCol()).getStringCellValue(), title);
        return series;
    }

    /** What the chart classes do not offer: type sizes, every category's name, a description for screen readers. */
    private void polish(XSSFChart drawn, Chart chart) {
        var ct = drawn.getCTChart();
        size(ct.getTitle(), 1200);
        ct.getPlotArea().getValAxList().stream()
                .filter(axis -> axis.isSetTitle())
                .forEach(axis -> size(axis.getTitle(), 900));
        ct.getPlotArea().getCatAxList().forEach(axis -> {
            if (!axis.isSetTickLblSkip()) {
                axis.addNewTickLblSkip().setVal(1);
            }
        });
        drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(chart.description(messages));
    }

    private static void size(CTTitle title, int hundredthsOfAPoint) {
        title.getTx().getRich().getPList().forEach(paragraph -> paragraph
                .getRList()
                .forEach(run -> {
                    var properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
                    properties.setSz(hundredthsOfAPoint);
                }));
    }

    /**
     * Paints a series in its colour. Bars are invisible in some programs until each series has a fill of its own; lines differ
     * by marker and stroke too, so that they can be told apart in grey.
     */
    private static void paint(XDDFChartData.Series series, String colour, int number) {
        if (series instanceof XDDFLineChartData.Series lines) {
            lines.setSmooth(false);
            lines.setMarkerStyle(MARKERS.get(number % MARKERS.size()));
            lines.setMarkerSize((short) 6);
            XDDFLineProperties line = line(colour, 2);
            line.setPresetDash(new XDDFPresetLineDash(DASHES.get(number % DASHES.size())));
            lines.setLineProperties(line);
            XDDFShapeProperties marker = new XDDFShapeProperties();
            marker.setFillProperties(fill(colour));
            marker.setLineProperties(line(colour, 0.75));
            lines.getCTLineSer().getMarker().addNewSpPr().set(marker.getXmlObject());
        } else {
            series.setFillProperties(fill(colour));
        }
    }

    private static void paintPanel(XDDFChartData.Series series, boolean standsOut) {
        paint(series, standsOut ? Palette.colour(0) : OTHERS, 0);
        if (!standsOut && series instanceof XDDFLineChartData.Series lines) {
            lines.setMarkerStyle(MarkerStyle.NONE);
            lines.setLineProperties(line(OTHERS, 1));
        }
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(bytes(colour)));
    }

    static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    private static byte[] bytes(String colour) {
        return java.util.HexFormat.of().parseHex(colour);
    }

    /** Writes the chart's table; returns the row of its first category. */
    private int writeData(Chart chart) {
        WorkbookWriter.text(data, nextRow++, 0, chart.title(), styles.notice());
        Row header = data.createRow(nextRow++);
        for (int i = 0; i < chart.series().size(); i++) {
            Cell cell = header.createCell(i + 1);
            cell.setCellValue(chart.series().get(i).name());
            cell.setCellStyle(styles.header());
        }
        NativeIntervals.writeHeader(header, chart, styles, messages);
        NativeBreaks.writeHeader(header, chart, styles);
        int first = nextRow;
        for (int c = 0; c < chart.categories().size(); c++) {
            Row row = data.createRow(nextRow++);
            Cell name = row.createCell(0);
            name.setCellValue(chart.categories().get(c));
            name.setCellStyle(styles.of(Column.Format.TEXT));
            for (int i = 0; i < chart.series().size(); i++) {
                Series series = chart.series().get(i);
                Double value = series.values().get(c);
                if (value != null) {
                    Cell cell = row.createCell(i + 1);
                    cell.setCellValue(value);
                    cell.setCellStyle(styles.of(chart.percent() ? Column.Format.PERCENT : Column.Format.DECIMAL));
                }
            }
            NativeIntervals.write(row, chart, c, styles);
            NativeBreaks.write(row, chart, c, styles);
        }
        nextRow++;
        return first;
    }
}
