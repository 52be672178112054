package io.github.mediabias.analysis.coding;

/**
 * A part of all sentences from which a sample is drawn at one rate.
 *
 * @param outlet the outlet; empty if outlets are not kept apart
 * @param finding whether the machine found something in its sentences
 */
public record Stratum(String outlet, boolean finding) implements Comparable<Stratum> {

    @Override
    public int compareTo(Stratum other) {
        int byOutlet = outlet.compareTo(other.outlet);
        return byOutlet != 0 ? byOutlet : Boolean.compare(other.finding, finding);
    }
}
