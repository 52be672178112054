package io.github.mediabias.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Agreement of coders beyond chance, where every measure can be compared with a published or independent value. */
class ReliabilityTest {

    /** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: four coders, twelve units, a dot is missing. */
    private static final Codings KRIPPENDORFF = byCoder(
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");

    private static Codings byCoder(String... rows) {
        List<String> coders = new ArrayList<>();
        List<List<@Nullable String>> units = new ArrayList<>();
        for (String row : rows) {
            coders.add("coder " + (coders.size() + 1));
            String[] values = row.split(" ", -1);
            for (int i = 0; i < values.length; i++) {
                if (units.size() <= i) {
                    units.add(new ArrayList<>());
                }
                units.get(i).add(values[i].equals(".") ? null : values[i]);
            }
        }
        return new Codings(coders, units);
    }

    /** Units that two coders gave these two values, so many times. */
    private static Codings pairs(Object... valuesAndTimes) {
        List<List<@Nullable String>> units = new ArrayList<>();
        for (int i = 0; i < valuesAndTimes.length; i += 2) {
            for (int n = 0; n < (int) valuesAndTimes[i + 1]; n++) {
                units.add(new ArrayList<>(Arrays.asList(((String) valuesAndTimes[i]).split(" ", -1))));
            }
        }
        return new Codings(List.of("Ann", "Ben"), units);
    }

    private static double value(Measured<Double> measured) {
        return measured.find().orElseThrow();
    }

    @Test
    void alphaIsThatOfThePublishedExampleOnEachScale() {
        assertThat(value(KrippendorffAlpha.of(KRIPPENDORFF, Scale.nominal()))).isCloseTo(0.743, within(0.0005));
        assertThat(value(KrippendorffAlpha.of(KRIPPENDORFF, Scale.ordinal()))).isCloseTo(0.815, within(0.0005));
        assertThat(value(KrippendorffAlpha.of(KRIPPENDORFF, Scale.interval()))).isCloseTo(0.849, within(0.0005));
    }

    @Test
    void alphaTakesRanksByName() {
        Codings named = byCoder("low high middle low high", "low middle middle middle high");
        Codings numbered = byCoder("1 3 2 1 3", "1 2 2 2 3");

        assertThat(KrippendorffAlpha.of(named, Scale.ordinal(List.of("low", "middle", "high"))))
                .isEqualTo(KrippendorffAlpha.of(numbered, Scale.ordinal()));
    }

    @Test
    void alphaTakesNumbersForWhatTheyAre() {
        assertThat(KrippendorffAlpha.of(byCoder("2 1 10 3", "2.0 1 9 4"), Scale.ordinal()))
                .isEqualTo(KrippendorffAlpha.of(byCoder("2 1 10 3", "2 1.0 9 4"), Scale.ordinal()));
    }

    @Test
    void alphaRefusesAValueThatDoesNotFitTheScale() {
        assertThatThrownBy(() -> KrippendorffAlpha.of(pairs("1 many", 3), Scale.interval()))
                .hasMessage("the value 'many' is no number; expected numbers for the scale interval");
        assertThatThrownBy(() -> KrippendorffAlpha.of(pairs("low many", 3), Scale.ordinal(List.of("low", "high"))))
                .hasMessage("the value 'many' is none of the ranks [low, high]");
    }

    @Test
    void theIntervalOfAlphaAgreesWithAnIndependentBootstrapOverUnits() {
        Codings codings = byCoder(
                "5 1 1 2 1 5 5 3 1 1 2 3 4 3 2 1 4 4 1 1 3 2 5 3 3 3 4 3 1 4 4 5 4 2 2 4 4 4 5 2",
                "5 1 1 3 2 4 4 2 1 2 2 3 3 3 1 2 4 3 1 2 3 2 4 2 3 3 4 4 2 3 4 5 3 1 2 5 3 5 5 1");

        // The formula written anew in Python, and numpy: 20,000 draws with default_rng(7).integers(0, 40, 40).
        assertThat(value(KrippendorffAlpha.of(codings, Scale.nominal()))).isCloseTo(0.31628639, within(1e-8));
        Interval nominal =
                KrippendorffAlpha.interval(codings, Scale.nominal()).find().orElseThrow();
        assertThat(nominal.low()).isCloseTo(0.113, within(0.02));
        assertThat(nominal.high()).isCloseTo(0.500, within(0.02));
        Interval interval =
                KrippendorffAlpha.interval(codings, Scale.interval()).find().orElseThrow();
        assertThat(interval.low()).isCloseTo(0.769, within(0.02));
        assertThat(interval.high()).isCloseTo(0.896, within(0.02));
    }

    @Test
    void alphaHasAnIntervalWhereOneUnitAloneIsOtherThanTheRest() {
        // A draw without that unit has no alpha, and is drawn again.
        Interval interval = KrippendorffAlpha.interval(pairs("no no", 20, "yes yes", 1), Scale.nominal())
                .find()
                .orElseThrow();

        assertThat(interval).isEqualTo(new Interval(1, 1));
    }

    @Test
    void kappaIsThatOfStatsmodels() {
        // statsmodels.stats.inter_rater.cohens_kappa([[20, 5], [10, 15]]).kappa: 0.4
        assertThat(value(CohenKappa.of(pairs("yes yes", 20, "yes no", 5, "no yes", 10, "no no", 15))))
                .isCloseTo(0.4, within(1e-12));
    }

    @Test
    void showsTheParadoxOfRareCodes() {
        Codings rare = pairs("yes yes", 1, "yes no", 4, "no yes", 5, "no no", 90);

        // statsmodels.stats.inter_rater.cohens_kappa([[1, 4], [5, 90]]).kappa; by hand: 91 / 100, 2 / 11, 180 / 189;
        // 189 of 200 values.
        assertThat(value(PercentAgreement.of(rare))).isEqualTo(0.91);
        assertThat(value(CohenKappa.of(rare))).isCloseTo(0.13461538, within(1e-8));
        assertThat(value(KrippendorffAlpha.of(rare, Scale.nominal()))).isCloseTo(0.13852814, within(1e-8));
        assertThat(value(SpecificAgreement.of(rare, "yes"))).isCloseTo(2 / 11.0, within(1e-12));
        assertThat(value(SpecificAgreement.of(rare, "no"))).isCloseTo(180 / 189.0, within(1e-12));
        assertThat(rare.caution()).hasValueSatisfying(caution -> assertThat(caution)
                .startsWith("95 % of the values are 'no'.")
                .contains("although the percent agreement is high"));
        assertThat(KRIPPENDORFF.caution()).isEmpty();
    }

    @Test
    void percentAgreementCountsPairsAndLeavesOutWhatOnlyOneHasCoded() {
        // By hand: three coders, 3 pairs that agree and 0; two coders, 1 of 1; one coder, nothing. 4 of 7.
        Codings codings = byCoder("a a b c", "a b b .", "a c . .");

        assertThat(value(PercentAgreement.of(codings))).isCloseTo(4 / 7.0, within(1e-12));
    }

    @Test
    void saysWhyThereIsNoAgreement() {
        Codings alone = byCoder("a b", ". .");
        Codings constant = pairs("no no", 30);

        assertThat(PercentAgreement.of(alone).reason()).isEqualTo("no unit was coded by two coders");
        assertThat(KrippendorffAlpha.of(alone, Scale.nominal()).reason()).isEqualTo("no unit was coded by two coders");
        assertThat(KrippendorffAlpha.of(constant, Scale.nominal()).reason())
                .isEqualTo("all values are 'no': where nothing varies, agreement cannot be told from chance");
        assertThat(KrippendorffAlpha.interval(constant, Scale.nominal()).find()).isEmpty();
        assertThat(KrippendorffAlpha.interval(pairs("a b", 9), Scale.nominal()).reason())
                .isEqualTo("fewer than 10 units were coded by two coders");
        assertThat(CohenKappa.of(constant).reason()).isEqualTo("both coders gave one and the same value to every unit");
        assertThat(CohenKappa.of(KRIPPENDORFF).reason()).isEqualTo("kappa is for two coders, and there are 4");
        assertThat(SpecificAgreement.of(constant, "yes").reason())
                .isEqualTo("nobody gave 'yes' to a unit that another coder has coded");
    }

    @Test
    void comparesTwoOfSeveralCoders() {
        Codings two = KRIPPENDORFF.ofTwo(0, 3);

        // By hand: of the nine units that both have, all but the sixth agree.
        assertThat(two.coders()).containsExactly("coder 1", "coder 4");
        assertThat(value(PercentAgreement.of(two))).isEqualTo(8 / 9.0);
    }

    @Test
    void refusesAUnitWithoutAPlaceForEachCoder() {
        assertThatThrownBy(() -> new Codings(List.of("Ann", "Ben"), List.of(List.of("a"))))
                .hasMessage("unit 1 has 1 values; expected one for each of the coders [Ann, Ben]");
    }
}
