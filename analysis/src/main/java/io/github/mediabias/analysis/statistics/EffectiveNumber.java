package io.github.mediabias.analysis.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * How many equally frequent sources would be as diverse: exp(-Σ p ln p), the exponential of Shannon's entropy, or Hill number of
 * order 1 (Hill, Diversity and evenness, Ecology 54, 1973). Ten sources, one of which has nearly all the say, are hardly more
 * than one.
 */
public final class EffectiveNumber {

    private EffectiveNumber() {}

    /**
     * The effective number of sources.
     *
     * @param counts how often each is quoted
     * @return at least 1; undefined if nobody is
     */
    public static Measured<Double> of(long[] counts) {
        long n = Arrays.stream(counts).sum();
        return n == 0 ? Measured.undefined("there are no sources") : rarefied(counts, n);
    }

    /**
     * The effective number that {@code size} mentions drawn from these without replacement have: exp of the expected entropy
     * (Chao and others, Rarefaction and extrapolation with Hill numbers, Ecological Monographs 84, 2014, equation 5b). More
     * mentions find more sources, so that only numbers at one and the same size can be compared.
     *
     * @param counts how often each is quoted, at most {@link Integer#MAX_VALUE} together
     * @param size how many mentions are drawn, at least 1
     * @return at least 1; undefined if there are fewer than {@code size} mentions
     */
    public static Measured<Double> rarefied(long[] counts, long size) {
        int n = Math.toIntExact(Arrays.stream(counts).sum());
        if (size < 1 || size > n) {
            return Measured.undefined("there are only " + n + " mentions of sources");
        }
        int m = Math.toIntExact(size);
        Map<Long, Long> sourcesByCount = Arrays.stream(counts)
                .filter(count -> count > 0)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        double entropy = 0;
        for (Map.Entry<Long, Long> entry : sourcesByCount.entrySet()) {
            HypergeometricDistribution drawn = HypergeometricDistribution.of(n, Math.toIntExact(entry.getKey()), m);
            double expected = 0;
            for (int k = Math.max(1, drawn.getSupportLowerBound()); k <= drawn.getSupportUpperBound(); k++) {
                double share = (double) k / m;
                expected -= drawn.probability(k) * share * Math.log(share);
            }
            entropy += entry.getValue() * expected;
        }
        return Measured.of(Math.exp(entropy));
    }
}
