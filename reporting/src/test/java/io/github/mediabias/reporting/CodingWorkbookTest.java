package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.coding.CodedSample;
import io.github.mediabias.analysis.coding.CodedSample.CodedUnit;
import io.github.mediabias.analysis.coding.CodingScheme;
import io.github.mediabias.analysis.coding.CodingScheme.Question;
import io.github.mediabias.analysis.coding.PassageSample;
import io.github.mediabias.analysis.coding.PassageSample.Drawn;
import io.github.mediabias.analysis.coding.PassageSample.Size;
import io.github.mediabias.analysis.coding.SampleUnit;
import io.github.mediabias.analysis.coding.Stratum;
import io.github.mediabias.archive.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingWorkbookTest {

    private static final CodingScheme SCHEME = new CodingScheme(
            List.of(
                    new Question("attribution", "Does it report?", List.of("yes", "no")),
                    new Question("category 1", "Which?", List.of("peace", "war")),
                    new Question("voice", "Whose?", List.of("outlet", "quoted"))),
            List.of(new CodingScheme.Definition("war", "War: all that is of war")));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTwentyUnits() throws Exception {
        List<Drawn> units = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            boolean finding = i % 2 == 0;
            TreeMap<String, String> machine =
                    new TreeMap<>(Map.of("attribution", finding ? "yes" : "no", "voice", "outlet"));
            if (finding) {
                machine.put("category 1", "war");
            }
            units.add(new Drawn(
                    String.format(java.util.Locale.ROOT, "S%04d", i),
                    new Stratum("", finding),
                    new SampleUnit(
                            "Secret Gazette",
                            "secret-id",
                            "secret.jsonl",
                            "line 1",
                            i,
                            i + 5,
                            "",
                            "=Sentence " + i,
                            "",
                            machine)));
        }
        file = folder.resolve("coding.xlsx");
        CodingWorkbook.write(
                file,
                new PassageSample(
                        7,
                        units,
                        List.of(new Size(new Stratum("", true), 100, 10), new Size(new Stratum("", false), 300, 10)),
                        5),
                SCHEME,
                "by hand");
    }

    /** A change to a workbook. */
    private interface Change {

        void to(XSSFWorkbook workbook);
    }

    private Path changed(String name, Change change) throws IOException {
        Path copy = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(copy)) {
            change.to(workbook);
            workbook.write(out);
        }
        return copy;
    }

    private static void fill(XSSFSheet sheet, String attribution) {
        for (int i = 2; i <= 21; i++) {
            sheet.getRow(i).getCell(4).setCellValue(attribution);
        }
    }

    private static void fill(XSSFSheet sheet, Set<String> reporting) {
        for (int i = 2; i <= 21; i++) {
            Row row = sheet.getRow(i);
            boolean reports = reporting.contains(row.getCell(0).getStringCellValue());
            row.getCell(4).setCellValue(reports ? "yes" : "no");
        }
    }

    @Test
    void computesAgreementAndErrorByFormulasOnceItIsFilledIn() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            fill(workbook.getSheet("Coder 1"), Set.of("S0001", "S0002", "S0004", "S0006", "S0008"));
            fill(workbook.getSheet("Coder 2"), Set.of("S0001", "S0002", "S0004"));

            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            Map<String, Double> results = new TreeMap<>();
            for (Row row : workbook.getSheet("Instructions")) {
                if (row.getCell(1) != null && row.getCell(1).getCellType() == CellType.FORMULA) {
                    results.put(
                            row.getCell(0).getStringCellValue(), row.getCell(1).getNumericCellValue());
                }
            }
            // By hand: the machine has the ten even ones, each for 10 sentences; the odd ones stand for 30. 20 pairs, 2
            // of
            // them unlike, 8 of 40 answers yes: 1 - (2 / 20) / (2 x 8 x 32 / (40 x 39)).
            assertThat(results.get("Sentences coded by both")).isEqualTo(20);
            assertThat(results.get("Alpha")).isCloseTo(0.6953125, within(1e-9));
            assertThat(results.get("Precision, Coder 1")).isCloseTo(0.4, within(1e-9));
            assertThat(results.get("Recall, Coder 1")).isCloseTo(40 / 70.0, within(1e-9));
            assertThat(results.get("Precision, Coder 2")).isCloseTo(0.2, within(1e-9));
            assertThat(results.get("Recall, Coder 2")).isCloseTo(20 / 50.0, within(1e-9));
        }
    }

    @Test
    void addsTheSheetsToAReportThatAgreementReadsBack() throws Exception {
        Path report = folder.resolve("report.xlsx");
        PassageSample sample = new PassageSample(
                7,
                List.of(new Drawn(
                        "S0001",
                        new Stratum("", true),
                        new SampleUnit(
                                "Gazette",
                                "g1",
                                "a.jsonl",
                                "line 1",
                                0,
                                5,
                                "",
                                "So it is.",
                                "",
                                new TreeMap<>(Map.of("attribution", "yes"))))),
                List.of(new Size(new Stratum("", true), 9, 1)),
                1);
        try (Database database = new ReportFixture()
                .article("g1", "Gazette", "2025-03-18", "Headline", "")
                .open()) {
            WeeklyReport.of(database, ReportRequest.defaults())
                    .writeWorkbook(report, null, new CheckSample(sample, SCHEME, "by hand"));
        }

        CodedSample read = CodingWorkbookReader.read(report).sample();

        assertThat(read.units()).extracting(CodedUnit::label).containsExactly("S0001");
        assertThat(read.isUncoded()).isTrue();
    }

    @Test
    void showsCodersNeitherTheMachinesCodesNorWhereAPassageIsFrom() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("Machine")))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("Design")))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
            List<String> orders = new ArrayList<>();
            for (String coder : List.of("Coder 1", "Coder 2")) {
                StringBuilder order = new StringBuilder();
                for (Row row : workbook.getSheet(coder)) {
                    row.forEach(cell -> assertThat(cell.getStringCellValue()).doesNotContainIgnoringCase("secret"));
                    order.append(row.getCell(0).getStringCellValue());
                }
                orders.add(order.toString());
                assertThat(workbook.getSheet(coder).getRow(2).getCell(2).getCellType())
                        .isEqualTo(CellType.STRING);
            }
            assertThat(orders.get(0)).isNotEqualTo(orders.get(1));
            assertThat(workbook.getSheet("Coder 1").getDataValidations())
                    .extracting(list -> list.getValidationConstraint().getFormula1())
                    .containsExactly(
                            "'Coding lists'!$A$2:$A$3", "'Coding lists'!$B$2:$B$3", "'Coding lists'!$C$2:$C$3");
        }
    }

    @Test
    void readsBackWhatCodersChose() throws Exception {
        Path filled = changed("filled.xlsx", workbook -> {
            fill(workbook.getSheet("Coder 1"), "YES ");
            workbook.getSheet("Coder 1").getRow(2).getCell(5).setCellValue("peace");
        });

        CodedSample sample = CodingWorkbookReader.read(filled).sample();

        assertThat(sample).isNotNull();
        assertThat(sample.strata())
                .containsExactly(new Size(new Stratum("", true), 100, 10), new Size(new Stratum("", false), 300, 10));
        CodedUnit first = sample.units().get(0);
        assertThat(first.label()).isEqualTo("S0001");
        assertThat(first.machine()).isEqualTo(Map.of("attribution", "no", "voice", "outlet"));
        assertThat(first.people()).containsExactly(Map.of("attribution", "yes", "category 1", "peace"), Map.of());
    }

    @Test
    void joinsTheCopiesOfTwoCoders() throws Exception {
        Path one = changed("one.xlsx", workbook -> fill(workbook.getSheet("Coder 1"), "yes"));
        Path two = changed("two.xlsx", workbook -> fill(workbook.getSheet("Coder 2"), "no"));

        CodedSample sample = CodingWorkbookReader.readCopies(two, one);

        assertThat(sample.units()).hasSize(20).allSatisfy(unit -> assertThat(unit.people())
                .containsExactly(Map.of("attribution", "yes"), Map.of("attribution", "no")));
        assertThatThrownBy(() -> CodingWorkbookReader.readCopies(one, one))
                .hasMessageContaining("hold codes on the sheet Coder 1; expected them in one of the two");
    }

    @Test
    void namesSheetAndCellOfWhatIsWrong() throws Exception {
        Path wrong = changed(
                "wrong.xlsx",
                workbook -> workbook.getSheet("Coder 2").getRow(6).getCell(4).setCellValue("maybe"));
        assertThatThrownBy(() -> CodingWorkbookReader.read(wrong))
                .hasMessage(wrong + ", sheet Coder 2, cell E7: found 'maybe'; expected one of yes, no, or nothing");

        Path error = changed(
                "error.xlsx",
                workbook -> workbook.getSheet("Coder 1").getRow(3).getCell(6).setCellErrorValue(FormulaError.NA));
        assertThatThrownBy(() -> CodingWorkbookReader.read(error))
                .hasMessage(error + ", sheet Coder 1, cell G4: found the error #N/A; expected a value or nothing");

        Path twice = changed(
                "twice.xlsx",
                workbook -> workbook.getSheet("Coder 1").getRow(3).getCell(0).setCellValue("S0001"));
        assertThatThrownBy(() -> CodingWorkbookReader.read(twice))
                .hasMessage(twice
                        + ", sheet Coder 1, cell A4: found the unit 'S0001'; expected each unit of the sample once");

        Path nonsense = Files.writeString(folder.resolve("nonsense.xlsx"), "unit,anna,ben");
        assertThatThrownBy(() -> CodingWorkbookReader.read(nonsense))
                .hasMessageContaining("nonsense.xlsx cannot be read; expected an Excel workbook (.xlsx)");
    }

    @Test
    void readsAPlainTableOfUnitsAndCoders() throws Exception {
        Path plain = folder.resolve("plain.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(plain)) {
            XSSFSheet sheet = workbook.createSheet("Codes");
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("unit");
            header.createCell(1).setCellValue("anna");
            header.createCell(2).setCellValue("ben");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(1);
            row.createCell(1).setCellValue(3);
            row.createCell(2).setCellValue(2.5);
            workbook.write(out);
        }

        assertThat(CodingWorkbookReader.read(plain).table().codings().units()).containsExactly(List.of("3", "2.5"));
    }
}
