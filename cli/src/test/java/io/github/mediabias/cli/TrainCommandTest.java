package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mediabias train} on a file of a few sentences: whether a model comes out, not how good it is. */
class TrainCommandTest {

    private static final String TEXT = "Olga Verin said the bridge was safe.";

    @TempDir
    private Path folder;

    private Path gold;

    @BeforeEach
    void writeGold() throws IOException {
        gold = write("gold.jsonl", lines(TEXT, 16));
    }

    private static String lines(String text, int articles) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append("{\"id\": \"")
                    .append(i)
                    .append("\", \"outlet\": \"The Lantern\", \"text\": \"")
                    .append(text);
            lines.append(
                    "\", \"attributions\": [{\"source\": [[0, 10]], \"cue\": [[11, 15]], \"content\": [[16, 35]]}]}\n");
        }
        return lines.toString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static List<String> run(int code, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        assertThat(Main.run(texts, new PrintWriter(out, true), new PrintWriter(err, true)))
                .as(err.toString())
                .isEqualTo(code);
        return List.of(out.toString(), err.toString());
    }

    @Test
    void theModelIsTheSameBytesWithAnyNumberOfThreadsAndCanBeUsed() throws IOException {
        Path one = folder.resolve("one.network");
        Path two = folder.resolve("two.network");

        run(Main.DONE, "train", gold, "-o", one, "--threads", "1", "--quiet");
        run(Main.DONE, "train", gold, "-o", two, "--threads", "2", "--quiet");
        String out = run(Main.DONE, "evaluate", gold, "--model", one, "--quiet").get(0);

        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(out).startsWith("content-token ");
    }

    @Test
    void whatASlowerEngineFoundIsReadWithItsArticles() throws IOException {
        Path articles =
                write("articles.jsonl", "{\"id\": \"x\", \"outlet\": \"The Lantern\", \"text\": \"" + TEXT + "\"}\n");
        Path labels = write(
                "labels.jsonl",
                "{\"id\": \"x\", \"outlet\": \"The Lantern\", \"attributions\": [{\"source\": [[0, 10]], \"cue\": [[11, 15]],"
                        + " \"content\": [[16, 35]], \"confidence\": 0.8}]}\n");

        String err = run(
                        Main.DONE,
                        "train",
                        gold,
                        "-o",
                        folder.resolve("m"),
                        "--unlabelled",
                        articles,
                        "--labels",
                        labels)
                .get(1);

        assertThat(err)
                .contains("1 articles coded by a slower engine, of 1 in " + labels)
                .contains(" s left");
    }

    @Test
    void labelsOfOtherArticlesAreAnError() throws IOException {
        Path articles = write("articles.jsonl", "{\"id\": \"x\", \"text\": \"" + TEXT + "\"}\n");
        Path labels = write("labels.jsonl", "{\"id\": \"y\", \"outlet\": \"The Lantern\", \"attributions\": []}\n");
        Path model = folder.resolve("m");

        String err = run(
                        Main.FAILED,
                        "train",
                        gold,
                        "-o",
                        model,
                        "--unlabelled",
                        articles,
                        "--labels",
                        labels,
                        "--quiet")
                .get(1);

        assertThat(err)
                .contains(labels + " is about none of the articles of --unlabelled;"
                        + " expected what analyze wrote of the same files");
        assertThat(model).doesNotExist();
    }

    @Test
    void labelsReachingBeyondTheTextNameFileAndArticle() throws IOException {
        Path articles =
                write("articles.jsonl", "{\"id\": \"x\", \"outlet\": \"The Lantern\", \"text\": \"" + TEXT + "\"}\n");
        Path labels = write(
                "labels.jsonl",
                "{\"id\": \"x\", \"outlet\": \"The Lantern\", \"attributions\": [{\"content\": [[16, 350]]}]}\n");

        String err = run(
                        Main.FAILED,
                        "train",
                        gold,
                        "-o",
                        folder.resolve("m"),
                        "--unlabelled",
                        articles,
                        "--labels",
                        labels,
                        "--quiet")
                .get(1);

        assertThat(err).contains(labels + ", article x: content is [16,350]; expected [begin, end] within the text");
    }

    @Test
    void aFileThatIsNoModelIsAnError() throws IOException {
        String err =
                run(Main.FAILED, "evaluate", gold, "--model", gold, "--quiet").get(1);

        assertThat(err).contains(gold + ": no attribution model; expected a file that `mediabias train` wrote");
    }

    @Test
    void aModelIsForTheEngineFast() {
        String err = run(Main.WRONG_USAGE, "evaluate", gold, "--model", gold, "--engine", "rules", "--quiet")
                .get(1);

        assertThat(err).contains("--model is for the engine fast; --engine is 'rules'");
    }
}
