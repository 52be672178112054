package io.github.mediabias.analysis.attribution.network;

import java.util.List;

/**
 * The optimiser Adam (Kingma and Ba, ICLR 2015) over a network's parameters. Of the table of words only the rows that a step
 * has touched are moved.
 */
final class Adam {

    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.99f;
    private static final float EPSILON = 1e-6f;

    private final List<Parameter> parameters;
    private final float[][] means;
    private final float[][] squares;
    private float power1 = 1f;
    private float power2 = 1f;
    private float rate;

    Adam(List<Parameter> parameters) {
        this.parameters = parameters;
        this.means = new float[parameters.size()][];
        this.squares = new float[parameters.size()][];
        for (Parameter parameter : parameters) {
            means[parameter.index()] = new float[parameter.size()];
            squares[parameter.index()] = new float[parameter.size()];
        }
    }

    /** Begins a step with a learning rate. */
    void begin(float learningRate) {
        power1 *= BETA1;
        power2 *= BETA2;
        rate = learningRate * (float) StrictMath.sqrt(1 - power2) / (1 - power1);
    }

    /** Moves the values of a parameter from {@code from} to {@code end}, and sets their gradient to 0. */
    void move(Parameter parameter, float[] gradient, int from, int end) {
        float[] values = parameter.values();
        float[] mean = means[parameter.index()];
        float[] square = squares[parameter.index()];
        for (int i = from; i < end; i++) {
            float g = gradient[i];
            float m = BETA1 * mean[i] + (1 - BETA1) * g;
            float s = BETA2 * square[i] + (1 - BETA2) * g * g;
            mean[i] = m;
            square[i] = s;
            values[i] -= rate * m / ((float) Math.sqrt(s) + EPSILON);
            gradient[i] = 0;
        }
    }

    List<Parameter> parameters() {
        return parameters;
    }
}
