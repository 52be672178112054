package io.github.mediabias.analysis.statistics;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the values of a coding mean: names, ranks or amounts. It decides how far two values lie apart. */
public final class Scale {

    private enum Kind {
        NOMINAL,
        ORDINAL,
        INTERVAL
    }

    private final Kind kind;
    private final List<String> order;

    private Scale(Kind kind, List<String> order) {
        this.kind = kind;
        this.order = List.copyOf(order);
    }

    /** Names: two values are the same or not. */
    public static Scale nominal() {
        return new Scale(Kind.NOMINAL, List.of());
    }

    /** Ranks that are written as numbers: how many coded values lie between two of them is how far they are apart. */
    public static Scale ordinal() {
        return new Scale(Kind.ORDINAL, List.of());
    }

    /** Ranks by name, such as low, middle, high. */
    public static Scale ordinal(List<String> order) {
        return new Scale(Kind.ORDINAL, order);
    }

    /** Numbers, whose difference is how far they are apart. */
    public static Scale interval() {
        return new Scale(Kind.INTERVAL, List.of());
    }

    /** The name of the scale: nominal, ordinal or interval. */
    public String label() {
        return switch (kind) {
            case NOMINAL -> "nominal";
            case ORDINAL -> "ordinal";
            case INTERVAL -> "interval";
        };
    }

    /**
     * Groups values that mean the same, such as "2" and "2.0", and sorts the groups.
     *
     * @return for each value the number of its group, from 0
     * @throws IllegalArgumentException if a value is no number, or is none of the ranks of this scale
     */
    Levels levels(Collection<String> values) {
        Comparator<String> comparator =
                kind == Kind.NOMINAL ? Comparator.naturalOrder() : Comparator.comparingDouble(this::position);
        TreeMap<String, Integer> groups = new TreeMap<>(comparator);
        values.forEach(value -> groups.put(value, 0));
        List<Double> positions = new ArrayList<>();
        for (String value : List.copyOf(groups.keySet())) {
            groups.put(value, positions.size());
            positions.add(kind == Kind.NOMINAL ? positions.size() : position(value));
        }
        return new Levels(kind, groups, positions);
    }

    private double position(String value) {
        if (!order.isEmpty()) {
            int rank = order.indexOf(value);
            if (rank < 0) {
                throw new IllegalArgumentException("the value '" + value + "' is none of the ranks " + order);
            }
            return rank;
        }
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(notANumber(value), e);
        }
        throw new IllegalArgumentException(notANumber(value));
    }

    private String notANumber(String value) {
        return "the value '" + value + "' is no number; expected numbers for the scale " + label();
    }

    /** The different values of a coding, in the order of the scale. */
    static final class Levels {

        private final Kind kind;
        private final Map<String, Integer> groups;
        private final List<Double> positions;

        Levels(Kind kind, Map<String, Integer> groups, List<Double> positions) {
            this.kind = kind;
            this.groups = groups;
            this.positions = positions;
        }

        int size() {
            return positions.size();
        }

        /** The number of a value among the different ones, from 0; the value must be one of those grouped. */
        int level(String value) {
            return requireNonNull(groups.get(value), value);
        }

        /**
         * The squared difference of two levels as Krippendorff's alpha has it.
         *
         * @param frequencies how often each level was given to pairable units
         */
        double squaredDifference(int first, int second, long[] frequencies) {
            if (first == second) {
                return 0;
            }
            if (kind == Kind.NOMINAL) {
                return 1;
            }
            if (kind == Kind.INTERVAL) {
                double difference = positions.get(first) - positions.get(second);
                return difference * difference;
            }
            double between = -(frequencies[first] + frequencies[second]) / 2.0;
            for (int level = Math.min(first, second); level <= Math.max(first, second); level++) {
                between += frequencies[level];
            }
            return between * between;
        }
    }
}
