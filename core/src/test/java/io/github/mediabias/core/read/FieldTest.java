package io.github.mediabias.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsKeyInCapitalsToo(Field field) {
        assertThat(Field.ofKey(field.name())).isEqualTo(field);
        assertThat(Field.ofKey(field.key())).isEqualTo(field);
    }

    @Test
    void listsTheKeysToOneWhoAsksForAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Field.ofKey("colour"))
                .withMessage(
                        "no field is called 'colour'; the fields are: id, outlet, headline, date, body, url, byline,"
                                + " agency, language, genre, section");
    }

    @Test
    void sharesNoColumnNameWithAnother() {
        assertThat(Arrays.stream(Field.values()).flatMap(field -> field.names().stream()))
                .doesNotHaveDuplicates();
    }
}
