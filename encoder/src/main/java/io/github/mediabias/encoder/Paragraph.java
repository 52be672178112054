package io.github.mediabias.encoder;

import java.util.List;

/**
 * What is read together: a paragraph of the text, or a part of a very long one.
 *
 * @param words its words, at least one
 * @param pieces the number of all their pieces
 * @param announces whether it ends with a colon, so that the next one may be what its cue reports
 */
record Paragraph(List<Word> words, int pieces, boolean announces) {

    Paragraph {
        words = List.copyOf(words);
    }
}
