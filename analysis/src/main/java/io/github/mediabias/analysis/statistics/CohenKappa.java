package io.github.mediabias.analysis.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cohen's kappa, (p_o - p_e) / (1 - p_e): how much more two coders agree than if each had given values at random, as often as
 * he did (Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 1960). p_o is the
 * share of units with the same value, p_e the sum over values of the product of the two coders' shares.
 */
public final class CohenKappa {

    private CohenKappa() {}

    /**
     * The kappa of two coders, over the units that both have coded.
     *
     * @return up to 1; undefined for another number of coders, without a unit that both have coded, and if both gave one and
     *     the same value to all of them
     */
    public static Measured<Double> of(Codings codings) {
        if (codings.coders().size() != 2) {
            return Measured.undefined(
                    "kappa is for two coders, and there are " + codings.coders().size());
        }
        List<List<String>> units = codings.pairable();
        if (units.isEmpty()) {
            return Measured.undefined("no unit was coded by both coders");
        }
        long agreeing = 0;
        Map<String, Long> first = new HashMap<>();
        Map<String, Long> second = new HashMap<>();
        for (List<String> unit : units) {
            agreeing += unit.get(0).equals(unit.get(1)) ? 1 : 0;
            first.merge(unit.get(0), 1L, Long::sum);
            second.merge(unit.get(1), 1L, Long::sum);
        }
        long n = units.size();
        long byChance = 0;
        for (Map.Entry<String, Long> value : first.entrySet()) {
            byChance += value.getValue() * second.getOrDefault(value.getKey(), 0L);
        }
        if (byChance == n * n) {
            return Measured.undefined("both coders gave one and the same value to every unit");
        }
        double expected = (double) byChance / (n * n);
        return Measured.of(((double) agreeing / n - expected) / (1 - expected));
    }
}
