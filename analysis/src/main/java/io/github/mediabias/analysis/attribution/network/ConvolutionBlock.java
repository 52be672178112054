package io.github.mediabias.analysis.attribution.network;

import java.util.Arrays;

/** Looks at each column with its neighbours: {@code out = x + max(0, W [x before, x, x behind] + b)}. */
final class ConvolutionBlock implements Block {

    private final Parameter weights;
    private final Parameter bias;
    private final int width;

    /**
     * @param weights three tables of width x width one below the other: for the column before, the column, the one behind
     * @param bias width x 1
     */
    ConvolutionBlock(Parameter weights, Parameter bias) {
        this.weights = weights;
        this.bias = bias;
        this.width = weights.columns();
    }

    @Override
    public Pass forward(Signal x, boolean[] breaks, Dropout dropout) {
        Signal bent = new Signal(width, x.length());
        for (int c = 0; c < width; c++) {
            Arrays.fill(bent.row(c), Signal.PAD, Signal.PAD + x.length(), bias.values()[c]);
        }
        for (int shift = -1; shift <= 1; shift++) {
            Products.add(weights.values(), (shift + 1) * width * width, width, 1, x.shifted(shift), bent);
        }
        Activation.rectify(bent);
        bent.clear(breaks);
        dropout.apply(bent);
        return new Pass(x, breaks, new Signal[] {bent}, x.plus(bent));
    }

    @Override
    public Signal backward(Pass pass, Signal gradient, float dropoutScale, Gradients gradients) {
        Signal before = Block.beforeRectifier(pass.steps()[0], gradient, dropoutScale);
        Signal inputGradient = gradient.copy();
        float[][] g = before.byColumn();
        float[][] x = pass.input().byColumn();
        for (int shift = -1; shift <= 1; shift++) {
            int from = (shift + 1) * width * width;
            Products.addOuter(gradients.of(weights), from, g, x, shift);
            Products.add(weights.values(), from, 1, width, before.shifted(-shift), inputGradient);
        }
        LinearLayer.addSums(before, gradients.of(bias));
        return inputGradient;
    }
}
