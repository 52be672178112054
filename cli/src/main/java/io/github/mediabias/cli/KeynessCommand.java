package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.CorpusAnalyzer;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.framing.FramingMatcher;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.keyness.ArticleSelector;
import io.github.mediabias.analysis.keyness.Keyness;
import io.github.mediabias.analysis.keyness.KeynessArticle;
import io.github.mediabias.analysis.keyness.KeynessCounter;
import io.github.mediabias.analysis.keyness.KeynessReader;
import io.github.mediabias.analysis.keyness.TermCounter;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.reporting.KeynessReport;
import io.github.mediabias.reporting.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "keyness",
        description =
                "Finds the terms that some articles have more often than others: G², log ratio, log-odds, dispersion.",
        mixinStandardHelpOptions = true)
final class KeynessCommand implements Callable<Integer> {

    private static final int LONGEST_RUN = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--target",
            paramLabel = "KEY=VALUE[,…]",
            required = true,
            description = "Which articles: outlet=, genre=, from=, to= (days), file= (a file or folder).")
    private String target = "";

    @Option(
            names = "--reference",
            paramLabel = "KEY=VALUE[,…]",
            description =
                    "With which others they are compared (default: all others); what both select is in the target.")
    private @Nullable String reference;

    @Option(
            names = "--voice",
            paramLabel = "VOICE",
            description = "Whose words: outlet (default), quoted, paraphrased, unclear or all.")
    private String voice = "outlet";

    @Option(names = "--ngram", paramLabel = "N", description = "Words a term has, 1 (default) to 3.")
    private int ngram = 1;

    @Option(names = "--frames", description = "Compare the codebook's categories instead of words.")
    private boolean frames;

    @Option(
            names = "--min-articles",
            paramLabel = "N",
            description = "In how many articles a term must occur, at least 2 (default: 3).")
    private int fewestArticles = 3;

    @Option(names = "--top", paramLabel = "N", description = "Terms shown each way (default: 20).")
    private int top = 20;

    @Mixin
    private final GenreOption genre = new GenreOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write all terms to FILE.csv or FILE.xlsx.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException, SQLException {
        requireUsage();
        Codebook codebook = input.codebook();
        ArticleSelector targets = selector("--target", target, codebook);
        ArticleSelector references = reference == null ? null : selector("--reference", reference, codebook);
        ArticleFiles files = input.files();
        if (output != null) {
            WholeFile.requireFolder(output);
        }
        ArticleAnalyzer analyzer = input.articleAnalyzer(codebook);
        TermCounter counter = frames ? TermCounter.categories(new FramingMatcher(codebook)) : TermCounter.runs(ngram);
        KeynessReader reader = new KeynessReader(analyzer, targets, references, counter, voices());
        try (Progress progress = new Progress(spec.commandLine().getErr(), input.quiet());
                KeynessCounter counts = new KeynessCounter(fewestArticles)) {
            input.analyzer(reader)
                    .run(
                            namesGenre() ? files : genre.in(files, progress),
                            input.readOptions(),
                            new CorpusAnalyzer.Sink<>() {
                                @Override
                                public void analysis(KeynessArticle article) throws IOException {
                                    counts.add(article);
                                    progress.article(article.words());
                                }

                                @Override
                                public void problem(ReadProblem problem) {
                                    progress.problem();
                                    progress.say(problem.toString());
                                }
                            });
            progress.done();
            print(counts.compare());
            return input.strict() && progress.problems() > 0 ? Main.PROBLEMS : Main.DONE;
        }
    }

    /** Whether a selector, not {@code --genre}, decides which genres count. */
    private boolean namesGenre() {
        boolean selected = target.contains("genre=") || (reference != null && reference.contains("genre="));
        return selected && !genre.isGiven();
    }

    private void print(Keyness keyness) throws IOException, SQLException {
        if (keyness.target().articles() == 0 || keyness.reference().articles() == 0) {
            String empty = keyness.target().articles() == 0 ? "--target " + target : "--reference " + referenceName();
            throw new IllegalArgumentException(
                    empty + " selects no article that is read; mediabias inspect lists the outlets");
        }
        KeynessReport report = new KeynessReport(keyness, counted(), target, referenceName());
        report.lines(top).forEach(spec.commandLine().getOut()::println);
        if (output != null) {
            report.write(output);
        }
    }

    private void requireUsage() {
        if (ngram < 1 || ngram > LONGEST_RUN) {
            throw wrong("--ngram is " + ngram + "; expected 1 to " + LONGEST_RUN);
        }
        if (frames && ngram > 1) {
            throw wrong("--frames counts the codebook's categories; --ngram is for words");
        }
        if (fewestArticles < 2) {
            throw wrong("--min-articles is " + fewestArticles
                    + "; expected at least 2, since what one article says is no feature of an outlet");
        }
        if (top < 0) {
            throw wrong("--top is " + top + "; expected 0 or more");
        }
        String name = output == null ? ".csv" : output.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw wrong("-o is '" + output + "'; expected a name ending in .csv or .xlsx");
        }
    }

    private ArticleSelector selector(String option, String text, Codebook codebook) {
        try {
            return ArticleSelector.parse(text, codebook.outletNames(), input.zone());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
        }
    }

    private Set<Voice> voices() {
        if (voice.equals("all")) {
            return EnumSet.allOf(Voice.class);
        }
        for (Voice known : Voice.values()) {
            if (known.label().equals(voice)) {
                return EnumSet.of(known);
            }
        }
        throw wrong("--voice is '" + voice + "'; expected outlet, quoted, paraphrased, unclear or all");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private String referenceName() {
        return reference == null ? "all others" : reference;
    }

    private String counted() {
        String what = frames ? "categories of the codebook" : ngram == 1 ? "words" : "runs of " + ngram + " words";
        return what
                + switch (voice) {
                    case "outlet" -> " in the outlets' own voice";
                    case "all" -> " in all voices";
                    default -> " in the voice " + voice;
                }
                + (namesGenre()
                        ? ""
                        : ", genres "
                                + genre.genres().stream().map(Genre::label).collect(Collectors.joining(", ")));
    }
}
