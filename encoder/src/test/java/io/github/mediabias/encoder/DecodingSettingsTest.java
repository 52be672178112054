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
    void readsTheShippedSettings() {
        assertThat(DecodingSettings.read(new ModelFiles().read(ModelFiles.DECODING), ModelFiles.DECODING))
                .isEqualTo(new DecodingSettings(1.5, 1.0, 0.3, 0.45, 0.5, 0.1));
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
