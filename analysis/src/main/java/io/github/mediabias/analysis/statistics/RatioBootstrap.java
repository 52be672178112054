package io.github.mediabias.analysis.statistics;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.jspecify.annotations.Nullable;

/**
 * An interval for a share or rate that is counted over articles, such as the direct quotations among all attributions.
 *
 * <p>The figure is sum(part) / sum(whole) over the articles. Attributions of one article resemble each other, so articles
 * are drawn, not attributions: n articles with replacement, {@value #RESAMPLES} times; the interval reaches from the 2.5th to
 * the 97.5th percentile of the resampled figures (the percentile interval of Efron and Tibshirani, An Introduction to the
 * Bootstrap, 1993, chapter 13). The seed is fixed: the same articles give the same interval.
 */
public final class RatioBootstrap {

    /** How often the articles are drawn anew. */
    public static final int RESAMPLES = 2_000;

    /** Below this many articles an interval would feign knowledge. */
    public static final int FEWEST_ARTICLES = 10;

    private static final long SEED = 20_250_318L;

    private RatioBootstrap() {}

    /**
     * An interval at 95 %.
     *
     * @param low its lower end
     * @param high its upper end
     */
    public record Interval(double low, double high) {}

    /**
     * The interval of sum(part) / sum(whole).
     *
     * @param part for each article, what is counted, such as its direct quotations
     * @param whole for each article, what it is counted over, such as its attributions; as long as {@code part}
     * @return {@code null} below {@value #FEWEST_ARTICLES} articles, or if nearly all of {@code whole} is 0, so that there is no
     *     ratio to resample
     * @throws IllegalArgumentException if the two differ in length
     */
    public static @Nullable Interval interval(long[] part, long[] whole) {
        if (part.length != whole.length) {
            throw new IllegalArgumentException(
                    part.length + " parts and " + whole.length + " wholes; expected one of each an article");
        }
        int n = part.length;
        if (n < FEWEST_ARTICLES
                || Arrays.stream(whole).filter(count -> count > 0).count() < FEWEST_ARTICLES) {
            return null;
        }
        RandomGenerator random = new Well19937c(SEED);
        double[] ratios = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            long parts = 0;
            long wholes = 0;
            // A draw of articles that hold nothing to count over has no ratio; it is drawn again.
            while (wholes == 0) {
                parts = 0;
                for (int i = 0; i < n; i++) {
                    int drawn = random.nextInt(n);
                    parts += part[drawn];
                    wholes += whole[drawn];
                }
            }
            ratios[r] = (double) parts / wholes;
        }
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(ratios);
        return new Interval(percentile.evaluate(2.5), percentile.evaluate(97.5));
    }
}
