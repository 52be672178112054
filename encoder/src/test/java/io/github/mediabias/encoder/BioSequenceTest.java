package io.github.mediabias.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Expected sequences: the sums of all allowed ones were compared by hand. */
class BioSequenceTest {

    @Test
    void neverContinuesWhatWasNotBegun() {
        // Alone, each position would take label 2. Outside twice is -3, begun and continued -2.
        assertThat(BioSequence.best(new double[][] {{0, -2, 5}, {-3, -9, 0}})).containsExactly(1, 2);
        // Outside twice is now -1.
        assertThat(BioSequence.best(new double[][] {{0, -2, 5}, {-1, -9, 0}})).containsExactly(0, 0);
    }

    @Test
    void continuesAKindOnlyByTheSameKind() {
        // 1 then 2 is 0 - 4, 3 then 4 is -3 + 0, 1 then outside 0 - 5.
        assertThat(BioSequence.best(new double[][] {{-9, 0, -9, -3, -9}, {-5, -9, -4, -9, 0}}))
                .containsExactly(3, 4);
    }

    @Test
    void mayBeginASpanRightBehindAnother() {
        assertThat(BioSequence.best(new double[][] {{-5, 0, -9}, {-5, 0, -1}, {-5, -1, 0}}))
                .containsExactly(1, 1, 2);
    }

    @Test
    void honoursForbiddenLabels() {
        double no = Double.NEGATIVE_INFINITY;
        assertThat(BioSequence.best(new double[][] {{-3, no, no}, {-3, no, no}, {-3, no, 0}}))
                .containsExactly(0, 0, 0);
    }

    @Test
    void labelsNothingWhereThereIsNothing() {
        assertThat(BioSequence.best(new double[0][])).isEmpty();
    }
}
