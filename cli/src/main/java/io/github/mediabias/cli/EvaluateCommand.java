package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.CorpusAnalyzer;
import io.github.mediabias.analysis.attribution.CueReader;
import io.github.mediabias.analysis.attribution.QualityFigure;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.evaluation.AttributionScores;
import io.github.mediabias.analysis.evaluation.CodedArticle;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.evaluation.CodedMention;
import io.github.mediabias.analysis.evaluation.Evaluation;
import io.github.mediabias.analysis.evaluation.ExtractionFloors;
import io.github.mediabias.analysis.evaluation.GoldFile;
import io.github.mediabias.analysis.evaluation.MentionFile;
import io.github.mediabias.analysis.evaluation.SourceEvaluation;
import io.github.mediabias.analysis.evaluation.SourceScores;
import io.github.mediabias.analysis.evaluation.SpanCoder;
import io.github.mediabias.analysis.evaluation.TextTable;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.source.SourceProfiler;
import io.github.mediabias.analysis.table.AnalysisJson;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.analysis.text.TextAnnotator;
import io.github.mediabias.analysis.text.tagging.PerceptronTagger;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.PublicationDate;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.reporting.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        description = "Scores the extraction against coded articles: precision, recall and F1; then by form, reporting"
                + " words, outlet and stance, and the error of each outlet's shares. With --stories: scores the grouping of"
                + " articles into stories.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Parameters(
            paramLabel = "GOLD.jsonl",
            arity = "1..*",
            description =
                    "Articles that people have coded: their attributions, or with --stories their key story or event.")
    private List<Path> files = List.of();

    @Option(
            names = "--stories",
            description =
                    "Score the stories found in all files, with the articles' dates and without: B-cubed and pairs.")
    private boolean stories;

    @Mixin
    private final AnalysisOptions options = new AnalysisOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PRED.jsonl",
            description = "Write the predictions, in the form of analyze.")
    private @Nullable Path output;

    @Option(
            names = "--sources",
            paramLabel = "FILE.csv",
            description = "Coded mentions of sources in GOLD's articles: article, begin, end, codes, type.")
    private @Nullable Path sources;

    @ArgGroup(exclusive = false)
    private @Nullable FloorOptions floor;

    @ArgGroup(exclusive = false)
    private @Nullable QualityOptions quality;

    /** What the scores must reach. */
    private static final class FloorOptions {

        @Option(
                names = "--floor",
                paramLabel = "FILE",
                required = true,
                description = "End with exit code 1 if a score is below its floor in this table (gold,row,least).")
        @SuppressWarnings("NullAway.Init") // Required.
        private Path file;

        @Option(
                names = "--as",
                paramLabel = "NAME",
                required = true,
                description = "The name of GOLD.jsonl in the table of floors.")
        @SuppressWarnings("NullAway.Init") // Required.
        private String name;
    }

    /** Where an engine's figures go, which it then ships with. */
    private static final class QualityOptions {

        @Option(
                names = "--quality",
                paramLabel = "FILE",
                required = true,
                description = "Write the figures that an engine states of itself (corpus;measure;value).")
        @SuppressWarnings("NullAway.Init") // Required.
        private Path file;

        @Option(
                names = "--corpus",
                paramLabel = "WORDS",
                required = true,
                description = "What GOLD.jsonl is, for readers of those figures.")
        @SuppressWarnings("NullAway.Init") // Required.
        private String corpus;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        return stories ? scoreStories() : scoreAttributions();
    }

    private int scoreStories() throws IOException {
        if (output != null || sources != null || floor != null || quality != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--stories is given with an option that is for attributions; expected one or the other");
        }
        try (Progress progress = new Progress(spec.commandLine().getErr(), options.quiet())) {
            TextTable table = new StoryScores(options).of(files, progress);
            table.lines().forEach(spec.commandLine().getOut()::println);
        }
        return Main.DONE;
    }

    private int scoreAttributions() throws IOException, SQLException {
        if (files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    files.size() + " files are given; expected one GOLD.jsonl (several only with --stories)");
        }
        Path gold = files.get(0);
        ExtractionFloors floors = floor == null ? null : ExtractionFloors.read(floor.file, floor.name);
        List<CodedArticle> articles = GoldFile.read(gold);
        Codebook codebook = options.codebook();
        ArticleAnalyzer analyzer = options.articleAnalyzer(codebook, ZoneOffset.UTC);
        List<ArticleAnalysis> analyses = analyses(articles, analyzer);
        Evaluation evaluation = Evaluation.of(articles, predictions(analyses), coder(codebook));
        print(evaluation, spec.commandLine().getOut());
        List<String> sourceLines = sourceScores(analyzer, articles).lines();
        if (!sourceLines.isEmpty()) {
            spec.commandLine().getOut().println();
            sourceLines.forEach(spec.commandLine().getOut()::println);
        }
        if (output != null) {
            AnalysisJson json = new AnalysisJson(new ArticleTables(codebook, ZoneOffset.UTC), ZoneOffset.UTC);
            List<String> lines = analyses.stream().map(json::line).toList();
            WholeFile.write(output, part -> Files.write(part, lines, StandardCharsets.UTF_8));
        }
        if (quality != null) {
            List<String> lines = QualityFigure.lines(evaluation.quality(quality.corpus));
            WholeFile.write(quality.file, part -> Files.write(part, lines, StandardCharsets.UTF_8));
        }
        return floors == null || holds(floors, gold, evaluation.scores()) ? Main.DONE : Main.FAILED;
    }

    private List<ArticleAnalysis> analyses(List<CodedArticle> coded, ArticleAnalyzer analyzer) throws IOException {
        List<Article> articles = coded.stream()
                .filter(article -> !article.text().isBlank())
                .map(EvaluateCommand::article)
                .toList();
        List<ArticleAnalysis> analyses = new ArrayList<>();
        try (Progress progress = new Progress(spec.commandLine().getErr(), options.quiet())) {
            options.analyzer(analyzer::analyze).run(articles, new CorpusAnalyzer.Sink<>() {
                @Override
                public void analysis(ArticleAnalysis analysis) {
                    analyses.add(analysis);
                    progress.article(analysis.words());
                }

                @Override
                public void problem(ReadProblem problem) {
                    progress.problem();
                    progress.say(problem.toString());
                }
            });
        }
        return analyses;
    }

    /** Of the mentions in the file of sources, or else of those that the gold file has codes for. */
    private SourceScores sourceScores(ArticleAnalyzer analyzer, List<CodedArticle> articles) throws IOException {
        Map<String, List<CodedMention>> given = sources == null ? Map.of() : MentionFile.read(sources, articles);
        SourceScores scores = new SourceScores();
        for (CodedArticle article : articles) {
            List<CodedMention> mentions =
                    sources == null ? MentionFile.of(article) : given.getOrDefault(article.id(), List.of());
            if (!mentions.isEmpty()) {
                SourceEvaluation.score(analyzer, article, mentions, scores);
            }
        }
        return scores;
    }

    /** The text and its day, without anything that people coded: that must not help the program. */
    private static Article article(CodedArticle coded) {
        return new Article(
                coded.id(),
                Article.UNKNOWN_OUTLET,
                null,
                coded.text(),
                coded.date() == null ? null : PublicationDate.of(coded.date()),
                null,
                null,
                null,
                null,
                Genre.UNKNOWN,
                new Origin(coded.id(), ""));
    }

    private static Map<String, CodedArticle> predictions(List<ArticleAnalysis> analyses) {
        Map<String, CodedArticle> predictions = new HashMap<>();
        for (ArticleAnalysis analysis : analyses) {
            String id = analysis.article().id();
            predictions.put(
                    id,
                    new CodedArticle(
                            id,
                            analysis.article().body(),
                            analysis.attributions().stream()
                                    .map(EvaluateCommand::coded)
                                    .toList()));
        }
        return predictions;
    }

    private static CodedAttribution coded(Attribution attribution) {
        List<SourceMember> members = attribution.profile().members();
        return new CodedAttribution(
                attribution.source(),
                attribution.cue(),
                attribution.content(),
                attribution.form(),
                attribution.profile().type(),
                members.stream().map(SourceMember::code).toList(),
                members.stream().map(SourceMember::actor).toList(),
                attribution.stance(),
                attribution.confidence());
    }

    private static SpanCoder coder(Codebook codebook) {
        return new SpanCoder(
                new TextAnnotator(PerceptronTagger.load()), new SourceProfiler(codebook), new CueReader(codebook));
    }

    private static void print(Evaluation evaluation, PrintWriter out) {
        evaluation.scores().lines().forEach(out::println);
        for (TextTable table : evaluation.tables()) {
            out.println();
            table.lines().forEach(out::println);
        }
    }

    private boolean holds(ExtractionFloors floors, Path gold, AttributionScores scores) {
        PrintWriter err = spec.commandLine().getErr();
        boolean holds = true;
        for (ExtractionFloors.Check check : floors.check(scores)) {
            holds &= check.holds();
            if (!check.holds() || !options.quiet()) {
                err.println((check.holds() ? "" : "mediabias: ") + gold + ": " + check.line());
            }
        }
        return holds;
    }
}
