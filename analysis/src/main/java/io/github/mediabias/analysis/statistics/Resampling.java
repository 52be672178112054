package io.github.mediabias.analysis.statistics;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * The percentile interval of a bootstrap: a figure is computed from {@value #RESAMPLES} samples drawn with replacement; the
 * interval reaches from the 2.5th to the 97.5th percentile (Efron and Tibshirani, An Introduction to the Bootstrap, 1993,
 * chapter 13). The seed is fixed: the same data give the same interval.
 */
final class Resampling {

    static final int RESAMPLES = 2_000;

    private static final long SEED = 20_250_318L;

    private static final double[] ENDS = {0.025, 0.975};

    /** Percentiles as R's and NumPy's default has them. */
    private static final Quantile QUANTILE = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

    private Resampling() {}

    /**
     * The interval of a figure.
     *
     * @param figure draws a sample by the generator and computes the figure from it; empty where that sample has none, so that
     *     another is drawn. It must be defined for a fair part of all samples.
     */
    static Interval interval(Function<UniformRandomProvider, OptionalDouble> figure) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(SEED);
        double[] figures = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            OptionalDouble drawn = figure.apply(random);
            while (drawn.isEmpty()) {
                drawn = figure.apply(random);
            }
            figures[r] = drawn.getAsDouble();
        }
        double[] ends = QUANTILE.evaluate(figures, ENDS);
        return new Interval(ends[0], ends[1]);
    }
}
