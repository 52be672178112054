package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** {@code mediabias compare} as a user calls it. */
class CompareCommandTest extends CommandTest {

    private Path first() throws IOException {
        return write(
                "first.txt",
                "“We shall rebuild every bridge on this river before the winter comes,” Mayor Anna Holm said on Tuesday in the"
                        + " crowded town hall of Torvik, where hundreds of people had waited for hours to hear what she would"
                        + " have to say about the flood and about the money that the town had lost.");
    }

    private Path second() throws IOException {
        return write(
                "second.txt",
                "Mayor Anna Holm spoke to the people of the town of Torvik on Tuesday evening, a week after the flood had taken"
                        + " so many houses. “We will rebuild every bridge on this river before the winter comes,” Holm said.");
    }

    @Test
    void printsTheDifferingWordsBetweenAsterisks() throws IOException {
        assertThat(run("compare", first(), second(), "--width", 200)).isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0)).startsWith("[A] first");
        assertThat(lines)
                .contains(
                        "QUOTED WORDS DIFFER (1)",
                        "     [A] We *shall* rebuild every bridge on this river before the winter comes",
                        "     [B] We *will* rebuild every bridge on this river before the winter comes");
        assertThat(err.toString()).contains("2 articles");
    }

    @Test
    void writesAllFindingsAsJson() throws IOException {
        Path file = folder.resolve("found.json");

        assertThat(run("compare", first(), second(), "-o", file)).isZero();

        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.get("articles")).hasSize(2);
        assertThat(json.get("findings").get(0).get("kind").asText()).isEqualTo("quoted_words_differ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void writesAWorkbookOfFindingsSourcesAndLabels() throws IOException {
        Path file = folder.resolve("found.xlsx");

        assertThat(run("compare", first(), second(), "-o", file)).isZero();

        try (FileInputStream bytes = new FileInputStream(file.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetName(0)).isEqualTo("Findings");
            assertThat(workbook.getSheet("Findings").getRow(2).getCell(5).getStringCellValue())
                    .isEqualTo("shall");
            assertThat(workbook.getSheet("Sources").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("Anna Holm");
            assertThat(workbook.getSheet("Labels").getRow(2).getCell(3).getStringCellValue())
                    .isEqualTo("Mayor");
        }
    }

    @Test
    void saysWhatItExpectsWhereThereIsNothingToCompare() throws IOException {
        assertThat(run("compare")).isEqualTo(2);
        assertThat(err.toString())
                .contains("no INPUT is given; expected two or more articles on one event, or a folder");

        assertThat(run("compare", first())).isEqualTo(2);
        assertThat(err.toString()).contains("one article was found in").contains("expected two or more on one event");
    }

    @Test
    void saysWhichFilesItCanWrite() throws IOException {
        assertThat(run("compare", first(), second(), "-o", "found.pdf")).isEqualTo(2);
        assertThat(err.toString()).contains("-o is 'found.pdf'; expected a name ending in one of .json, .xlsx");
    }
}
