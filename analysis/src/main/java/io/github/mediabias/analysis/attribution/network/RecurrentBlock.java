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
        // Four channels at a time: a column must wait for the one before, four of them need not wait for each other.
        for (int c = 0; c < x.channels(); c += 4) {
            int first = 0;
            while (first < breaks.length) {
                int end = first;
                while (end < breaks.length && !breaks[end]) {
                    end++;
                }
                if (c < x.channels() / 2) {
                    carry(gate, candidate, state, c, Signal.PAD + first, 1, end - first);
                } else {
                    carry(gate, candidate, state, c, Signal.PAD + end - 1, -1, end - first);
                }
                first = end + 1;
            }
        }
        Signal bent = mix.forward(state);
        Activation.rectify(bent);
        bent.clear(breaks);
        dropout.apply(bent);
        return new Pass(x, breaks, new Signal[] {gate, candidate, state, bent}, x.plus(bent));
    }

    /** Reads {@code length} columns of four channels from {@code first} on, forwards (step 1) or backwards (step -1). */
    private static void carry(
            Signal gate, Signal candidate, Signal state, int channel, int first, int step, int length) {
        float[] z0 = gate.row(channel);
        float[] z1 = gate.row(channel + 1);
        float[] z2 = gate.row(channel + 2);
        float[] z3 = gate.row(channel + 3);
        float[] c0 = candidate.row(channel);
        float[] c1 = candidate.row(channel + 1);
        float[] c2 = candidate.row(channel + 2);
        float[] c3 = candidate.row(channel + 3);
        float[] s0 = state.row(channel);
        float[] s1 = state.row(channel + 1);
        float[] s2 = state.row(channel + 2);
        float[] s3 = state.row(channel + 3);
        float r0 = 0;
        float r1 = 0;
        float r2 = 0;
        float r3 = 0;
        for (int k = 0, t = first; k < length; k++, t += step) {
            r0 += z0[t] * (c0[t] - r0);
            r1 += z1[t] * (c1[t] - r1);
            r2 += z2[t] * (c2[t] - r2);
            r3 += z3[t] * (c3[t] - r3);
            s0[t] = r0;
            s1[t] = r1;
            s2[t] = r2;
            s3[t] = r3;
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
