package io.github.mediabias.analysis.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What coders wrote about the same units: one row a unit, one column a coder.
 *
 * @param coders their names
 * @param units for each unit the value of each coder, in the order of {@code coders}; {@code null} where one has not coded it
 */
public record Codings(List<String> coders, List<List<@Nullable String>> units) {

    /** From this share of all values on, one value prevails so far that the paradox of rare codes must be expected. */
    public static final double PREVAILING = 0.8;

    /** @throws IllegalArgumentException if a unit has not as many values as there are coders */
    public Codings {
        coders = List.copyOf(coders);
        List<List<@Nullable String>> copies = new ArrayList<>();
        for (List<@Nullable String> unit : units) {
            if (unit.size() != coders.size()) {
                throw new IllegalArgumentException("unit " + (copies.size() + 1) + " has " + unit.size()
                        + " values; expected one for each of the coders " + coders);
            }
            copies.add(Collections.unmodifiableList(new ArrayList<>(unit)));
        }
        units = Collections.unmodifiableList(copies);
    }

    /**
     * The same units as two of the coders have them.
     *
     * @param first number of a coder, from 0
     * @param second number of another
     */
    public Codings ofTwo(int first, int second) {
        List<List<@Nullable String>> pairs = new ArrayList<>();
        for (List<@Nullable String> unit : units) {
            List<@Nullable String> pair = new ArrayList<>();
            pair.add(unit.get(first));
            pair.add(unit.get(second));
            pairs.add(pair);
        }
        return new Codings(List.of(coders.get(first), coders.get(second)), pairs);
    }

    /**
     * The values of each unit that two coders or more have coded: only these tell of agreement.
     *
     * @return lists without gaps, each of at least two values
     */
    public List<List<String>> pairable() {
        List<List<String>> pairable = new ArrayList<>();
        for (List<@Nullable String> unit : units) {
            List<String> values = new ArrayList<>();
            for (String value : unit) {
                if (value != null) {
                    values.add(value);
                }
            }
            if (values.size() >= 2) {
                pairable.add(values);
            }
        }
        return pairable;
    }

    /** How often each value stands in pairable units, in alphabetical order. */
    public Map<String, Long> frequencies() {
        Map<String, Long> frequencies = new TreeMap<>();
        for (List<String> unit : pairable()) {
            unit.forEach(value -> frequencies.merge(value, 1L, Long::sum));
        }
        return frequencies;
    }

    /**
     * A warning where one value is at least {@link #PREVAILING} of all: the paradox of rare codes.
     *
     * @return a sentence or two; empty where the values are mixed enough
     * @see SpecificAgreement
     */
    public Optional<String> caution() {
        Map<String, Long> frequencies = frequencies();
        long all = frequencies.values().stream().mapToLong(Long::longValue).sum();
        return frequencies.entrySet().stream()
                .filter(entry -> entry.getValue() >= PREVAILING * all)
                .findFirst()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%.0f %% of the values are '%s'. Where one code prevails, coders agree mostly by chance: alpha"
                                + " and kappa can be low although the percent agreement is high (Feinstein and Cicchetti"
                                + " 1990). Neither is wrong: read them beside each other, and beside the agreement on each"
                                + " code.",
                        100.0 * entry.getValue() / all,
                        entry.getKey()));
    }
}
