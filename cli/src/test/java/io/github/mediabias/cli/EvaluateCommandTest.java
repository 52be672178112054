package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mediabias evaluate} on the gold coding of the sample. */
class EvaluateCommandTest {

    /** Tests run in the module's folder, which lies in the project's. */
    private static final Path FLOORS = Path.of("..", "config", "extraction-floor.csv");

    @TempDir
    private Path folder;

    private Path gold;

    @BeforeEach
    void copyTheSamplesGold() throws IOException {
        gold = folder.resolve("gold.jsonl");
        try (InputStream shipped =
                EvaluateCommandTest.class.getResourceAsStream("/io/github/mediabias/data/gold/gold.jsonl")) {
            Files.copy(Objects.requireNonNull(shipped, "the library data holds the sample's gold"), gold);
        }
    }

    /** What a run gives back. */
    private record Run(int code, String out, String err) {

        static Run of(Object... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
            int code = Main.run(texts, new PrintWriter(out, true), new PrintWriter(err, true));
            return new Run(code, out.toString(), err.toString());
        }
    }

    private Path floors(String... lines) throws IOException {
        return Files.write(folder.resolve("floors.csv"), List.of(lines), StandardCharsets.UTF_8);
    }

    /** A change of rules, cues or models that makes extraction worse fails here, and says which row fell. */
    @Test
    void extractsTheSampleAsWellAsTheFloorsDemand() {
        Run run = Run.of("evaluate", gold, "--floor", FLOORS, "--as", "sample", "--quiet");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void printsTheScoresFirstAndThenTheTables() {
        Run run = Run.of("evaluate", gold);

        assertThat(run.out().lines().toList())
                .satisfies(lines -> {
                    assertThat(lines.get(0)).startsWith("content-token  P ");
                    assertThat(lines.get(8)).startsWith("quotations     found ");
                    assertThat(lines.get(9)).isEmpty();
                    assertThat(lines.get(10)).isEqualTo("Attributions by form (gold's form: as coded)");
                })
                .contains("Attributions by outlet", "Recall by gold's reporting words")
                .anyMatch(line -> line.startsWith("The Harbor Courier"));
        assertThat(run.err()).contains("12 articles");
    }

    @Test
    void givesTheSameWithAnyNumberOfThreads() {
        Path one = folder.resolve("one.jsonl");
        Path five = folder.resolve("five.jsonl");

        assertThat(Run.of("evaluate", gold, "-o", one, "--threads", 1, "--quiet"))
                .isEqualTo(Run.of("evaluate", gold, "-o", five, "--threads", 5, "--quiet"));
        assertThat(one).hasSameBinaryContentAs(five);
    }

    @Test
    void failsWhereAScoreIsBelowItsFloorAndNamesIt() throws IOException {
        Path floors = floors("gold,row,least", "sample,attribution,0.1", "sample,cue-match,1");

        Run run = Run.of("evaluate", gold, "--floor", floors, "--as", "sample", "--quiet");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines().toList())
                .singleElement()
                .asString()
                .startsWith("mediabias: " + gold + ": cue-match is 0.")
                .endsWith(", below the floor of 1.0");
        assertThat(run.out()).startsWith("content-token");
    }

    @Test
    void refusesAFloorWithoutTheGoldsName() throws IOException {
        Path floors = floors("gold,row,least", "sample,attribution,0.1");

        assertThat(Run.of("evaluate", gold, "--floor", floors).code()).isEqualTo(2);
        Run unknown = Run.of("evaluate", gold, "--floor", floors, "--as", "smaple");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("no floor for 'smaple'; expected one of sample");
    }

    @Test
    void writesTheFiguresThatAnEngineStatesAsItPrintsThem() throws IOException {
        Path figures = folder.resolve("quality.csv");
        Run run = Run.of("evaluate", gold, "--engine", "rules", "--quality", figures, "--corpus", "invented news");

        String printed = run.out()
                .lines()
                .filter(line -> line.startsWith("attribution "))
                .findFirst()
                .orElseThrow();
        List<String> lines = Files.readAllLines(figures, StandardCharsets.UTF_8);
        assertThat(lines.get(0)).isEqualTo("corpus;measure;value");
        assertThat(lines).allMatch(line -> line.startsWith("invented news;") || line.equals(lines.get(0)));
        String f1 = lines.stream()
                .filter(line -> line.startsWith("invented news;attribution-f1;"))
                .map(line -> line.substring(line.lastIndexOf(';') + 1))
                .findFirst()
                .orElseThrow();
        assertThat(printed).contains(" F1 " + f1);
        assertThat(lines).anyMatch(line -> line.startsWith("invented news;recall-distancing;0."));
    }
}
