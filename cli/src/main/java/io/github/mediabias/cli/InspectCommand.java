package io.github.mediabias.cli;

import io.github.mediabias.analysis.text.Words;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.core.read.ArticleSink;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "inspect",
        description = "Reads the inputs without analysing them: what was recognised, what is wrong.",
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Override
    public Integer call() throws IOException {
        ArticleFiles files = input.files();
        Counts counts = new Counts();
        files.read(input.readOptions(), counts);
        PrintWriter out = spec.commandLine().getOut();
        counts.print(files.size(), out);
        if (!input.quiet() && counts.articles > 0) {
            out.println(counts.trial.result(input.codebook(), input.threads()));
        }
        return input.strict() && counts.problems > 0 ? Main.PROBLEMS : Main.DONE;
    }

    /** What stands in the inputs. */
    private static final class Counts implements ArticleSink {

        private static final int PROBLEMS_SHOWN = 20;

        private final Map<String, Long> outlets = new TreeMap<>();
        private final Map<String, Long> genres = new TreeMap<>();
        private final Map<String, Long> kinds = new TreeMap<>();
        private final StringBuilder shown = new StringBuilder();
        private final SpeedTrial trial = new SpeedTrial();
        private long articles;
        private long undated;
        private long withoutHeadline;
        private long agency;
        private long problems;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        @Override
        public void article(Article article) {
            articles++;
            trial.add(article.body(), Words.count(article.body()));
            outlets.merge(article.outlet(), 1L, Long::sum);
            genres.merge(article.genre().label(), 1L, Long::sum);
            withoutHeadline += article.headline() == null ? 1 : 0;
            agency += article.agency() == null ? 0 : 1;
            if (article.date() == null) {
                undated++;
                return;
            }
            LocalDate day = article.date().printed();
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }

        @Override
        public void problem(ReadProblem problem) {
            problems++;
            kinds.merge(problem.kind().label(), 1L, Long::sum);
            if (problems <= PROBLEMS_SHOWN) {
                shown.append("  ")
                        .append(DisplayText.harmless(problem.toString()))
                        .append(System.lineSeparator());
            }
        }

        void print(int files, PrintWriter out) {
            out.println(Count.of(files, "file") + ", " + Count.of(articles, "article") + ", "
                    + Count.of(problems, "problem"));
            out.printf(
                    Locale.ROOT,
                    "dates: %s, %,d undated; without headline: %,d; agency copy: %,d%n",
                    first == null ? "none" : first + " to " + last,
                    undated,
                    withoutHeadline,
                    agency);
            out.println("genres: " + genres);
            out.println(DisplayText.harmless("outlets (" + outlets.size() + "): " + outlets));
            if (problems > 0) {
                out.println("problems: " + kinds);
                out.print(shown);
                if (problems > PROBLEMS_SHOWN) {
                    out.printf(Locale.ROOT, "  and %,d more%n", problems - PROBLEMS_SHOWN);
                }
            }
        }
    }
}
