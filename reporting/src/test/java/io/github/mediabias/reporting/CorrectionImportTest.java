package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.archive.Database;
import io.github.mediabias.reporting.CorrectionImport.Result;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionImportTest {

    /** The rows of the four attributions, as a spreadsheet numbers them. */
    private static final int WHITE_HOUSE = 3;

    private static final int JOINT = 4;
    private static final int NOBODY = 5;
    private static final int WESTERN = 6;

    @TempDir
    private Path folder;

    private Database archive;

    @BeforeEach
    void open() throws Exception {
        archive = new ReportFixture()
                .article("g1", "Gazette", "2025-03-18", "Talks", "https://gazette.example/1")
                .attribution("g1", 0, "One word is true.", "direct", "White House", "USA", true)
                .attribution("g1", 1, "A joint word.", "indirect", "Berlin", "DEU", true)
                .member("g1", 1, 1, "Kremlin", "RUS", true)
                .attribution("g1", 2, "Nobody said so.", "indirect", null, null, false)
                .attribution("g1", 3, "Western words.", "mixed", "Western officials", "WST", true)
                .open();
    }

    @AfterEach
    void close() throws Exception {
        archive.close();
    }

    private Path report(String name) throws Exception {
        return report(name, ReportRequest.defaults());
    }

    private Path report(String name, ReportRequest request) throws Exception {
        Path file = folder.resolve(name);
        WeeklyReport.of(archive, request).writeWorkbook(file);
        return file;
    }

    private static Row row(Sheet sheet, int number) {
        return sheet.getRow(number - 1);
    }

    private static int column(Sheet sheet, String header) {
        for (Cell cell : row(sheet, 2)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + header);
    }

    private static String read(Path file, int row, String header) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            Sheet sheet = workbook.getSheet("Attributions");
            Cell cell = row(sheet, row).getCell(column(sheet, header));
            return cell == null ? "" : cell.toString();
        }
    }

    /** Writes into a cell, as an analyst does. */
    private static Path write(Path file, int row, String header, String value) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getSheet("Attributions");
            row(sheet, row).createCell(column(sheet, header)).setCellValue(value);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private Result bring(Path file) throws Exception {
        return CorrectionImport.read(file, archive, Codebook.shipped());
    }

    private List<String> stored() throws Exception {
        List<String> rows = new ArrayList<>();
        try (Statement statement = archive.connection().createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT concat_ws(' ', content_text, field, ordinal, value, bloc,"
                                + " official, was, workbook) FROM correction ORDER BY content_text, field, ordinal")) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    @Test
    void letsAnAnswerWinInTheNextReportAndMarksIt() throws Exception {
        Path first = report("first.xlsx");
        write(first, WHITE_HOUSE, "Correct code", "rusbus");
        write(first, WHITE_HOUSE, "Correct stance", "Factive");
        write(first, WESTERN, "Wrong (x)", "X");

        assertThat(bring(first)).isEqualTo(new Result(3, 0, 0, 0, 0, List.of()));

        Path second = report("second.xlsx");
        assertThat(read(second, WHITE_HOUSE, "Code")).isEqualTo("RUSBUS");
        assertThat(read(second, WHITE_HOUSE, "Bloc"))
                .as("by the shipped codebook, on the article's day")
                .isEqualTo("CST");
        assertThat(read(second, WHITE_HOUSE, "Stance")).isEqualTo("factive");
        assertThat(read(second, WHITE_HOUSE, "Corrected")).isEqualTo("code was USAGOV, stance was neutral");
        assertThat(read(second, WESTERN, "Corrected")).isEqualTo("not counted: no attribution");
        assertThat(read(second, WESTERN, "Wrong (x)")).isEqualTo("x");
    }

    @Test
    void tellsTheKeyFiguresWithAndWithoutCorrections() throws Exception {
        Path first = report("first.xlsx");
        bring(write(first, WESTERN, "Wrong (x)", "x"));

        WeeklyReport report = WeeklyReport.of(archive, ReportRequest.defaults());
        report.writeCsv(folder);

        // Four attributions, three of officials; then three, two of officials.
        assertThat(Files.readString(folder.resolve("Method.csv")))
                .contains("1 attribution of the period is corrected by hand (no attribution 1)")
                .contains("Attributions: 4; with them 3")
                .contains("Officials, share of attributions: 75.0 %; with them 66.7 %");
        assertThat(report.notices())
                .contains("1 attribution is corrected by hand; the key figures without that stand under Method.");
        assertThat(Files.readString(folder.resolve("Attributions.csv")))
                .as("columns to fill in serve the workbook only")
                .doesNotContain("Correct code")
                .doesNotContain("mediabias key")
                .contains("not counted: no attribution");
    }

    @Test
    void givesEachMemberOfAJointSourceItsCode() throws Exception {
        bring(write(report("first.xlsx"), JOINT, "Correct code", "DEULEG; ---"));

        assertThat(stored())
                .containsExactly(
                        "A joint word. code 0 DEULEG WST true DEUGOV first.xlsx",
                        "A joint word. code 1 --- false RUSGOV first.xlsx");
        assertThat(read(report("second.xlsx"), JOINT, "Code")).isEqualTo("DEULEG; ---");
    }

    @Test
    void givesACodeToASourceThatNobodyNamed() throws Exception {
        bring(write(report("first.xlsx"), NOBODY, "Correct code", "USAGOV"));

        assertThat(read(report("second.xlsx"), NOBODY, "Code")).isEqualTo("USAGOV");
    }

    @Test
    void tellsAllWrongCellsAndWritesNothing() throws Exception {
        Path file = report("first.xlsx");
        write(file, WHITE_HOUSE, "Correct code", "USXGOV");
        write(file, WHITE_HOUSE, "Correct stance", "factive");
        write(file, JOINT, "Correct code", "USAGOV");
        write(file, NOBODY, "Correct source type", "robot");
        write(file, WESTERN, "Wrong (x)", "yes");

        assertThatThrownBy(() -> bring(file)).hasMessage("""
                        %1$s, sheet Attributions, cell O3: found 'USXGOV'; expected the code of a country (countries.csv), or ---,\
                         and behind it that of a role (roles.csv) or nothing, such as USAGOV
                          %1$s, sheet Attributions, cell O4: found 1 codes; expected one for each of Berlin; Kremlin, with semicolons\
                         between them
                          %1$s, sheet Attributions, cell P5: found 'robot'; expected person, organisation, group, unnamed, document,\
                         none or nothing
                          %1$s, sheet Attributions, cell R6: found 'yes'; expected x or nothing
                          Nothing was written.""", file);
        assertThat(stored()).isEmpty();
    }

    @Test
    void refusesARowWhoseWordsAreNotThoseOfItsKey() throws Exception {
        Path file = report("first.xlsx");
        write(file, WHITE_HOUSE, "Correct stance", "factive");
        write(file, WHITE_HOUSE, "What is attributed", "One word is false.");

        assertThatThrownBy(() -> bring(file))
                .hasMessageContaining("cell Y3 (a hidden column): the key is of a row with other words");

        Path other = report("other.xlsx");
        write(other, WHITE_HOUSE, "Correct stance", "factive");
        String key = read(other, WHITE_HOUSE, keyHeader(other));
        write(other, WHITE_HOUSE, keyHeader(other), key.replace("0-50", "1-50"));
        assertThatThrownBy(() -> bring(other)).hasMessageContaining("the key is of a row with other words");
    }

    private static String keyHeader(Path file) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            for (Cell cell : row(workbook.getSheet("Attributions"), 2)) {
                if (cell.getStringCellValue().startsWith("mediabias key")) {
                    return cell.getStringCellValue();
                }
            }
        }
        throw new AssertionError("no column of keys");
    }

    @Test
    void changesNothingWhenItComesASecondTime() throws Exception {
        Path file = write(report("first.xlsx"), WHITE_HOUSE, "Correct code", "RUSGOV");
        bring(file);
        List<String> once = stored();

        assertThat(bring(file)).isEqualTo(new Result(0, 0, 0, 1, 0, List.of()));
        assertThat(stored()).isEqualTo(once);
    }

    @Test
    void withdrawsWhatTheSameOrALaterWorkbookHasEmptied() throws Exception {
        Path first = write(report("first.xlsx"), WHITE_HOUSE, "Correct code", "RUSGOV");
        bring(first);
        assertThat(bring(write(first, WHITE_HOUSE, "Correct code", "")))
                .as("the same workbook")
                .isEqualTo(new Result(0, 0, 1, 0, 0, List.of()));

        bring(write(first, WHITE_HOUSE, "Correct stance", "factive"));
        Path later = write(report("later.xlsx"), WHITE_HOUSE, "Correct stance", "");
        assertThat(bring(later)).as("a later report").isEqualTo(new Result(0, 0, 1, 0, 0, List.of()));
        assertThat(stored()).isEmpty();
    }

    @Test
    void keepsWhatAColleagueHasCorrectedInAnotherCopy() throws Exception {
        Path mine = write(report("mine.xlsx"), WHITE_HOUSE, "Correct code", "RUSGOV");
        Path hers = write(report("hers.xlsx"), WHITE_HOUSE, "Correct stance", "factive");
        bring(mine);

        assertThat(bring(hers)).isEqualTo(new Result(1, 0, 0, 0, 1, List.of()));
        assertThat(stored()).hasSize(2);
    }

    @Test
    void worksWhereNoTextTravels() throws Exception {
        Path file = report("none.xlsx", ReportRequest.defaults().withText(TextExtent.NONE));
        assertThatThrownBy(() -> read(file, WHITE_HOUSE, "What is attributed")).isInstanceOf(AssertionError.class);

        bring(write(file, WHITE_HOUSE, "Correct stance", "distancing"));

        assertThat(stored()).singleElement().asString().startsWith("One word is true. reporter_stance distancing");
    }

    @Test
    void refusesWhatIsNoReport() throws Exception {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no workbook");
        assertThatThrownBy(() -> bring(text)).hasMessageStartingWith(text + " cannot be read as a workbook");

        Path other = folder.resolve("other.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            workbook.createSheet("Attributions");
            workbook.write(out);
        }
        assertThatThrownBy(() -> bring(other))
                .hasMessage(other
                        + " has no sheet with a hidden column 'mediabias key'; expected a workbook that mediabias report"
                        + " has written, with its sheet Attributions");
    }

    @Test
    void readsAReportInAnotherLanguage() throws Exception {
        Path file = report("informe.xlsx", ReportRequest.defaults().withLanguage(ReportLanguage.SPANISH));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(Files.readAllBytes(file)))) {
            Sheet sheet = workbook.getSheet("Atribuciones");
            // As the list offers it.
            String factive = Messages.in(ReportLanguage.SPANISH).label("stance", "factive");
            row(sheet, WHITE_HOUSE)
                    .createCell(column(sheet, "Posicionamiento correcto"))
                    .setCellValue(factive);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }

        bring(file);

        assertThat(stored()).singleElement().asString().startsWith("One word is true. reporter_stance factive");
    }

    @Test
    void readsWhatLibreOfficeHasSaved() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed");
        Path file = write(report("first.xlsx"), WHITE_HOUSE, "Correct code", "---");
        write(file, WESTERN, "Wrong (x)", "x");
        Path saved = Files.createDirectory(folder.resolve("saved"));
        Process office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        saved.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();

        assertThat(bring(saved.resolve("first.xlsx"))).isEqualTo(new Result(2, 0, 0, 0, 0, List.of()));
    }
}
