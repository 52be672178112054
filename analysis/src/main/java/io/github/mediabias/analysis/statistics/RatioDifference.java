package io.github.mediabias.analysis.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of two shares or rates that are counted over articles, such as the officials among the attributions of two
 * outlets, and how surely it is more than chance.
 *
 * <p>Each figure is R = Σ part / Σ whole over n articles. Attributions of one article resemble each other, so articles count as
 * clusters: the variance of R is n / (n - 1) · Σ (part - R · whole)² / (Σ whole)², by linearisation (Cochran, Sampling Techniques,
 * 3rd edition 1977, section 6.4, without the correction for finite populations; Rao and Scott, A simple method for the analysis of
 * clustered binary data, Biometrics 48, 1992). The difference divided by the root of the sum of both variances is compared with
 * Student's t, its degrees of freedom by Welch (1947). Articles that count over nothing are left out of n.
 *
 * @param first the first figure
 * @param second the figure it is compared with
 * @param standardError of the first minus the second, more than 0
 * @param degreesOfFreedom at least 9
 */
public record RatioDifference(double first, double second, double standardError, double degreesOfFreedom) {

    private static final double TAIL = 0.025;

    /**
     * Compares two figures.
     *
     * @return undefined if in one of the two fewer than {@value RatioBootstrap#FEWEST_ARTICLES} articles have something to count
     *     over, or if neither figure varies between articles
     */
    public static Measured<RatioDifference> of(RatioBootstrap.Counts first, RatioBootstrap.Counts second) {
        if (first.isSmall() || second.isSmall()) {
            return RatioBootstrap.tooFew();
        }
        double one = first.variance();
        double other = second.variance();
        double variance = one + other;
        if (!(variance > 0)) {
            return Measured.undefined("neither figure varies between articles");
        }
        double degrees =
                variance * variance / (one * one / (first.counted() - 1.0) + other * other / (second.counted() - 1.0));
        return Measured.of(new RatioDifference(first.quotient(), second.quotient(), Math.sqrt(variance), degrees));
    }

    /** The first figure minus the second. */
    public double difference() {
        return first - second;
    }

    /** The probability of so large a difference, in either direction, if there were none in the long run. */
    public double pValue() {
        return 2 * student().survivalProbability(Math.abs(difference()) / standardError);
    }

    /** The interval of the difference at 95 %. */
    public Interval interval() {
        double reach = standardError * student().inverseSurvivalProbability(TAIL);
        return new Interval(difference() - reach, difference() + reach);
    }

    private TDistribution student() {
        return TDistribution.of(degreesOfFreedom);
    }
}
