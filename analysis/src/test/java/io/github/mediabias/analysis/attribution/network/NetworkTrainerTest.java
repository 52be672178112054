package io.github.mediabias.analysis.attribution.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.evaluation.CodedArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class NetworkTrainerTest {

    private static final TrainingSettings NO_DROPOUT = new TrainingSettings(1, 0, 0, 1, 1, 0, 0.01f, 0f, 0f, 0f, 0);

    private static final CodedArticle ARTICLE = Texts.coded(
            "a",
            "[s1:The mayor] [c1:said] [k1:the bridge was safe]. [s2:A sailor] [c2:claimed] that [k2:nobody had asked her].\n\n"
                    + "“[k3:We asked,]” [s3:Olga Verin] [c3:wrote]. “[k3:Twice.]” It rained.");

    private static List<LabelledWindow> windows() {
        return LabelledWindow.of(Texts.annotate(ARTICLE.text()), ARTICLE, 0);
    }

    /** The derivative of each kind of weight, against the difference of two losses: what the formula says it is. */
    @Test
    void gradientsAreTheSlopesOfTheLoss() {
        AttributionNetwork network = new AttributionNetwork(new NetworkShape(8, 8, "CR", "R"));
        network.randomise(3);
        // The second head reads the first one's marks without teaching it: cut that path, or the slopes differ on
        // purpose.
        SplittableRandom random = new SplittableRandom(5);
        for (Parameter parameter : network.parameters()) {
            if (parameter.name().equals("pair.marks.weights")) {
                Arrays.fill(parameter.values(), 0f);
            }
            for (int i = 0; parameter.columns() == 1 && i < parameter.rows(); i++) {
                // Away from 0, where a rectifier has no slope.
                parameter.values()[i] = (float) random.nextDouble(0.05, 0.2);
            }
        }
        LabelledWindow window = windows().get(0);
        NetworkTrainer trainer = new NetworkTrainer(network, NO_DROPOUT);
        NetworkTrainer.Result result = trainer.gradients(window, new SplittableRandom(1));
        float step = 4e-4f;
        for (Parameter parameter : network.parameters()) {
            float[] gradient = parameter.index() == 0
                    ? wordGradient(network, result)
                    : result.gradients().of(parameter);
            double difference = 0;
            double size = 0;
            for (int k = 0; k < 24; k++) {
                int at = parameter.index() == 0
                        ? window.window().features()[random.nextInt(8) * TokenFeatures.COUNT] * 8 + random.nextInt(8)
                        : random.nextInt(parameter.size());
                float value = parameter.values()[at];
                parameter.values()[at] = value + step;
                double above =
                        trainer.gradients(window, new SplittableRandom(1)).loss();
                parameter.values()[at] = value - step;
                double below =
                        trainer.gradients(window, new SplittableRandom(1)).loss();
                parameter.values()[at] = value;
                double slope = (above - below) / (2 * step);
                difference += Math.abs(slope - gradient[at]);
                size += Math.abs(slope);
            }
            assertThat(difference).as(parameter.name()).isLessThanOrEqualTo(0.01 * size + 0.05);
        }
    }

    private static float[] wordGradient(AttributionNetwork network, NetworkTrainer.Result result) {
        float[] rows = new float[network.wordTable().size()];
        new Embedding(network.wordTable(), TokenFeatures.COUNT)
                .backward(result.features(), result.inputGradient(), rows);
        return rows;
    }

    @Test
    void theSameNetworkComesOutWithAnyNumberOfThreads() {
        float[] one = trained(1);
        assertThat(trained(3)).containsExactly(one);
    }

    private static float[] trained(int threads) {
        AttributionNetwork network = new AttributionNetwork(new NetworkShape(8, 8, "CR", "R"));
        network.randomise(3);
        List<LabelledWindow> windows = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            windows.addAll(windows());
        }
        TrainingSettings settings = new TrainingSettings(7, 0, 0, 2, 2, 0, 0.01f, 0.2f, 0.2f, 0.1f, 0);
        new NetworkTrainer(network, settings).train(windows, List.of(), threads, (step, steps, loss) -> {});
        return network.parameters().get(1).values();
    }

    @Test
    void whatItHasReadOftenItFindsAgain() {
        AttributionNetwork network = new AttributionNetwork(new NetworkShape(16, 8, "CR", "R"));
        network.randomise(3);
        List<LabelledWindow> windows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            windows.addAll(windows());
        }
        TrainingSettings settings = new TrainingSettings(7, 0, 0, 150, 150, 0, 0.01f, 0f, 0f, 0f, 0);
        new NetworkTrainer(network, settings).train(windows, List.of(), 1, (step, steps, loss) -> {});
        var found = new NetworkExtractor(network, Decoding.DEFAULT).extract(Texts.annotate(ARTICLE.text()));
        assertThat(found).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(found.get(i).content())
                    .isEqualTo(ARTICLE.attributions().get(i).content());
            assertThat(found.get(i).cue())
                    .isEqualTo(ARTICLE.attributions().get(i).cue());
        }
        assertThat(found.get(2).confidence()).isCloseTo(1, within(0.1));
    }
}
