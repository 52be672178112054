package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.codebook.Codebook.Cue;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.codebook.Codebook.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * What a cue says.
 *
 * @param stance what the reporting words do to the claim
 * @param position what the source does
 * @param entry the codebook's entry that this rests on; {@code null} where the cue holds none
 */
public record CueReading(
        ReporterStance stance,
        SourcePosition position,
        @Nullable Cue entry) {}
