package io.github.mediabias.analysis.attribution.network;

import java.util.List;

/** The gradients of one training window, a table for each parameter; those of the embedding are kept by column instead. */
final class Gradients {

    private final float[][] tables;

    /** @param embedding the parameter that gets no table */
    Gradients(List<Parameter> parameters, Parameter embedding) {
        this.tables = new float[parameters.size()][];
        for (Parameter parameter : parameters) {
            tables[parameter.index()] = new float[parameter.index() == embedding.index() ? 0 : parameter.size()];
        }
    }

    float[] of(Parameter parameter) {
        return tables[parameter.index()];
    }
}
