package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An actor or country that a text names, by whatever words.
 *
 * @param kind what it is
 * @param actor the full name, as sources have it; of a country its code
 * @param code country and role; {@code ---} for an unknown country
 * @param bloc the code of the bloc that it belongs to on the article's day; {@code null} if to none
 * @param count how often it is named
 * @param first where it is named first
 */
public record ActorMention(
        Kind kind, String actor, String code, @Nullable String bloc, int count, Span first) {

    /** The same actor, named first in another place. */
    public ActorMention at(Span place) {
        return new ActorMention(kind, actor, code, bloc, count, place);
    }

    /** What is named. */
    public enum Kind {
        PERSON,
        /** A body in the codebook, or a government by its capital or seat. */
        ORGANISATION,
        /** A country by its name, its people's names, its capital or another name of its government. */
        COUNTRY;

        /** The name in tables and files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
