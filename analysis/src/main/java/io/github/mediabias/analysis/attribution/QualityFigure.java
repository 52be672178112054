package io.github.mediabias.analysis.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One figure of how well an engine finds attributions, as {@code mediabias evaluate} has measured it.
 *
 * @param corpus on which articles
 * @param measure what was measured, such as {@code attribution-f1} or {@code recall-distancing}
 * @param value from 0 to 1
 */
public record QualityFigure(String corpus, String measure, double value) {

    private static final String HEADER = "corpus;measure;value";

    /**
     * The figures in a resource beside a class, as {@link #lines} writes them.
     *
     * @throws IllegalStateException if there is no such resource, or a line of it is no figure
     */
    public static List<QualityFigure> read(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + resource + ", beside " + owner.getName());
            }
            List<QualityFigure> figures = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.equals(HEADER)) {
                    figures.add(figure(line, resource));
                }
            }
            return List.copyOf(figures);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static QualityFigure figure(String line, String resource) {
        String[] cells = line.split(";", -1);
        try {
            if (cells.length == 3) {
                return new QualityFigure(cells[0], cells[1], Double.parseDouble(cells[2]));
            }
        } catch (NumberFormatException e) {
            throw new IllegalStateException(resource + ": '" + cells[2] + "' is no number", e);
        }
        throw new IllegalStateException(resource + ": found '" + line + "'; expected " + HEADER);
    }

    /** Figures as lines of a table with a header. */
    public static List<String> lines(List<QualityFigure> figures) {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        figures.forEach(figure -> lines.add(figure.corpus + ";" + figure.measure + ";" + figure.value));
        return lines;
    }
}
