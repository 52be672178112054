package io.github.mediabias.analysis.source;

import org.jspecify.annotations.Nullable;

/**
 * One of those for whom a source stands.
 *
 * @param actor the full name, or what the text calls it
 * @param country the code of its country or region; {@code null} if unknown
 * @param role the code of its role; {@code null} if unknown
 * @param bloc the code of the bloc that it belongs to on the article's day; {@code null} if to none
 * @param former whether it held the role in the past only
 * @param reason what the decision rests on, for the analyst to check
 */
public record SourceMember(
        String actor,
        @Nullable String country,
        @Nullable String role,
        @Nullable String bloc,
        boolean former,
        String reason) {

    /** The country in a code where it is unknown. */
    public static final String UNKNOWN = "---";

    /** Country and role in the manner of CAMEO: {@code USAGOV}; {@code ---} for an unknown country. */
    public String code() {
        return (country == null ? UNKNOWN : country) + (role == null ? "" : role);
    }
}
