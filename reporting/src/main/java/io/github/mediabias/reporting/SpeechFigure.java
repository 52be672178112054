package io.github.mediabias.reporting;

import java.util.EnumSet;

/** A part of the attributions, in the order of the query {@code shares}. The groups of officials are separate facts. */
enum SpeechFigure {
    OFFICIALS("officials"),
    NAMED_WESTERN("officials-named-as-western"),
    UNITED_STATES("united-states-officials"),
    OTHER_WEST("other-officials-of-nato-eu-g7"),
    RUSSIA("russian-officials"),
    UKRAINE("ukrainian-officials"),
    UNNAMED("unnamed-sources"),
    NO_SOURCE("no-source-named"),
    DIRECT("direct-quotations"),
    DISTANCING("distancing-cues"),
    FACTIVE("factive-cues");

    private final String id;

    SpeechFigure(String id) {
        this.id = id;
    }

    /** Whether it is the officials, or a group of them. */
    boolean isOfficial() {
        return EnumSet.range(OFFICIALS, UKRAINE).contains(this);
    }

    /** Its name in the tables, and the name of the column that it has on other sheets. */
    String id() {
        return id;
    }
}
