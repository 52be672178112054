package io.github.mediabias.analysis.attribution.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Expected paths are the best of all that are allowed, added up by hand. */
final class BioDecoderTest {

    @Test
    void anEmptyTextHasNoLabels() {
        assertThat(BioDecoder.decode(new float[0], 3)).isEmpty();
    }

    @Test
    void takesEachColumnsBestLabelWhereTheyFitTogether() {
        float[] scores = {
            0, 2, 0, //
            0, 0, 2, //
            2, 0, 0
        };
        assertThat(BioDecoder.decode(scores, 3)).containsExactly(1, 2, 0);
    }

    /** Best column by column would be 0, 2, but nothing has begun: 1, 2 adds up to 3, and 0, 1 to 1, and 0, 0 to 1. */
    @Test
    void nothingGoesOnThatHasNotBegun() {
        float[] scores = {
            1, 0, 5, //
            0, 0, 3
        };
        assertThat(BioDecoder.decode(scores, 3)).containsExactly(1, 2);
    }

    /** A span of the second kind does not go on with one of the first: 1, 4 is not allowed, and 3, 4 (1 + 4) beats 1, 2 (3 + 1). */
    @Test
    void aSpanGoesOnWithItsOwnKind() {
        float[] scores = {
            0, 3, 0, 1, 0, //
            0, 0, 1, 0, 4
        };
        assertThat(BioDecoder.decode(scores, 5)).containsExactly(3, 4);
    }
}
