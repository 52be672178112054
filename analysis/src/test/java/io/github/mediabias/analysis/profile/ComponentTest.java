package io.github.mediabias.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComponentTest {

    @Test
    void saysOneOfAThingInTheSingular() {
        assertThat(Component.of("own_voice.conflict").sentence(1, 2_000))
                .isEqualTo("1,000 × 1 hit of conflict in the outlet's own words ÷ 2,000 words in the outlet's own voice"
                        + " = 0.50.");
        assertThat(Component.of("officials").sentence(0, 1))
                .isEqualTo("0 attributions to officials ÷ 1 attribution = 0.0 %.");
    }
}
