package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a text calls an actor in one place: "Secretary of State", "the hard-line senator", ", a longtime hawk,".
 *
 * @param actor the actor's full name, as sources have it
 * @param code country and role of the actor; {@code ---} for an unknown country
 * @param kind how the words stand to the name
 * @param label the words in lower case, without an article, abbreviated titles in full
 * @param office the office or rank among them; {@code null} if they name none, or one of the past or the future
 * @param span the words
 */
public record ActorLabel(
        String actor,
        String code,
        Kind kind,
        String label,
        @Nullable String office,
        Span span) {

    /** How words that call an actor something stand to its name. */
    public enum Kind {
        /** An office or rank before the name, with nothing that values it: "Russian envoy". */
        TITLE,
        /** Any other description before the name or instead of it: "billionaire", "the hard-line senator". */
        EPITHET,
        /** A noun phrase beside the name, between commas: ", a longtime hawk,". */
        APPOSITION;

        /** The name in tables and files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
