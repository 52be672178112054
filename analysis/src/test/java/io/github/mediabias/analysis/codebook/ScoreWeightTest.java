package io.github.mediabias.analysis.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreWeightTest {

    private static final List<String> COMPONENTS = List.of("own_voice", "unnamed");

    private final Path folder;

    ScoreWeightTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<ScoreWeight> read(String... lines) throws IOException {
        Files.write(folder.resolve(ScoreWeight.FILE), List.of(lines), StandardCharsets.UTF_8);
        return ScoreWeight.read(folder, COMPONENTS);
    }

    @Test
    void isOptional() throws IOException {
        assertThat(ScoreWeight.read(folder, COMPONENTS)).isEmpty();
    }

    @Test
    void readsTheWeightsOfEachIndexInTheirOrder() throws IOException {
        assertThat(read("index,component,weight", "Ours,own_voice,0.5", "Ours,unnamed,-2", "Theirs,unnamed,1"))
                .containsExactly(
                        new ScoreWeight("Ours", "own_voice", 0.5),
                        new ScoreWeight("Ours", "unnamed", -2),
                        new ScoreWeight("Theirs", "unnamed", 1));
    }

    @Test
    void namesLineAndChoicesOfEveryError() {
        assertThatExceptionOfType(InvalidCodebookException.class)
                .isThrownBy(() -> read(
                        "index,component,weight",
                        "Ours,bias,1",
                        "Ours,unnamed,much",
                        "Ours,unnamed,NaN",
                        "Ours,own_voice,1",
                        "Ours,own_voice,2"))
                .withMessage("""
                        the codebook cannot be used:
                          score.csv, line 2: component is 'bias'; expected one of own_voice, unnamed
                          score.csv, line 3: weight is 'much'; expected a number such as 0.5 or -2
                          score.csv, line 4: weight is 'NaN'; expected a finite number
                          score.csv, line 6: 'own_voice' stands in the index 'Ours' already""");
    }
}
