package io.github.mediabias.analysis.attribution.network;

import io.github.mediabias.analysis.attribution.network.TextWindow.Section;

/** Says of each column of a region how it stands to a cue: distance, sentences and quotations, other cues between. */
final class CueRelations {

    /** Features of a column. */
    static final int COUNT = 3;

    private static final int[] FARTHEST = {1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36, 48, 64, 90};
    private static final int SIDE = FARTHEST.length + 1;
    private static final int DISTANCES = 2 * SIDE + 1;
    private static final int PLACES = 25;
    private static final int BETWEEN = 8;

    /** Rows of the embedding. */
    static final int ROWS = DISTANCES + PLACES + BETWEEN;

    private CueRelations() {}

    /**
     * The rows of the embedding for each column of {@code region}.
     *
     * @param cueProbabilities how likely each column of the window is in a cue
     */
    static int[] of(TextWindow window, Section region, int cueFirst, int cueEnd, float[] cueProbabilities) {
        int[] rows = new int[(region.end() - region.first()) * COUNT];
        int others = 0;
        for (int t = cueEnd; t < region.end(); t++) {
            add(window, region, t, cueFirst, t - cueEnd + 1, 1, others, rows);
            others += begins(cueProbabilities, t) ? 1 : 0;
        }
        others = 0;
        for (int t = cueFirst - 1; t >= region.first(); t--) {
            add(window, region, t, cueFirst, cueFirst - t, 0, others, rows);
            others += begins(cueProbabilities, t) ? 1 : 0;
        }
        for (int t = cueFirst; t < cueEnd; t++) {
            add(window, region, t, cueFirst, 0, 0, 0, rows);
        }
        return rows;
    }

    /** A cue is counted once, where it begins. */
    private static boolean begins(float[] cueProbabilities, int t) {
        return cueProbabilities[t] > 0.5f && (t == 0 || cueProbabilities[t - 1] <= 0.5f);
    }

    private static void add(
            TextWindow window, Section region, int t, int cue, int distance, int side, int others, int[] rows) {
        int at = (t - region.first()) * COUNT;
        int bucket = 0;
        if (distance > 0) {
            while (bucket < FARTHEST.length && FARTHEST[bucket] < distance) {
                bucket++;
            }
            bucket += 1 + side * SIDE;
        }
        rows[at] = bucket;
        int sentences = window.sentences()[t] < 0
                ? 0
                : Math.max(-2, Math.min(2, window.sentences()[t] - window.sentences()[cue])) + 2;
        rows[at + 1] = DISTANCES + sentences * 5 + quotations(window.quotations()[t], window.quotations()[cue]);
        rows[at + 2] = DISTANCES + PLACES + Math.min(others, 3) + 4 * side;
    }

    private static int quotations(int column, int cue) {
        if (column < 0) {
            return cue < 0 ? 0 : 1;
        }
        return cue < 0 ? 2 : column == cue ? 3 : 4;
    }
}
