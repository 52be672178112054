package io.github.mediabias.analysis.statistics;

import java.util.List;

/**
 * The agreement on one value: of the times that a coder gave it, the share that another coder of the same unit gave it as well.
 * With two coders, 2 a / (2 a + b + c), where both gave it a times and only one of them b and c times (Cicchetti and Feinstein,
 * High agreement but low kappa: II. Resolving the paradoxes, Journal of Clinical Epidemiology 43, 1990). It shows whether it is
 * the rare code that coders disagree on.
 */
public final class SpecificAgreement {

    private SpecificAgreement() {}

    /**
     * The agreement on {@code value}; with more than two coders over all ordered pairs of them.
     *
     * @return from 0 to 1; undefined if nobody gave it to a unit that another coder has coded
     */
    public static Measured<Double> of(Codings codings, String value) {
        long same = 0;
        long pairs = 0;
        for (List<String> unit : codings.pairable()) {
            long given = unit.stream().filter(value::equals).count();
            same += given * (given - 1);
            pairs += given * (unit.size() - 1);
        }
        return pairs == 0
                ? Measured.undefined("nobody gave '" + value + "' to a unit that another coder has coded")
                : Measured.of((double) same / pairs);
    }
}
