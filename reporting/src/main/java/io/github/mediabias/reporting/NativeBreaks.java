package io.github.mediabias.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/**
 * The dashed lines of Excel's charts at categories from which on the values are counted otherwise. Excel has no such lines: each is
 * the error bar, down to 0, of a point without a marker at the height of the highest value; what changed is the series' name.
 */
final class NativeBreaks {

    private static final String COLOUR = "000000";

    private NativeBreaks() {}

    /** What changed, each once: a series each. */
    static List<String> labels(Chart chart) {
        return chart.breaks().stream().filter(Objects::nonNull).distinct().toList();
    }

    static void writeHeader(Row header, Chart chart, Styles styles) {
        List<String> labels = labels(chart);
        for (int i = 0; i < labels.size(); i++) {
            WorkbookWriter.cell(header, 1 + chart.series().size() + i, labels.get(i), styles.header());
        }
    }

    static void write(Row row, Chart chart, int category, Styles styles) {
        List<String> labels = labels(chart);
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).equals(chart.breaks().get(category))) {
                Cell cell = row.createCell(1 + chart.series().size() + i);
                cell.setCellValue(highest(chart));
                cell.setCellStyle(styles.of(chart.percent() ? Column.Format.PERCENT : Column.Format.DECIMAL));
            }
        }
    }

    /** Of the lines themselves: the workbook draws no bands. */
    private static double highest(Chart chart) {
        return chart.series().stream()
                .flatMap(one -> new ArrayList<>(one.values()).stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }

    static void draw(XDDFChartData.Series series, Chart chart, String label) {
        if (!(series instanceof XDDFLineChartData.Series lines)) {
            throw new IllegalStateException(
                    "a break '" + label + "' in the chart " + chart.name() + ", which has no lines");
        }
        lines.setSmooth(false);
        lines.setMarkerStyle(MarkerStyle.NONE);
        XDDFLineProperties dashed = NativeCharts.line(COLOUR, 1.25);
        dashed.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        lines.setLineProperties(dashed);
        CTDLbls name = lines.getCTLineSer().addNewDLbls();
        // Inside the chart: to the left of a line in its right half.
        boolean right = chart.breaks().indexOf(label) > chart.categories().size() / 2;
        name.addNewDLblPos().setVal(right ? STDLblPos.L : STDLblPos.R);
        name.addNewShowLegendKey().setVal(false);
        name.addNewShowVal().setVal(false);
        name.addNewShowCatName().setVal(false);
        name.addNewShowSerName().setVal(true);
        name.addNewShowPercent().setVal(false);
        name.addNewShowBubbleSize().setVal(false);
        CTErrBars bar = lines.getCTLineSer().addNewErrBars();
        bar.addNewErrDir().setVal(STErrDir.Y);
        bar.addNewErrBarType().setVal(STErrBarType.MINUS);
        bar.addNewErrValType().setVal(STErrValType.PERCENTAGE);
        bar.addNewNoEndCap().setVal(true);
        bar.addNewVal().setVal(100);
        bar.addNewSpPr().addNewLn().set(dashed.getXmlObject());
    }
}
