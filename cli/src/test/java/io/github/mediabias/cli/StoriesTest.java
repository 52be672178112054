package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories as {@code analyze} writes them and {@code evaluate} scores them. */
class StoriesTest extends CommandTest {

    private static final String FLOOD =
            "The river Ostrava burst its banks near Kelbrook on Monday, and Mayor Ines Tarrow"
                    + " ordered two thousand residents of the Millgate district to leave. Rescuers in boats brought families"
                    + " from rooftops, and the Kelbrook hospital was evacuated before the dam at Sorrel Weir gave way."
                    + " Tarrow said the levees had not been repaired since the storm of 1998.";

    private static final String OTHER_FLOOD =
            "Two thousand people had to leave the Millgate district of Kelbrook when the dam"
                    + " at Sorrel Weir broke. Ines Tarrow, the mayor, blamed levees that nobody had repaired. Boats of the"
                    + " rescuers took residents off rooftops; the hospital was empty by then, evacuated as the Ostrava rose.";

    private static final String VOTE =
            "Parliament rejected the pension bill of Finance Minister Odo Brandt by three votes after"
                    + " a debate of nine hours. Unions had threatened to strike, and Brandt said that he would table the"
                    + " amendments again in autumn, with a higher retirement age for miners and teachers.";

    private Path articles() throws IOException {
        return write(
                "articles.jsonl",
                line("1", "Courier", "2025-03-18", "flood", FLOOD),
                line("2", "Herald", "2025-03-18", "vote", VOTE),
                line("3", "Herald", "2025-03-17", "flood", OTHER_FLOOD),
                line("4", "Tribune", "2025-03-19", "flood", "KELBROOK (MNA) - " + FLOOD));
    }

    private static String line(String id, String outlet, String date, String story, String text) {
        return new ObjectMapper()
                .createObjectNode()
                .put("id", id)
                .put("publisher", outlet)
                .put("date", date)
                .put("story", story)
                .put("text", text)
                .toString();
    }

    @Test
    void standInTheLinesOfAnalyzeInTheOrderOfTheInput() throws IOException {
        Path output = folder.resolve("out.jsonl");

        assertThat(run("analyze", articles(), "-o", output)).isZero();

        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(output, StandardCharsets.UTF_8)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines).extracting(line -> line.path("id").asText()).containsExactly("1", "2", "3", "4");
        String flood = lines.get(2).path("article").asText();
        assertThat(lines)
                .extracting(line -> line.path("story").asText())
                .containsExactly(flood, lines.get(1).path("article").asText(), flood, flood);
        assertThat(lines)
                .extracting(line -> line.path("duplicate_of").asText(null))
                .containsExactly(null, null, null, lines.get(0).path("article").asText());
    }

    @Test
    void areScoredWithDatesAndWithout() throws IOException {
        assertThat(run("evaluate", "--stories", articles(), write("more.jsonl", line("5", "Mail", "", "vote", VOTE))))
                .isZero();

        assertThat(out.toString().lines().toList())
                .startsWith("Stories", "measure                dates  precision  recall     f1")
                .contains(
                        "b-cubed                yes        1.000   1.000  1.000",
                        "5 articles, 5 of them coded, in 2 stories");
    }

    @Test
    void needGoldToBeScored() throws IOException {
        Path file = write("plain.jsonl", line("1", "Courier", "", "", FLOOD));

        assertThat(run("evaluate", "--stories", file)).isEqualTo(Main.FAILED);
        assertThat(err.toString()).contains("plain.jsonl", "expected a key 'story' or 'event'");
        assertThat(run("evaluate", file, file)).isEqualTo(Main.WRONG_USAGE);
        assertThat(err.toString()).contains("2 files are given; expected one GOLD.jsonl");
    }
}
