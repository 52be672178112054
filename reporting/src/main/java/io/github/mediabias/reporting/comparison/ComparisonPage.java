package io.github.mediabias.reporting.comparison;

import io.github.mediabias.analysis.attribution.QualityFigure;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.comparison.Comparison;
import io.github.mediabias.reporting.page.HtmlPage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Writes a comparison as a page of one file: the articles side by side, who is quoted coloured by bloc, framing terms underlined
 * by voice, and the findings, each of which leads to its passages on both sides.
 */
public final class ComparisonPage {

    private static final HtmlPage PAGE =
            HtmlPage.of(ComparisonPage.class, "compare", "words", "text", "tables", "findings");

    private final Codebook codebook;
    private final String engine;
    private final List<QualityFigure> quality;
    private final ZoneId zone;

    /**
     * Pages of articles that were analysed by one codebook and engine.
     *
     * @param engine name and version of the extraction
     * @param quality how well it does; empty where nobody has measured it
     * @param zone the time zone in which an article's day is told
     */
    public ComparisonPage(Codebook codebook, String engine, List<QualityFigure> quality, ZoneId zone) {
        this.codebook = codebook;
        this.engine = engine;
        this.quality = List.copyOf(quality);
        this.zone = zone;
    }

    /**
     * Writes the page, whole or not at all; the same comparison gives the same bytes.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Comparison comparison, Path file) throws IOException {
        ComparisonData data = new ComparisonData(comparison, codebook, zone);
        try {
            PAGE.write(file, Map.of("comparison", json -> data.write(engine, quality, json)));
        } catch (SQLException e) {
            throw new IllegalStateException("a comparison asks no database", e);
        }
    }
}
