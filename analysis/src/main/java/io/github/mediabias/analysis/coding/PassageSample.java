package io.github.mediabias.analysis.coding;

import java.util.List;

/**
 * Sentences drawn at random, and from how many.
 *
 * @param seed what the draw depended on, beside the set of articles
 * @param units in a random order
 * @param strata in alphabetical order, each with its numbers
 * @param articles how many articles the sentences were drawn from
 */
public record PassageSample(long seed, List<Drawn> units, List<Size> strata, long articles) {

    /**
     * A sentence of the sample.
     *
     * @param label what the coding sheets call it; it tells nothing of where it is from
     */
    public record Drawn(String label, Stratum stratum, SampleUnit unit) {}

    /**
     * The size of a stratum.
     *
     * @param population how many sentences it holds
     * @param drawn how many of them are in the sample
     */
    public record Size(Stratum stratum, long population, long drawn) {}

    public PassageSample {
        units = List.copyOf(units);
        strata = List.copyOf(strata);
    }

    /** How many sentences there are in all strata. */
    public long population() {
        return strata.stream().mapToLong(Size::population).sum();
    }
}
