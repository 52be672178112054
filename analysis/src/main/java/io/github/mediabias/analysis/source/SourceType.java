package io.github.mediabias.analysis.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What kind of source speaks. */
public enum SourceType {
    /** Somebody with a name, or who stands for somebody with one. */
    PERSON,
    /** A government, a company, an office, a publication. */
    ORGANISATION,
    /** People who share a role or a place: Western officials, critics. */
    GROUP,
    /** Somebody whose name is kept back: a senior official, sources familiar with the talks. */
    UNNAMED,
    /** A statement, a report, a poll. */
    DOCUMENT,
    /** Nobody is named at all. */
    NONE;

    /**
     * The type of that name in tables and files.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SourceType parse(String label) {
        for (SourceType type : values()) {
            if (type.label().equals(label)) {
                return type;
            }
        }
        throw new IllegalArgumentException("the source type is '" + label + "'; expected one of "
                + Arrays.stream(values()).map(SourceType::label).collect(Collectors.joining(", ")));
    }

    /** The name in tables and files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
