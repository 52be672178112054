package io.github.mediabias.reporting;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes charts as pictures: PNG at print resolution, and SVG, each with its title and a description of what it shows. */
final class ChartFiles {

    /** PNG pixels for a unit of the drawing: 900 x 3 pixels are 23 cm at 300 dots an inch. */
    private static final int SCALE = 3;

    /** 300 dots an inch, as PNG tells it: in a metre. */
    private static final int DOTS_A_METRE = 11_811;

    private static final String PNG = "javax_imageio_png_1.0";

    private ChartFiles() {}

    /** Whether the Java platform can draw text here. Without a font it breaks off, by an error and not an exception. */
    static boolean canDraw() {
        try {
            Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            graphics.getFontMetrics(ChartTheme.PRINT.text()).stringWidth("x");
            graphics.dispose();
            return true;
        } catch (RuntimeException | LinkageError | InternalError e) {
            return false;
        }
    }

    static boolean write(List<Chart> charts, Path folder, Messages messages) throws IOException {
        Files.createDirectories(folder);
        if (!canDraw()) {
            return false;
        }
        for (Chart chart : charts) {
            ChartDrawing drawing = new ChartDrawing(chart, ChartTheme.PRINT, messages);
            String description = chart.description(messages);
            writeWhole(folder.resolve(chart.name() + ".png"), part -> writePng(drawing, chart, description, part));
            writeWhole(folder.resolve(chart.name() + ".svg"), part -> writeSvg(drawing, chart, description, part));
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

    /**
     * A chart as the bytes of a PNG picture; only where {@link #canDraw}.
     *
     * @param width in units of which the letters of its axes are 12 high
     * @param height in the same
     */
    static byte[] png(Chart chart, int width, int height, Messages messages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JFreeChart drawing = new ChartDrawing(chart, ChartTheme.PRINT, messages).draw();
        ImageIO.write(image(drawing, width, height), "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage image(JFreeChart drawing, int width, int height) {
        BufferedImage image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        return image;
    }

    private static void writePng(ChartDrawing drawing, Chart chart, String description, Path file) throws IOException {
        BufferedImage image = image(drawing.draw(), drawing.width(), drawing.height());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
            metadata.mergeTree(PNG, told(chart.title(), description));
            writer.write(null, new IIOImage(image, null, metadata), null);
        } finally {
            writer.dispose();
        }
    }

    /** Resolution, title and description, as PNG has them. */
    private static IIOMetadataNode told(String title, String description) {
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", Integer.toString(DOTS_A_METRE));
        size.setAttribute("pixelsPerUnitYAxis", Integer.toString(DOTS_A_METRE));
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", title));
        texts.appendChild(text("Description", description));
        IIOMetadataNode root = new IIOMetadataNode(PNG);
        root.appendChild(size);
        root.appendChild(texts);
        return root;
    }

    private static IIOMetadataNode text(String keyword, String text) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }

    private static void writeSvg(ChartDrawing drawing, Chart chart, String description, Path file) throws IOException {
        String namespace = "http://www.w3.org/2000/svg";
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(namespace, "svg", null);
        SVGGraphics2D graphics = new SVGGraphics2D(document);
        graphics.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
        JFreeChart drawn = drawing.draw();
        drawn.draw(graphics, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        Element root = graphics.getRoot();
        root.setAttribute("role", "img");
        root.setAttribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        Element desc = document.createElementNS(namespace, "desc");
        desc.setTextContent(description);
        root.insertBefore(desc, root.getFirstChild());
        Element title = document.createElementNS(namespace, "title");
        title.setTextContent(chart.title());
        root.insertBefore(title, desc);
        try (Writer writer = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            graphics.stream(root, writer);
        }
    }
}
