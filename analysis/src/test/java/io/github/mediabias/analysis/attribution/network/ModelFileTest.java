package io.github.mediabias.analysis.attribution.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ModelFileTest {

    private static final Decoding DECODING = new Decoding(0.1f, 0.2f, 0.3f, 0.4f, 0.5f);

    private static AttributionNetwork network() {
        AttributionNetwork network = new AttributionNetwork(new NetworkShape(8, 8, "CR", "R"));
        network.randomise(11);
        return network;
    }

    private static byte[] written(AttributionNetwork network) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(network, DECODING, out);
        return out.toByteArray();
    }

    private static ModelFile.Model read(byte[] bytes) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(bytes), "my.network");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        AttributionNetwork network = network();
        ModelFile.Model model = read(written(network));
        assertThat(model.decoding()).isEqualTo(DECODING);
        assertThat(model.network().shape()).isEqualTo(network.shape());
        for (int i = 1; i < network.parameters().size(); i++) {
            assertThat(model.network().parameters().get(i).values())
                    .as(network.parameters().get(i).name())
                    .containsExactly(network.parameters().get(i).values());
        }
    }

    /** A row has 127 steps on each side of 0, and rounding moves a number by half a step at most. */
    @Test
    void wordsAreKeptToHalfAStepOfTheirRow() throws IOException {
        AttributionNetwork network = network();
        float[] before = network.wordTable().values();
        float[] after = read(written(network)).network().wordTable().values();
        for (int row = 0; row < 100; row++) {
            float largest = 0;
            for (int c = 0; c < 8; c++) {
                largest = Math.max(largest, Math.abs(before[row * 8 + c]));
            }
            for (int c = 0; c < 8; c++) {
                assertThat(Math.abs(after[row * 8 + c] - before[row * 8 + c])).isLessThanOrEqualTo(largest / 253f);
            }
        }
    }

    @Test
    void theHashTellsModelsApart() throws IOException {
        AttributionNetwork other = network();
        other.parameters().get(1).values()[0] += 1;
        assertThat(read(written(network())).hash())
                .hasSize(12)
                .isNotEqualTo(read(written(other)).hash());
    }

    @Test
    void anotherFileIsNoModel() {
        byte[] bytes = "frame,term\nconflict,clash\n".repeat(10).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(IOException.class)
                .hasMessage("my.network: no attribution model; expected a file that `mediabias train` wrote");
    }

    @Test
    void aCutModelIsNamed() throws IOException {
        byte[] bytes = written(network());
        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 5)))
                .hasMessage("my.network: the attribution model is damaged or not whole: its checksum is wrong");
    }

    @Test
    void aDamagedModelIsNamed() throws IOException {
        byte[] bytes = written(network());
        bytes[bytes.length / 2] ^= 1;
        assertThatThrownBy(() -> read(bytes))
                .hasMessage("my.network: the attribution model is damaged or not whole: its checksum is wrong");
    }

    @Test
    void aLaterVersionIsNamed() throws IOException {
        byte[] bytes = written(network());
        bytes["mediabias attribution network\n".length() + 3] = 9;
        assertThatThrownBy(() -> read(bytes)).hasMessage("my.network: an attribution model of version 9; expected 1");
    }
}
