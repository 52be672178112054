package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.opencsv.CSVReader;
import io.github.mediabias.archive.Database;
import io.github.mediabias.core.Genre;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeeklyReportTest {

    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";

    @TempDir
    private Path folder;

    /** Two outlets in the week of 17 March 2025, one of them in the week before as well. */
    private static ReportFixture twoOutlets() {
        return new ReportFixture()
                .article("old", "Gazette", "2025-03-11", "An older one", "https://gazette.example/old")
                .attribution("old", 0, "All is well.", "indirect", "Kremlin", "RUS", true)
                .article("g1", "Gazette", "2025-03-18", FORMULA, "https://gazette.example/1")
                .attribution("g1", 0, "+1 is a sum.", "direct", "White House", "USA", true)
                .attribution("g1", 1, "A joint word.", "indirect", "Berlin", "DEU", true)
                .member("g1", 1, 1, "Kremlin", "RUS", true)
                .attribution("g1", 2, "Nobody said so.", "indirect", null, null, false)
                .attribution("g1", 3, "Western words.", "mixed", "Western officials", "WST", true)
                .hit("g1", 0, "conflict", "clash", "outlet")
                .hit("g1", 1, "conflict", "clash", "quoted")
                .article("h1", "Herald", "2025-03-20", "Another", "javascript:alert(1)")
                .article("h2", "Herald", "2025-03-21", "A column", "https://herald.example/2", "opinion", "h2")
                .problem("the line is not JSON");
    }

    private Map<String, List<String[]>> csv(ReportFixture fixture, ReportRequest request) throws Exception {
        try (Database database = fixture.open()) {
            WeeklyReport.of(database, request).writeCsv(folder);
        }
        Map<String, List<String[]>> tables = new HashMap<>();
        for (String name :
                List.of("Outlets", "Sources", "Trend", "Framing", "Attributions", "Articles", "Problems", "Method")) {
            try (CSVReader reader =
                    new CSVReader(Files.newBufferedReader(folder.resolve(name + ".csv"), StandardCharsets.UTF_8))) {
                tables.put(name, reader.readAll());
            }
        }
        return tables;
    }

    private static String cell(List<String[]> table, String firstCell, String column) {
        List<String> header = List.of(table.get(0));
        assertThat(header).contains(column);
        return table.stream()
                .filter(row -> row[0].equals(firstCell))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row begins with " + firstCell))[header.indexOf(column)];
    }

    @Test
    void keepsTheGroupsOfOfficialsApartAndTheUnknownInTheDenominator() throws Exception {
        List<String[]> outlets = csv(twoOutlets(), ReportRequest.defaults()).get("Outlets");

        // Four attributions: United States; Germany with Russia; nobody; "Western officials".
        assertThat(cell(outlets, "Gazette", "Attributions")).isEqualTo("4");
        assertThat(cell(outlets, "Gazette", "Officials")).isEqualTo("0.75");
        assertThat(cell(outlets, "Gazette", "United States officials")).isEqualTo("0.25");
        assertThat(cell(outlets, "Gazette", "Officials named as Western")).isEqualTo("0.25");
        assertThat(cell(outlets, "Gazette", "Other officials of NATO, EU, G7")).isEqualTo("0.25");
        assertThat(cell(outlets, "Gazette", "Russian officials")).isEqualTo("0.25");
        assertThat(cell(outlets, "Gazette", "No source named")).isEqualTo("0.25");
        assertThat(cell(outlets, "Gazette", "Direct quotations")).isEqualTo("0.25");
    }

    @Test
    void leavesSharesBlankWhereThereAreNoAttributions() throws Exception {
        List<String[]> outlets = csv(twoOutlets(), ReportRequest.defaults()).get("Outlets");

        assertThat(cell(outlets, "Herald", "Attributions")).isEqualTo("0");
        assertThat(cell(outlets, "Herald", "Officials")).isEmpty();
        assertThat(cell(outlets, "Herald", "Caution")).isEqualTo("small basis");
    }

    @Test
    void countsAFramingTermPerThousandWordsOfItsVoice() throws Exception {
        List<String[]> framing = csv(twoOutlets(), ReportRequest.defaults()).get("Framing");

        // One hit in 50 own-voice words is 20 in 1,000; one in 30 quoted words is 33.3.
        assertThat(framing).hasSize(3);
        assertThat(framing.get(1)).startsWith("conflict", "clash", "Gazette", "outlet", "1", "20.0");
        assertThat(framing.get(2)[3]).isEqualTo("quoted");
        assertThat(Double.parseDouble(framing.get(2)[5])).isBetween(33.33, 33.34);
    }

    @Test
    void countsNewsAndSaysWhatItLeavesOut() throws Exception {
        Map<String, List<String[]>> tables = csv(twoOutlets(), ReportRequest.defaults());

        assertThat(tables.get("Articles")).extracting(row -> row[4]).containsExactly("Id", "g1", "h1");
        assertThat(tables.get("Method"))
                .anySatisfy(row -> assertThat(row).containsExactly("Left out", "1 articles: genre: opinion"))
                .anySatisfy(row -> assertThat(row).containsExactly("Left out", "1 articles: before the period"));
    }

    @Test
    void countsOpinionWhenAskedTo() throws Exception {
        ReportRequest opinion = ReportRequest.defaults().withGenres(List.of(Genre.OPINION));

        assertThat(csv(twoOutlets(), opinion).get("Articles"))
                .extracting(row -> row[4])
                .containsExactly("Id", "h2");
    }

    @Test
    void leavesAWeekWithoutArticlesOutOfTheTrend() throws Exception {
        List<String[]> trend = csv(twoOutlets(), ReportRequest.defaults()).get("Trend");

        assertThat(trend)
                .extracting(row -> row[0] + " " + row[1])
                .containsExactly("Week Outlet", "2025-W11 Gazette", "2025-W12 Gazette", "2025-W12 Herald");
    }

    @Test
    void listsAnUndatedArticleBesideDatedOnes() throws Exception {
        ReportFixture fixture = twoOutlets().article("when", "Herald", null, "Undated", "");

        assertThat(csv(fixture, ReportRequest.defaults()).get("Problems")).anySatisfy(row -> assertThat(row)
                .contains("undated", "not counted", "Herald, when has no date that can be read; the others have"));
    }

    @Test
    void givesASourceTheCodeOfMostOfItsAttributions() throws Exception {
        ReportFixture fixture = new ReportFixture()
                .article("a", "Gazette", "2025-03-18", "Headline", "")
                .attribution("a", 0, "One.", "direct", "Crane", "USA", false)
                .attribution("a", 1, "Two.", "direct", "Crane", "USA", false)
                .attribution("a", 2, "Three.", "direct", "Crane", null, true);

        List<String[]> sources = csv(fixture, ReportRequest.defaults()).get("Sources");

        assertThat(sources).hasSize(2);
        assertThat(sources.get(1)).startsWith("Crane", "USAGOV", "WST", "no", "1", "1", "3");
    }

    @Test
    void marksTheLaterOfTwoEqualTextsAsARepeat() throws Exception {
        ReportFixture fixture = new ReportFixture()
                .article("first", "Herald", "2025-03-17", "Wire", "", "agency", "same")
                .article("second", "Gazette", "2025-03-18", "Wire", "", "agency", "same");

        List<String[]> outlets = csv(fixture, ReportRequest.defaults()).get("Outlets");

        assertThat(cell(outlets, "Herald", "Articles without repeats")).isEqualTo("1");
        assertThat(cell(outlets, "Gazette", "Articles without repeats")).isEqualTo("0");
    }

    @Test
    void writesNoFormulaIntoCsvFiles() throws Exception {
        Map<String, List<String[]>> tables = csv(twoOutlets(), ReportRequest.defaults());

        assertThat(tables.get("Articles").get(1)[5]).isEqualTo("'" + FORMULA);
        assertThat(tables.get("Attributions")).extracting(row -> row[13]).contains("'+1 is a sum.");
    }

    private XSSFWorkbook workbook(ReportFixture fixture) throws Exception {
        Path file = folder.resolve("report.xlsx");
        try (Database database = fixture.open()) {
            WeeklyReport.of(database, ReportRequest.defaults()).writeWorkbook(file);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return new XSSFWorkbook(bytes);
        }
    }

    @Test
    void writesTheSheetsInTheirOrder() throws Exception {
        try (XSSFWorkbook workbook = workbook(twoOutlets())) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Summary",
                            "Trend",
                            "Outlets",
                            "Sources",
                            "Framing",
                            "Attributions",
                            "Articles",
                            "Method",
                            "Problems",
                            "Chart data");
        }
    }

    @Test
    void holdsTextAsTextAndNoFormulaAnywhere() throws Exception {
        try (XSSFWorkbook workbook = workbook(twoOutlets())) {
            List<String> texts = new ArrayList<>();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        }
                    }
                }
            }
            assertThat(texts).contains(FORMULA, "+1 is a sum.", "the line is not JSON");
        }
    }

    @Test
    void linksWebAddressesOnly() throws Exception {
        try (XSSFWorkbook workbook = workbook(twoOutlets())) {
            assertThat(workbook.getSheet("Articles").getHyperlinkList())
                    .extracting(link -> link.getAddress())
                    .containsExactly("https://gazette.example/1");
        }
    }

    @Test
    void drawsFourChartsBoundToCellsWithTheirValuesCached() throws Exception {
        try (XSSFWorkbook workbook = workbook(twoOutlets())) {
            List<XSSFChart> charts =
                    workbook.getSheet("Summary").getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(4);
            for (XSSFChart chart : charts) {
                String xml = chart.getCTChart().toString();
                assertThat(xml)
                        .contains("'Chart data'!")
                        .contains("<c:numCache>")
                        .contains("<c:strCache>")
                        .contains("solidFill");
            }
        }
    }

    private static Row keyFigure(XSSFWorkbook workbook, String name) {
        for (Row row : workbook.getSheet("Summary")) {
            Cell first = row.getCell(0);
            if (first != null && first.getStringCellValue().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("the Summary has no key figure " + name);
    }

    @Test
    void saysWhatChangedAgainstTheWeekBefore() throws Exception {
        try (XSSFWorkbook workbook = workbook(twoOutlets())) {
            Row row = keyFigure(workbook, "Attributions");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(4);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(3);
        }
    }

    @Test
    void leavesTheComparisonBlankWhereThereIsNoWeekBefore() throws Exception {
        ReportFixture alone = new ReportFixture().article("a", "Gazette", "2025-03-18", "Headline", "");
        try (XSSFWorkbook workbook = workbook(alone)) {
            Row articles = keyFigure(workbook, "Articles");
            assertThat(articles.getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(articles.getCell(3).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(articles.getCell(4)).isNull();
        }
    }

    @Test
    void shortensWhatACellCannotHoldAndSaysSo() {
        String text = "a".repeat(40_000);

        assertThat(SheetWriter.shortened(text)).hasSize(32_767).endsWith(" … (shortened; the CSV file has all)");
        assertThat(SheetWriter.shortened("bell \u0007 and null \u0000")).isEqualTo("bell \ufffd and null \ufffd");
    }

    @Test
    void leavesTheOldWorkbookInPlaceWhenWritingFails() throws Exception {
        Path file = folder.resolve("report.xlsx");
        Files.writeString(file, "the old one", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> WholeFile.write(file, part -> {
                    Files.writeString(part, "half", StandardCharsets.UTF_8);
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(file).hasContent("the old one");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void drawsEachChartAsPngAndSvg() throws Exception {
        assumeTrue(ChartFiles.canDraw(), "this machine has no fonts: charts cannot be drawn as pictures");
        try (Database database = twoOutlets().open()) {
            assertThat(WeeklyReport.of(database, ReportRequest.defaults()).writeCharts(folder))
                    .isTrue();
        }
        for (String name : List.of("share-by-bloc", "own-voice-framing", "officials-trend", "top-sources")) {
            assertThat(Files.readAllBytes(folder.resolve(name + ".png"))).startsWith(0x89, 'P', 'N', 'G');
            assertThat(Files.readString(folder.resolve(name + ".svg"), StandardCharsets.UTF_8))
                    .contains("<svg");
        }
    }
}
