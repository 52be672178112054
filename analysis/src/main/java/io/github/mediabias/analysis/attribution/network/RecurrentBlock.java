package io.github.mediabias.analysis.attribution.network;

/**
 * Carries what it has read along the text, half of the channels forwards and half backwards: {@code r[t] = r[t - 1] + z[t]
 * (c[t] - r[t - 1])} with gate z and candidate c linear in the input, then {@code out = x + max(0, W r + b)}. A gated unit
 * whose gates do not see the state, so that all products run over many columns at once (simple recurrent units: Lei et al.,
 * EMNLP 2018; minimal gated units: Feng et al. 2024).
 */
final class RecurrentBlock implements Block {

    private final LinearLayer gates;
    private final LinearLayer candidates;
    private final LinearLayer mix;

    RecurrentBlock(LinearLayer gates, LinearLayer candidates, LinearLayer mix) {
        this.gates = gates;
        this.candidates = candidates;
        this.mix = mix;
    }

    @Override
    public Pass forward(Signal x, boolean[] breaks, Dropout dropout) {
        Signal gate = gates.forward(x);
        Activation.gate(gate);
        Signal candidate = candidates.forward(x);
        Signal state = new Signal(x.channels(), x.length());
        int half = x.channels() / 2;
        for (int c = 0; c < x.channels(); c++) {
            if (c < half) {
                readForwards(gate.row(c), candidate.row(c), state.row(c), breaks);
            } else {
                readBackwards(gate.row(c), candidate.row(c), state.row(c), breaks);
            }
        }
        Signal bent = mix.forward(state);
        Activation.rectify(bent);
        bent.clear(breaks);
        dropout.apply(bent);
        Signal output = x.copy();
        output.add(bent);
        return new Pass(x, breaks, new Signal[] {gate, candidate, state, bent}, output);
    }

    private static void readForwards(float[] gate, float[] candidate, float[] state, boolean[] breaks) {
        float r = 0;
        for (int t = Signal.PAD; t < Signal.PAD + breaks.length; t++) {
            r = breaks[t - Signal.PAD] ? 0 : r + gate[t] * (candidate[t] - r);
            state[t] = r;
        }
    }

    private static void readBackwards(float[] gate, float[] candidate, float[] state, boolean[] breaks) {
        float r = 0;
        for (int t = Signal.PAD + breaks.length - 1; t >= Signal.PAD; t--) {
            r = breaks[t - Signal.PAD] ? 0 : r + gate[t] * (candidate[t] - r);
            state[t] = r;
        }
    }

    @Override
    public Signal backward(Pass pass, Signal gradient, float dropoutScale, Gradients gradients) {
        Signal gate = pass.steps()[0];
        Signal candidate = pass.steps()[1];
        Signal state = pass.steps()[2];
        Signal before = Block.beforeRectifier(pass.steps()[3], gradient, dropoutScale);
        int channels = gate.channels();
        int length = gate.length();
        Signal stateGradient = new Signal(channels, length);
        mix.backward(state, before, stateGradient, gradients);
        Signal gateGradient = new Signal(channels, length);
        Signal candidateGradient = new Signal(channels, length);
        int half = channels / 2;
        for (int c = 0; c < channels; c++) {
            boolean forwards = c < half;
            int first = forwards ? Signal.PAD + length - 1 : Signal.PAD;
            int step = forwards ? -1 : 1;
            float[] z = gate.row(c);
            float[] h = candidate.row(c);
            float[] r = state.row(c);
            float[] dr = stateGradient.row(c);
            float carried = 0;
            for (int k = 0, t = first; k < length; k++, t += step) {
                float g = pass.breaks()[t - Signal.PAD] ? 0 : dr[t] + carried;
                // The padding holds the state before the first column: 0.
                gateGradient.row(c)[t] = g * (h[t] - r[t + step]) * Activation.gateSlope(z[t]);
                candidateGradient.row(c)[t] = g * z[t];
                carried = g * (1f - z[t]);
            }
        }
        Signal inputGradient = gradient.copy();
        gates.backward(pass.input(), gateGradient, inputGradient, gradients);
        candidates.backward(pass.input(), candidateGradient, inputGradient, gradients);
        return inputGradient;
    }
}
