package io.github.mediabias.cli;

import io.github.mediabias.analysis.attribution.network.NetworkTraining;
import io.github.mediabias.analysis.evaluation.CodedArticle;
import io.github.mediabias.analysis.evaluation.GoldFile;
import io.github.mediabias.analysis.evaluation.MachineCoding;
import io.github.mediabias.analysis.text.TextAnnotator;
import io.github.mediabias.analysis.text.tagging.PerceptronTagger;
import io.github.mediabias.analysis.text.tagging.TaggerTrainer;
import io.github.mediabias.analysis.text.tagging.Treebank;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.core.read.ArticleSink;
import io.github.mediabias.core.read.ReadOptions;
import io.github.mediabias.reporting.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "train",
        description = "Trains the engine fast on articles that people have coded. The same input gives the same bytes.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD.jsonl", description = "Articles with attributions that people have coded.")
    @SuppressWarnings("NullAway.Init") // Required.
    private Path gold;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "MODEL",
            required = true,
            description = "The file for the model, to be used by --model.")
    @SuppressWarnings("NullAway.Init") // Required.
    private Path output;

    @Option(
            names = "--treebank",
            paramLabel = "F",
            description =
                    "Train the tagger of parts of speech too, on a treebank in CoNLL-U; it is written to MODEL.tagger.")
    private @Nullable Path treebank;

    @ArgGroup(exclusive = false)
    private @Nullable UnlabelledOptions unlabelled;

    /** Articles that a slower engine has coded. */
    private static final class UnlabelledOptions {

        @Option(
                names = "--unlabelled",
                paramLabel = "F",
                arity = "1..*",
                required = true,
                description = "Articles that nobody has coded.")
        @SuppressWarnings("NullAway.Init") // Required.
        private List<Path> inputs;

        @Option(
                names = "--labels",
                paramLabel = "F",
                required = true,
                description = "What a slower engine finds in them: written by analyze --engine accurate -o F.jsonl.")
        @SuppressWarnings("NullAway.Init") // Required.
        private Path labels;
    }

    @Option(names = "--threads", paramLabel = "N", description = "Windows read at a time (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Say nothing on standard error but errors.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException, SQLException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is " + threads + "; expected at least 1");
        }
        WholeFile.requireFolder(output);
        if (treebank != null) {
            trainTagger(treebank);
        }
        NetworkTraining training = new NetworkTraining(new TextAnnotator(PerceptronTagger.load()));
        List<CodedArticle> articles = GoldFile.read(gold);
        articles.forEach(training::addGold);
        say("%,d coded articles", articles.size());
        if (unlabelled != null) {
            addUnlabelled(training, unlabelled);
        }
        if (articles.stream().allMatch(article -> article.text().isBlank())) {
            throw new IOException(gold + " holds no article with a text; expected some that people have coded");
        }
        long started = System.nanoTime();
        WholeFile.write(output, part -> {
            try (OutputStream out = Files.newOutputStream(part)) {
                training.train(threads, (step, steps, loss) -> progress(step, steps, loss, started), out);
            }
        });
        say("Wrote %s; use it with --model %s", output, output);
        return Main.DONE;
    }

    private void trainTagger(Path file) throws IOException, SQLException {
        PerceptronTagger tagger = TaggerTrainer.train(
                Treebank.read(file),
                epoch -> say("tagger: %d of %d times through the treebank", epoch, TaggerTrainer.EPOCHS));
        Path taggerFile = EngineOption.taggerOf(output);
        WholeFile.write(taggerFile, part -> {
            try (OutputStream out = Files.newOutputStream(part)) {
                tagger.write(out);
            }
        });
    }

    private void addUnlabelled(NetworkTraining training, UnlabelledOptions options) throws IOException {
        MachineCoding coding = MachineCoding.read(options.labels);
        int[] used = new int[1];
        try {
            ArticleFiles.below(options.inputs).read(ReadOptions.defaults(), new ArticleSink() {
                @Override
                public void article(Article article) {
                    try {
                        Optional<CodedArticle> coded = coding.find(article);
                        coded.ifPresent(training::addSilver);
                        used[0] += coded.isPresent() ? 1 : 0;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void problem(ReadProblem problem) {
                    say("%s", problem);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        say("%,d articles coded by a slower engine, of %,d in %s", used[0], coding.size(), options.labels);
        if (used[0] == 0) {
            throw new IOException(options.labels + " is about none of the articles of --unlabelled;"
                    + " expected what analyze wrote of the same files");
        }
    }

    private void progress(int step, int steps, double loss, long started) {
        double seconds = (System.nanoTime() - started) / 1e9;
        say(
                "step %,d of %,d, loss %.4f, %.0f s, %.0f s left",
                step, steps, loss, seconds, seconds / step * (steps - step));
    }

    private void say(String format, Object... arguments) {
        if (!quiet) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(String.format(Locale.ROOT, format, arguments));
        }
    }
}
