package io.github.mediabias.reporting;

import io.github.mediabias.reporting.Chart.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryMarker;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Lines that would hide one another, in a panel each, one below the other on the same scales; the others stand in grey behind
 * it. A dashed line across all panels tells where the values were counted otherwise than before.
 */
final class LinePanels {

    /** The height of a panel, in rows of names. */
    static final int ROWS = 4;

    /** Above the highest value, where the label of a dashed line stands. */
    private static final double HEADROOM = 1.25;

    private static final Color OTHERS = new Color(0xc4, 0xc4, 0xc4);

    private final Chart chart;
    private final ChartTheme theme;
    private final NumberFormat numbers;

    LinePanels(Chart chart, ChartTheme theme, NumberFormat numbers) {
        this.chart = chart;
        this.theme = theme;
        this.numbers = numbers;
    }

    CategoryPlot draw() {
        CategoryAxis along = new CategoryAxis();
        along.setTickLabelFont(theme.text());
        along.setMaximumCategoryLabelLines(2);
        CombinedDomainCategoryPlot panels = new CombinedDomainCategoryPlot(along);
        panels.setGap(14);
        for (int i = 0; i < chart.series().size(); i++) {
            panels.add(panel(i));
        }
        return panels;
    }

    private CategoryPlot panel(int number) {
        List<Series> drawn = new ArrayList<>();
        for (Series other : chart.series()) {
            drawn.add(new Series(other.name(), other.values(), other.colour()));
        }
        // What is drawn last lies above the others.
        drawn.remove(number);
        Series one = chart.series().get(number);
        drawn.add(one);
        IntervalRenderer renderer = IntervalRenderer.lines(drawn, chart.breaks());
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < drawn.size(); i++) {
            for (int c = 0; c < chart.categories().size(); c++) {
                data.addValue(
                        drawn.get(i).values().get(c),
                        drawn.get(i).name(),
                        chart.categories().get(c));
            }
            boolean own = i == drawn.size() - 1;
            renderer.setSeriesPaint(i, own ? ChartTheme.colour(Palette.colour(0)) : OTHERS);
            renderer.setSeriesStroke(i, own ? theme.stroke(0) : new BasicStroke(1));
            renderer.setSeriesShapesVisible(i, own);
            renderer.setSeriesShape(i, theme.shape(0));
        }
        CategoryPlot panel = new CategoryPlot(data, null, values(one.name()), renderer);
        panel.setBackgroundPaint(Color.WHITE);
        panel.setOutlineVisible(false);
        panel.setRangeGridlinePaint(theme.grid());
        breaks(panel, number == 0);
        return panel;
    }

    private NumberAxis values(String name) {
        NumberAxis values = new NumberAxis(name);
        values.setLabelFont(theme.text());
        // Upright, so that it is read without turning the page.
        values.setLabelAngle(Math.PI / 2);
        values.setTickLabelFont(theme.small());
        values.setNumberFormatOverride(numbers);
        values.setRange(0, chart.highest() * HEADROOM);
        return values;
    }

    /** The dashed lines; what they mean stands in the first panel alone. */
    private void breaks(CategoryPlot panel, boolean isFirst) {
        for (int c = 0; c < chart.breaks().size(); c++) {
            String label = chart.breaks().get(c);
            if (label != null) {
                CategoryMarker marker = new CategoryMarker(chart.categories().get(c));
                marker.setPaint(Color.BLACK);
                marker.setStroke(theme.dashed());
                marker.setLabelFont(theme.small());
                marker.setLabel(isFirst ? label : null);
                panel.addDomainMarker(marker, Layer.FOREGROUND);
            }
        }
    }
}
