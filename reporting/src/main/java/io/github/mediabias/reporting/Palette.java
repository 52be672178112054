package io.github.mediabias.reporting;

import java.util.List;

/**
 * Colours that people with colour blindness can tell apart and that differ in grey, after Okabe and Ito (2008), without red
 * and green, which would seem to judge.
 */
final class Palette {

    /** As {@code RRGGBB}, in the order of use. */
    static final List<String> COLOURS =
            List.of("0072B2", "E69F00", "56B4E9", "332288", "CC79A7", "8C6D31", "DDCC77", "000000");

    /** For what nobody knows: it is shown, but draws no eye. */
    static final String UNKNOWN = "D4D4D4";

    static final String NONE = "8A8A8A";

    private Palette() {}

    static String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }
}
