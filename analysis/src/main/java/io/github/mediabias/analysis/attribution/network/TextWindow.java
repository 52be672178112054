package io.github.mediabias.analysis.attribution.network;

import java.util.List;

/**
 * Some paragraphs of a text that the network reads at once. A column is a token, or stands between two sections.
 *
 * @param tokens the token of each column; -1 between sections
 * @param features the rows of the embedding for each column, {@link TokenFeatures#COUNT} of them; -1 for none. A column
 *     between sections has none, so that a section reads the same inside a window and at its ends
 * @param sections the paragraphs, or the parts of one that is too long
 * @param sentences the sentence of each column
 * @param quotations the quotation of each column; -1 outside
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers for inner loops, compared by nobody.
record TextWindow(int[] tokens, int[] features, List<Section> sections, int[] sentences, int[] quotations) {

    TextWindow {
        sections = List.copyOf(sections);
    }

    /**
     * Columns in which the parts of an attribution are looked for together.
     *
     * @param first the first column
     * @param end the one behind the last
     * @param opensNext whether it announces what follows: it ends in a colon
     */
    record Section(int first, int end, boolean opensNext) {}

    int length() {
        return tokens.length;
    }

    /** Which columns stand between two sections. */
    boolean[] breaks() {
        boolean[] breaks = new boolean[tokens.length];
        for (int t = 0; t < breaks.length; t++) {
            breaks[t] = tokens[t] < 0;
        }
        return breaks;
    }

    /** The columns in which the parts of a cue's attribution may lie: its section, and the next if it is announced. */
    Section region(int column) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (column < section.end()) {
                boolean both = section.opensNext() && i + 1 < sections.size();
                return both ? new Section(section.first(), sections.get(i + 1).end(), false) : section;
            }
        }
        throw new IllegalArgumentException("column " + column + " is in no section");
    }
}
