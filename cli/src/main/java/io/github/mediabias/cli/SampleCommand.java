package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.CorpusAnalyzer;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.coding.CodingScheme;
import io.github.mediabias.analysis.coding.PassageSample;
import io.github.mediabias.analysis.coding.PassageSampler;
import io.github.mediabias.analysis.coding.PassageSampler.Outlets;
import io.github.mediabias.analysis.coding.SampleUnit;
import io.github.mediabias.analysis.coding.SentenceCoder;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.analysis.text.TextAnnotator;
import io.github.mediabias.analysis.text.Words;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.reporting.CodingWorkbook;
import io.github.mediabias.reporting.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "sample",
        description = {
            "Draws sentences at random and writes a coding sheet for two people, who see neither outlet nor machine codes.",
            "Half of the sentences are of those in which the machine found nothing, so that agreement can tell what it misses."
        },
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

    /** What two people can code in weeks. */
    private static final int MOST = 10_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "-n", paramLabel = "N", description = "How many sentences (default: ${DEFAULT-VALUE}).")
    private int size = 100;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "Another seed draws another sample (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--by",
            paramLabel = "outlet",
            description = "Draw from each outlet by itself, in proportion to its sentences.")
    private @Nullable String by;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.xlsx",
            required = true,
            description = "The coding sheet; read it back with agreement.")
    @SuppressWarnings("NullAway.Init") // Required.
    private Path output;

    private record Coded(String key, int words, List<SampleUnit> sentences) {}

    @Override
    public Integer call() throws IOException, SQLException {
        if (size < 2 || size > MOST) {
            throw wrong("-n is " + size + "; expected 2 to " + MOST);
        }
        if (by != null && !by.equals("outlet")) {
            throw wrong("--by is '" + by + "'; expected outlet");
        }
        if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw wrong("-o is '" + output + "'; expected a name ending in .xlsx");
        }
        WholeFile.requireFolder(output);
        ArticleFiles files = input.files();
        Codebook codebook = input.codebook();
        ArticleAnalyzer analyzer = input.articleAnalyzer(codebook);
        ArticleTables tables = new ArticleTables(codebook, input.zone());
        SentenceCoder coder = new SentenceCoder(codebook, analyzer, new TextAnnotator(input.tagger()), tables);
        PassageSampler sampler = new PassageSampler(seed, size, by == null ? Outlets.TOGETHER : Outlets.APART);
        try (Progress progress = new Progress(spec.commandLine().getErr(), input.quiet())) {
            input.analyzer((Article article) ->
                            new Coded(tables.key(article), Words.count(article.body()), coder.sentences(article)))
                    .run(files, input.readOptions(), new CorpusAnalyzer.Sink<>() {
                        @Override
                        public void analysis(Coded coded) {
                            sampler.add(coded.key(), coded.sentences());
                            progress.article(coded.words());
                        }

                        @Override
                        public void problem(ReadProblem problem) {
                            progress.problem();
                            progress.say(problem.toString());
                        }
                    });
            progress.done();
            PassageSample sample = sampler.sample();
            if (sample.units().isEmpty()) {
                throw new IOException(
                        "there is no sentence to draw in " + input.inputNames() + "; expected articles in English");
            }
            CodingWorkbook.write(
                    output,
                    sample,
                    CodingScheme.of(codebook),
                    "inputs: " + input.inputNames() + "; mediabias " + ToolVersion.read() + "; extraction: "
                            + analyzer.engine() + "; codebook " + codebook.hash());
            progress.say(described(sample));
            return input.strict() && progress.problems() > 0 ? Main.PROBLEMS : Main.DONE;
        }
    }

    private String described(PassageSample sample) {
        long with = 0;
        long drawnWith = 0;
        for (PassageSample.Size stratum : sample.strata()) {
            with += stratum.stratum().finding() ? stratum.population() : 0;
            drawnWith += stratum.stratum().finding() ? stratum.drawn() : 0;
        }
        return String.format(
                Locale.ROOT,
                "Wrote %s: %,d of %,d sentences of %,d articles, by seed %d: %,d of the %,d with a machine finding, %,d of the"
                        + " %,d without",
                output,
                sample.units().size(),
                sample.population(),
                sample.articles(),
                sample.seed(),
                drawnWith,
                with,
                sample.units().size() - drawnWith,
                sample.population() - with);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
