package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** {@code mediabias sample} and {@code mediabias agreement} as a user calls them. */
class SampleCommandTest extends CommandTest {

    private static final String TEXT = "The minister said that the talks had failed after three long days. "
            + "“We will come back next week,” the envoy told reporters outside the hall. "
            + "The city was quiet in the evening. It had rained since the morning.";

    @Test
    void drawsACodingSheetThatAgreementReads() throws IOException {
        Path articles = write(
                "articles.jsonl",
                "{\"id\": \"a\", \"publisher\": \"Gazette\", \"date\": \"2025-03-11\", \"title\": \"Talks\", \"text\": \""
                        + TEXT + "\"}");
        Path sheet = folder.resolve("coding.xlsx");

        assertThat(run("sample", articles, "-n", 4, "-o", sheet)).isZero();

        assertThat(err.toString())
                .contains(
                        "4 of 4 sentences of 1 articles, by seed 1: 2 of the 2 with a machine finding, 2 of the 2 without");
        assertThat(run("agreement", sheet)).isZero();
        assertThat(out.toString())
                .isEqualToNormalizingNewlines(
                        "Nobody has coded a sentence of " + sheet + " yet; the sheet before Coder 1 says how.\n");
    }

    @Test
    void measuresBothCodersOnASheetThatIsPartlyFilledIn() throws IOException {
        Path articles = write(
                "articles.jsonl",
                "{\"id\": \"a\", \"publisher\": \"Gazette\", \"date\": \"2025-03-11\", \"title\": \"Talks\", \"text\": \""
                        + TEXT + "\"}");
        Path sheet = folder.resolve("coding.xlsx");
        run("sample", articles, "-n", 4, "-o", sheet);
        fill(sheet, "Coder 1", "Attribution", "yes");

        assertThat(run("agreement", sheet)).isZero();
        assertThat(out.toString())
                .contains("Agreement of Coder 1 and Coder 2 on 4 sentences")
                .contains("attribution: no alpha: no unit was coded by two coders")
                .contains("2 of 2 with a finding, 2 of 2 without a finding");
    }

    /** Answers the question in the first sentence of a coder's sheet. */
    private static void fill(Path workbook, String coder, String question, String answer) throws IOException {
        try (XSSFWorkbook coding = new XSSFWorkbook(Files.newInputStream(workbook))) {
            Sheet sheet = coding.getSheet(coder);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getStringCellValue()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(question.toLowerCase(Locale.ROOT))) {
                        Row first = sheet.getRow(row.getRowNum() + 1);
                        first.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                                .setCellValue(answer);
                        try (OutputStream out = Files.newOutputStream(workbook)) {
                            coding.write(out);
                        }
                        return;
                    }
                }
            }
        }
        throw new IllegalStateException("the sheet " + coder + " has no column " + question);
    }

    @Test
    void printsTheAgreementOfATable() throws IOException {
        // Units of two coders: 8 alike (6 a, 2 b), 2 not. Kappa: p_o 0.8, p_e 0.7 * 0.7 + 0.3 * 0.3 = 0.58, kappa 0.22
        // / 0.42.
        Path table = write(
                "codes.csv",
                "unit,anna,ben",
                "1,a,a",
                "2,a,a",
                "3,a,a",
                "4,a,a",
                "5,a,a",
                "6,a,a",
                "7,b,b",
                "8,b,b",
                "9,a,b",
                "10,b,a");

        assertThat(run("agreement", table)).isZero();

        assertThat(out.toString()).contains("anna, ben     10        0      0.800  0.524");
    }

    @Test
    void saysWhatWasExpectedOfWrongUsage() throws IOException {
        Path table = write("codes.csv", "unit,anna,ben", "1,a,a");
        assertThat(run("agreement", table, "--level", "ratio")).isEqualTo(2);
        assertThat(err.toString()).contains("--level is 'ratio'; expected nominal, ordinal or interval");
        assertThat(run("agreement", table, "--level", "ordinal")).isEqualTo(1);
        assertThat(err.toString()).contains("codes.csv, line 2, column anna: found 'a'; expected a number such as 3");
        assertThat(run("agreement", folder.resolve("codes.txt"))).isEqualTo(2);
        assertThat(run("sample", table, "-o", folder.resolve("s.csv"))).isEqualTo(2);
        assertThat(err.toString()).contains("expected a name ending in .xlsx");
        assertThat(run("sample", table, "-n", 1, "-o", folder.resolve("s.xlsx")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("-n is 1; expected 2 to 10000");
    }
}
