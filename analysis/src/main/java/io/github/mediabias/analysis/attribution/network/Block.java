package io.github.mediabias.analysis.attribution.network;

/** A step of the network that adds what it finds to its input, so that many can follow each other. */
interface Block {

    /**
     * What one pass through the block computed.
     *
     * @param input what came in
     * @param breaks the columns over which nothing was carried
     * @param steps what the block needs to go back, as it likes
     * @param output what goes out
     */
    @SuppressWarnings("ArrayRecordComponent") // Numbers for inner loops, compared by nobody.
    record Pass(Signal input, boolean[] breaks, Signal[] steps, Signal output) {}

    /**
     * Goes forward.
     *
     * @param breaks the columns over which nothing is carried: what stands on one side of one does not change the other side
     */
    Pass forward(Signal x, boolean[] breaks, Dropout dropout);

    /** Adds to {@code gradients} and returns the gradient of the input, from that of the output. */
    Signal backward(Pass pass, Signal gradient, float dropoutScale, Gradients gradients);

    /** The gradient before a rectifier with dropout, from that behind it: where the value is 0, nothing flows back. */
    static Signal beforeRectifier(Signal bent, Signal gradient, float dropoutScale) {
        Signal before = new Signal(bent.channels(), bent.length());
        for (int c = 0; c < bent.channels(); c++) {
            float[] from = gradient.row(c);
            float[] value = bent.row(c);
            float[] to = before.row(c);
            for (int t = Signal.PAD; t < Signal.PAD + bent.length(); t++) {
                to[t] = value[t] > 0 ? from[t] * dropoutScale : 0f;
            }
        }
        return before;
    }
}
