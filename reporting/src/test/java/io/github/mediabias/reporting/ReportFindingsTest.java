package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.archive.Database;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFindingsTest {

    @TempDir
    private Path folder;

    /** As many articles of five attributions each; of every article, {@code officials} of them to an official, one less in each third. */
    private static void articles(ReportFixture fixture, String outlet, String day, int articles, int officials) {
        for (int i = 0; i < articles; i++) {
            String key = outlet + day + i;
            fixture.article(key, outlet, day, "Headline", "");
            for (int k = 0; k < 5; k++) {
                boolean official = k < officials - (i % 3 == 0 ? 1 : 0);
                fixture.attribution(key, k, "So.", "indirect", official ? "White House" : "A. Baker", "USA", official);
            }
        }
    }

    private static List<String> findings(ReportFixture fixture) throws Exception {
        try (Database database = fixture.open()) {
            return WeeklyReport.of(database, ReportRequest.defaults()).findings();
        }
    }

    private static List<String> notices(ReportFixture fixture) throws Exception {
        try (Database database = fixture.open()) {
            return WeeklyReport.of(database, ReportRequest.defaults()).notices();
        }
    }

    @Test
    void saysWhereAnOutletDiffersFromTheOthersWithItsNumbers() throws Exception {
        ReportFixture fixture = new ReportFixture();
        articles(fixture, "Gazette", "2025-03-18", 12, 4);
        articles(fixture, "Herald", "2025-03-18", 12, 2);

        // 12 articles of four officials in five, four of them of three: 44 of 60. The Herald: 20 of 60.
        assertThat(findings(fixture))
                .anySatisfy(
                        sentence -> assertThat(sentence)
                                .startsWith(
                                        "In the articles supplied, officials make up 73.3\u00a0% of 60 attributions (12 articles) of"
                                                + " Gazette, in the other outlets 33.3\u00a0% of 60 attributions (12 articles): a difference of"));
    }

    @Test
    void tellsTheSameDifferenceOnSharedStoriesBesideIt() throws Exception {
        ReportFixture fixture = new ReportFixture();
        articles(fixture, "Gazette", "2025-03-18", 12, 4);
        articles(fixture, "Herald", "2025-03-18", 12, 2);
        for (int i = 0; i < 12; i++) {
            fixture.story("story " + i, "Gazette2025-03-18" + i, "Herald2025-03-18" + i);
        }

        assertThat(findings(fixture)).anySatisfy(sentence -> assertThat(sentence)
                .endsWith("On shared stories: 73.3\u00a0% against 33.3\u00a0%."));
    }

    @Test
    void saysNothingOfFewerThanTenArticles() throws Exception {
        ReportFixture fixture = new ReportFixture();
        articles(fixture, "Gazette", "2025-03-18", 9, 5);
        articles(fixture, "Herald", "2025-03-18", 30, 1);

        assertThat(findings(fixture)).isEmpty();
    }

    @Test
    void saysNothingOfASmallDifferenceHoweverCertain() throws Exception {
        ReportFixture fixture = new ReportFixture();
        articles(fixture, "Gazette", "2025-03-18", 400, 4);
        articles(fixture, "Herald", "2025-03-18", 400, 4);
        for (int i = 0; i < 80; i++) {
            // One attribution more to an official in a fifth of the articles: 4 points.
            fixture.attribution("Gazette2025-03-18" + i, 5, "So.", "indirect", "White House", "USA", true);
        }

        assertThat(findings(fixture)).noneMatch(sentence -> sentence.contains(" officials make up"));
    }

    @Test
    void saysWhatChangedInTheOutletsThatBothWeeksHave() throws Exception {
        ReportFixture fixture = new ReportFixture();
        articles(fixture, "Gazette", "2025-03-11", 12, 2);
        articles(fixture, "Gazette", "2025-03-18", 12, 4);
        articles(fixture, "Newcomer", "2025-03-18", 5, 1);

        assertThat(findings(fixture)).anySatisfy(sentence -> assertThat(sentence)
                .contains(
                        "supplied by the outlets of both periods, officials make up 73.3\u00a0% of 60 attributions (12"
                                + " articles), before 33.3\u00a0% of 60 attributions (12 articles)"));
    }

    @Test
    void namesAnOutletWithFarFewerArticlesThanUsual() throws Exception {
        ReportFixture fixture = new ReportFixture();
        for (int week = 1; week <= 4; week++) {
            String day = LocalDate.of(2025, 3, 23).minusWeeks(week).toString();
            articles(fixture, "Gazette", day, 12, 1);
            articles(fixture, "Herald", day, 12, 1);
        }
        articles(fixture, "Gazette", "2025-03-23", 2, 1);
        articles(fixture, "Herald", "2025-03-23", 9, 1);

        // scipy: poisson.cdf(2, 12) = 0.0005; 9 is more than half of 12.
        assertThat(notices(fixture))
                .contains(
                        "Feed check: Gazette has 2 articles, far fewer than usual: in the median 12 in the 4 periods before,"
                                + " from 12 to 12. See whether its feed is complete.")
                .noneMatch(notice -> notice.contains("Herald"));
    }

    @Test
    void comparesAWeekThatEndsOnTuesdayWithTuesdays() throws Exception {
        ReportFixture fixture = new ReportFixture();
        for (int week = 1; week <= 4; week++) {
            LocalDate monday = LocalDate.of(2025, 3, 17).minusWeeks(week);
            articles(fixture, "Gazette", monday.toString(), 2, 1);
            articles(fixture, "Gazette", monday.plusDays(4).toString(), 20, 1);
        }
        articles(fixture, "Gazette", "2025-03-18", 2, 1);

        assertThat(notices(fixture)).anyMatch(notice -> notice.startsWith("Feed check: no outlet has unusually few"));
    }

    @Test
    void namesAnOutletThatVanished() throws Exception {
        ReportFixture fixture = new ReportFixture();
        for (int week = 0; week <= 3; week++) {
            articles(
                    fixture,
                    "Gazette",
                    LocalDate.of(2025, 3, 18).minusWeeks(week).toString(),
                    3,
                    1);
            if (week > 0) {
                articles(
                        fixture,
                        "Herald",
                        LocalDate.of(2025, 3, 18).minusWeeks(week).toString(),
                        2,
                        1);
            }
        }

        assertThat(notices(fixture)).anyMatch(notice -> notice.startsWith("Feed check: Herald has 0 articles"));
    }

    @Test
    void saysThatTwoWeeksShowNoHabit() throws Exception {
        ReportFixture fixture = new ReportFixture();
        articles(fixture, "Gazette", "2025-03-11", 12, 1);
        articles(fixture, "Gazette", "2025-03-18", 1, 1);

        assertThat(notices(fixture))
                .contains("Feed check: only 1 earlier period has articles; it takes 3 to tell what is usual.");
    }

    @Test
    void leadsFromAFindingToItsRow() throws Exception {
        ReportFixture fixture = new ReportFixture();
        articles(fixture, "Gazette", "2025-03-18", 12, 4);
        articles(fixture, "Herald", "2025-03-18", 12, 2);
        Path file = folder.resolve("report.xlsx");
        try (Database database = fixture.open()) {
            WeeklyReport.of(database, ReportRequest.defaults()).writeWorkbook(file);
        }
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            for (Row row : workbook.getSheet("Summary")) {
                Cell cell = row.getCell(0);
                if (cell != null && cell.getStringCellValue().contains("of Gazette, in the other outlets")) {
                    String target = row.getCell(5).getHyperlink().getAddress();
                    int at = Integer.parseInt(target.replaceAll("'Shares'!A(\\d+):.*", "$1")) - 1;
                    Row linked = workbook.getSheet("Shares").getRow(at);
                    assertThat(linked.getCell(0).getStringCellValue()).isEqualTo("Gazette");
                    assertThat(linked.getCell(1).getStringCellValue()).isEqualTo("Officials");
                    assertThat(linked.getCell(4).getNumericCellValue()).isEqualTo(44);
                    return;
                }
            }
        }
        throw new AssertionError("the Summary has no finding about Gazette");
    }

    @Test
    void saysThatNoFindingPassesAndLeavesRoomForTheAnalystsWords() throws Exception {
        Path file = folder.resolve("report.xlsx");
        ReportFixture fixture = new ReportFixture();
        articles(fixture, "Gazette", "2025-03-18", 2, 1);
        try (Database database = fixture.open()) {
            WeeklyReport.of(database, ReportRequest.defaults()).writeWorkbook(file);
        }
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            assertThat(workbook.getSheet("Summary"))
                    .anySatisfy(row -> assertThat(row.getCell(0)).hasToString("In the analyst’s own words"))
                    .anySatisfy(row ->
                            assertThat(String.valueOf(row.getCell(0))).startsWith("No finding passes the thresholds"));
        }
    }

    @Test
    void marksTheWeekInWhichAnotherEngineReadTheArticles() throws Exception {
        ReportFixture fixture = new ReportFixture().article("old", "Gazette", "2025-03-11", "Headline", "");
        fixture.run("another", "0123456789abcdef").article("new", "Gazette", "2025-03-18", "Headline", "");
        try (Database database = fixture.open()) {
            WeeklyReport.of(database, ReportRequest.defaults()).writeCsv(folder);
        }

        List<String> trend = Files.readAllLines(folder.resolve("Trend.csv"));
        assertThat(trend).anyMatch(line -> line.startsWith("2025-W12,Gazette,1,") && line.contains("engine changed"));
        assertThat(trend).noneMatch(line -> line.startsWith("2025-W11") && line.contains("changed"));
    }
}
