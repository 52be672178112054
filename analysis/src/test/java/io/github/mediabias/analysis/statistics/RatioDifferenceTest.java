package io.github.mediabias.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.statistics.RatioBootstrap.Counts;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RatioDifferenceTest {

    private static final Counts FIRST =
            new Counts(new long[] {3, 1, 0, 2, 5, 2, 1, 0, 4, 2}, new long[] {10, 6, 4, 8, 12, 7, 5, 3, 9, 6});
    private static final Counts SECOND =
            new Counts(new long[] {1, 0, 1, 0, 2, 1, 0, 0, 1, 1, 0}, new long[] {9, 5, 7, 4, 10, 8, 6, 3, 7, 9, 0});

    @Test
    void takesArticlesForTheUnitsThatVary() {
        RatioDifference compared = RatioDifference.of(FIRST, SECOND).find().orElseThrow();

        // statsmodels 0.15: OLS(y, const + group).fit(cov_type="cluster", groups=article, use_correction=False) over
        // the
        // single attributions has the standard error 0.04426841; times sqrt(10 / 9).
        assertThat(compared.standardError()).isCloseTo(0.04426841 * Math.sqrt(10 / 9.0), within(1e-8));
        assertThat(compared.difference()).isCloseTo(20 / 70.0 - 7 / 68.0, within(1e-12));
        // scipy 1.17: stats.t(13.852046).sf and .isf
        assertThat(compared.degreesOfFreedom()).isCloseTo(13.852046204, within(1e-8));
        assertThat(compared.pValue()).isCloseTo(0.00157887953, within(1e-10));
        assertThat(compared.interval().low()).isCloseTo(0.0825905446, within(1e-9));
        assertThat(compared.interval().high()).isCloseTo(0.2829556739, within(1e-9));
    }

    @Test
    void agreesWithTheBootstrapAboutHowFarTheDifferenceVaries() {
        Interval drawn = RatioBootstrap.difference(FIRST, SECOND).find().orElseThrow();
        Interval computed =
                RatioDifference.of(FIRST, SECOND).find().orElseThrow().interval();

        assertThat(computed.low()).isCloseTo(drawn.low(), within(0.02));
        assertThat(computed.high()).isCloseTo(drawn.high(), within(0.02));
    }

    @Test
    void saysNothingOfFewArticlesOrOfFiguresThatDoNotVary() {
        Counts nine = new Counts(new long[9], ones(9));
        Counts all = new Counts(ones(12), ones(12));
        Counts none = new Counts(new long[12], ones(12));

        assertThat(RatioDifference.of(nine, SECOND).reason())
                .isEqualTo("fewer than 10 articles have something to count over");
        assertThat(RatioDifference.of(all, none).reason()).isEqualTo("neither figure varies between articles");
    }

    private static long[] ones(int articles) {
        long[] ones = new long[articles];
        Arrays.fill(ones, 1);
        return ones;
    }
}
