package io.github.mediabias.analysis.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two statements tell the same.
 *
 * @param left the one
 * @param right the other
 * @param shared what both are about, the left's word with the right's
 * @param ofLeft the part of the left's weight that is shared, from 0 to 1
 * @param ofRight the part of the right's weight that is shared, from 0 to 1
 */
record Match(Statement left, Statement right, Map<String, String> shared, double ofLeft, double ofRight) {

    /** What a word counts that is of the same group only. */
    private static final double ALIKE = 0.7;

    /** Lays two statements beside each other. */
    static Match of(Statement left, Statement right, Concepts concepts, Rarity rarity) {
        Map<String, String> shared = new LinkedHashMap<>();
        double sharedLeft = 0;
        double sharedRight = 0;
        List<String> open = new ArrayList<>();
        for (String concept : left.concepts().keySet()) {
            if (right.concepts().containsKey(concept)) {
                shared.put(concept, concept);
                sharedLeft += rarity.of(concept);
                sharedRight += rarity.of(concept);
            } else if (!concepts.groups(concept).isEmpty()) {
                open.add(concept);
            }
        }
        for (String concept : open) {
            for (String other : right.concepts().keySet()) {
                if (!shared.containsValue(other) && concepts.alike(concept, other)) {
                    shared.put(concept, other);
                    sharedLeft += ALIKE * rarity.of(concept);
                    sharedRight += ALIKE * rarity.of(other);
                    break;
                }
            }
        }
        return new Match(
                left,
                right,
                shared,
                sharedLeft / Math.max(1e-9, rarity.of(left)),
                sharedRight / Math.max(1e-9, rarity.of(right)));
    }

    /** How many of the words are the very same, not only of the same group. */
    long same() {
        return shared.entrySet().stream()
                .filter(pair -> pair.getKey().equals(pair.getValue()))
                .count();
    }

    /** The part of the one that is shared more. */
    double most() {
        return Math.max(ofLeft, ofRight);
    }

    /** The part of the one that is shared less. */
    double least() {
        return Math.min(ofLeft, ofRight);
    }

    /** Whether one denies what the other says. */
    boolean isOpposed() {
        return left.negated() != right.negated();
    }
}
