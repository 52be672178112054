package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Span;
import java.util.List;

/** The codebook's stance of reporting words of which the place is known. Immutable and thread-safe. */
public final class CueStances {

    private final CueLexicon cues;

    /** The stances that {@code codebook} gives. */
    public CueStances(Codebook codebook) {
        this.cues = new CueLexicon(codebook.cues());
    }

    /** The stance of the first cue of the codebook that begins within {@code spans}; neutral where none does. */
    public ReporterStance stance(AnnotatedText text, List<Span> spans) {
        for (Span span : spans) {
            Range tokens = text.tokensIn(span);
            for (int i = tokens.first(); i < tokens.end(); i++) {
                CueLexicon.Hit hit = cues.find(text, i);
                if (hit != null) {
                    return hit.cue().stance();
                }
            }
        }
        return ReporterStance.NEUTRAL;
    }
}
