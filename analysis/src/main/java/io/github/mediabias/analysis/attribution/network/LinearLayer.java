package io.github.mediabias.analysis.attribution.network;

/** {@code out = W x + b} for each column. */
final class LinearLayer {

    private final Parameter weights;
    private final Parameter bias;

    /**
     * @param weights outputs x inputs
     * @param bias outputs x 1
     */
    LinearLayer(Parameter weights, Parameter bias) {
        this.weights = weights;
        this.bias = bias;
    }

    Signal forward(Signal x) {
        Signal out = new Signal(weights.rows(), x.length());
        addBias(out);
        Products.add(weights.values(), 0, weights.columns(), 1, x, out);
        return out;
    }

    private void addBias(Signal out) {
        for (int c = 0; c < out.channels(); c++) {
            float[] row = out.row(c);
            float b = bias.values()[c];
            for (int t = Signal.PAD; t < Signal.PAD + out.length(); t++) {
                row[t] += b;
            }
        }
    }

    /** Adds to {@code gradients} and to {@code inputGradient}, from the gradient of the output. */
    void backward(Signal x, Signal gradient, Signal inputGradient, Gradients gradients) {
        backwardWeights(x, gradient, gradients);
        Products.add(weights.values(), 0, 1, weights.columns(), gradient, inputGradient);
    }

    /** The same where nothing is to be learned from the input's side. */
    void backwardWeights(Signal x, Signal gradient, Gradients gradients) {
        Products.addOuter(gradients.of(weights), 0, gradient.byColumn(), x.byColumn(), 0);
        addSums(gradient, gradients.of(bias));
    }

    /** Adds the sum of each channel. */
    static void addSums(Signal gradient, float[] sums) {
        for (int c = 0; c < gradient.channels(); c++) {
            float sum = 0;
            for (int t = 0; t < gradient.length(); t++) {
                sum += gradient.at(c, t);
            }
            sums[c] += sum;
        }
    }
}
