package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.archive.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class WorkbookCraftTest {

    private static final Messages ENGLISH = Messages.in(ReportLanguage.ENGLISH);

    @TempDir
    Path folder;

    private Path report(ReportRequest request) throws Exception {
        Path file = folder.resolve("report.xlsx");
        ReportFixture fixture = new ReportFixture()
                .article("a", "Gazette", "2025-03-18", "A headline", "https://gazette.example/1")
                .article("b", "Herald", "2025-03-19", "Another", "")
                .attribution("a", 0, "So.", "direct", "White House", "USA", true)
                .attribution("a", 1, "Thus.", "indirect", null, null, false)
                .hit("a", 0, "conflict", "clash", "outlet")
                .mention("a", 0, "country", "UKR", "UKR")
                .title("a", 0, "Lena Whitlow", "USAGOV", "senator");
        try (Database database = fixture.open()) {
            WeeklyReport.of(database, request).writeWorkbook(file);
        }
        return file;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new XSSFWorkbook(bytes);
        }
    }

    /** Excel offers to repair a workbook whose tables disagree with their headers or with each other. */
    @ParameterizedTest
    @EnumSource
    void makesATableOfEachSheetThatAgreesWithItsHeader(ReportLanguage language) throws Exception {
        Set<String> names = new TreeSet<>();
        Set<Long> ids = new TreeSet<>();
        try (XSSFWorkbook workbook = open(report(ReportRequest.defaults().withLanguage(language)))) {
            for (Sheet sheet : workbook) {
                for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                    assertThat(names.add(table.getName())).isTrue();
                    assertThat(ids.add(table.getCTTable().getId())).isTrue();
                    assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
                    Set<String> headers = new TreeSet<>();
                    for (var column : table.getColumns()) {
                        Row header = sheet.getRow(table.getStartRowIndex());
                        assertThat(header.getCell(column.getColumnIndex()).getStringCellValue())
                                .isEqualTo(column.getName());
                        assertThat(headers.add(column.getName().toLowerCase(Locale.ROOT)))
                                .as("%s: %s", sheet.getSheetName(), column.getName())
                                .isTrue();
                    }
                    assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
                }
            }
        }
        assertThat(names).contains("t_outlets", "t_attributions", "t_method").doesNotContain("t_problems");
    }

    /** The order of CT_Worksheet in ECMA-376, part 1, which Excel insists on. */
    @Test
    void writesThePartsOfASheetInTheOrderOfTheSchema() throws Exception {
        List<String> order = List.of(
                "sheetPr",
                "dimension",
                "sheetViews",
                "sheetFormatPr",
                "cols",
                "sheetData",
                "autoFilter",
                "mergeCells",
                "conditionalFormatting",
                "dataValidations",
                "hyperlinks",
                "pageMargins",
                "pageSetup",
                "headerFooter",
                "drawing",
                "tableParts",
                "extLst");
        try (ZipFile zip = new ZipFile(report(ReportRequest.defaults()).toFile())) {
            for (var entry : zip.stream()
                    .filter(part -> part.getName().startsWith("xl/worksheets/sheet"))
                    .toList()) {
                String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                List<Integer> places = new ArrayList<>();
                for (String element : order) {
                    int at = element.equals("extLst") ? xml.lastIndexOf("<extLst") : xml.indexOf("<" + element);
                    if (at >= 0) {
                        places.add(at);
                    }
                }
                assertThat(places).as(entry.getName()).isSorted().hasSizeGreaterThan(4);
                assertThat(xml).as(entry.getName()).doesNotContain("xml-fragment");
            }
        }
    }

    @Test
    void beginsEveryAxisOfValuesAtZero() throws Exception {
        try (XSSFWorkbook workbook = open(report(ReportRequest.defaults()))) {
            assertThat(workbook.getSheet("Summary")).isInstanceOfSatisfying(XSSFSheet.class, sheet -> assertThat(
                            sheet.getDrawingPatriarch().getCharts())
                    .isNotEmpty()
                    .allSatisfy(chart -> assertThat(chart.getCTChart()
                                    .getPlotArea()
                                    .getValAxArray(0)
                                    .getScaling()
                                    .getMin()
                                    .getVal())
                            .isZero()));
        }
    }

    /** By the schema of ECMA-376, part 1, as POI carries it; what it does not know, Excel offers to repair. */
    @Test
    void isValidByTheSchema() throws Exception {
        try (ZipFile zip = new ZipFile(report(ReportRequest.defaults()).toFile())) {
            for (var entry : zip.stream()
                    .filter(part -> part.getName().matches("xl/(worksheets|tables)/[^/]+\\.xml"))
                    .toList()) {
                List<XmlError> errors = new ArrayList<>();
                InputStream xml = zip.getInputStream(entry);
                XmlObject parsed = entry.getName().contains("tables")
                        ? TableDocument.Factory.parse(xml)
                        : WorksheetDocument.Factory.parse(xml);
                parsed.validate(new XmlOptions().setErrorListener(errors));
                // All write xml:space where spaces matter; the schema's text leaves it to XML.
                errors.removeIf(error -> error.toString().contains("space@http://www.w3.org/XML/1998/namespace"));
                assertThat(errors).as(entry.getName()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTheCellsOfTheFiguresTheSameInEveryLanguage(ReportLanguage language) throws Exception {
        try (XSSFWorkbook workbook = open(report(ReportRequest.defaults().withLanguage(language)))) {
            assertThat(named(workbook, "week")).isEqualTo("2025-W12");
            assertThat(named(workbook, "key_articles")).isEqualTo("2.0");
            assertThat(named(workbook, "key_officials_share")).isEqualTo("0.5");
            assertThat(named(workbook, "key_officials_share_before")).isEmpty();
        }
    }

    private static String named(XSSFWorkbook workbook, String name) {
        CellReference cell = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(cell.getSheetName())
                .getRow(cell.getRow())
                .getCell(cell.getCol())
                .toString();
    }

    @Test
    void saysWhatItIsToFileManagers() throws Exception {
        try (XSSFWorkbook workbook = open(report(ReportRequest.defaults().withLanguage(ReportLanguage.SPANISH)))) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Informe de medios, semana 2025-W12");
            assertThat(core.getSubject()).startsWith("del 17 de marzo de 2025 al 23");
            assertThat(core.getKeywords()).isEqualTo("Gazette, Herald");
            assertThat(core.getCreator()).isEqualTo("mediabias");
            // When the articles were read, as the run says.
            assertThat(core.getCreated()).isEqualTo(Date.from(Instant.parse("2025-03-24T06:00:00Z")));
        }
    }

    @Test
    void printsOnThePaperThatIsAskedFor() throws Exception {
        try (XSSFWorkbook workbook = open(report(ReportRequest.defaults().withPaper(PaperSize.LETTER)))) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.LETTER_PAPERSIZE);
            }
        }
    }

    @Test
    void printsAWideTableOnSeveralPagesThatRepeatItsFirstColumn() throws Exception {
        try (XSSFWorkbook workbook = open(report(ReportRequest.defaults()))) {
            Sheet outlets = workbook.getSheet("Outlets");
            assertThat(outlets.getPrintSetup().getFitWidth()).isGreaterThan((short) 1);
            assertThat(outlets.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
            assertThat(outlets.getRepeatingRows().formatAsString()).isEqualTo("2:2");
            assertThat(workbook.getSheet("Problems").getPrintSetup().getFitWidth())
                    .isEqualTo((short) 1);
        }
    }

    @Test
    void breaksTheNoteWithinTheTable() throws Exception {
        try (XSSFWorkbook workbook = open(report(ReportRequest.defaults()))) {
            Sheet method = workbook.getSheet("Stance");
            assertThat(method.getMergedRegions()).singleElement().satisfies(region -> assertThat(region.getLastColumn())
                    .isLessThan(13));
            assertThat(method.getRow(0).getHeightInPoints()).isGreaterThan(40);
        }
    }

    /** A sheet can hold 65,530 links. */
    @Test
    void saysHowManyAddressesAreNoLinks() throws Exception {
        SheetTable table = new SheetTable(
                "articles",
                null,
                List.of(Column.text("id", 10), Column.link("link"), Column.text("id", 10)),
                consumer -> {
                    for (int i = 0; i < 65_533; i++) {
                        consumer.accept(Arrays.asList("a" + i, "https://gazette.example/" + i, null));
                    }
                });
        try (XSSFWorkbook workbook = open(written(table))) {
            Sheet sheet = workbook.getSheet("Articles");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("3 addresses are here without a link: a sheet can hold 65,530.");
            assertThat(sheet.getHyperlinkList()).hasSize(65_530);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Id 2");
        }
    }

    private Path written(SheetTable table) throws IOException, SQLException {
        Path file = folder.resolve("table.xlsx");
        XSSFWorkbook small = new XSSFWorkbook();
        Styles styles = new Styles(small, ENGLISH);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(small, 200, true);
                var out = Files.newOutputStream(file)) {
            new SheetWriter(workbook, styles, ENGLISH, PaperSize.A4).write(table);
            workbook.write(out);
        }
        return file;
    }
}
