package io.github.mediabias.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.statistics.RatioBootstrap.Counts;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RatioBootstrapTest {

    private static final long[] PART = {3, 0, 5, 2, 7, 1, 0, 4, 6, 2, 3, 8, 0, 1, 5, 2, 4, 9, 1, 3};
    private static final long[] WHOLE = {10, 6, 12, 9, 15, 4, 7, 11, 13, 8, 10, 14, 5, 6, 12, 9, 10, 20, 7, 11};

    @Test
    void agreesWithAnIndependentBootstrap() {
        Interval interval =
                RatioBootstrap.interval(new Counts(PART, WHOLE)).find().orElseThrow();

        // numpy: rng = default_rng(1); i = rng.integers(0, 20, (100_000, 20)), ten times;
        // percentile(part[i].sum(1) / whole[i].sum(1), [2.5, 97.5]) gives 0.2582 and 0.3909.
        assertThat(interval.low()).isCloseTo(0.2582, within(0.01));
        assertThat(interval.high()).isCloseTo(0.3909, within(0.01));
    }

    @Test
    void givesTheSameIntervalEachTime() {
        assertThat(RatioBootstrap.interval(new Counts(PART, WHOLE)))
                .isEqualTo(RatioBootstrap.interval(new Counts(PART, WHOLE)));
    }

    @Test
    void hasNoWidthWhereAllArticlesAgree() {
        long[] whole = {4, 8, 12, 16, 4, 8, 12, 16, 4, 8, 12};
        long[] quarter = Arrays.stream(whole).map(count -> count / 4).toArray();

        assertThat(RatioBootstrap.interval(new Counts(quarter, whole)))
                .isEqualTo(Measured.of(new Interval(0.25, 0.25)));
    }

    @Test
    void agreesWithAnIndependentBootstrapOfADifference() {
        Counts first = new Counts(Arrays.copyOf(PART, 10), Arrays.copyOf(WHOLE, 10));
        Counts second = new Counts(Arrays.copyOfRange(PART, 10, 20), Arrays.copyOfRange(WHOLE, 10, 20));

        Interval interval = RatioBootstrap.difference(first, second).find().orElseThrow();

        // numpy, 1,000,000 draws of each half with default_rng(1) as above, drawn apart: -0.1656 and 0.1026.
        assertThat(interval.low()).isCloseTo(-0.1656, within(0.01));
        assertThat(interval.high()).isCloseTo(0.1026, within(0.01));
        assertThat(first.ratio()).isEqualTo(Measured.of(30 / 95.0));
    }

    @Test
    void claimsNothingBelowTenArticlesThatHaveSomethingToCountOver() {
        Counts nine = new Counts(Arrays.copyOf(PART, 9), Arrays.copyOf(WHOLE, 9));
        Counts empty = new Counts(new long[30], new long[30]);
        String reason = "fewer than 10 articles have something to count over";

        assertThat(RatioBootstrap.interval(nine)).isEqualTo(Measured.undefined(reason));
        assertThat(RatioBootstrap.interval(empty).reason()).isEqualTo(reason);
        assertThat(RatioBootstrap.difference(nine, new Counts(PART, WHOLE)).reason())
                .isEqualTo(reason);
        assertThat(empty.ratio().reason()).isEqualTo("there is nothing to count over");
    }

    @Test
    void claimsNothingAboutTwoSingleArticles() {
        Counts one = new Counts(new long[] {8}, new long[] {10});
        Counts other = new Counts(new long[] {1}, new long[] {10});

        assertThat(RatioBootstrap.difference(one, other).find()).isEmpty();
    }

    @Test
    void refusesPartsWithoutWholes() {
        assertThatThrownBy(() -> new Counts(new long[3], new long[4]))
                .hasMessage("3 parts and 4 wholes; expected one of each an article");
    }
}
