package io.github.mediabias.analysis.attribution.network;

import io.github.mediabias.analysis.evaluation.CodedArticle;
import io.github.mediabias.analysis.text.TextAnnotator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a model from coded articles. The same articles in the same order make the same bytes, with any number of threads.
 */
public final class NetworkTraining {

    private final TextAnnotator annotator;
    private final TrainingSettings settings;
    private final List<LabelledWindow> gold = new ArrayList<>();
    private final List<LabelledWindow> silver = new ArrayList<>();

    /**
     * A training with the settings of the shipped model.
     *
     * @param annotator finds the words; their parts of speech are not read
     */
    public NetworkTraining(TextAnnotator annotator) {
        this(annotator, TrainingSettings.DEFAULT);
    }

    NetworkTraining(TextAnnotator annotator, TrainingSettings settings) {
        this.annotator = annotator;
        this.settings = settings;
    }

    /** Takes how far training is. */
    public interface Progress {

        /**
         * Is told now and then, and at the end.
         *
         * @param step the steps done
         * @param steps all steps
         * @param loss the mean loss of a word since the last call: falling, then about the same
         */
        void step(int step, int steps, double loss);
    }

    /** Adds an article that people have coded. */
    public void addGold(CodedArticle article) {
        gold.addAll(LabelledWindow.of(annotator.annotate(article.text()), article, 0));
    }

    /** Adds an article that a program has coded, with its confidence in each attribution. */
    public void addSilver(CodedArticle article) {
        silver.addAll(LabelledWindow.of(annotator.annotate(article.text()), article, settings.sure()));
    }

    /**
     * Trains and writes the model.
     *
     * @param threads how many windows are read at a time, at least 1
     * @throws IllegalStateException if no gold article has any text
     */
    public void train(int threads, Progress progress, OutputStream model) throws IOException {
        if (gold.isEmpty()) {
            throw new IllegalStateException("no coded article to train on");
        }
        AttributionNetwork network = new AttributionNetwork(NetworkShape.DEFAULT);
        network.randomise(settings.seed());
        new NetworkTrainer(network, settings).train(gold, silver, threads, progress);
        ModelFile.write(network, Decoding.DEFAULT, model);
    }
}
