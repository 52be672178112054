package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.text.AnnotatedText;
import java.util.List;

/** Finds the attributions of a text. Implementations are pure functions of the text, immutable and thread-safe. */
public interface AttributionExtractor {

    /** The attributions, in the order of their contents; a character is in one content at most. */
    List<Extraction> extract(AnnotatedText text);

    /** Name and version, as results state it. */
    String name();

    /** How well it does, where that was measured; empty for a model that nobody has measured. */
    default List<QualityFigure> quality() {
        return List.of();
    }
}
