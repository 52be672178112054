package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.opencsv.CSVReader;
import io.github.mediabias.archive.Database;
import io.github.mediabias.core.Genre;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

    private static final Messages ENGLISH = Messages.in(ReportLanguage.ENGLISH);

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
        for (String name : List.of(
                "Outlets",
                "Sources",
                "Trend",
                "Stance",
                "Unheard",
                "Labels",
                "Framing",
                "Profile",
                "Attributions",
                "Articles",
                "Problems",
                "Method")) {
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
    void tellsStanceBySideBesideTheRecallOfEachClass() throws Exception {
        List<String[]> stance = csv(twoOutlets().quality("recall-distancing", 0.69), ReportRequest.defaults())
                .get("Stance");

        // The joint word counts once for Germany and once for Russia; the bloc has three attributions of the four.
        assertThat(stance.stream().skip(1).map(row -> row[0] + " " + row[1] + " " + row[2]))
                .containsExactly(
                        "Gazette All of bloc WST 3",
                        "Gazette Named as Western 1",
                        "Gazette No source named 1",
                        "Gazette Other NATO, EU, G7 1",
                        "Gazette Russia 1",
                        "Gazette United States 1");
        assertThat(cell(stance, "Gazette", "Neutral")).isEqualTo("1.0");
        assertThat(cell(stance, "Gazette", "Recall of distancing")).isEqualTo("0.69");
        assertThat(cell(stance, "Gazette", "Recall of factive"))
                .as("nobody has measured it")
                .isEmpty();
        assertThat(cell(stance, "Gazette", "Caution")).isEqualTo("small basis");
    }

    @Test
    void tellsWhoIsMentionedButUnheard() throws Exception {
        List<String[]> unheard = csv(
                        twoOutlets()
                                .mention("g1", 0, "organisation", "Kremlin", "RUSGOV")
                                .mention("g1", 1, "country", "UKR", "UKR")
                                .mention("h1", 0, "country", "UKR", "UKR")
                                .mention("h1", 1, "person", "Ann Private", "---CVL"),
                        ReportRequest.defaults())
                .get("Unheard");

        // Articles of the outlet, that mention it, in which it is a source, unheard. The private person stays out.
        assertThat(unheard.stream()
                        .skip(1)
                        .map(row -> String.join(" ", row[1], row[4], row[5], row[6], row[7], row[8])))
                .containsExactly(
                        "UKR (all) 2 2 0 2",
                        "UKR Gazette 1 1 0 1",
                        "UKR Herald 1 1 0 1",
                        "Kremlin (all) 2 1 1 0",
                        "Kremlin Gazette 1 1 1 0");
    }

    @Test
    void countsAPublicPersonAlsoWhereAnArticleLeavesTheRoleOut() throws Exception {
        List<String[]> unheard = csv(
                        twoOutlets()
                                .mention("g1", 0, "person", "Lena Whitlow", "---")
                                .mention("h1", 0, "person", "Lena Whitlow", "USALEG"),
                        ReportRequest.defaults())
                .get("Unheard");

        assertThat(unheard.stream().skip(1).map(row -> String.join(" ", row[1], row[2], row[4], row[6])))
                .containsExactly(
                        "Lena Whitlow USALEG (all) 2", "Lena Whitlow USALEG Gazette 1", "Lena Whitlow USALEG Herald 1");
    }

    @Test
    void showsSeveralOfficesOfOnePersonInOneArticle() throws Exception {
        List<String[]> labels = csv(
                        twoOutlets()
                                .title("g1", 0, "Lena Whitlow", "USAGOV", "secretary of state")
                                .title("g1", 1, "Lena Whitlow", "USAGOV", "senator")
                                .title("g1", 2, "Paul Adler", "USAGOV", "envoy")
                                .title("g1", 3, "Paul Adler", "USAGOV", "special envoy"),
                        ReportRequest.defaults())
                .get("Labels");

        assertThat(cell(labels, "Lena Whitlow", "Several titles")).isEqualTo("1");
        assertThat(cell(labels, "Lena Whitlow", "Titles in one article")).isEqualTo("secretary of state; senator");
        assertThat(cell(labels, "Lena Whitlow", "First passage")).isEqualTo("before [secretary of state] after");
        assertThat(cell(labels, "Paul Adler", "Several titles")).isEqualTo("0");
    }

    @Test
    void explainsEachComponentOfAnOutletsProfile() throws Exception {
        List<String[]> profile = csv(twoOutlets(), ReportRequest.defaults()).get("Profile");

        List<String> formulas =
                profile.stream().map(row -> row[0] + " " + row[7]).toList();
        assertThat(formulas)
                .contains(
                        "Gazette 1,000 × 1 hit of Conflict in the outlet’s own words ÷ 50 words in the outlet’s own voice ="
                                + " 20.00.",
                        "Gazette 1 attribution to officials, Russia ÷ 4 attributions = 25.0\u00a0%.",
                        "Herald No value: there are 0 attributions.");
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
        assertThat(framing).hasSize(5);
        assertThat(framing.get(1)).startsWith("conflict", "all terms", "Gazette", "outlet", "1", "20.0");
        assertThat(framing.get(3)).startsWith("conflict", "clash", "Gazette", "outlet", "1", "20.0");
        assertThat(framing.get(4)[3]).isEqualTo("quoted");
        assertThat(Double.parseDouble(framing.get(4)[5])).isBetween(33.33, 33.34);
    }

    /** Twelve articles of 50 own-voice words an outlet; the Gazette clashes in six of them, twice each, the Herald in two. */
    private static ReportFixture clashes(int articles) {
        ReportFixture fixture = new ReportFixture();
        for (int i = 0; i < articles; i++) {
            fixture.article("g" + i, "Gazette", "2025-03-18", "Headline", "")
                    .article("h" + i, "Herald", "2025-03-19", "Headline", "");
            if (i < 6) {
                fixture.hit("g" + i, 0, "conflict", "clash", "outlet").hit("g" + i, 1, "conflict", "clash", "outlet");
            }
            if (i < 2) {
                fixture.hit("h" + i, 0, "conflict", "clash", "outlet");
            }
        }
        return fixture;
    }

    private static String framing(List<String[]> table, String term, String outlet, String column) {
        int at = List.of(table.get(0)).indexOf(column);
        return table.stream()
                .filter(row -> row[1].equals(term) && row[2].equals(outlet))
                .findFirst()
                .orElseThrow()[at];
    }

    @Test
    void comparesAnOutletsOwnVoiceWithThatOfTheOthers() throws Exception {
        List<String[]> framing = csv(clashes(12), ReportRequest.defaults()).get("Framing");

        // scipy.stats.chi2_contingency([[12, 2], [588, 598]], correction=False, lambda_="log-likelihood"), its p the
        // same for
        // both outlets. By hand: 12 to 2 in 600 words is six times; 6 of 12 articles; all hits evenly in half of
        // equally long
        // articles, DP 0.5. Wilson's interval of 6 of 12 by statsmodels.
        assertThat(Double.parseDouble(framing(framing, "clash", "Gazette", "G²")))
                .isCloseTo(8.0091822, within(1e-6));
        assertThat(Double.parseDouble(framing(framing, "clash", "Gazette", "Adjusted p")))
                .isCloseTo(0.0046540751, within(1e-8));
        assertThat(Double.parseDouble(framing(framing, "clash", "Gazette", "Log ratio")))
                .isCloseTo(2.5849625, within(1e-6));
        assertThat(Double.parseDouble(framing(framing, "clash", "Herald", "Log ratio")))
                .isCloseTo(-2.5849625, within(1e-6));
        assertThat(Double.parseDouble(framing(framing, "clash", "Gazette", "DP")))
                .isCloseTo(0.5, within(1e-9));
        assertThat(framing(framing, "clash", "Gazette", "Share of articles")).isEqualTo("0.5");
        assertThat(framing(framing, "clash", "Gazette", "Share, low")).startsWith("0.25378");
        assertThat(framing(framing, "clash", "Gazette", "Difference, low")).isEmpty();
        // By hand: variances 12/11 · 12 · 1000² / 600² and 12/11 · (2 · 833.3² + 10 · 166.7²) / 600², 14.0 degrees of
        // freedom;
        // scipy.stats.t.ppf(0.975, 13.99772899) * 6.43538199 around 16.667.
        assertThat(Double.parseDouble(framing(framing, "all terms", "Gazette", "Difference, low")))
                .isCloseTo(2.863935, within(1e-6));
        assertThat(Double.parseDouble(framing(framing, "all terms", "Gazette", "Difference, high")))
                .isCloseTo(30.469398, within(1e-6));
    }

    @Test
    void claimsNothingOfOutletsWithFewArticles() throws Exception {
        List<String[]> framing = csv(clashes(9), ReportRequest.defaults()).get("Framing");

        for (String column : List.of("Others per 1,000", "Difference, low", "Log ratio", "G²", "Adjusted p", "DP")) {
            assertThat(framing(framing, "all terms", "Gazette", column)).isEmpty();
        }
        assertThat(framing(framing, "all terms", "Gazette", "Per 1,000 words")).isNotEmpty();
    }

    @Test
    void neverTakesWhatOneArticleSaysForAFeatureOfAnOutlet() throws Exception {
        ReportFixture fixture = clashes(12);
        for (int i = 0; i < 9; i++) {
            fixture.hit("h7", i, "violence", "massacre", "outlet");
        }
        List<String[]> framing = csv(fixture, ReportRequest.defaults()).get("Framing");

        assertThat(framing(framing, "massacre", "Herald", "Hits")).isEqualTo("9");
        assertThat(framing(framing, "massacre", "Herald", "G²")).isEmpty();
    }

    @Test
    void countsHowManySourcesHaveTheSayAtEqualMentions() throws Exception {
        ReportFixture fixture = new ReportFixture();
        for (int i = 0; i < 60; i++) {
            fixture.article("g" + i, "Gazette", "2025-03-18", "Headline", "")
                    .attribution("g" + i, 0, "So.", "direct", i % 2 == 0 ? "White House" : "Kremlin", "USA", true)
                    .article("h" + i, "Herald", "2025-03-18", "Headline", "");
            if (i < 50) {
                fixture.attribution("h" + i, 0, "So.", "direct", "White House", "USA", true);
            }
        }
        List<String[]> outlets = csv(fixture, ReportRequest.defaults()).get("Outlets");

        assertThat(cell(outlets, "Gazette", "Mentions of named sources")).isEqualTo("60");
        assertThat(Double.parseDouble(cell(outlets, "Gazette", "Effective number of sources")))
                .isCloseTo(2, within(1e-9));
        assertThat(Double.parseDouble(cell(outlets, "Herald", "Effective number of sources")))
                .isCloseTo(1, within(1e-9));
        // exp of the sum over both sources of -k/50 * log(k/50) * scipy.stats.hypergeom.pmf(k, 60, 30, 50)
        assertThat(Double.parseDouble(cell(outlets, "Gazette", "Effective, at equal mentions")))
                .isCloseTo(1.99660754, within(1e-6));
    }

    @Test
    void saysNothingOfTheDiversityOfFewMentions() throws Exception {
        List<String[]> outlets = csv(twoOutlets(), ReportRequest.defaults()).get("Outlets");

        // White House, Berlin, Kremlin, "Western officials".
        assertThat(cell(outlets, "Gazette", "Mentions of named sources")).isEqualTo("4");
        assertThat(cell(outlets, "Gazette", "Effective number of sources")).isEmpty();
        assertThat(cell(outlets, "Gazette", "Officials, low")).isEmpty();
    }

    @Test
    void countsNewsAndSaysWhatItLeavesOut() throws Exception {
        Map<String, List<String[]>> tables = csv(twoOutlets(), ReportRequest.defaults());

        assertThat(tables.get("Articles")).extracting(row -> row[4]).containsExactly("Id", "g1", "h1");
        assertThat(tables.get("Method"))
                .anySatisfy(row -> assertThat(row).containsExactly("Left out", "1 article: genre opinion"))
                .anySatisfy(row -> assertThat(row).containsExactly("Left out", "1 article: before the period"));
    }

    @Test
    void countsOpinionWhenAskedTo() throws Exception {
        ReportRequest opinion = ReportRequest.defaults().withGenres(List.of(Genre.OPINION));

        assertThat(csv(twoOutlets(), opinion).get("Articles"))
                .extracting(row -> row[4])
                .containsExactly("Id", "h2");
    }

    @Test
    void endsTheTrendWithTheLastArticlesOfAPeriodThatIsLongerThanThey() throws Exception {
        ReportRequest year = ReportRequest.defaults().withDays(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

        assertThat(csv(twoOutlets(), year).get("Trend"))
                .extracting(row -> row[0] + " " + row[1])
                .contains("2025-W11 Gazette", "2025-W12 Herald");
    }

    @Test
    void leavesAWeekWithoutArticlesBlankInTheTrend() throws Exception {
        List<String[]> trend = csv(twoOutlets(), ReportRequest.defaults()).get("Trend");

        assertThat(trend)
                .extracting(row -> row[0] + " " + row[1] + " " + row[2])
                .containsExactly(
                        "Week Outlet Articles",
                        "2025-W11 (all) 1",
                        "2025-W11 Gazette 1",
                        "2025-W11 Herald ",
                        "2025-W12 (all) 2",
                        "2025-W12 Gazette 1",
                        "2025-W12 Herald 1");
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
                            "Shares",
                            "Sources",
                            "Who speaks",
                            "Stance",
                            "Unheard",
                            "Labels",
                            "Framing",
                            "Profile",
                            "Stories",
                            "Quotations",
                            "Attributions",
                            "Passages",
                            "Articles",
                            "Method",
                            "Problems",
                            "Chart data",
                            "Lists");
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
                    .as("the headline's and the address's own")
                    .containsExactly("https://gazette.example/1", "https://gazette.example/1");
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

        assertThat(SheetWriter.shortened(text, ENGLISH))
                .hasSize(32_767)
                .endsWith(" … (shortened; the CSV file has all)");
        assertThat(SheetWriter.shortened("bell \u0007 and null \u0000", ENGLISH))
                .isEqualTo("bell \ufffd and null \ufffd");
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
