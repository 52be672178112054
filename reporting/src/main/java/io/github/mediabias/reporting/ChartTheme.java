package io.github.mediabias.reporting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * How charts look as pictures. Series differ by colour, and where they are lines or dots by shape and stroke too, so that they
 * can be told apart in grey.
 *
 * @param title the font of titles
 * @param text the font of all else
 * @param grid the colour of the lines behind the values
 */
record ChartTheme(Font title, Font text, Color grid) {

    /** For print on white. */
    static final ChartTheme PRINT = new ChartTheme(
            new Font(Font.SANS_SERIF, Font.BOLD, 16),
            new Font(Font.SANS_SERIF, Font.PLAIN, 12),
            new Color(0xdd, 0xdd, 0xdd));

    private static final List<float[]> DASHES =
            List.of(new float[] {1, 0}, new float[] {8, 4}, new float[] {2, 3}, new float[] {10, 3, 2, 3});

    private static final float LINE = 2.2f;

    /** The font of values that stand in the drawing. */
    Font small() {
        return text.deriveFont(10f);
    }

    Stroke stroke(int series) {
        return new BasicStroke(
                LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES.get(series % DASHES.size()), 0);
    }

    /** Of lines that part what is not to be compared. */
    Stroke dashed() {
        return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);
    }

    Shape shape(int series) {
        return switch (series % 4) {
            case 0 -> new Ellipse2D.Double(-4.5, -4.5, 9, 9);
            case 1 -> new Rectangle2D.Double(-4, -4, 8, 8);
            case 2 -> polygon(0, -5.5, 5.5, 4.5, -5.5, 4.5);
            default -> polygon(0, -6, 6, 0, 0, 6, -6, 0);
        };
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    static Color colour(String hex) {
        return Color.decode("#" + hex);
    }

    /** Black or white, whichever is read on that colour (relative luminance after WCAG 2, without its gamma). */
    static Color on(Color ground) {
        double luminance = 0.2126 * ground.getRed() + 0.7152 * ground.getGreen() + 0.0722 * ground.getBlue();
        return luminance > 140 ? Color.BLACK : Color.WHITE;
    }
}
