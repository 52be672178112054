package io.github.mediabias.reporting;

import io.github.mediabias.reporting.Chart.Kind;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws charts as pictures, by JFreeChart: PNG at print resolution, and SVG. */
final class ChartFiles {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;

    /** PNG pixels for a unit of the drawing: 900 x 3 pixels are 23 cm at 300 dots an inch. */
    private static final int SCALE = 3;

    private ChartFiles() {}

    /** Whether the Java platform can draw text here. Without a font it breaks off, by an error and not an exception. */
    static boolean canDraw() {
        try {
            Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            graphics.getFontMetrics(font(Font.PLAIN, 12)).stringWidth("x");
            graphics.dispose();
            return true;
        } catch (RuntimeException | LinkageError | InternalError e) {
            return false;
        }
    }

    static boolean write(List<Chart> charts, Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!canDraw()) {
            return false;
        }
        for (Chart chart : charts) {
            JFreeChart drawing = draw(chart);
            writeWhole(folder.resolve(chart.name() + ".png"), part -> writePng(drawing, part));
            writeWhole(folder.resolve(chart.name() + ".svg"), part -> writeSvg(drawing, part));
        }
        return true;
    }

    private static void writeWhole(Path file, WholeFile.Writing writing) throws IOException {
        try {
            WholeFile.write(file, writing);
        } catch (SQLException e) {
            throw new IllegalStateException("a picture needs no database", e);
        }
    }

    private static void writePng(JFreeChart drawing, Path file) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private static void writeSvg(JFreeChart drawing, Path file) throws IOException {
        var document = GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        SVGGraphics2D graphics = new SVGGraphics2D(document);
        graphics.setSVGCanvasSize(new java.awt.Dimension(WIDTH, HEIGHT));
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        try (Writer writer = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            graphics.stream(writer);
        }
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    private static JFreeChart draw(Chart chart) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Chart.Series series : chart.series()) {
            for (int i = 0; i < chart.categories().size(); i++) {
                data.addValue(
                        series.values().get(i),
                        series.name(),
                        chart.categories().get(i));
            }
        }
        CategoryAxis categories = new CategoryAxis();
        categories.setTickLabelFont(font(Font.PLAIN, 12));
        categories.setMaximumCategoryLabelLines(3);
        NumberAxis values = new NumberAxis(chart.valueTitle());
        values.setLabelFont(font(Font.PLAIN, 12));
        values.setTickLabelFont(font(Font.PLAIN, 12));
        values.setNumberFormatOverride(
                new DecimalFormat(chart.percent() ? "0%" : "0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        CategoryPlot plot = new CategoryPlot(data, categories, values, renderer(chart));
        boolean sideways = chart.kind() == Kind.STACKED_BARS
                || chart.kind() == Kind.BARS && chart.series().size() == 1;
        if (sideways) {
            plot.setOrientation(PlotOrientation.HORIZONTAL);
            categories.setMaximumCategoryLabelWidthRatio(0.4f);
        } else {
            categories.setCategoryLabelPositions(CategoryLabelPositions.createUpRotationLabelPositions(Math.PI / 6));
        }
        if (chart.kind() == Kind.STACKED_BARS) {
            values.setRange(0, 1);
        }
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(new Color(0xdd, 0xdd, 0xdd));
        plot.setOutlineVisible(false);
        JFreeChart drawing = new JFreeChart(null, null, plot, chart.series().size() > 1);
        drawing.setTitle(new TextTitle(chart.title(), font(Font.BOLD, 16)));
        drawing.setBackgroundPaint(Color.WHITE);
        if (drawing.getLegend() != null) {
            drawing.getLegend().setItemFont(font(Font.PLAIN, 12));
        }
        return drawing;
    }

    private static CategoryItemRenderer renderer(Chart chart) {
        CategoryItemRenderer renderer;
        if (chart.kind() == Kind.LINES) {
            LineAndShapeRenderer lines = new LineAndShapeRenderer(true, true);
            for (int i = 0; i < chart.series().size(); i++) {
                lines.setSeriesStroke(i, new BasicStroke(2.5f));
                lines.setSeriesShape(i, new Ellipse2D.Double(-4, -4, 8, 8));
            }
            renderer = lines;
        } else {
            BarRenderer bars = chart.kind() == Kind.STACKED_BARS ? new StackedBarRenderer() : new BarRenderer();
            bars.setBarPainter(new StandardBarPainter());
            bars.setShadowVisible(false);
            bars.setMaximumBarWidth(0.12);
            renderer = bars;
        }
        for (int i = 0; i < chart.series().size(); i++) {
            renderer.setSeriesPaint(i, Color.decode("#" + chart.series().get(i).colour()));
        }
        return renderer;
    }
}
