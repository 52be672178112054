package io.github.mediabias.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenreTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsLabel(Genre genre) {
        assertThat(Genre.ofLabel(genre.label())).isEqualTo(genre);
    }

    @Test
    void listsTheLabelsToOneWhoAsksForAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Genre.ofLabel("poem"))
                .withMessage(
                        "no genre is called 'poem'; the genres are: staff news, agency, opinion, interview, letter,"
                                + " live blog, unknown");
    }
}
