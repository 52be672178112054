package io.github.mediabias.analysis.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Wilson's score interval for a share of things that are independent of each other, such as articles (Wilson, Probable
 * inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22, 1927).
 * Attributions and words of one article are not: for these, {@link RatioBootstrap}.
 */
public final class Wilson {

    private static final double ERROR = 0.05;

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
        var wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(whole), Math.toIntExact(part), ERROR);
        return Measured.of(new Interval(wilson.getLowerBound(), wilson.getUpperBound()));
    }
}
