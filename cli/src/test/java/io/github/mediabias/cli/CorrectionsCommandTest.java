package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class CorrectionsCommandTest extends CommandTest {

    private static final String ARTICLE = """
            {"id": "1", "outlet": "Gazette", "date": "2025-03-18", "headline": "Dam to be repaired", "body": "The mayor, Ann\
             Miller, said on Tuesday that the dam would be repaired before the winter. \\"We will not wait,\\" she said. Farmers in\
             the valley had asked for a new dam."}""";

    /** Answers in the first row of the sheet Attributions. */
    private static void answer(Path file, String header, String answer) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getSheet("Attributions");
            for (Cell cell : sheet.getRow(1)) {
                if (cell.getStringCellValue().equals(header)) {
                    Row row = sheet.getRow(2);
                    row.createCell(cell.getColumnIndex()).setCellValue(answer);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    @Test
    void bringsCorrectionsIntoTheNextReport() throws Exception {
        Path week = write("week.jsonl", ARTICLE);
        Path archive = folder.resolve("weeks.duckdb");
        Path report = folder.resolve("report.xlsx");
        assertThat(run("report", week, "--archive", archive, "-o", report, "--quiet"))
                .isZero();
        answer(report, "Correct stance", "factive");

        assertThat(run("corrections", report, "--archive", archive)).isZero();
        assertThat(out.toString())
                .isEqualToNormalizingNewlines("Corrections: 1 new, 0 changed, 0 withdrawn, 0 as before\n");

        Path csv = folder.resolve("csv");
        assertThat(run("report", "--archive", archive, "-o", report, "--csv", csv))
                .isZero();
        assertThat(err.toString()).contains("1 attribution is corrected by hand");
        assertThat(csv.resolve("Attributions.csv")).content().contains("stance was neutral");
    }

    @Test
    void tellsAWrongCellAndFails() throws Exception {
        Path week = write("week.jsonl", ARTICLE);
        Path archive = folder.resolve("weeks.duckdb");
        Path report = folder.resolve("report.xlsx");
        run("report", week, "--archive", archive, "-o", report, "--quiet");
        answer(report, "Correct code", "nobody");

        assertThat(run("corrections", report, "--archive", archive)).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("mediabias: " + report + ", sheet Attributions, cell O3: found 'nobody'; expected")
                .contains("Nothing was written.");
    }

    @Test
    void writesNothingIfAnOwnSheetFails() throws Exception {
        Path week = write("week.jsonl", ARTICLE);
        Path report = folder.resolve("report.xlsx");
        Path sheets = Files.createDirectory(folder.resolve("sheets"));
        Files.writeString(sheets.resolve("bad.sql"), "SELECT outlet\nFROM articles");

        assertThat(run("report", week, "-o", report, "--sheets", sheets, "--quiet"))
                .isEqualTo(1);

        assertThat(err.toString()).contains(sheets.resolve("bad.sql") + ", line 2: ");
        assertThat(report).doesNotExist();
    }

    @Test
    void asksForAnArchiveThatThereIs() {
        assertThat(run("corrections", "report.xlsx", "--archive", folder.resolve("none.duckdb")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("none.duckdb: no such archive");
    }
}
