package io.github.mediabias.analysis.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How often a term occurs in a target and in a reference: the measures of keyness.
 *
 * @param target how often it occurs in the target
 * @param reference how often in the reference
 * @param targetSize the size of the target, in words
 * @param referenceSize the size of the reference, in words
 */
public record FrequencyComparison(long target, long reference, long targetSize, long referenceSize) {

    /** What a count of 0 is taken for in {@link #logRatio}. */
    public static final double FOR_ZERO = 0.5;

    /** The weight of the prior of {@link #logOdds}, in words. */
    public static final double PRIOR_WORDS = 500;

    private static final ChiSquaredDistribution ONE_DEGREE = ChiSquaredDistribution.of(1);

    /** @throws IllegalArgumentException if a count is negative or larger than the size it is counted in */
    public FrequencyComparison {
        if (target < 0 || reference < 0 || target > targetSize || reference > referenceSize) {
            throw new IllegalArgumentException(
                    target + " of " + targetSize + " and " + reference + " of " + referenceSize + " words");
        }
    }

    /** Whether it is more frequent in the target than in the reference. */
    public boolean isMoreInTarget() {
        return (double) target * referenceSize > (double) reference * targetSize;
    }

    /** Whether it is more frequent in the reference than in the target. */
    public boolean isMoreInReference() {
        return (double) target * referenceSize < (double) reference * targetSize;
    }

    /**
     * G², the log-likelihood ratio of the table of the term and all other words in both, over its four cells: 2 Σ O ln(O / E)
     * (Dunning, Accurate methods for the statistics of surprise and coincidence, Computational Linguistics 19, 1993). The often
     * printed form of two cells leaves the other words out, and is slightly smaller.
     *
     * @return at least 0; undefined if one of the two is empty, or if the term is in neither
     */
    public Measured<Double> logLikelihood() {
        if (targetSize == 0 || referenceSize == 0) {
            return Measured.undefined("one of the two has no words");
        }
        if (target + reference == 0) {
            return Measured.undefined("the term occurs in neither");
        }
        double all = (double) targetSize + referenceSize;
        double share = (target + reference) / all;
        double sum = cell(target, targetSize * share)
                + cell(reference, referenceSize * share)
                + cell(targetSize - target, targetSize * (1 - share))
                + cell(referenceSize - reference, referenceSize * (1 - share));
        // Rounding may leave a trifle below 0 where both are equally frequent.
        return Measured.of(Math.max(0, 2 * sum));
    }

    private static double cell(long observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    /**
     * The probability of so large a G² if both had the term equally often and each word were drawn by itself: chi-squared with
     * one degree of freedom. Words of one article are not drawn by themselves, so that it is too small for terms of few articles.
     *
     * @return undefined where G² is
     */
    public Measured<Double> pValue() {
        return logLikelihood().map(ONE_DEGREE::survivalProbability);
    }

    /**
     * The binary logarithm of the ratio of the relative frequencies: 1 is twice as frequent in the target, -1 half as frequent
     * (Hardie, Log Ratio, 2014). A count of 0 is taken for {@link #FOR_ZERO}.
     *
     * @return undefined where G² is
     */
    public Measured<Double> logRatio() {
        return logLikelihood()
                .map(defined ->
                        Math.log((orHalf(target) / targetSize) / (orHalf(reference) / referenceSize)) / Math.log(2));
    }

    private static double orHalf(long count) {
        return count == 0 ? FOR_ZERO : count;
    }

    /**
     * The log-odds ratio with an informative Dirichlet prior, divided by its standard deviation (Monroe, Colaresi and Quinn,
     * Fightin' Words, Political Analysis 16, 2008, equations 16, 18, 20 and 22). The prior is the term's share of both together,
     * with the weight of {@link #PRIOR_WORDS} words: it draws rare terms towards no difference.
     *
     * @return a z score, positive if more frequent in the target; undefined where G² is, and if there are no other words
     */
    public Measured<Double> logOdds() {
        if (target + reference == targetSize + referenceSize) {
            return Measured.undefined("there are no other words");
        }
        return logLikelihood().map(defined -> {
            double prior = PRIOR_WORDS * (target + reference) / ((double) targetSize + referenceSize);
            double difference = logOdds(target, targetSize, prior) - logOdds(reference, referenceSize, prior);
            return difference / Math.sqrt(1 / (target + prior) + 1 / (reference + prior));
        });
    }

    private static double logOdds(long count, long size, double prior) {
        return Math.log((count + prior) / (size + PRIOR_WORDS - count - prior));
    }
}
