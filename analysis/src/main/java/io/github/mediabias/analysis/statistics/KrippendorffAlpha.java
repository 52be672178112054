package io.github.mediabias.analysis.statistics;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Krippendorff's alpha, 1 - D_o / D_e: 1 if coders agree, 0 if they agree as by chance, below if less. It takes any number of
 * coders, missing values and several scales (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011).
 *
 * <p>Each pair of values within a unit of m values counts 1 / (m - 1) in the table o of coincidences, whose margins are n_c
 * and whose sum is n. Then alpha = 1 - (n - 1) sum(o_ck d_ck) / sum(n_c n_k d_ck), where d_ck is the squared difference: on a
 * nominal scale 1; ordinal, the square of the number of values from c to k less half of those at both ends; interval, (c - k)
 * squared.
 */
public final class KrippendorffAlpha {

    /** Below this many units an interval would feign knowledge. */
    public static final int FEWEST_UNITS = 10;

    private final Scale.Levels levels;
    /** The levels that each pairable unit was given. */
    private final int[][] units;

    private KrippendorffAlpha(List<List<String>> units, Scale scale) {
        this.levels = scale.levels(units.stream().flatMap(List::stream).toList());
        this.units = units.stream()
                .map(unit -> unit.stream().mapToInt(levels::level).toArray())
                .toArray(int[][]::new);
    }

    /**
     * The alpha of all units that two coders or more have coded.
     *
     * @return up to 1; undefined if there is no such unit, or if all their values are the same
     * @throws IllegalArgumentException if a value does not fit the scale
     */
    public static Measured<Double> of(Codings codings, Scale scale) {
        List<List<String>> units = codings.pairable();
        if (units.isEmpty()) {
            return Measured.undefined("no unit was coded by two coders");
        }
        KrippendorffAlpha alpha = new KrippendorffAlpha(units, scale);
        if (alpha.levels.size() == 1) {
            return Measured.undefined("all values are '" + units.get(0).get(0)
                    + "': where nothing varies, agreement cannot be told from chance");
        }
        return Measured.of(alpha.compute(alpha.units).orElseThrow());
    }

    /**
     * The interval of alpha at 95 %, by a bootstrap over units: as many as there are, drawn with replacement,
     * {@value Resampling#RESAMPLES} times, with a fixed seed (as Zapf, Castell, Morawietz and Karch, Measuring inter-rater
     * reliability for nominal data, BMC Medical Research Methodology 16:93, 2016, advise). A draw in which all values are the same
     * has no alpha; another is drawn.
     *
     * @return undefined where alpha is, and below {@value #FEWEST_UNITS} units that two coders or more have coded
     * @throws IllegalArgumentException if a value does not fit the scale
     */
    public static Measured<Interval> interval(Codings codings, Scale scale) {
        Measured<Double> whole = of(codings, scale);
        if (whole instanceof Measured.Undefined<Double> undefined) {
            return Measured.undefined(undefined.reason());
        }
        KrippendorffAlpha alpha = new KrippendorffAlpha(codings.pairable(), scale);
        return alpha.units.length < FEWEST_UNITS
                ? Measured.undefined("fewer than " + FEWEST_UNITS + " units were coded by two coders")
                : Measured.of(Resampling.interval(alpha::drawn));
    }

    private OptionalDouble drawn(UniformRandomProvider random) {
        int[][] sample = new int[units.length][];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = units[random.nextInt(units.length)];
        }
        return compute(sample);
    }

    private OptionalDouble compute(int[][] sample) {
        int size = levels.size();
        long[] frequencies = new long[size];
        double[][] coincidences = new double[size][size];
        long n = 0;
        for (int[] unit : sample) {
            n += unit.length;
            double weight = 1.0 / (unit.length - 1);
            for (int i = 0; i < unit.length; i++) {
                frequencies[unit[i]]++;
                for (int j = 0; j < unit.length; j++) {
                    coincidences[unit[i]][unit[j]] += i == j ? 0 : weight;
                }
            }
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < size; c++) {
            for (int k = 0; k < c; k++) {
                double difference = levels.squaredDifference(c, k, frequencies);
                observed += coincidences[c][k] * difference;
                expected += (double) frequencies[c] * frequencies[k] * difference;
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (n - 1) * observed / expected);
    }
}
