package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void tellsTimesAsPeopleDo() {
        assertThat(Progress.inWords(0.2)).isEqualTo("1 s");
        assertThat(Progress.inWords(89)).isEqualTo("89 s");
        assertThat(Progress.inWords(90)).isEqualTo("2 min");
        assertThat(Progress.inWords(2_700)).isEqualTo("45 min");
        assertThat(Progress.inWords(12_600)).isEqualTo("3.5 h");
    }
}
