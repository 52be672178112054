package io.github.mediabias.reporting;

import io.github.mediabias.reporting.Chart.Kind;
import io.github.mediabias.reporting.Chart.Series;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jspecify.annotations.Nullable;

/** Makes drawings of charts, by JFreeChart. */
final class ChartDrawing {

    private static final int WIDTH = 900;

    /** Units of a row of names, and of all around the rows. */
    private static final int ROW = 26;

    private static final int AROUND = 190;
    private static final int LOWEST = 420;

    /** Shades of the heat map, from white to the palette's first colour. */
    private static final int SHADES = 64;

    private static final int SHADE_STRIP = 14;

    private final Chart chart;
    private final ChartTheme theme;
    private final Messages messages;
    private final NumberFormat numbers;

    ChartDrawing(Chart chart, ChartTheme theme, Messages messages) {
        this.chart = chart;
        this.theme = theme;
        this.messages = messages;
        this.numbers = new DecimalFormat(
                chart.percent() ? "0\u00a0%" : "#,##0.#", DecimalFormatSymbols.getInstance(messages.locale()));
    }

    int width() {
        return WIDTH;
    }

    /** High enough for all rows. */
    int height() {
        int rows =
                switch (chart.kind()) {
                    case DOTS ->
                        chart.categories().size() * Math.max(1, (chart.series().size() + 1) * 2 / 3);
                    case HEAT_MAP -> chart.series().size() + 6;
                    case LINES -> chart.series().size() * LinePanels.ROWS - 4;
                    default ->
                        chart.isSideways() || chart.kind() == Kind.DISPERSION
                                ? chart.categories().size()
                                : 0;
                };
        return Math.max(chart.kind() == Kind.DISPERSION ? AROUND : LOWEST, AROUND + rows * ROW);
    }

    JFreeChart draw() {
        Plot plot =
                switch (chart.kind()) {
                    case HEAT_MAP -> heatMap();
                    case DISPERSION -> dispersion();
                    case LINES -> new LinePanels(chart, theme, numbers).draw();
                    default -> categories();
                };
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        boolean legend = plot instanceof CategoryPlot
                && chart.kind() != Kind.LINES
                && chart.series().size() > 1;
        JFreeChart drawing = new JFreeChart(null, null, plot, legend);
        TextTitle title = new TextTitle(chart.title(), theme.title());
        title.setMargin(8, 8, 8, 8);
        drawing.setTitle(title);
        drawing.setBackgroundPaint(Color.WHITE);
        // Half of the last number of an axis stands beyond its end.
        drawing.setPadding(new RectangleInsets(4, 8, 8, 28));
        if (drawing.getLegend() != null) {
            drawing.getLegend().setItemFont(theme.text());
        }
        if (chart.kind() == Kind.HEAT_MAP) {
            drawing.addSubtitle(scale());
        } else if (chart.kind() == Kind.LINES) {
            TextTitle key = new TextTitle(panelsKey(), theme.text());
            key.setPosition(RectangleEdge.BOTTOM);
            drawing.addSubtitle(key);
        }
        return drawing;
    }

    /** What band, grey and dashed lines of panels mean, as far as there are any. */
    private String panelsKey() {
        List<String> key = new ArrayList<>();
        if (chart.series().stream().anyMatch(one -> one.intervals().stream().anyMatch(Objects::nonNull))) {
            key.add(messages.text("chart.panels.band"));
        }
        if (chart.series().size() > 1) {
            key.add(messages.text("chart.panels.others"));
        }
        if (chart.breaks().stream().anyMatch(Objects::nonNull)) {
            key.add(messages.text("chart.panels.break"));
        }
        return String.join(" ", key);
    }

    private CategoryPlot categories() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Series series : chart.series()) {
            for (int i = 0; i < chart.categories().size(); i++) {
                data.addValue(
                        series.values().get(i),
                        series.name(),
                        chart.categories().get(i));
            }
        }
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(theme.text());
        names.setMaximumCategoryLabelLines(6);
        names.setMaximumCategoryLabelWidthRatio(chart.isSideways() ? 0.35f : 0.9f);
        NumberAxis values = new NumberAxis(chart.valueTitle());
        fonts(values);
        values.setNumberFormatOverride(numbers);
        CategoryPlot plot = new CategoryPlot(data, names, values, renderer());
        if (chart.isSideways()) {
            plot.setOrientation(PlotOrientation.HORIZONTAL);
            plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        }
        if (chart.kind() == Kind.STACKED_BARS) {
            values.setRange(0, 1);
        } else {
            // A dot at 0 is to be seen whole.
            values.setRange(chart.kind() == Kind.DOTS ? -0.015 * chart.highest() : 0, chart.highest() * 1.06);
        }
        plot.setRangeGridlinePaint(theme.grid());
        return plot;
    }

    private void fonts(ValueAxis axis) {
        axis.setLabelFont(theme.text());
        axis.setTickLabelFont(theme.text());
    }

    private CategoryItemRenderer renderer() {
        CategoryItemRenderer renderer =
                switch (chart.kind()) {
                    case DOTS -> IntervalRenderer.dots(chart.series());
                    case STACKED_BARS -> stacked();
                    default -> plain(new BarRenderer());
                };
        for (int i = 0; i < chart.series().size(); i++) {
            renderer.setSeriesPaint(i, ChartTheme.colour(chart.series().get(i).colour()));
            if (renderer instanceof IntervalRenderer) {
                renderer.setSeriesStroke(i, theme.stroke(i));
                renderer.setSeriesShape(i, theme.shape(i));
            }
        }
        return renderer;
    }

    private static BarRenderer plain(BarRenderer bars) {
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setMaximumBarWidth(0.12);
        return bars;
    }

    /** Pieces with a white edge, and their value where they have room for it. */
    private BarRenderer stacked() {
        BarRenderer bars = plain(new StackedBarRenderer());
        bars.setDrawBarOutline(true);
        bars.setDefaultItemLabelFont(theme.small());
        for (int i = 0; i < chart.series().size(); i++) {
            Color colour = ChartTheme.colour(chart.series().get(i).colour());
            bars.setSeriesOutlinePaint(i, Color.WHITE);
            bars.setSeriesItemLabelPaint(i, ChartTheme.on(colour));
        }
        bars.setDefaultItemLabelGenerator(new RoomyLabels(numbers));
        bars.setDefaultItemLabelsVisible(true);
        return bars;
    }

    /** Labels for pieces that are wide enough. */
    private static final class RoomyLabels extends StandardCategoryItemLabelGenerator {

        private static final long serialVersionUID = 1;

        private static final double NARROWEST = 0.06;

        RoomyLabels(NumberFormat numbers) {
            super("{2}", numbers);
        }

        @Override
        public String generateLabel(CategoryDataset data, int row, int column) {
            Number value = data.getValue(row, column);
            return value == null || value.doubleValue() < NARROWEST ? "" : super.generateLabel(data, row, column);
        }
    }

    private XYPlot heatMap() {
        int columns = chart.categories().size();
        int rows = chart.series().size();
        List<double[]> cells = new ArrayList<>();
        double highest = chart.highest();
        XYBlockRenderer blocks = new XYBlockRenderer();
        blocks.setPaintScale(shades());
        blocks.setBlockWidth(0.96);
        blocks.setBlockHeight(0.92);
        XYPlot plot = new XYPlot(null, symbols(chart.categories()), symbols(seriesNames()), blocks);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Double value = chart.series().get(row).values().get(column);
                if (value != null) {
                    cells.add(new double[] {column, row, value});
                    XYTextAnnotation label = new XYTextAnnotation(numbers.format(value), column, row);
                    label.setFont(theme.small());
                    label.setPaint(ChartTheme.on(shade(value / highest)));
                    plot.addAnnotation(label);
                }
            }
        }
        DefaultXYZDataset data = new DefaultXYZDataset();
        double[][] xyz = new double[3][cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            for (int k = 0; k < xyz.length; k++) {
                xyz[k][i] = cells.get(i)[k];
            }
        }
        data.addSeries("", xyz);
        plot.setDataset(data);
        plot.getRangeAxis().setInverted(true);
        plot.getDomainAxis().setVerticalTickLabels(columns > 4);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private LookupPaintScale shades() {
        double highest = chart.highest();
        LookupPaintScale shades = new LookupPaintScale(0, highest, Color.WHITE);
        for (int i = 0; i <= SHADES; i++) {
            shades.add(highest * i / SHADES, shade((double) i / SHADES));
        }
        return shades;
    }

    /** Which shade of the heat map means what. */
    private PaintScaleLegend scale() {
        NumberAxis values = new NumberAxis(chart.valueTitle());
        fonts(values);
        values.setNumberFormatOverride(numbers);
        PaintScaleLegend scale = new PaintScaleLegend(shades(), values);
        scale.setPosition(RectangleEdge.BOTTOM);
        scale.setAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        scale.setStripWidth(SHADE_STRIP);
        scale.setMargin(12, AROUND, 4, 12);
        return scale;
    }

    private List<String> seriesNames() {
        return chart.series().stream().map(Series::name).toList();
    }

    private static Color shade(double part) {
        Color full = ChartTheme.colour(Palette.colour(0));
        return new Color(
                (int) Math.round(255 + (full.getRed() - 255) * part),
                (int) Math.round(255 + (full.getGreen() - 255) * part),
                (int) Math.round(255 + (full.getBlue() - 255) * part));
    }

    private SymbolAxis symbols(List<String> names) {
        SymbolAxis axis = new SymbolAxis(null, names.toArray(String[]::new));
        fonts(axis);
        axis.setGridBandsVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private XYPlot dispersion() {
        DefaultXYDataset data = new DefaultXYDataset();
        XYLineAndShapeRenderer strokes = new XYLineAndShapeRenderer(false, true);
        for (int row = 0; row < chart.series().size(); row++) {
            List<@Nullable Double> places = chart.series().get(row).values();
            double[][] xy = new double[2][places.size()];
            for (int i = 0; i < places.size(); i++) {
                Double place = places.get(i);
                xy[0][i] = place == null ? Double.NaN : place;
                xy[1][i] = row;
            }
            data.addSeries(chart.series().get(row).name(), xy);
            strokes.setSeriesShape(row, new Rectangle2D.Double(-0.6, -9, 1.2, 18));
            strokes.setSeriesPaint(row, Color.BLACK);
        }
        NumberAxis along = new NumberAxis(chart.valueTitle());
        fonts(along);
        along.setRange(0, 1);
        along.setNumberFormatOverride(numbers);
        SymbolAxis outlets = symbols(chart.categories());
        outlets.setInverted(true);
        XYPlot plot = new XYPlot(data, along, outlets, strokes);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setDomainGridlinesVisible(false);
        return plot;
    }
}
