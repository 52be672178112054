package io.github.mediabias.analysis.comparison;

import org.jspecify.annotations.Nullable;

/**
 * One difference between articles on one event, with its passages on both sides.
 *
 * @param strength how sure it is that the passages belong together and differ, from 0 to 1
 * @param left its passage
 * @param right the passage of the other article; {@code null} where the other has none, as of a missing source
 * @param note one sentence on what differs, for a reader
 */
public record Finding(
        FindingKind kind,
        double strength,
        FindingSide left,
        @Nullable FindingSide right,
        String note) {

    /** @throws IllegalArgumentException if the strength is not from 0 to 1 */
    public Finding {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("strength is " + strength + "; expected 0 to 1");
        }
    }
}
