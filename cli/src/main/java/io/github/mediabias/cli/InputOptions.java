package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.CorpusAnalyzer;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.text.Tagger;
import io.github.mediabias.analysis.text.Words;
import io.github.mediabias.analysis.topic.TopicSelection;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.core.read.ArticleSink;
import io.github.mediabias.core.read.Field;
import io.github.mediabias.core.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands that read articles have in common. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Parameters(
            index = "0+",
            paramLabel = "INPUT",
            arity = "0..*",
            description = "Files and folders: .txt, .csv, .tsv, .jsonl (also .gz), .html.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--map",
            paramLabel = "KEY=COLUMN",
            description = "The column that holds a field, e.g. --map body=full_story.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description = "How to read dates, e.g. d/M/yyyy or M/d/yy.")
    private List<String> dateFormats = new ArrayList<>();

    @Option(names = "--time-zone", paramLabel = "ZONE", description = "Zone in which days are told (default: UTC).")
    private String timeZone = "UTC";

    @Mixin
    private final TopicOptions topics = new TopicOptions();

    private boolean toldTopics;

    @Mixin
    private final AnalysisOptions analysis = new AnalysisOptions();

    @Option(names = "--strict", description = "End with exit code 3 if there were problems in the input.")
    private boolean strict;

    List<Path> inputs() {
        return inputs;
    }

    int threads() {
        return analysis.threads();
    }

    boolean quiet() {
        return analysis.quiet();
    }

    /** Whether the engine is a slow one. */
    boolean isSlow() {
        return analysis.isSlow();
    }

    boolean strict() {
        return strict;
    }

    /** The inputs as results name them. */
    String inputNames() {
        return String.join(
                ", ",
                inputs.stream().map(path -> path.toString().replace('\\', '/')).toList());
    }

    ArticleFiles files() throws IOException {
        if (inputs.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no INPUT is given; expected files or folders with articles");
        }
        ArticleFiles files = ArticleFiles.below(inputs);
        TopicSelection selection = topics();
        return selection == null
                ? files
                : files.through(sink -> selection.into(sink, () -> {
                    // Some commands read the articles twice.
                    if (!quiet() && !toldTopics) {
                        spec.commandLine().getErr().println(TopicOptions.counted(selection));
                        toldTopics = true;
                    }
                }));
    }

    /** What selects the articles, and has counted them once they are read; {@code null} if all are taken. */
    @Nullable
    TopicSelection topics() throws IOException {
        return topics.selection(analysis::codebook);
    }

    ZoneId zone() {
        try {
            return timeZone.equalsIgnoreCase("UTC") ? ZoneOffset.UTC : ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--time-zone is '" + timeZone + "'; expected a zone such as UTC, +02:00 or Europe/Madrid",
                    e);
        }
    }

    Codebook codebook() throws IOException {
        return analysis.codebook();
    }

    /** The folder of the user's own codebook; {@code null} for the one that ships. */
    @Nullable
    Path codebookFolder() {
        return analysis.codebookFolder();
    }

    <T> CorpusAnalyzer<T> analyzer(Function<Article, T> analysis) {
        return this.analysis.analyzer(analysis);
    }

    /** The tagger that {@link #articleAnalyzer} uses. */
    Tagger tagger() throws IOException {
        return analysis.tagger();
    }

    /** An analyzer by the options; wrong ones are wrong usage. */
    ArticleAnalyzer articleAnalyzer(Codebook tables) throws IOException {
        return analysis.articleAnalyzer(tables, zone());
    }

    /** As {@link #articleAnalyzer}, by the engine that gives another opinion. */
    ArticleAnalyzer otherAnalyzer(Codebook tables) throws IOException {
        return analysis.otherAnalyzer(tables, zone());
    }

    /**
     * Tells how much there is to read, where the engine is so slow that a user wants to know when it ends.
     *
     * @param progress what is told
     */
    void announce(ArticleFiles files, Progress progress) {
        if (analysis.isSlow() && !quiet()) {
            files.read(readOptions(), new ArticleSink() {
                @Override
                public void article(Article article) {
                    progress.expect(Words.count(article.body()));
                }

                @Override
                public void problem(ReadProblem problem) {
                    // The analysis meets it again, and tells it.
                }
            });
        }
    }

    ReadOptions readOptions() {
        ReadOptions options = ReadOptions.defaults();
        try {
            for (Map.Entry<String, String> column : columns.entrySet()) {
                options = options.withColumn(Field.ofKey(column.getKey()), column.getValue());
            }
            for (String format : dateFormats) {
                options = options.withDateFormat(format);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return options;
    }
}
