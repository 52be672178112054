package io.github.mediabias.encoder;

import io.github.mediabias.analysis.text.Span;
import java.util.List;

/**
 * A word or a mark, as the network reads it.
 *
 * @param span where it stands in the text
 * @param pieces the numbers of its pieces in the vocabulary, at least one
 * @param shape how it is written
 * @param quoted whether it stands in double quotation marks, or is one
 */
record Word(Span span, List<Integer> pieces, CaseShape shape, boolean quoted) {

    Word {
        pieces = List.copyOf(pieces);
    }
}
