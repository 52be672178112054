package io.github.mediabias.reporting;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A text of the report before it is said in a language: by {@link Messages#text(Text)}.
 *
 * @param key in the message bundles
 * @param arguments what fills its places: numbers, days, words, {@link CodedValue}s and other texts
 */
public record Text(String key, List<Object> arguments) {

    public Text {
        requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }

    /** Words that are the same in every language: a name, a formula, what others wrote. */
    static Text verbatim(String words) {
        return of("verbatim", words);
    }
}
