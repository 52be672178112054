package io.github.mediabias.analysis.attribution.network;

import io.github.mediabias.analysis.attribution.network.TextWindow.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The network: a reader that marks the words of a window as source, cue or content, and a head that reads a region again as
 * seen from one cue and tells its own source and content. Immutable but for the values of its parameters, which only a
 * trainer changes; reading is thread-safe.
 */
final class AttributionNetwork {

    /** Labels of the first head: outside, then the first and the further words of a source, a cue, a content. */
    static final int MARK_LABELS = 7;

    /** Labels of the second head: outside, then the first and the further words of the cue's source, its content. */
    static final int PAIR_LABELS = 5;

    /** The channel of the second head that tells, in the cue's columns, whether it is a cue at all. */
    static final int CUE_CHANNEL = 5;

    /** Heads have so many channels, the next multiple of 4. */
    static final int HEAD = 8;

    private final NetworkShape shape;
    private final List<Parameter> parameters = new ArrayList<>();
    private final Embedding words;
    private final List<Block> blocks;
    private final LinearLayer marks;
    private final LinearLayer columnView;
    private final LinearLayer markView;
    private final LinearLayer cueView;
    private final Embedding relations;
    private final Parameter relationTable;
    private final List<Block> pairBlocks;
    private final LinearLayer pairs;

    /** A network whose parameters are all 0. */
    AttributionNetwork(NetworkShape shape) {
        this.shape = shape;
        int width = shape.width();
        int pairWidth = shape.pairWidth();
        this.words = new Embedding(parameter("words", TokenFeatures.ROWS, width), TokenFeatures.COUNT);
        this.blocks = blocks("read", shape.blocks(), width);
        this.marks = linear("marks", HEAD, width);
        this.columnView = linear("pair.column", pairWidth, width);
        this.markView = linear("pair.marks", pairWidth, HEAD);
        this.cueView = linear("pair.cue", pairWidth, width);
        this.relationTable = parameter("pair.relations", CueRelations.ROWS, pairWidth);
        this.relations = new Embedding(relationTable, CueRelations.COUNT);
        this.pairBlocks = blocks("pair", shape.pairBlocks(), pairWidth);
        this.pairs = linear("pairs", HEAD, pairWidth);
    }

    private List<Block> blocks(String name, String kinds, int width) {
        List<Block> made = new ArrayList<>();
        for (int i = 0; i < kinds.length(); i++) {
            String prefix = name + "." + i;
            made.add(
                    kinds.charAt(i) == 'C'
                            ? new ConvolutionBlock(
                                    parameter(prefix + ".weights", 3 * width, width),
                                    parameter(prefix + ".bias", width, 1))
                            : new RecurrentBlock(
                                    linear(prefix + ".gates", width, width),
                                    linear(prefix + ".candidates", width, width),
                                    linear(prefix + ".mix", width, width)));
        }
        return List.copyOf(made);
    }

    private LinearLayer linear(String name, int outputs, int inputs) {
        return new LinearLayer(parameter(name + ".weights", outputs, inputs), parameter(name + ".bias", outputs, 1));
    }

    private Parameter parameter(String name, int rows, int columns) {
        Parameter parameter = new Parameter(name, rows, columns, new float[rows * columns], parameters.size());
        parameters.add(parameter);
        return parameter;
    }

    NetworkShape shape() {
        return shape;
    }

    List<Parameter> parameters() {
        return List.copyOf(parameters);
    }

    /** The table of the words' features, by far the largest parameter. */
    Parameter wordTable() {
        return parameters.get(0);
    }

    /** Sets all weights at random (uniform, variance 1 / inputs, as Glorot and Bengio 2010 do), biases to 0. */
    void randomise(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (Parameter parameter : parameters) {
            if (parameter.columns() == 1) {
                continue;
            }
            boolean table = parameter.index() == wordTable().index() || parameter.index() == relationTable.index();
            double limit = table ? 0.1 : StrictMath.sqrt(3.0 / parameter.columns()) * 0.7;
            float[] values = parameter.values();
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) ((random.nextDouble() * 2 - 1) * limit);
            }
        }
    }

    /**
     * What the first reading of a window gives.
     *
     * @param input the words' embeddings
     * @param passes what each block did
     * @param scores the first head's scores, whose softmax is {@code marks}
     * @param marks probabilities, entry {@code t * MARK_LABELS + label}
     * @param view each column's part in the second head
     */
    @SuppressWarnings("ArrayRecordComponent") // Numbers for inner loops, compared by nobody.
    record Reading(
            Signal input, List<Block.Pass> passes, Signal scores, float[] marks, Signal markSignal, Signal view) {

        Signal hidden() {
            return passes.get(passes.size() - 1).output();
        }

        float cue(int t) {
            return marks[t * MARK_LABELS + 3] + marks[t * MARK_LABELS + 4];
        }

        float[] cues() {
            float[] cues = new float[marks.length / MARK_LABELS];
            for (int t = 0; t < cues.length; t++) {
                cues[t] = cue(t);
            }
            return cues;
        }
    }

    Reading read(TextWindow window, int[] features, @Nullable Signal kept, Dropout dropout) {
        Signal x = new Signal(shape.width(), window.length());
        words.addTo(x, features);
        if (kept != null) {
            x.multiply(kept);
        }
        boolean[] breaks = window.breaks();
        List<Block.Pass> passes = new ArrayList<>();
        Signal h = x;
        for (Block block : blocks) {
            Block.Pass pass = block.forward(h, breaks, dropout);
            passes.add(pass);
            h = pass.output();
        }
        Signal scores = marks.forward(h);
        float[] probabilities = Activation.softmax(scores, MARK_LABELS);
        Signal markSignal = new Signal(HEAD, window.length());
        for (int t = 0; t < window.length(); t++) {
            for (int k = 0; k < MARK_LABELS; k++) {
                markSignal.set(k, t, probabilities[t * MARK_LABELS + k]);
            }
        }
        Signal view = columnView.forward(h);
        view.add(markView.forward(markSignal));
        return new Reading(x, passes, scores, probabilities, markSignal, view);
    }

    /**
     * What the second head gives for one cue.
     *
     * @param cueHidden the mean of the hidden columns of the cue, one column
     * @param bent the columns as seen from the cue
     * @param scores the second head's scores, whose softmax is {@code labels}
     * @param labels probabilities of the region's columns, entry {@code t * PAIR_LABELS + label}
     * @param isCue the probability that the cue is one
     */
    @SuppressWarnings("ArrayRecordComponent") // Numbers for inner loops, compared by nobody.
    record PairReading(
            Section region,
            int cueFirst,
            int cueEnd,
            int[] relations,
            Signal cueHidden,
            Signal bent,
            List<Block.Pass> passes,
            Signal scores,
            float[] labels,
            float isCue) {

        Signal hidden() {
            return passes.get(passes.size() - 1).output();
        }
    }

    PairReading readPair(TextWindow window, Reading reading, float[] cues, int cueFirst, int cueEnd, Dropout dropout) {
        Section region = window.region(cueFirst);
        int length = region.end() - region.first();
        Signal hidden = reading.hidden();
        Signal cueHidden = new Signal(shape.width(), 1);
        for (int c = 0; c < shape.width(); c++) {
            float sum = 0;
            for (int t = cueFirst; t < cueEnd; t++) {
                sum += hidden.at(c, t);
            }
            cueHidden.set(c, 0, sum / (cueEnd - cueFirst));
        }
        Signal cue = cueView.forward(cueHidden);
        Signal bent = new Signal(shape.pairWidth(), length);
        for (int c = 0; c < shape.pairWidth(); c++) {
            float[] from = reading.view().row(c);
            float[] to = bent.row(c);
            float add = cue.at(c, 0);
            int shift = region.first();
            for (int t = Signal.PAD; t < Signal.PAD + length; t++) {
                to[t] = from[t + shift] + add;
            }
        }
        int[] rows = CueRelations.of(window, region, cueFirst, cueEnd, cues);
        relations.addTo(bent, rows);
        Activation.rectify(bent);
        dropout.apply(bent);
        List<Block.Pass> passes = new ArrayList<>();
        Signal h = bent;
        for (Block block : pairBlocks) {
            Block.Pass pass = block.forward(h, new boolean[length], dropout);
            passes.add(pass);
            h = pass.output();
        }
        Signal scores = pairs.forward(h);
        float logit = 0;
        for (int t = cueFirst; t < cueEnd; t++) {
            logit += scores.at(CUE_CHANNEL, t - region.first());
        }
        float isCue = Activation.logistic(logit / (cueEnd - cueFirst));
        return new PairReading(
                region,
                cueFirst,
                cueEnd,
                rows,
                cueHidden,
                bent,
                passes,
                scores,
                Activation.softmax(scores, PAIR_LABELS),
                isCue);
    }

    /**
     * Goes back through the second head: adds to {@code gradients}, to the gradient of the hidden columns and to that of
     * the columns' view.
     *
     * @param scoreGradient the gradient of the head's scores
     */
    void pairBackward(
            PairReading pair,
            Signal scoreGradient,
            Signal hiddenGradient,
            Signal viewGradient,
            float dropoutScale,
            Gradients gradients) {
        Signal gradient = new Signal(shape.pairWidth(), scoreGradient.length());
        pairs.backward(pair.hidden(), scoreGradient, gradient, gradients);
        for (int i = pairBlocks.size() - 1; i >= 0; i--) {
            gradient = pairBlocks.get(i).backward(pair.passes().get(i), gradient, dropoutScale, gradients);
        }
        Signal before = Block.beforeRectifier(pair.bent(), gradient, dropoutScale);
        relations.backward(pair.relations(), before, gradients.of(relationTable));
        Signal cueGradient = new Signal(shape.pairWidth(), 1);
        for (int c = 0; c < shape.pairWidth(); c++) {
            float sum = 0;
            for (int t = 0; t < before.length(); t++) {
                float g = before.at(c, t);
                sum += g;
                viewGradient.row(c)[Signal.PAD + pair.region().first() + t] += g;
            }
            cueGradient.set(c, 0, sum);
        }
        Signal cueHiddenGradient = new Signal(shape.width(), 1);
        cueView.backward(pair.cueHidden(), cueGradient, cueHiddenGradient, gradients);
        int words = pair.cueEnd() - pair.cueFirst();
        for (int c = 0; c < shape.width(); c++) {
            for (int t = pair.cueFirst(); t < pair.cueEnd(); t++) {
                hiddenGradient.row(c)[Signal.PAD + t] += cueHiddenGradient.at(c, 0) / words;
            }
        }
    }

    /**
     * Goes back through the reader.
     *
     * @param markGradient the gradient of the first head's scores
     * @param hiddenGradient what the second head has left at the hidden columns; changed
     * @return the gradient of the words' embeddings, before dropout
     */
    Signal backward(
            Reading reading,
            Signal markGradient,
            Signal hiddenGradient,
            Signal viewGradient,
            float dropoutScale,
            Gradients gradients) {
        marks.backward(reading.hidden(), markGradient, hiddenGradient, gradients);
        columnView.backward(reading.hidden(), viewGradient, hiddenGradient, gradients);
        // The marks are read as they are: the second head does not teach the first one.
        markView.backwardWeights(reading.markSignal(), viewGradient, gradients);
        Signal gradient = hiddenGradient;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            gradient = blocks.get(i).backward(reading.passes().get(i), gradient, dropoutScale, gradients);
        }
        return gradient;
    }
}
