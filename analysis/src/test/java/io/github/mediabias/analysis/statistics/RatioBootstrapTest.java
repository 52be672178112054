package io.github.mediabias.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.statistics.RatioBootstrap.Interval;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RatioBootstrapTest {

    private static final long[] PART = {3, 0, 5, 2, 7, 1, 0, 4, 6, 2, 3, 8, 0, 1, 5, 2, 4, 9, 1, 3};
    private static final long[] WHOLE = {10, 6, 12, 9, 15, 4, 7, 11, 13, 8, 10, 14, 5, 6, 12, 9, 10, 20, 7, 11};

    @Test
    void agreesWithAnIndependentBootstrap() {
        Interval interval = RatioBootstrap.interval(PART, WHOLE);

        // numpy: rng = default_rng(1); i = rng.integers(0, 20, (100_000, 20)), ten times;
        // percentile(part[i].sum(1) / whole[i].sum(1), [2.5, 97.5]) gives 0.2582 and 0.3909.
        assertThat(interval).isNotNull();
        assertThat(interval.low()).isCloseTo(0.2582, within(0.01));
        assertThat(interval.high()).isCloseTo(0.3909, within(0.01));
    }

    @Test
    void givesTheSameIntervalEachTime() {
        assertThat(RatioBootstrap.interval(PART, WHOLE)).isEqualTo(RatioBootstrap.interval(PART, WHOLE));
    }

    @Test
    void hasNoWidthWhereAllArticlesAgree() {
        long[] whole = {4, 8, 12, 16, 4, 8, 12, 16, 4, 8, 12};
        long[] quarter = Arrays.stream(whole).map(count -> count / 4).toArray();

        assertThat(RatioBootstrap.interval(quarter, whole)).isEqualTo(new Interval(0.25, 0.25));
    }

    @Test
    void isAbsentBelowTenArticlesThatHaveSomethingToCountOver() {
        assertThat(RatioBootstrap.interval(Arrays.copyOf(PART, 9), Arrays.copyOf(WHOLE, 9)))
                .isNull();
        assertThat(RatioBootstrap.interval(new long[30], new long[30])).isNull();
    }

    @Test
    void refusesPartsWithoutWholes() {
        assertThatThrownBy(() -> RatioBootstrap.interval(new long[3], new long[4]))
                .hasMessage("3 parts and 4 wholes; expected one of each an article");
    }
}
