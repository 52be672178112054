package io.github.mediabias.core;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One published text. Its identity is ({@code outlet}, {@code id}); a text that changes under the same identity is another
 * version of the same article.
 *
 * @param id what the outlet or the collection calls the article; never blank
 * @param outlet the publication, as the input names it; {@value #UNKNOWN_OUTLET} where it does not
 * @param headline the headline exactly as read; {@code null} where the input has none
 * @param body the text exactly as read; offsets into it are offsets into the input; never blank
 * @param date when it was published; {@code null} where that is unknown or unreadable
 * @param url where it was published
 * @param byline the author line as read
 * @param agency the news agency whose copy this is; {@code null} where no credit, byline or dateline names one
 * @param language the language that the input states (an ISO 639 or BCP 47 code); {@code null} where it states none
 * @param genre the kind of text
 * @param origin where the article was read from
 */
public record Article(
        String id,
        String outlet,
        @Nullable String headline,
        String body,
        @Nullable PublicationDate date,
        @Nullable String url,
        @Nullable String byline,
        @Nullable String agency,
        @Nullable String language,
        Genre genre,
        Origin origin) {

    /** The outlet of articles whose input names none. */
    public static final String UNKNOWN_OUTLET = "unknown";

    /** @throws IllegalArgumentException if {@code id}, {@code outlet} or {@code body} is blank */
    public Article {
        requireText(id, "id");
        requireText(outlet, "outlet");
        requireText(body, "body");
        requireNonNull(genre, "genre");
        requireNonNull(origin, "origin");
    }

    private static void requireText(String value, String name) {
        if (requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException("an article's " + name + " must not be blank");
        }
    }

    /** Leaves out the body, which is long. */
    @Override
    public String toString() {
        return "Article[" + outlet + "/" + id + ", " + origin + "]";
    }
}
