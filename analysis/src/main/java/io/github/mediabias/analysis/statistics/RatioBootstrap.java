package io.github.mediabias.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Intervals for a share or rate that is counted over articles, such as the direct quotations among all attributions, and for
 * the difference of two such figures.
 *
 * <p>The figure is sum(part) / sum(whole) over the articles. Attributions of one article resemble each other, so articles
 * are drawn, not attributions: n articles with replacement, {@value Resampling#RESAMPLES} times, with a fixed seed; the
 * interval reaches from the 2.5th to the 97.5th percentile of the resampled figures (Efron and Tibshirani, An Introduction to
 * the Bootstrap, 1993, chapter 13).
 */
public final class RatioBootstrap {

    /** Below this many articles an interval would feign knowledge. */
    public static final int FEWEST_ARTICLES = 10;

    private RatioBootstrap() {}

    /** What is counted in some articles, and what it is counted over. */
    public static final class Counts {

        private final long[] part;
        private final long[] whole;

        /**
         * The counts of some articles, in any fixed order.
         *
         * @param part for each article, what is counted, such as its direct quotations
         * @param whole for each article, what it is counted over, such as its attributions; as long as {@code part}
         * @throws IllegalArgumentException if the two differ in length
         */
        public Counts(long[] part, long[] whole) {
            if (part.length != whole.length) {
                throw new IllegalArgumentException(
                        part.length + " parts and " + whole.length + " wholes; expected one of each an article");
            }
            this.part = part.clone();
            this.whole = whole.clone();
        }

        /** sum(part) / sum(whole); undefined if the wholes are all 0. */
        public Measured<Double> ratio() {
            long wholes = Arrays.stream(whole).sum();
            return wholes == 0
                    ? Measured.undefined("there is nothing to count over")
                    : Measured.of((double) Arrays.stream(part).sum() / wholes);
        }

        boolean isSmall() {
            return counted() < FEWEST_ARTICLES;
        }

        /** How many articles have something to count over. */
        long counted() {
            return Arrays.stream(whole).filter(count -> count > 0).count();
        }

        /** sum(part) / sum(whole), where there is something to count over. */
        double quotient() {
            return (double) Arrays.stream(part).sum() / Arrays.stream(whole).sum();
        }

        /** The variance of {@link #quotient}, see {@link RatioDifference}. */
        double variance() {
            double quotient = quotient();
            double squares = 0;
            for (int i = 0; i < part.length; i++) {
                double residual = part[i] - quotient * whole[i];
                squares += residual * residual;
            }
            double n = counted();
            double wholes = Arrays.stream(whole).sum();
            return n / (n - 1) * squares / (wholes * wholes);
        }

        /** The ratio of as many articles as there are, drawn with replacement; a draw that counts over nothing has none. */
        private OptionalDouble drawn(UniformRandomProvider random) {
            long parts = 0;
            long wholes = 0;
            for (int i = 0; i < part.length; i++) {
                int drawn = random.nextInt(part.length);
                parts += part[drawn];
                wholes += whole[drawn];
            }
            return wholes == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) parts / wholes);
        }
    }

    /**
     * The interval of sum(part) / sum(whole).
     *
     * @return undefined if fewer than {@value #FEWEST_ARTICLES} articles have something to count over
     */
    public static Measured<Interval> interval(Counts counts) {
        return counts.isSmall() ? tooFew() : Measured.of(Resampling.interval(counts::drawn));
    }

    /**
     * The interval of the first figure minus the second. The articles of each are drawn apart from the other's.
     *
     * @return undefined if in one of the two fewer than {@value #FEWEST_ARTICLES} articles have something to count over: nothing
     *     is claimed about the difference of two single articles
     */
    public static Measured<Interval> difference(Counts first, Counts second) {
        if (first.isSmall() || second.isSmall()) {
            return tooFew();
        }
        return Measured.of(Resampling.interval(random -> {
            OptionalDouble a = first.drawn(random);
            OptionalDouble b = second.drawn(random);
            return a.isPresent() && b.isPresent()
                    ? OptionalDouble.of(a.getAsDouble() - b.getAsDouble())
                    : OptionalDouble.empty();
        }));
    }

    static <T> Measured<T> tooFew() {
        return Measured.undefined("fewer than " + FEWEST_ARTICLES + " articles have something to count over");
    }
}
