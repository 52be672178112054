package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.text.Span;
import java.util.List;

/**
 * A passage of one of the articles that a finding is about.
 *
 * @param article the number of the article in the comparison, from 0
 * @param part where in the article it stands
 * @param spans the passage, in the order of the text; never empty
 * @param differing the words of it that the other side does not have; may be empty
 */
public record FindingSide(int article, Part part, List<Span> spans, List<Span> differing) {

    /** @throws IllegalArgumentException if there is no passage */
    public FindingSide {
        spans = List.copyOf(spans);
        differing = List.copyOf(differing);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a finding's side without a passage");
        }
    }
}
