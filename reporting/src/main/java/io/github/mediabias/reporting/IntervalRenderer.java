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
import org.jfree.chart.plot.CategoryMarker;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/** Draws dots with their intervals, or lines with a band around them. */
final class IntervalRenderer extends LineAndShapeRenderer {

    private static final long serialVersionUID = 1;

    private static final int BAND_ALPHA = 40;

    /** Between a marker's line and its label. */
    private static final int GAP = 5;

    private final transient List<Series> series;
    private final boolean lines;
    private final transient List<@Nullable String> breaks;

    /** A renderer of dots, each with its interval. */
    static IntervalRenderer dots(List<Series> series) {
        return new IntervalRenderer(series, false, List.of());
    }

    /**
     * A renderer of lines, each with a band where it has intervals; a marker of the plot is drawn before its category.
     *
     * @param breaks what changed with each category; no line leads over a change
     */
    static IntervalRenderer lines(List<Series> series, List<@Nullable String> breaks) {
        return new IntervalRenderer(series, true, breaks);
    }

    private IntervalRenderer(List<Series> series, boolean lines, List<@Nullable String> breaks) {
        super(lines, true);
        this.series = series;
        this.lines = lines;
        this.breaks = breaks;
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
            Interval before = lines && column > 0 && getItemLineVisible(row, column)
                    ? series.get(row).interval(column - 1)
                    : null;
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

    @Override
    public boolean getItemLineVisible(int row, int column) {
        return super.getItemLineVisible(row, column) && (column >= breaks.size() || breaks.get(column) == null);
    }

    /** Draws a line between the marker's category and the one before it, with the marker's label beside it. */
    @Override
    public void drawDomainMarker(
            Graphics2D graphics, CategoryPlot plot, CategoryAxis axis, CategoryMarker marker, Rectangle2D area) {
        int columns = plot.getDataset().getColumnCount();
        int column = plot.getDataset().getColumnIndex(marker.getKey());
        double middle = axis.getCategoryMiddle(column, columns, area, plot.getDomainAxisEdge());
        double x = column == 0
                ? area.getMinX()
                : (middle + axis.getCategoryMiddle(column - 1, columns, area, plot.getDomainAxisEdge())) / 2;
        graphics.setPaint(marker.getPaint());
        graphics.setStroke(marker.getStroke());
        graphics.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        if (marker.getLabel() != null) {
            graphics.setFont(marker.getLabelFont());
            double width = graphics.getFontMetrics().stringWidth(marker.getLabel());
            // To the left of a line near the right edge.
            double from = x + GAP + width > area.getMaxX() ? x - GAP - width : x + GAP;
            graphics.drawString(marker.getLabel(), (float) from, (float)
                    (area.getMinY() + graphics.getFontMetrics().getAscent() + 1));
        }
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
