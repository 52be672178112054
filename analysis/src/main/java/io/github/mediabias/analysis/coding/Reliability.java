package io.github.mediabias.analysis.coding;

import io.github.mediabias.analysis.statistics.Codings;
import io.github.mediabias.analysis.statistics.CohenKappa;
import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.KrippendorffAlpha;
import io.github.mediabias.analysis.statistics.Measured;
import io.github.mediabias.analysis.statistics.PercentAgreement;
import io.github.mediabias.analysis.statistics.Scale;
import io.github.mediabias.analysis.statistics.SpecificAgreement;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far coders agree on one question.
 *
 * @param question what was coded
 * @param units how many units two coders or more have coded
 * @param missing how many values are missing, of all units and coders
 * @param agreement see {@link PercentAgreement}
 * @param kappa see {@link CohenKappa}
 * @param alpha see {@link KrippendorffAlpha}
 * @param interval that of alpha
 * @param onCodes for each value, how far coders agree on it; see {@link SpecificAgreement}
 * @param caution what must be said where one code prevails
 */
public record Reliability(
        String question,
        long units,
        long missing,
        Measured<Double> agreement,
        Measured<Double> kappa,
        Measured<Double> alpha,
        Measured<Interval> interval,
        SortedMap<String, Measured<Double>> onCodes,
        Optional<String> caution) {

    public Reliability {
        onCodes = Collections.unmodifiableSortedMap(new TreeMap<>(onCodes));
    }

    /** The reliability of these codings. */
    public static Reliability of(String question, Codings codings, Scale scale) {
        SortedMap<String, Measured<Double>> onCodes = new TreeMap<>();
        codings.frequencies().keySet().forEach(value -> onCodes.put(value, SpecificAgreement.of(codings, value)));
        return new Reliability(
                question,
                codings.pairable().size(),
                codings.units().stream()
                        .mapToLong(unit -> unit.stream().filter(Objects::isNull).count())
                        .sum(),
                PercentAgreement.of(codings),
                CohenKappa.of(codings),
                KrippendorffAlpha.of(codings, scale),
                KrippendorffAlpha.interval(codings, scale),
                onCodes,
                codings.caution());
    }
}
