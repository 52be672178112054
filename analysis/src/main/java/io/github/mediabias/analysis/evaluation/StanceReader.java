package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Span;
import java.util.List;

/** Reads from reporting words what they do to the claim. Implementations are pure functions. */
@FunctionalInterface
public interface StanceReader {

    /** The stance of the reporting words at {@code cue}; neutral where there are none. */
    ReporterStance stance(AnnotatedText text, List<Span> cue);
}
