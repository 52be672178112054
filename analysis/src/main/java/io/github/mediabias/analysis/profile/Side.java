package io.github.mediabias.analysis.profile;

import io.github.mediabias.analysis.table.Rows.AttributionSourceRow;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whose side a source is on, as far as a profile tells sides apart. The first three are separate facts and are never added up:
 * named in the text as Western, of the United States, of another country of the bloc.
 */
public enum Side {
    NAMED_WESTERN("named in the text as Western"),
    UNITED_STATES("United States"),
    OTHER_WEST("other countries of NATO, EU, G7"),
    RUSSIA("Russia"),
    UKRAINE("Ukraine");

    private static final String WEST = "WST";
    private static final String USA = "USA";

    private final String label;

    Side(String label) {
        this.label = label;
    }

    /**
     * The side of that name in files.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Side of(String id) {
        for (Side side : values()) {
            if (side.id().equals(id)) {
                return side;
            }
        }
        throw new IllegalArgumentException("the side is '" + id + "'; expected one of "
                + Arrays.stream(values()).map(Side::id).collect(Collectors.joining(", ")));
    }

    /** Its name for readers. */
    public String label() {
        return label;
    }

    /** Its name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean has(AttributionSourceRow source) {
        String country = source.country();
        return switch (this) {
            case NAMED_WESTERN -> WEST.equals(country);
            case UNITED_STATES -> USA.equals(country);
            case OTHER_WEST -> WEST.equals(source.bloc()) && !USA.equals(country) && !WEST.equals(country);
            case RUSSIA -> "RUS".equals(country);
            case UKRAINE -> "UKR".equals(country);
        };
    }
}
