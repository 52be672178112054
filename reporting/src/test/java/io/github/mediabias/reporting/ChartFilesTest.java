package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mediabias.archive.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ChartFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void draw() throws Exception {
        assumeTrue(ChartFiles.canDraw(), "this machine has no fonts: charts cannot be drawn as pictures");
        ReportFixture fixture = new ReportFixture();
        for (int i = 0; i < 12; i++) {
            fixture.article(
                            "g" + i,
                            "The Gazette of a Town with a Very Long Name & Surroundings",
                            "2025-03-18",
                            "H",
                            "")
                    .attribution("g" + i, 0, "So.", "direct", i < 6 ? "White House" : "Kremlin", "USA", i < 6)
                    .hit("g" + i, 0, "conflict", "clash", "outlet")
                    .article("h" + i, "Herald", i < 6 ? "2025-03-11" : "2025-03-19", "H", "")
                    .attribution("h" + i, 0, "So.", "direct", null, null, false);
        }
        try (Database database = fixture.open()) {
            WeeklyReport.of(database, ReportRequest.defaults().withLanguage(ReportLanguage.SPANISH))
                    .writeCharts(folder);
        }
    }

    private String svg(String name) throws Exception {
        return Files.readString(folder.resolve(name + ".svg"), StandardCharsets.UTF_8);
    }

    @Test
    void drawsEachKindOfChart() {
        for (String name : List.of(
                "share-by-bloc",
                "own-voice-framing",
                "officials-trend",
                "unnamed-trend",
                "top-sources",
                "sources-by-outlet",
                "term-dispersion")) {
            assertThat(folder.resolve(name + ".png")).isNotEmptyFile();
            assertThat(folder.resolve(name + ".svg")).isNotEmptyFile();
        }
    }

    @Test
    void describesTheChartForThoseWhoDoNotSeeIt() throws Exception {
        // Six of the twelve attributions of the Gazette are to officials; none of the Herald's six of the week.
        assertThat(svg("officials-trend"))
                .contains(">Cuota de las fuentes oficiales, por semanas</title")
                .contains("2025-W12: Herald 0,0\u00a0%; The Gazette of a Town with a Very Long Name &amp; Surroundings"
                        + " 50,0\u00a0%.");
    }

    @Test
    void cutsNoLongName() throws Exception {
        // The name is broken into lines, each a text of its own.
        assertThat(svg("share-by-bloc"))
                .contains(">The Gazette")
                .contains("Surroundings")
                .doesNotContain("...");
        assertThat(svg("term-dispersion")).contains(">The Gazette of a Town with a Very Long Name &amp; Surroundings<");
    }

    @Test
    void drawsAStrokeForEachHitOfTheTerm() throws Exception {
        assertThat(svg("term-dispersion")).contains("«clash»").contains("Herald");
    }

    @Test
    void writesPicturesForPrintThatSayWhatTheyAre() throws Exception {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(
                folder.resolve("share-by-bloc.png").toFile())) {
            reader.setInput(in);
            assertThat(reader.getWidth(0)).isEqualTo(2_700);
            Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            // 300 dots an inch are 11,811 a metre.
            assertThat(((Element) root.getElementsByTagName("pHYs").item(0)).getAttribute("pixelsPerUnitXAxis"))
                    .isEqualTo("11811");
            Element description =
                    (Element) root.getElementsByTagName("iTXtEntry").item(1);
            assertThat(description.getAttribute("text"))
                    .startsWith("Quién tiene la palabra: cuota de discurso atribuido por bloque, en los artículos");
        } finally {
            reader.dispose();
        }
    }
}
