package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.reporting.Chart.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/** Draws dots with their intervals, or lines with a band around them. */
final class IntervalRenderer extends LineAndShapeRenderer {

    private static final long serialVersionUID = 1;

    private static final int BAND_ALPHA = 40;

    private final transient List<Series> series;
    private final boolean lines;

    /**
     * A renderer.
     *
     * @param lines whether the dots are joined, and the intervals with them
     */
    IntervalRenderer(List<Series> series, boolean lines) {
        super(lines, true);
        this.series = series;
        this.lines = lines;
        setUseSeriesOffset(!lines);
        setItemMargin(0.3);
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis domain,
            ValueAxis range,
            CategoryDataset data,
            int row,
            int column,
            int pass) {
        Interval interval = series.get(row).interval(column);
        if (pass == 0 && interval != null) {
            Place place = new Place(area, plot, domain, range, row);
            Color colour = (Color) getItemPaint(row, column);
            Interval before = lines && column > 0 ? series.get(row).interval(column - 1) : null;
            if (before != null) {
                graphics.setPaint(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAND_ALPHA));
                graphics.fill(place.band(column, before, interval));
            }
            if (!lines) {
                graphics.setPaint(colour);
                graphics.setStroke(new BasicStroke(1.6f));
                graphics.draw(place.line(column, interval));
            }
        }
        super.drawItem(graphics, state, area, plot, domain, range, data, row, column, pass);
    }

    /** Where on the paper the values of a series lie. */
    private final class Place {

        private final Rectangle2D area;
        private final CategoryPlot plot;
        private final CategoryAxis domain;
        private final ValueAxis range;
        private final int row;

        Place(Rectangle2D area, CategoryPlot plot, CategoryAxis domain, ValueAxis range, int row) {
            this.area = area;
            this.plot = plot;
            this.domain = domain;
            this.range = range;
            this.row = row;
        }

        private double along(int column) {
            int columns = plot.getDataset().getColumnCount();
            return lines
                    ? domain.getCategoryMiddle(column, columns, area, plot.getDomainAxisEdge())
                    : domain.getCategorySeriesMiddle(
                            column, columns, row, series.size(), getItemMargin(), area, plot.getDomainAxisEdge());
        }

        private double at(double value) {
            return range.valueToJava2D(value, area, plot.getRangeAxisEdge());
        }

        /** Dots lie sideways: the values along the width. */
        Line2D line(int column, Interval interval) {
            double y = along(column);
            return new Line2D.Double(at(interval.low()), y, at(interval.high()), y);
        }

        Path2D band(int column, Interval before, Interval interval) {
            double left = along(column - 1);
            double right = along(column);
            Path2D band = new Path2D.Double();
            band.moveTo(left, at(before.low()));
            band.lineTo(left, at(before.high()));
            band.lineTo(right, at(interval.high()));
            band.lineTo(right, at(interval.low()));
            band.closePath();
            return band;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
