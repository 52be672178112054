package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayTextTest {

    @Test
    void keepsArticlesFromSteeringTheTerminal() {
        assertThat(DisplayText.harmless("red \u001b[31malert\u001b[0m\u0007")).isEqualTo("red �[31malert�[0m�");
        assertThat(DisplayText.harmless("a\tb\u00a0c\u2028d")).isEqualTo("a b c d");
        assertThat(DisplayText.harmless("left\u202eright soft\u00adhyphen")).isEqualTo("leftright softhyphen");
    }

    @Test
    void measuresWideCharactersAndEmojiAsTwoColumnsAndAccentsAsNone() {
        assertThat(DisplayText.width("北京")).isEqualTo(4);
        assertThat(DisplayText.width("😀")).isEqualTo(2);
        assertThat(DisplayText.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void cutsAtColumnsNotAtCharacters() {
        assertThat(DisplayText.head("北京市", 5)).isEqualTo("北京");
        assertThat(DisplayText.tail("北京市", 5)).isEqualTo("京市");
        assertThat(DisplayText.tail("cafe\u0301", 1)).isEqualTo("e\u0301");
        assertThat(DisplayText.cell("北京市", 5)).isEqualTo("北京…");
        assertThat(DisplayText.cell("ab", 4)).isEqualTo("ab  ");
    }
}
