package io.github.mediabias.analysis.framing;

import io.github.mediabias.analysis.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a framing term.
 *
 * @param frame the category
 * @param term the term as the codebook writes it
 * @param part where in the article it stands
 * @param span the passage in that part
 * @param voice whose word it is
 * @param attribution the number of the attribution whose content it is in; -1 if it is in none, as in a headline
 * @param speaker the source whose content it is in, joint ones between semicolons; {@code null} if it is in nobody's
 * @param negated whether a negation stands close before it
 * @param fragment whether it is in an unattributed quoted fragment
 */
public record FramingHit(
        String frame,
        String term,
        Part part,
        Span span,
        Voice voice,
        int attribution,
        @Nullable String speaker,
        boolean negated,
        boolean fragment) {

    /** The same hit in the content of attribution {@code number} by {@code source}. */
    public FramingHit saidBy(int number, @Nullable String source) {
        return new FramingHit(frame, term, part, span, voice, number, source, negated, fragment);
    }

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
