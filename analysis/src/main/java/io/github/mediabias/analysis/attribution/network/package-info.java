/**
 * The trained extractor: a small network that marks sources, cues and contents, and then, for each cue, tells which of them
 * are its own. Start at {@link io.github.mediabias.analysis.attribution.network.NetworkExtractor}; {@link
 * io.github.mediabias.analysis.attribution.network.NetworkTrainer} makes its model. Plain Java arithmetic in a fixed order, with
 * {@link java.lang.StrictMath} where a function is needed, so that the same input gives the same bytes everywhere.
 */
@NullMarked
package io.github.mediabias.analysis.attribution.network;

import org.jspecify.annotations.NullMarked;
