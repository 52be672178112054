package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.reporting.Chart.Kind;
import io.github.mediabias.reporting.Chart.Series;
import java.util.Objects;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/**
 * The intervals of Excel's bars, as whiskers. Excel wants how far they reach below and above each value: these lengths stand in
 * two columns a series, behind those of the values.
 */
final class NativeIntervals {

    private NativeIntervals() {}

    private static boolean has(Chart chart) {
        return chart.kind() == Kind.DOTS
                && chart.series().stream()
                        .anyMatch(one -> one.intervals().stream().anyMatch(interval -> interval != null));
    }

    /** Where an axis must end to show all whiskers, by which programs do not go; empty if there are none. */
    static OptionalDouble highest(Chart chart) {
        return has(chart)
                ? chart.series().stream()
                        .flatMap(one -> one.intervals().stream())
                        .filter(Objects::nonNull)
                        .mapToDouble(Interval::high)
                        .max()
                        .stream()
                        .map(NativeIntervals::rounded)
                        .findFirst()
                : OptionalDouble.empty();
    }

    /** The next number up of which one digit is not 0. */
    private static double rounded(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)));
        return value > 0 ? Math.ceil(value / unit) * unit : 1;
    }

    /** The column of the lengths below the values of a series; those above are in the next. */
    private static int column(Chart chart, int series) {
        return 1 + chart.series().size() + 2 * series;
    }

    static void writeHeader(Row header, Chart chart, Styles styles, Messages messages) {
        for (int i = 0; has(chart) && i < chart.series().size(); i++) {
            String name = chart.series().get(i).name();
            WorkbookWriter.cell(header, column(chart, i), messages.text("chart.below", name), styles.header());
            WorkbookWriter.cell(header, column(chart, i) + 1, messages.text("chart.above", name), styles.header());
        }
    }

    static void write(Row row, Chart chart, int category, Styles styles) {
        for (int i = 0; has(chart) && i < chart.series().size(); i++) {
            Series one = chart.series().get(i);
            Interval interval = one.interval(category);
            Double value = one.values().get(category);
            if (interval != null && value != null) {
                length(row, column(chart, i), value - interval.low(), styles);
                length(row, column(chart, i) + 1, interval.high() - value, styles);
            }
        }
    }

    private static void length(Row row, int column, double length, Styles styles) {
        Cell cell = row.createCell(column);
        cell.setCellValue(Math.max(0, length));
        cell.setCellStyle(styles.of(Column.Format.FINE));
    }

    /** Gives the bars of a series their whiskers. */
    static void add(XDDFChartData.Series drawn, XSSFSheet data, Chart chart, int series, int firstRow) {
        if (!has(chart) || !(drawn instanceof XDDFBarChartData.Series bars)) {
            return;
        }
        CTErrBars whiskers = bars.getCTBarSer().addNewErrBars();
        whiskers.addNewErrBarType().setVal(STErrBarType.BOTH);
        whiskers.addNewErrValType().setVal(STErrValType.CUST);
        whiskers.addNewNoEndCap().setVal(false);
        refer(whiskers.addNewPlus(), data, chart, column(chart, series) + 1, firstRow);
        refer(whiskers.addNewMinus(), data, chart, column(chart, series), firstRow);
        whiskers.addNewSpPr().addNewLn().set(NativeCharts.line("404040", 0.75).getXmlObject());
    }

    private static void refer(CTNumDataSource source, XSSFSheet data, Chart chart, int column, int firstRow) {
        int rows = chart.categories().size();
        CellRangeAddress cells = new CellRangeAddress(firstRow, firstRow + rows - 1, column, column);
        var numbers = source.addNewNumRef();
        numbers.setF(cells.formatAsString(data.getSheetName(), true));
        var cache = numbers.addNewNumCache();
        cache.addNewPtCount().setVal(rows);
        for (int i = 0; i < rows; i++) {
            @Nullable Cell cell = data.getRow(firstRow + i).getCell(column);
            if (cell != null) {
                var point = cache.addNewPt();
                point.setIdx(i);
                point.setV(Double.toString(cell.getNumericCellValue()));
            }
        }
    }
}
