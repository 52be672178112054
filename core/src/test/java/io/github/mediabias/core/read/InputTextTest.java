package io.github.mediabias.core.read;

import static io.github.mediabias.core.read.ReadResult.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mediabias.core.Origin;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.ReadProblem.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputTextTest {

    private final Path folder;

    InputTextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<Arguments> packed() {
        return List.of(
                Arguments.of("news.csv.gz", "text\n“It rained.”\n"),
                Arguments.of("news.tsv.gz", "text\n“It rained.”\n"),
                Arguments.of("news.jsonl.gz", "{\"text\": \"“It rained.”\"}\n"),
                Arguments.of("news.txt.gz", "“It rained.”\n"),
                Arguments.of("STORY.TXT.GZ", "“It rained.”\n"));
    }

    @ParameterizedTest
    @MethodSource("packed")
    void unpacksGzip(String name, String text) throws IOException {
        Path file = InputFiles.write(folder, name, InputFiles.gzip("\uFEFF" + text));

        assertThat(ReadResult.of(file).onlyArticle().body()).isEqualTo("“It rained.”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.csv.gz", "news.tsv.gz", "news.jsonl.gz", "news.txt.gz"})
    void saysThatAFileIsNotGzip(String name) throws IOException {
        Path file = InputFiles.write(folder, name, "text\nIt rained.\n");

        assertThat(ReadResult.of(file).problems())
                .containsExactly(problem(file, "", Kind.UNREADABLE_FILE, "the file is not gzip: Not in GZIP format"));
    }

    @Test
    void saysThatAnEmptyFileIsNotGzip() throws IOException {
        Path file = InputFiles.write(folder, "news.csv.gz", "");

        assertThat(ReadResult.of(file).problems())
                .containsExactly(problem(file, "", Kind.UNREADABLE_FILE, "the file is not gzip: it ends at once"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.csv.gz", "news.jsonl.gz", "news.txt.gz"})
    void reportsGzipThatBreaksOff(String name) throws IOException {
        byte[] whole = InputFiles.gzip("text\nIt rained.\n");
        Path file = InputFiles.write(folder, name, Arrays.copyOf(whole, whole.length - 9));

        assertThat(ReadResult.of(file).problems())
                .extracting(ReadProblem::origin, ReadProblem::kind)
                .containsExactly(tuple(new Origin(file.toString(), ""), Kind.UNREADABLE_FILE));
    }

    @Test
    void cutsLinesThatAreTooLongAndReadsTheNext() throws IOException {
        InputText.Lines lines =
                new InputText.Lines(new ByteArrayInputStream("four\nfive5\n\nend".getBytes(StandardCharsets.UTF_8)), 4);

        List<String> read = new ArrayList<>();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            read.add(new String(line, StandardCharsets.UTF_8) + (lines.wasTooLong() ? "…" : ""));
        }

        assertThat(read).containsExactly("four", "five…", "", "end");
    }
}
