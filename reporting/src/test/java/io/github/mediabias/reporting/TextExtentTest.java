package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextExtentTest {

    private static String words(int number) {
        return String.join(" ", Collections.nCopies(number, "ten"));
    }

    @Test
    void leavesAStatementOfTwentyFiveWordsWhole() {
        assertThat(TextExtent.SNIPPET.statement(words(25))).isEqualTo(words(25));
        assertThat(TextExtent.SNIPPET.statement(words(25) + " \n")).isEqualTo(words(25) + " \n");
    }

    @Test
    void cutsALongerOneBehindItsTwentyFifthWord() {
        assertThat(TextExtent.SNIPPET.statement(words(26))).isEqualTo(words(25) + " …");
    }

    @Test
    void cutsLongWordsBehindTheLastThatTwoHundredCharactersHold() {
        String word = "x".repeat(60);

        // Three words and the blanks between them have 182 characters.
        assertThat(TextExtent.SNIPPET.statement(String.join(" ", word, word, word, word)))
                .isEqualTo(String.join(" ", word, word, word, "…"));
    }

    @Test
    void cutsTextWithoutBlanksBetweenCharactersAndNotWithinOne() {
        String cut = TextExtent.SNIPPET.statement("😀".repeat(300));

        assertThat(cut).isEqualTo("😀".repeat(200) + " …");
    }

    @Test
    void letsNothingOfATextTravelUnderNone() {
        assertThat(TextExtent.NONE.statement("A word.")).isEmpty();
        assertThat(TextExtent.NONE.passage("before [word] after")).isEmpty();
    }

    @Test
    void leavesOutColumnsThatHoldTextUnderNone() throws Exception {
        SheetTable table = new SheetTable(
                "any",
                null,
                List.of(Column.statement("said", 10), Column.integer("words"), Column.passage("where", 10)),
                consumer -> consumer.accept(Arrays.asList("He came.", 2L, "so [he] said")));
        SheetTable carried = table.carrying(TextExtent.NONE);
        List<List<Object>> rows = new ArrayList<>();
        carried.rows().forEach(rows::add);

        assertThat(carried.columns()).extracting(Column::name).containsExactly("words");
        assertThat(rows).containsExactly(List.of(2L));
    }
}
