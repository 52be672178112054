package io.github.mediabias.analysis.statistics;

import java.util.Arrays;

/**
 * What count is usual, by those of earlier periods, and how rare a count as far from it would be.
 *
 * <p>Counts are taken for Poisson's around the median of the earlier ones; where these vary more than that, for negative binomial
 * ones with the same ratio of variance to mean (McCullagh and Nelder, Generalized Linear Models, 1989, section 6.2.3).
 *
 * @param median of the earlier counts
 * @param least of them
 * @param most of them
 * @param periods how many there are
 * @param dispersion their variance divided by their mean, at least 1
 */
public record UsualCount(double median, long least, long most, int periods, double dispersion) {

    /** Fewer earlier counts show no habit. */
    public static final int FEWEST_PERIODS = 3;

    /**
     * What is usual after these counts.
     *
     * @param earlier one for each earlier period, none of them negative
     * @return undefined below {@value #FEWEST_PERIODS} periods, and where the median is 0
     */
    public static Measured<UsualCount> of(long[] earlier) {
        if (earlier.length < FEWEST_PERIODS) {
            return Measured.undefined("fewer than " + FEWEST_PERIODS + " earlier periods are known");
        }
        long[] sorted = Arrays.stream(earlier).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? (double) sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
        if (median == 0) {
            return Measured.undefined("mostly there was nothing");
        }
        double mean = (double) Arrays.stream(sorted).sum() / sorted.length;
        double squares = Arrays.stream(sorted)
                .mapToDouble(count -> (count - mean) * (count - mean))
                .sum();
        double variance = squares / (sorted.length - 1);
        return Measured.of(new UsualCount(
                median, sorted[0], sorted[sorted.length - 1], sorted.length, Math.max(1, variance / mean)));
    }

    /** The probability of a count of at most this. */
    public double atMost(long count) {
        // In logarithms, since the probability of 0 is no double where the median is large.
        double term = -median * (dispersion == 1 ? 1 : Math.log(dispersion) / (dispersion - 1));
        double sum = 0;
        for (long k = 0; k <= count; k++) {
            sum += Math.exp(term);
            // Poisson: m / (k + 1); negative binomial of size r = m / (d - 1) and success probability 1 / d.
            term += Math.log((median + k * (dispersion - 1)) / (dispersion * (k + 1)));
        }
        return Math.min(1, sum);
    }

    /** The probability of a count of at least this. */
    public double atLeast(long count) {
        return count == 0 ? 1 : Math.max(0, 1 - atMost(count - 1));
    }
}
