package io.github.mediabias.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said about a term or a source that is counted in articles; expected values come from SciPy, statsmodels and papers. */
class FrequenciesTest {

    private static double value(Measured<Double> measured) {
        return measured.find().orElseThrow();
    }

    @Test
    void wilsonIntervalsAreThoseOfStatsmodels() {
        // statsmodels.stats.proportion.proportion_confint(k, n, method="wilson")
        assertInterval(Wilson.interval(8, 10), 0.4901624715, 0.9433178485);
        assertInterval(Wilson.interval(0, 20), 0, 0.1611251581);
        assertInterval(Wilson.interval(20, 20), 0.8388748419, 1);
        assertInterval(Wilson.interval(263, 1000), 0.2366568598, 0.2911570237);
        assertThat(Wilson.interval(0, 0).reason()).isEqualTo("there is nothing to count over");
        assertThatThrownBy(() -> Wilson.interval(3, 2)).hasMessage("3 of 2; expected 0 to 2");
    }

    private static void assertInterval(Measured<Interval> measured, double low, double high) {
        Interval interval = measured.find().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void logLikelihoodIsThatOfScipy() {
        // scipy.stats.chi2_contingency([[120, 60], [29880, 44940]], correction=False, lambda_="log-likelihood")
        FrequencyComparison twice = new FrequencyComparison(120, 60, 30_000, 45_000);
        assertThat(value(twice.logLikelihood())).isCloseTo(52.19208076, within(1e-8));
        assertThat(value(twice.pValue())).isCloseTo(5.032869295e-13, within(1e-20));
        assertThat(twice.isMoreInTarget()).isTrue();

        // The same for [[7, 0], [1193, 5000]].
        FrequencyComparison absent = new FrequencyComparison(7, 0, 1_200, 5_000);
        assertThat(value(absent.logLikelihood())).isCloseTo(23.0241950557, within(1e-9));
        assertThat(value(absent.pValue())).isCloseTo(1.59975358e-6, within(1e-13));
    }

    @Test
    void logRatioTakesAZeroForHalfAnOccurrence() {
        // By hand: 120/30,000 is three times 60/45,000; 7/1,200 against 0.5/5,000 is 58.33 times.
        assertThat(value(new FrequencyComparison(120, 60, 30_000, 45_000).logRatio()))
                .isCloseTo(1.5849625007, within(1e-9));
        assertThat(value(new FrequencyComparison(7, 0, 1_200, 5_000).logRatio()))
                .isCloseTo(5.8662486111, within(1e-9));
        assertThat(value(new FrequencyComparison(0, 7, 5_000, 1_200).logRatio()))
                .isCloseTo(-5.8662486111, within(1e-9));
    }

    @Test
    void logOddsAreThoseOfAnIndependentComputation() {
        // numpy: i = [120, 60, 5, 0, 815]; j = [60, 80, 0, 12, 1848]; p = 500 * (i + j) / 3000;
        // d = log((i+p) / (1000+500-i-p)) - log((j+p) / (2000+500-j-p)); d / sqrt(1 / (i+p) + 1 / (j+p))
        assertThat(value(new FrequencyComparison(120, 60, 1_000, 2_000).logOdds()))
                .isCloseTo(8.17760834, within(1e-8));
        assertThat(value(new FrequencyComparison(5, 0, 1_000, 2_000).logOdds())).isCloseTo(2.10088010, within(1e-8));
        assertThat(value(new FrequencyComparison(0, 12, 1_000, 2_000).logOdds()))
                .isCloseTo(-1.90410230, within(1e-8));
    }

    @Test
    void saysWhyTwoFrequenciesCannotBeCompared() {
        assertThat(new FrequencyComparison(3, 0, 100, 0).logLikelihood().reason())
                .isEqualTo("one of the two has no words");
        assertThat(new FrequencyComparison(0, 0, 100, 100).logRatio().reason()).isEqualTo("the term occurs in neither");
        assertThat(new FrequencyComparison(9, 9, 9, 9).logOdds().reason()).isEqualTo("there are no other words");
        assertThat(value(new FrequencyComparison(3, 3, 1_000, 1_000).logLikelihood()))
                .isEqualTo(0);
        assertThatThrownBy(() -> new FrequencyComparison(3, 0, 2, 9)).hasMessage("3 of 2 and 0 of 9 words");
    }

    @Test
    void adjustsPValuesAsScipyDoes() {
        List<Double> adjusted = BenjaminiHochberg.adjusted(List.of(0.01, 0.04, 0.03, 0.005, 0.5, 0.2, 0.04));

        // scipy.stats.false_discovery_control of the same
        double[] expected = {0.035, 0.056, 0.056, 0.035, 0.5, 0.2333333333, 0.056};
        for (int i = 0; i < expected.length; i++) {
            assertThat(adjusted.get(i)).isCloseTo(expected[i], within(1e-9));
        }
        assertThat(BenjaminiHochberg.adjusted(List.of())).isEmpty();
    }

    @Test
    void dispersionIsThatOfThePapers() {
        // Gries (2008): a occurs 1, 2, 3, 4 and 5 times in parts of 18, 20, 20, 20 and 22 % of the corpus: 0.18.
        assertThat(dispersion(new long[] {1, 2, 3, 4, 5}, new long[] {18, 20, 20, 20, 22}))
                .isCloseTo(0.18, within(1e-12));
        // Lijffijt and Gries (2012), table 1: two thirds in one of three equal parts, one third in another: 1/3.
        assertThat(dispersion(new long[] {2, 1, 0}, new long[] {7, 7, 7})).isCloseTo(1 / 3.0, within(1e-12));
        // numpy: 0.5 * abs(v / v.sum() - s / s.sum()).sum()
        assertThat(dispersion(new long[] {5, 0, 0, 1, 2}, new long[] {9, 10, 10, 10, 11}))
                .isCloseTo(0.475, within(1e-12));
        assertThat(new Dispersion(0, 100).value().reason()).isEqualTo("the term does not occur");
    }

    private static double dispersion(long[] counts, long[] sizes) {
        Dispersion dispersion = new Dispersion(
                java.util.Arrays.stream(counts).sum(),
                java.util.Arrays.stream(sizes).sum());
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                dispersion.add(counts[i], sizes[i]);
            }
        }
        return value(dispersion.value());
    }

    @Test
    void theEffectiveNumberIsThatOfAPublishedExample() {
        // Spiders in a girdled canopy, in Chao and others (2014) and the R package iNEXT: Shannon diversity 12.060.
        long[] spiders = {46, 22, 17, 15, 15, 9, 8, 6, 6, 4, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

        assertThat(value(EffectiveNumber.of(spiders))).isCloseTo(12.060, within(0.0005));
        // exp of sum(-k/m * log(k/m) * scipy.stats.hypergeom.pmf(k, 168, x, m)); numpy's draws of 84 give 10.960.
        assertThat(value(EffectiveNumber.rarefied(spiders, 84))).isCloseTo(10.9636679894, within(1e-8));
        assertThat(value(EffectiveNumber.rarefied(spiders, 10))).isCloseTo(5.6089681023, within(1e-8));
        assertThat(value(EffectiveNumber.rarefied(spiders, 1))).isCloseTo(1, within(1e-9));
    }

    @Test
    void theEffectiveNumberOfEquallyFrequentSourcesIsTheirNumber() {
        assertThat(value(EffectiveNumber.of(new long[] {3, 3, 3, 0}))).isCloseTo(3, within(1e-9));
        assertThat(EffectiveNumber.of(new long[0]).reason()).isEqualTo("there are no sources");
        assertThat(EffectiveNumber.rarefied(new long[] {3, 2}, 6).reason())
                .isEqualTo("there are only 5 mentions of sources");
    }

    @Test
    void dispersionIsTheSameToTheLastDigitInAnyOrderOfArticles() {
        Dispersion forwards = new Dispersion(49, 1_000);
        Dispersion backwards = new Dispersion(49, 1_000);
        for (int i = 1; i <= 9; i++) {
            forwards.add(i, 13L * i * i % 97 + i);
            backwards.add(10 - i, 13L * (10 - i) * (10 - i) % 97 + (10 - i));
        }

        assertThat(forwards.value()).isEqualTo(backwards.value());
    }
}
