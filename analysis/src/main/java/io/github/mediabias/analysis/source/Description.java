package io.github.mediabias.analysis.source;

import org.jspecify.annotations.Nullable;

/**
 * What some words tell of a source.
 *
 * @param country the code of the country; {@code null} if they tell none
 * @param role the code of the role; {@code null} if they tell none
 * @param weak whether another role goes before this one: "Republican" is a party, a "Republican senator" a legislator
 * @param former whether the role is of the past
 * @param reason the words that it rests on
 */
record Description(@Nullable String country, @Nullable String role, boolean weak, boolean former, String reason) {

    static final Description NOTHING = new Description(null, null, true, false, "");

    /** What both tell; the first goes before where they differ, but for a weak role. */
    Description and(Description other) {
        boolean takesRole = other.role != null && (role == null || weak && !other.weak);
        boolean takesCountry = country == null && other.country != null;
        if (!takesRole && !takesCountry && !other.former) {
            return this;
        }
        return new Description(
                takesCountry ? other.country : country,
                takesRole ? other.role : role,
                takesRole ? other.weak : weak,
                former || other.former,
                reason.isEmpty() ? other.reason : other.reason.isEmpty() ? reason : reason + " + " + other.reason);
    }

    boolean isComplete() {
        return country != null && role != null && !weak;
    }
}
