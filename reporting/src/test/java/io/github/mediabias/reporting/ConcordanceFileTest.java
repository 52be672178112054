package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.concordance.ConcordanceLine;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.framing.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordanceFileTest {

    private static final ConcordanceLine LINE = new ConcordanceLine(
            "The Lantern",
            LocalDate.of(2025, 3, 19),
            "a",
            "=HYPERLINK(\"http://x\")",
            Part.BODY,
            Voice.QUOTED,
            "Jon Harrow",
            "“This ",
            "strike",
            " hurts”\u0001",
            "strike",
            false,
            6,
            12,
            null,
            "lantern.jsonl",
            "line 1");

    @TempDir
    private Path folder;

    @Test
    void showsTheTermInBoldBetweenItsContexts() throws Exception {
        Path file = folder.resolve("strike.xlsx");

        ConcordanceFile.write(file, "Occurrences of strike", sink -> sink.line(LINE));

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            // Beside the column that stays in sight.
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Occurrences of strike");
            Row row = sheet.getRow(2);
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("“This ");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("strike");
            assertThat(row.getCell(7).getStringCellValue()).isEqualTo(" hurts”\ufffd");
            assertThat(sheet.getRow(2).getCell(6).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getRow(2).getCell(7).getCellStyle().getFont().getBold())
                    .isFalse();
            assertThat(row.getCell(10).getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
        }
    }

    @Test
    void leavesWhatStoodThereIfTheLinesBreakOff() throws Exception {
        Path file = Files.writeString(folder.resolve("strike.csv"), "before");

        assertThatThrownBy(() -> ConcordanceFile.write(file, "", sink -> {
                    sink.line(LINE);
                    throw new IOException("the disk is gone");
                }))
                .hasMessage("the disk is gone");

        assertThat(file).hasContent("before");
    }
}
