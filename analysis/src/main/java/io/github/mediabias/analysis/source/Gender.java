package io.github.mediabias.analysis.source;

/** What words tell of a person's gender. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** The one of the two that holds; unknown where none or both do. */
    static Gender of(boolean male, boolean female) {
        return male == female ? UNKNOWN : male ? MALE : FEMALE;
    }

    /** Whether both can be of one person. */
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
