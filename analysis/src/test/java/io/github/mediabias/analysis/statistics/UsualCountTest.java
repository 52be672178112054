package io.github.mediabias.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UsualCountTest {

    private static UsualCount after(long... earlier) {
        return UsualCount.of(earlier).find().orElseThrow();
    }

    @Test
    void takesSteadyCountsForPoissons() {
        UsualCount usual = after(12, 14, 11, 13);

        assertThat(usual.median()).isEqualTo(12.5);
        // scipy 1.17: stats.poisson.cdf(5, 12.5), stats.poisson.sf(4, 12.5)
        assertThat(usual.atMost(5)).isCloseTo(0.0148228746, within(1e-9));
        assertThat(usual.atLeast(5)).isCloseTo(0.9946544945, within(1e-9));
    }

    @Test
    void findsLessUnusualWhatHasAlwaysVaried() {
        UsualCount usual = after(4, 20, 9, 30, 12);

        // numpy: var(ddof=1) / mean; scipy 1.17: stats.nbinom(12 / (d - 1), 1 / d)
        assertThat(usual.dispersion()).isCloseTo(6.9333333333, within(1e-9));
        assertThat(usual.atMost(2)).isCloseTo(0.09896866997, within(1e-9));
        assertThat(usual.atLeast(60)).isCloseTo(0.00087932567, within(1e-9));
    }

    @Test
    void computesWithCountsOfAnySize() {
        // scipy 1.17: stats.poisson.cdf(800, 900); the probability of no article at all is no double.
        assertThat(after(900, 905, 899).atMost(800)).isCloseTo(0.000368923232, within(1e-11));
    }

    @Test
    void knowsNoHabitOfTwoPeriodsOrOfNothing() {
        assertThat(UsualCount.of(new long[] {5, 6}).reason()).isEqualTo("fewer than 3 earlier periods are known");
        assertThat(UsualCount.of(new long[] {0, 0, 0, 9}).reason()).isEqualTo("mostly there was nothing");
    }
}
