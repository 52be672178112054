package io.github.mediabias.analysis.framing;

import java.util.Locale;

/** Whose words a passage is. */
public enum Voice {
    /** The outlet's own: outside every content, source and cue. In guest opinion the writer's, in wire copy the agency's. */
    OUTLET,
    /** Words of a source in quotation marks. */
    QUOTED,
    /** The outlet's rendering of what a source says. */
    PARAPHRASED,
    /** Nobody's for sure: the words that name a source or report, marks without a source, what trails behind a content. */
    UNCLEAR;

    /** The name in tables and files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
