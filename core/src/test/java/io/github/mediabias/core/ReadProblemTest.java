package io.github.mediabias.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.core.ReadProblem.Kind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReadProblemTest {

    @Test
    void showsThePlaceTheKindAndTheMessage() {
        assertThat(new ReadProblem(new Origin("news.csv", "line 4"), Kind.BAD_RECORD, "the record has 2 cells"))
                .hasToString("news.csv, line 4: bad record: the record has 2 cells");
    }

    @Test
    void keepsTheArticlesWhoseTextIsWhole() {
        assertThat(Arrays.stream(Kind.values()).filter(Kind::articleKept))
                .containsExactlyInAnyOrder(
                        Kind.AMBIGUOUS_DATE, Kind.BAD_DATE, Kind.UNKNOWN_GENRE, Kind.BAD_METADATA, Kind.NOT_UTF_8);
    }

    @Test
    void hasALabelOfItsOwnForEachKind() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::label)).doesNotHaveDuplicates();
    }
}
