package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.CorpusAnalyzer;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.concordance.Concordance;
import io.github.mediabias.analysis.concordance.ConcordanceFilter;
import io.github.mediabias.analysis.concordance.ConcordanceLine;
import io.github.mediabias.analysis.concordance.ConcordanceOrder;
import io.github.mediabias.analysis.concordance.ConcordanceQuery;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.text.Words;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.reporting.ConcordanceFile;
import io.github.mediabias.reporting.ConcordanceFile.LineSink;
import io.github.mediabias.reporting.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "kwic",
        description = {
            "Shows a term in its context, with the voice it stands in, in the order of the input.",
            "TERM is a word or phrase in all its inflections (protest; with a capital, Protest, inside names too), the beginning of"
                    + " words (protest*), a text as it is written, in marks of its own ('\"Border Patrol\"'), or a category of the"
                    + " codebook (frame:conflict)."
        },
        mixinStandardHelpOptions = true)
final class KwicCommand implements Callable<Integer> {

    /** More lines than this are not held in memory to be sorted. */
    private static final int MOST_SORTED = 500_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TERM", description = "What is looked for.")
    @SuppressWarnings("NullAway.Init") // Required.
    private String term;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "FILE.csv or FILE.xlsx, with all columns (default: the terminal).")
    private @Nullable Path output;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only of this outlet; may be given several times.")
    private Set<String> outlets = new LinkedHashSet<>();

    @Option(
            names = "--voice",
            paramLabel = "LIST",
            split = ",",
            description = "Only in these voices: outlet, quoted, paraphrased, unclear.")
    private List<String> voices = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "Only from this day on; undated articles then drop out.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only to this day; undated articles then drop out.")
    private @Nullable String to;

    @Option(
            names = "--context",
            paramLabel = "WORDS",
            description = "Words on each side (default: ${DEFAULT-VALUE}; a terminal shows what fits).")
    private int context = 20;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description =
                    "outlet, left (by the words before) or right (by those behind), instead of the input's order.")
    private @Nullable String sort;

    @Option(names = "--width", paramLabel = "COLUMNS", description = "Of the lines (default: the terminal's).")
    private @Nullable Integer width;

    private record Found(int words, List<ConcordanceLine> lines) {}

    @Override
    public Integer call() throws IOException, SQLException {
        ArticleFiles files = input.files();
        Codebook codebook = input.codebook();
        ConcordanceQuery query;
        ConcordanceFilter filter;
        ConcordanceOrder order;
        int columns;
        try {
            query = ConcordanceQuery.parse(term, codebook);
            filter = filter();
            order = sort == null ? null : ConcordanceOrder.parse(sort);
            columns = TerminalWidth.of(width, spec);
            if (output != null && !ConcordanceFile.isKnown(output)) {
                throw new IllegalArgumentException("-o is '" + output + "'; expected a name ending in .csv or .xlsx");
            }
            if (context < 1) {
                throw new IllegalArgumentException("--context is " + context + "; expected at least 1");
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        if (output != null) {
            WholeFile.requireFolder(output);
        }
        ArticleAnalyzer analyzer = input.articleAnalyzer(query.codebook());
        Concordance concordance = new Concordance(query, filter, analyzer, input.zone(), context);
        try (Progress progress = output == null
                ? Progress.withoutBar(spec.commandLine().getErr(), input.quiet())
                : new Progress(spec.commandLine().getErr(), input.quiet())) {
            Run run = new Run(concordance, files, progress, order);
            if (output == null) {
                print(run, columns, progress);
            } else {
                ConcordanceFile.write(output, note(query, analyzer), run::forEach);
            }
            progress.done();
            progress.say(run.counted(query));
            return input.strict() && progress.problems() > 0 ? Main.PROBLEMS : Main.DONE;
        }
    }

    private void print(Run run, int columns, Progress progress) throws IOException {
        ConcordancePrinter printer = new ConcordancePrinter(spec.commandLine().getOut(), columns, Ansi.AUTO.enabled());
        if (!printer.leftOut().isEmpty()) {
            progress.say("Lines of " + columns + " columns have no room for: " + String.join(", ", printer.leftOut())
                    + " (--width, or -o FILE.csv)");
        }
        PrintWriter out = spec.commandLine().getOut();
        run.forEach(line -> {
            printer.print(line);
            // Whoever reads the lines, such as head, may have enough of them; the other articles are then not read.
            if (out.checkError()) {
                throw new IOException(Main.UNWRITTEN);
            }
        });
    }

    private String note(ConcordanceQuery query, ArticleAnalyzer analyzer) {
        return "Occurrences of " + query.text() + " in " + input.inputNames() + ", each with its voice; a term in a"
                + " quotation is the speaker's. Extraction: " + analyzer.engine() + "; codebook "
                + query.codebook().hash() + ".";
    }

    private ConcordanceFilter filter() {
        Set<Voice> wanted = EnumSet.noneOf(Voice.class);
        for (String voice : voices) {
            wanted.add(Arrays.stream(Voice.values())
                    .filter(candidate -> candidate.label().equals(voice.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("--voice is '" + voice + "'; expected some of "
                            + Arrays.stream(Voice.values()).map(Voice::label).collect(Collectors.joining(",")))));
        }
        return new ConcordanceFilter(outlets, wanted, ReportCommand.day("--from", from), ReportCommand.day("--to", to));
    }

    /** One pass over the articles; counts what it finds. */
    private final class Run {

        private final Concordance concordance;
        private final ArticleFiles files;
        private final Progress progress;
        private final @Nullable ConcordanceOrder order;
        private long lines;
        private long articles;

        Run(Concordance concordance, ArticleFiles files, Progress progress, @Nullable ConcordanceOrder order) {
            this.concordance = concordance;
            this.files = files;
            this.progress = progress;
            this.order = order;
        }

        void forEach(LineSink sink) throws IOException {
            if (order == null) {
                read(sink);
                return;
            }
            List<ConcordanceLine> all = new ArrayList<>();
            read(line -> {
                if (all.size() == MOST_SORTED) {
                    throw new IOException(String.format(
                            Locale.ROOT,
                            "more than %,d occurrences are too many to sort; narrow them by --outlet, --voice, --from or"
                                    + " --to, or leave --sort out",
                            MOST_SORTED));
                }
                all.add(line);
            });
            for (ConcordanceLine line : order.sort(all)) {
                sink.line(line);
            }
        }

        private void read(LineSink sink) throws IOException {
            input.analyzer(this::find).run(files, input.readOptions(), new CorpusAnalyzer.Sink<>() {
                @Override
                public void analysis(Found found) throws IOException {
                    progress.article(found.words());
                    articles += found.lines().isEmpty() ? 0 : 1;
                    lines += found.lines().size();
                    for (ConcordanceLine line : found.lines()) {
                        sink.line(line);
                    }
                }

                @Override
                public void problem(ReadProblem problem) {
                    progress.problem();
                    progress.say(problem.toString());
                }
            });
        }

        private Found find(Article article) {
            return new Found(Words.count(article.body()), concordance.lines(article));
        }

        String counted(ConcordanceQuery query) {
            return String.format(
                    Locale.ROOT,
                    "%s: %,d occurrences in %,d of %,d articles%s",
                    query.text(),
                    lines,
                    articles,
                    progress.articles(),
                    output == null ? "" : "; wrote " + output);
        }
    }
}
