package io.github.mediabias.analysis.attribution.network;

import io.github.mediabias.analysis.attribution.network.AttributionNetwork.PairReading;
import io.github.mediabias.analysis.attribution.network.AttributionNetwork.Reading;
import io.github.mediabias.analysis.attribution.network.LabelledWindow.LabelledCue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Trains a network. Windows of a step are read by several threads, each window into gradients of its own, which are added in
 * the order of the windows: the same input gives the same network with any number of threads.
 */
final class NetworkTrainer {

    /** Windows a step. */
    private static final int BATCH = 8;

    private static final int WARM_UP = 300;
    private static final int FALSE_CUES = 6;
    private static final float MAY_BE_CUE = 0.1f;
    private static final float CUE_WEIGHT = 4f;

    private final AttributionNetwork network;
    private final TrainingSettings settings;
    private final Adam adam;
    private final float[] wordGradient;
    private final BitSet touched = new BitSet();
    private final BitSet seen = new BitSet();

    NetworkTrainer(AttributionNetwork network, TrainingSettings settings) {
        this.network = network;
        this.settings = settings;
        this.adam = new Adam(network.parameters());
        this.wordGradient = new float[network.wordTable().size()];
    }

    /**
     * What one window gave.
     *
     * @param inputGradient the gradient of the words' embeddings
     * @param loss the sum over the columns
     */
    @SuppressWarnings("ArrayRecordComponent") // Numbers for inner loops, compared by nobody.
    record Result(Gradients gradients, int[] features, Signal inputGradient, double loss, int columns) {}

    void train(List<LabelledWindow> gold, List<LabelledWindow> silver, int threads, NetworkTraining.Progress progress) {
        SplittableRandom random = new SplittableRandom(settings.seed());
        List<LabelledWindow> order = new ArrayList<>();
        for (int epoch = 0; epoch < settings.mixedEpochs() && !silver.isEmpty(); epoch++) {
            List<LabelledWindow> all = new ArrayList<>(silver);
            for (int k = 0; k < settings.goldCopies(); k++) {
                all.addAll(gold);
            }
            shuffle(all, random);
            order.addAll(all);
        }
        int mixed = order.size() / BATCH;
        int alone = silver.isEmpty() ? settings.soloEpochs() : settings.goldEpochs();
        int least = order.size() + settings.fewestSteps() * BATCH;
        for (int epoch = 0; epoch < alone || order.size() < least; epoch++) {
            List<LabelledWindow> all = new ArrayList<>(gold);
            shuffle(all, random);
            order.addAll(all);
        }
        int steps = order.size() / BATCH;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            double loss = 0;
            long columns = 0;
            for (int step = 0; step < steps; step++) {
                List<Future<Result>> futures = new ArrayList<>();
                for (int k = 0; k < BATCH; k++) {
                    LabelledWindow window = order.get(step * BATCH + k);
                    long seed = random.nextLong();
                    futures.add(executor.submit(() -> gradients(window, new SplittableRandom(seed))));
                }
                adam.begin(rate(step, mixed, steps));
                List<Result> results = new ArrayList<>();
                for (Future<Result> future : futures) {
                    results.add(future.get());
                }
                move(results);
                for (Result result : results) {
                    loss += result.loss();
                    columns += result.columns();
                }
                if (step % 100 == 99 || step == steps - 1) {
                    progress.step(step + 1, steps, loss / columns);
                    loss = 0;
                    columns = 0;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("training was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("training broke off", e.getCause());
        } finally {
            executor.shutdownNow();
        }
        forgetUnseen();
    }

    /** Rows that no training word has touched still hold their random beginning: noise to words that meet them later. */
    private void forgetUnseen() {
        Parameter words = network.wordTable();
        int width = words.columns();
        for (int row = seen.nextClearBit(0); row < words.rows(); row = seen.nextClearBit(row + 1)) {
            Arrays.fill(words.values(), row * width, (row + 1) * width, 0f);
        }
    }

    /** Rises at first, stays while silver is read, then falls in a line to 0. */
    private float rate(int step, int mixed, int steps) {
        float rise = Math.min(1f, (step + 1f) / WARM_UP);
        float fall = step < mixed ? 1f : 1f - (float) (step - mixed) / (steps - mixed);
        return settings.rate() * rise * fall;
    }

    private static void shuffle(List<LabelledWindow> windows, SplittableRandom random) {
        for (int i = windows.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            LabelledWindow swapped = windows.get(i);
            windows.set(i, windows.get(j));
            windows.set(j, swapped);
        }
    }

    private void move(List<Result> results) {
        Parameter words = network.wordTable();
        int width = words.columns();
        touched.clear();
        for (Result result : results) {
            new Embedding(words, TokenFeatures.COUNT).backward(result.features(), result.inputGradient(), wordGradient);
            for (int row : result.features()) {
                if (row >= 0) {
                    touched.set(row);
                }
            }
        }
        seen.or(touched);
        for (int row = touched.nextSetBit(0); row >= 0; row = touched.nextSetBit(row + 1)) {
            adam.move(words, wordGradient, row * width, (row + 1) * width);
        }
        for (Parameter parameter : adam.parameters()) {
            if (parameter.index() == words.index()) {
                continue;
            }
            float[] sum = results.get(0).gradients().of(parameter);
            for (int k = 1; k < results.size(); k++) {
                float[] next = results.get(k).gradients().of(parameter);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += next[i];
                }
            }
            adam.move(parameter, sum, 0, sum.length);
        }
    }

    /** Reads a window forwards and backwards. */
    Result gradients(LabelledWindow labelled, SplittableRandom random) {
        TextWindow window = labelled.window();
        int[] features = window.features().clone();
        for (int t = 0; t < window.length(); t++) {
            if (random.nextInt(1024) < settings.wordDropout() * 1024) {
                features[t * TokenFeatures.COUNT] = -1;
                features[t * TokenFeatures.COUNT + 1] = -1;
            }
        }
        Dropout dropout = Dropout.of(settings.dropout(), random);
        // The input's dropout must be undone on the way back: the zeros of a drawn signal tell where.
        Signal kept = new Signal(network.shape().width(), window.length());
        for (int c = 0; c < kept.channels(); c++) {
            Arrays.fill(kept.row(c), 1f);
        }
        Dropout.of(settings.inputDropout(), random).apply(kept);
        Gradients gradients = new Gradients(network.parameters(), network.wordTable());
        Reading reading = network.read(window, features, kept, dropout);
        double loss = 0;
        Signal markGradient = new Signal(AttributionNetwork.HEAD, window.length());
        for (int t = 0; t < window.length(); t++) {
            loss += score(reading.marks(), t, AttributionNetwork.MARK_LABELS, labelled.marks()[t], 1f, markGradient, t);
        }
        Signal hiddenGradient = new Signal(network.shape().width(), window.length());
        Signal viewGradient = new Signal(network.shape().pairWidth(), window.length());
        float[] cues = reading.cues();
        for (LabelledCue cue : labelled.cues()) {
            loss += pair(labelled, reading, cues, cue, true, dropout, hiddenGradient, viewGradient, gradients);
        }
        for (LabelledCue cue : falseCues(labelled, cues)) {
            loss += pair(labelled, reading, cues, cue, false, dropout, hiddenGradient, viewGradient, gradients);
        }
        Signal input =
                network.backward(reading, markGradient, hiddenGradient, viewGradient, dropout.scale(), gradients);
        input.multiply(kept);
        return new Result(gradients, features, input, loss, window.length());
    }

    /** Cross entropy of one column; writes its gradient. */
    private static double score(
            float[] probabilities, int t, int labels, int right, float weight, Signal gradient, int column) {
        if (right < 0) {
            return 0;
        }
        for (int k = 0; k < labels; k++) {
            gradient.set(k, column, weight * (probabilities[t * labels + k] - (k == right ? 1f : 0f)));
        }
        return -weight * StrictMath.log(Math.max(probabilities[t * labels + right], 1e-9f));
    }

    private double pair(
            LabelledWindow labelled,
            Reading reading,
            float[] cues,
            LabelledCue cue,
            boolean isCue,
            Dropout dropout,
            Signal hiddenGradient,
            Signal viewGradient,
            Gradients gradients) {
        PairReading pair = network.readPair(labelled.window(), reading, cues, cue.first(), cue.end(), dropout);
        int first = pair.region().first();
        int length = pair.region().end() - first;
        Signal scoreGradient = new Signal(AttributionNetwork.HEAD, length);
        double loss = 0;
        for (int t = 0; isCue && t < length; t++) {
            boolean inCue = t >= cue.first() - first && t < cue.end() - first;
            if (!inCue) {
                loss += score(pair.labels(), t, AttributionNetwork.PAIR_LABELS, cue.labels()[t], 1f, scoreGradient, t);
            }
        }
        float right = isCue ? 1f : 0f;
        float off = pair.isCue() - right;
        int words = cue.end() - cue.first();
        for (int t = cue.first() - first; t < cue.end() - first; t++) {
            scoreGradient.set(AttributionNetwork.CUE_CHANNEL, t, CUE_WEIGHT * off / words);
        }
        loss -= CUE_WEIGHT * StrictMath.log(Math.max(1e-9f, isCue ? pair.isCue() : 1f - pair.isCue()));
        network.pairBackward(pair, scoreGradient, hiddenGradient, viewGradient, dropout.scale(), gradients);
        return loss;
    }

    /** What the network takes for cues and gold does not, the likeliest first. */
    private static List<LabelledCue> falseCues(LabelledWindow labelled, float[] cues) {
        List<LabelledCue> found = new ArrayList<>();
        int t = 0;
        while (t < cues.length) {
            int end = t;
            boolean free = true;
            while (end < cues.length
                    && cues[end] > MAY_BE_CUE
                    && labelled.window().tokens()[end] >= 0) {
                free &= labelled.marks()[end] != LabelledWindow.UNSURE
                        && labelled.marks()[end] != 3
                        && labelled.marks()[end] != 4;
                end++;
            }
            if (end > t && free) {
                found.add(new LabelledCue(t, end, new byte[0]));
            }
            t = end > t ? end : t + 1;
        }
        found.sort(Comparator.comparingDouble((LabelledCue cue) -> -cues[cue.first()])
                .thenComparingInt(LabelledCue::first));
        return found.size() > FALSE_CUES ? found.subList(0, FALSE_CUES) : found;
    }
}
