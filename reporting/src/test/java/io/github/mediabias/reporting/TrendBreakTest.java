package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mediabias.archive.Database;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

class TrendBreakTest {

    @TempDir
    Path folder;

    /** Two outlets in two weeks, of which another engine read the second. */
    private static ReportFixture twoEngines() {
        ReportFixture fixture = new ReportFixture();
        for (String outlet : List.of("Gazette", "Herald")) {
            fixture.article(outlet + 1, outlet, "2025-03-11", "H", "")
                    .attribution(outlet + 1, 0, "So.", "direct", "White House", "USA", true);
        }
        fixture.run("fast", "0123456789abcdef");
        for (String outlet : List.of("Gazette", "Herald")) {
            fixture.article(outlet + 2, outlet, "2025-03-18", "H", "")
                    .attribution(outlet + 2, 0, "So.", "direct", "White House", "USA", true);
        }
        return fixture;
    }

    private static List<CTLineSer> series(XSSFChart chart) {
        return chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
    }

    private static String name(CTLineSer series) {
        return series.getTx().getStrRef().getStrCache().getPtArray(0).getV();
    }

    @Test
    void drawsALineInTheWorkbookWhereAnotherEngineReadTheArticles() throws Exception {
        Path file = folder.resolve("report.xlsx");
        try (Database database = twoEngines().open()) {
            WeeklyReport.of(database, ReportRequest.defaults()).writeWorkbook(file);
        }
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            List<XSSFChart> charts =
                    workbook.getSheet("Trend").getDrawingPatriarch().getCharts();

            // Of each of two figures a chart of both outlets, and a panel for each.
            assertThat(charts).hasSize(6).allSatisfy(chart -> {
                CTLineSer last = series(chart).get(2);
                assertThat(name(last)).isEqualTo("engine changed");
                assertThat(last.getErrBars().getErrValType().getVal()).isEqualTo(STErrValType.PERCENTAGE);
                // In the second week only.
                assertThat(last.getVal().getNumRef().getNumCache().getPtList())
                        .singleElement()
                        .satisfies(point -> assertThat(point.getIdx()).isEqualTo(1));
            });
            assertThat(series(charts.get(1))).extracting(TrendBreakTest::name).startsWith("Herald", "Gazette");
            assertThat(series(charts.get(2))).extracting(TrendBreakTest::name).startsWith("Gazette", "Herald");
        }
    }

    @Test
    void drawsItInThePicturesOnceWithItsName() throws Exception {
        assumeTrue(ChartFiles.canDraw(), "this machine has no fonts: charts cannot be drawn as pictures");
        try (Database database = twoEngines().open()) {
            WeeklyReport.of(database, ReportRequest.defaults()).writeCharts(folder);
        }
        String svg = Files.readString(folder.resolve("officials-trend.svg"), StandardCharsets.UTF_8);

        assertThat(svg)
                .containsOnlyOnce(">engine changed<")
                .contains("cannot be compared")
                .contains("2025-W12 (engine changed): Gazette 100.0\u00a0%; Herald 100.0\u00a0%.")
                // With one article a week there are no intervals, so that no band is explained.
                .doesNotContain("95% interval");
    }
}
