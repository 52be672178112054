package io.github.mediabias.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingSettingsTest {

    private static DecodingSettings read(String text) {
        return DecodingSettings.read(text.getBytes(StandardCharsets.UTF_8), "mine.properties");
    }

    @Test
    void readsEachSettingByItsKey() {
        assertThat(read("""
                        # in any order
                        source-fallback = 0.1
                        cue-bias = 1.5
                        source-bias = 0.25
                        content-bias = 0.5
                        threshold = 0.45
                        cue-weight = 0.75
                        """)).isEqualTo(new DecodingSettings(1.5, 0.25, 0.5, 0.45, 0.75, 0.1));
    }

    @Test
    void readsTheShippedSettings() {
        DecodingSettings shipped =
                DecodingSettings.read(new ModelFiles().read(ModelFiles.DECODING), ModelFiles.DECODING);

        assertThat(shipped.threshold()).isBetween(0.0, 1.0);
        assertThat(shipped.sourceFallback()).isBetween(0.0, 1.0);
    }

    @Test
    void namesAMissingSettingAndAWrongOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("cue-bias = 1.5"))
                .withMessage("mine.properties lacks source-bias; expected a number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("cue-bias = much"))
                .withMessage("mine.properties: cue-bias is 'much'; expected a number");
    }
}
