package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.codebook.Codebook;
import org.junit.jupiter.api.Test;

class SpeedTrialTest {

    private static final String TEXT = "The mayor said on Tuesday that the bridge would be closed for a month.\n\n";

    @Test
    void makesNoTrialOfAShortInput() {
        SpeedTrial trial = new SpeedTrial();
        trial.add(TEXT, 14);

        assertThat(trial.result(Codebook.shipped(), 1))
                .isEqualTo("The engine accurate would take less than a minute for this input.");
    }

    /** One article may be a book; only its beginning is tried. */
    @Test
    void triesTheFirstArticlesAndReckonsTheWhole() {
        SpeedTrial trial = new SpeedTrial();
        trial.add(TEXT.repeat(2_000), 28_000);

        assertThat(trial.result(Codebook.shipped(), 2))
                .matches("The engine accurate would take about [\\d.]+ (s|min|h) for these 28,000 words on 2 threads"
                        + " \\(tried on the first 2,\\d\\d\\d\\)\\.");
    }
}
