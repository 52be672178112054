package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code --topics} with the commands that read articles. */
class TopicOptionsTest extends CommandTest {

    private Path articles() throws IOException {
        return write(
                "articles.jsonl",
                article("a", "The strike in the harbour went on for a third day."),
                article("b", "The mayor opened a bridge over the river on Monday."),
                article("c", "The harbour will be closed for works until the summer."));
    }

    private static String article(String id, String text) {
        return "{\"id\": \"" + id
                + "\", \"publisher\": \"Gazette\", \"date\": \"2025-03-18\", \"title\": \"News\", \"text\": \"" + text
                + "\"}";
    }

    private Path topics() throws IOException {
        return write("topics.csv", "topic,query", "strike,strike* NEAR/5 harbour", "works,harbour AND works");
    }

    @Test
    void analysesOnlyWhatMatchesAndSaysHowManyOfHowMany() throws IOException {
        Path lines = folder.resolve("out.jsonl");

        assertThat(run("analyze", articles(), "--topics", topics(), "-o", lines))
                .isZero();

        assertThat(Files.readAllLines(lines, StandardCharsets.UTF_8))
                .hasSize(2)
                .noneMatch(line -> line.contains("\"id\":\"b\""));
        assertThat(err.toString()).contains("2 of 3 articles read match the topics (strike 1, works 1)");
    }

    @Test
    void tellsTheTopicsOfEachArticleInATable() throws IOException {
        Path tables = folder.resolve("tables");

        assertThat(run("analyze", articles(), "--topics", topics(), "-o", tables))
                .isZero();

        assertThat(Files.readAllLines(tables.resolve("article_topic.csv"), StandardCharsets.UTF_8))
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("article,topic"))
                .satisfies(lines -> assertThat(lines.get(1)).endsWith(",strike"))
                .satisfies(lines -> assertThat(lines.get(2)).endsWith(",works"));
    }

    @Test
    void picksTopicsByName() throws IOException {
        assertThat(run("inspect", articles(), "--topics", topics(), "--topic", "works"))
                .isZero();
        assertThat(out.toString()).contains("1 file, 1 article");
        assertThat(run("inspect", articles(), "--topics", topics(), "--topic", "rain"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--topic is 'rain'; expected one of strike, works (");
        assertThat(run("inspect", articles(), "--topic", "us_gun_policy")).isZero();
        assertThat(err.toString()).contains("0 of 3 articles read match the topics (us_gun_policy 0)");
    }

    @Test
    void reportsTheSelectionOnTheMethodSheetAndTheTables() throws IOException {
        Path csv = folder.resolve("csv");

        assertThat(run(
                        "report",
                        articles(),
                        "--topics",
                        topics(),
                        "-o",
                        folder.resolve("r.xlsx"),
                        "--csv",
                        csv,
                        "--archive",
                        folder.resolve("weeks.duckdb")))
                .isZero();

        assertThat(err.toString()).contains("Only articles on chosen topics: 2 of 3 articles read match");
        assertThat(Files.readString(csv.resolve("Method.csv"), StandardCharsets.UTF_8))
                .contains("2 of 3 articles read match")
                .contains("Topic strike,1 article: strike* NEAR/5 harbour");
        assertThat(Files.readAllLines(csv.resolve("Articles.csv"), StandardCharsets.UTF_8))
                .hasSize(3);
    }

    @Test
    void saysThatNoArticleMatches() throws IOException {
        Path none = write("none.csv", "topic,query", "rain,rain");

        assertThat(run("report", articles(), "--topics", none, "-o", folder.resolve("r.xlsx")))
                .isEqualTo(1);

        assertThat(err.toString())
                .contains("there is nothing to report in ")
                .contains("0 of 3 articles read match the topics (rain 0)");
        assertThat(folder.resolve("r.xlsx")).doesNotExist();
    }
}
