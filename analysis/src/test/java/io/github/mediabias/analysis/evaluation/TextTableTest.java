package io.github.mediabias.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    /** The emoji is two units of UTF-16, but takes one place. */
    @Test
    void alignsLabelsToTheLeftAndNumbersToTheRight() {
        TextTable table = new TextTable(
                "Heading",
                1,
                List.of("outlet", "n", "share"),
                List.of(List.of("The 😀 Post", "12", "-"), List.of("x", "3", "0.250")),
                List.of("a note"));

        assertThat(table.lines())
                .containsExactly(
                        "Heading",
                        "outlet       n  share",
                        "The 😀 Post  12      -",
                        "x            3  0.250",
                        "a note");
    }

    @Test
    void refusesARowThatIsShorterThanTheTable() {
        assertThatThrownBy(() -> new TextTable("H", 0, List.of("a", "b"), List.of(List.of("1")), List.of()))
                .hasMessage("a row has 1 cells; expected [a, b]");
    }
}
