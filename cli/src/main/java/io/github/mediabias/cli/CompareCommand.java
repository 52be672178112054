package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.comparison.ArticleComparer;
import io.github.mediabias.analysis.comparison.Comparison;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.core.read.ArticleSink;
import io.github.mediabias.reporting.ComparisonFile;
import io.github.mediabias.reporting.WholeFile;
import io.github.mediabias.reporting.comparison.ComparisonPage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        description = {
            "Compares articles on one event: what each quotes, leaves out, or puts in other words, whom it gives it to, and what it"
                    + " calls whom.",
            "Prints the strongest findings of each kind with their passages; -o writes all."
        },
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    /** More articles than this are hardly on one event. */
    private static final int MOST_ARTICLES = 300;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--original",
            paramLabel = "FILE",
            description = "A transcript or readout of what the articles quote; each quotation is looked for in it.")
    private @Nullable Path original;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "FILE.html, a page that lays them side by side, FILE.json or FILE.xlsx, with all findings (default: the"
                            + " terminal).")
    private @Nullable Path output;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "How many findings of a kind the terminal shows (default: ${DEFAULT-VALUE}).")
    private int most = 5;

    @Option(names = "--width", paramLabel = "COLUMNS", description = "Of the lines (default: the terminal's).")
    private @Nullable Integer width;

    @Override
    public Integer call() throws IOException, SQLException {
        if (input.inputs().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no INPUT is given; expected two or more articles on one event, or a folder");
        }
        int columns;
        try {
            columns = TerminalWidth.of(width, spec);
            if (output != null && !ComparisonFile.isKnown(output)) {
                throw new IllegalArgumentException(
                        "-o is '" + output + "'; expected a name ending in one of " + ComparisonFile.endings());
            }
            if (most < 1) {
                throw new IllegalArgumentException("--most is " + most + "; expected at least 1");
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        if (output != null) {
            WholeFile.requireFolder(output);
        }
        try (Progress progress = Progress.withoutBar(spec.commandLine().getErr(), input.quiet())) {
            List<Article> articles = read(input.files(), progress);
            check(articles.size());
            Article source = original == null ? null : original(progress);
            Codebook codebook = input.codebook();
            ArticleAnalyzer analyzer = input.articleAnalyzer(codebook);
            Comparison comparison = new ArticleComparer(analyzer, codebook).compare(articles, source);
            comparison.articles().forEach(analysis -> progress.article(analysis.words()));
            if (output == null) {
                new ComparisonPrinter(spec.commandLine().getOut(), columns, most, Ansi.AUTO.enabled())
                        .print(comparison);
                if (spec.commandLine().getOut().checkError()) {
                    throw new IOException(Main.UNWRITTEN);
                }
            } else {
                ComparisonFile.write(
                        output,
                        comparison,
                        new ComparisonPage(codebook, analyzer.engine(), analyzer.quality(), input.zone()));
            }
            progress.done();
            if (output != null) {
                int cut = comparison.cut().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                progress.say(String.format(
                        Locale.ROOT,
                        "%,d findings%s; wrote %s",
                        comparison.findings().size(),
                        cut == 0 ? "" : String.format(Locale.ROOT, ", %,d more weaker ones left out", cut),
                        output));
            }
            return input.strict() && progress.problems() > 0 ? Main.PROBLEMS : Main.DONE;
        }
    }

    private void check(int articles) {
        if (articles < (original == null ? 2 : 1)) {
            throw new ParameterException(
                    spec.commandLine(),
                    (articles == 0 ? "no article was" : "one article was") + " found in " + input.inputNames()
                            + "; expected two or more on one event, or one and --original");
        }
        if (articles > MOST_ARTICLES) {
            throw new ParameterException(
                    spec.commandLine(),
                    String.format(
                            Locale.ROOT,
                            "%,d articles were found in %s; expected those on one event, %d at most",
                            articles,
                            input.inputNames(),
                            MOST_ARTICLES));
        }
    }

    private Article original(Progress progress) throws IOException {
        Path file = java.util.Objects.requireNonNull(original);
        List<Article> texts = read(ArticleFiles.below(List.of(file)), progress);
        if (texts.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--original is " + file + ", which holds " + texts.size() + " texts; expected one");
        }
        return texts.get(0);
    }

    private List<Article> read(ArticleFiles files, Progress progress) {
        List<Article> articles = new ArrayList<>();
        files.read(input.readOptions(), new ArticleSink() {
            @Override
            public void article(Article article) {
                articles.add(article);
            }

            @Override
            public void problem(ReadProblem problem) {
                progress.problem();
                progress.say(problem.toString());
            }
        });
        return articles;
    }
}
