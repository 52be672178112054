package io.github.mediabias.analysis.statistics;

import java.util.List;

/**
 * The share of pairs of coders that gave the same value to the same unit. Pairs, not units, are counted, so that each unit with
 * m values brings m (m - 1) / 2 of them; with two coders it is the share of units. What chance alone would give is in it.
 */
public final class PercentAgreement {

    private PercentAgreement() {}

    /**
     * The agreement on all units that two coders or more have coded.
     *
     * @return from 0 to 1; undefined if there is no such unit
     */
    public static Measured<Double> of(Codings codings) {
        long agreeing = 0;
        long pairs = 0;
        for (List<String> unit : codings.pairable()) {
            for (int i = 0; i < unit.size(); i++) {
                for (int j = 0; j < i; j++) {
                    agreeing += unit.get(i).equals(unit.get(j)) ? 1 : 0;
                    pairs++;
                }
            }
        }
        return pairs == 0
                ? Measured.undefined("no unit was coded by two coders")
                : Measured.of((double) agreeing / pairs);
    }
}
