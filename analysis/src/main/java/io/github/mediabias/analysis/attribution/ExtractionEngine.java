package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.codebook.Codebook;

/**
 * A way of finding attributions that a user chooses by name. Engines are found by {@link java.util.ServiceLoader}: see
 * {@link ExtractionEngines}. All of them are instantiated when one is looked for, so that models and native libraries must
 * wait for {@link #load}.
 */
public interface ExtractionEngine {

    /** The name by which it is chosen, in lower case. */
    String id();

    /** Whether it takes so long that reading the input twice, to tell the time that is left, costs next to nothing. */
    default boolean isSlow() {
        return false;
    }

    /**
     * Loads what the engine needs.
     *
     * @param codebook the tables of the analyst, for engines that use them
     * @throws java.io.UncheckedIOException if a model cannot be loaded on this machine
     */
    AttributionExtractor load(Codebook codebook);
}
