package io.github.mediabias.analysis.framing;

import io.github.mediabias.analysis.text.Span;
import java.util.Locale;

/**
 * One occurrence of a framing term.
 *
 * @param frame the category
 * @param term the term as the codebook writes it
 * @param part where in the article it stands
 * @param span the passage in that part
 * @param voice whose word it is
 * @param attribution the number of the attribution whose content it is in; -1 if it is in none
 * @param negated whether a negation stands close before it
 */
public record FramingHit(
        String frame, String term, Part part, Span span, Voice voice, int attribution, boolean negated) {

    /** A part of an article. */
    public enum Part {
        HEADLINE,
        BODY;

        /** The name in tables and files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
