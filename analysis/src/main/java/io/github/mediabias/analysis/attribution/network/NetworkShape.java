package io.github.mediabias.analysis.attribution.network;

/**
 * How large a network is.
 *
 * @param width channels of a column, a multiple of 8
 * @param pairWidth channels of a column as seen from one cue, a multiple of 8
 * @param blocks the steps that read the text, each {@code C} (neighbourhood) or {@code R} (recurrence)
 * @param pairBlocks the steps that read a region as seen from a cue
 */
record NetworkShape(int width, int pairWidth, String blocks, String pairBlocks) {

    static final NetworkShape DEFAULT = new NetworkShape(128, 64, "CRR", "R");

    NetworkShape {
        boolean fits = width > 0
                && pairWidth > 0
                && width % 8 == 0
                && pairWidth % 8 == 0
                && width <= 1024
                && pairWidth <= 1024
                && blocks.matches("[CR]{1,16}")
                && pairBlocks.matches("[CR]{1,16}");
        if (!fits) {
            throw new IllegalArgumentException("a network of widths " + width + " and " + pairWidth + " and blocks "
                    + blocks + " and " + pairBlocks
                    + "; expected widths that are multiples of 8, at most 1024, and blocks C or R, at most 16");
        }
    }
}
