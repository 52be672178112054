package io.github.mediabias.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.coding.WeightedScore.Estimate;
import io.github.mediabias.analysis.coding.WeightedScore.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedScoreTest {

    private static final double TOLERANCE = 1e-9;

    @Test
    void weightsEachSentenceByTheInverseOfTheRateAtWhichItWasDrawn() {
        // Of 1,000 sentences with a finding 50 are drawn: the machine has the code in 40, the human in 36 of these and
        // in 2 of the
        // other 10. Of 4,000 without, 50 are drawn: the human has it in 1.
        WeightedScore score = WeightedScore.of(
                List.of(new Group(true, 800, 40, 36), new Group(false, 200, 10, 2), new Group(false, 4_000, 50, 1)));

        Estimate precision = score.precision().find().orElseThrow();
        assertThat(precision.value()).isEqualTo(0.9, within(TOLERANCE));
        // Wilson's interval of 36 of 40, by its formula in Python.
        assertThat(precision.interval().low()).isEqualTo(0.7694822477247771, within(TOLERANCE));
        assertThat(precision.interval().high()).isEqualTo(0.9604204713173936, within(TOLERANCE));
        // 720 / (720 + 40 + 80); without the weights it would be 36 / 39.
        Estimate recall = score.recall().find().orElseThrow();
        assertThat(recall.value()).isEqualTo(720.0 / 840, within(TOLERANCE));
        // By the closed form for the ratio of Donner and Zou (2012), in Python.
        assertThat(recall.interval().low()).isEqualTo(0.6039547425078224, within(TOLERANCE));
        assertThat(recall.interval().high()).isEqualTo(0.937358595943518, within(TOLERANCE));
        assertThat(score.machine()).isEqualTo(40);
        assertThat(score.human()).isEqualTo(39);
    }

    @Test
    void doesNotTakeMissesThatNobodySawForNone() {
        // None of 50 missed, but the 50 stand for 10,000; the value is from the Python of the first test.
        WeightedScore score = WeightedScore.of(List.of(new Group(true, 100, 50, 45), new Group(false, 10_000, 50, 0)));

        Estimate recall = score.recall().find().orElseThrow();
        assertThat(recall.value()).isEqualTo(1);
        assertThat(recall.interval().low()).isEqualTo(0.11121702493730805, within(TOLERANCE));
        assertThat(recall.interval().high()).isEqualTo(1, within(TOLERANCE));
    }

    @Test
    void givesNoFigureWhereThereIsNothingToCount() {
        assertThat(WeightedScore.of(List.of(new Group(false, 10, 5, 2)))
                        .precision()
                        .find())
                .isEmpty();
        assertThat(WeightedScore.of(List.of(new Group(true, 10, 5, 0))).recall().find())
                .isEmpty();
        assertThat(WeightedScore.of(List.of(new Group(false, 10, 5, 2)))
                        .recall()
                        .find()
                        .orElseThrow()
                        .value())
                .isZero();
    }
}
