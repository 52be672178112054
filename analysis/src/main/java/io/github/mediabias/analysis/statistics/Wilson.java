package io.github.mediabias.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Wilson's score interval for a share of things that are independent of each other, such as articles (Wilson, Probable
 * inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22, 1927).
 * Attributions and words of one article are not: for these, {@link RatioBootstrap}.
 */
public final class Wilson {

    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    private Wilson() {}

    /**
     * The interval at 95 % of {@code part / whole}.
     *
     * @param part how many have it, from 0 to {@code whole}
     * @param whole how many there are
     * @return within 0 to 1; undefined if {@code whole} is 0
     * @throws IllegalArgumentException if {@code part} is not within 0 to {@code whole}
     */
    public static Measured<Interval> interval(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + "; expected 0 to " + whole);
        }
        if (whole == 0) {
            return Measured.undefined("there is nothing to count over");
        }
        double share = (double) part / whole;
        double square = Z * Z / whole;
        double centre = share + square / 2;
        double width = Z * Math.sqrt(share * (1 - share) / whole + square / (4 * whole));
        return Measured.of(new Interval(
                Math.max(0, (centre - width) / (1 + square)), Math.min(1, (centre + width) / (1 + square))));
    }
}
