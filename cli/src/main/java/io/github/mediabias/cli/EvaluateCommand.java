package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.evaluation.AttributionScores;
import io.github.mediabias.analysis.evaluation.CodedArticle;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.evaluation.GoldFile;
import io.github.mediabias.analysis.table.AnalysisJson;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import io.github.mediabias.reporting.WholeFile;
import java.io.IOException;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        description = "Scores the extraction against coded articles: precision, recall and F1.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD.jsonl", description = "Articles with attributions that people have coded.")
    @SuppressWarnings("NullAway.Init") // Required.
    private Path gold;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PRED.jsonl",
            description = "Write the predictions, in the form of analyze.")
    private @Nullable Path output;

    @Option(names = "--codebook", paramLabel = "DIR", description = "Your own codebook (default: the one that ships).")
    private @Nullable Path codebookFolder;

    @Override
    public Integer call() throws IOException, SQLException {
        Codebook codebook = codebookFolder == null ? Codebook.shipped() : Codebook.read(codebookFolder);
        ArticleAnalyzer analyzer = new ArticleAnalyzer(codebook, ZoneOffset.UTC);
        AnalysisJson json = new AnalysisJson(new ArticleTables(codebook, ZoneOffset.UTC), ZoneOffset.UTC);
        List<CodedArticle> articles = GoldFile.read(gold);
        Map<String, CodedArticle> predictions = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (CodedArticle article : articles) {
            if (article.text().isBlank()) {
                continue;
            }
            ArticleAnalysis analysis = analyzer.analyze(article(article));
            predictions.put(article.id(), coded(analysis));
            if (output != null) {
                lines.add(json.line(analysis));
            }
        }
        AttributionScores.of(articles, predictions)
                .lines()
                .forEach(spec.commandLine().getOut()::println);
        if (output != null) {
            WholeFile.write(output, part -> Files.write(part, lines, StandardCharsets.UTF_8));
        }
        return Main.DONE;
    }

    /** The text alone: what people coded must not help the program. */
    private static Article article(CodedArticle coded) {
        return new Article(
                coded.id(),
                Article.UNKNOWN_OUTLET,
                null,
                coded.text(),
                null,
                null,
                null,
                null,
                null,
                Genre.UNKNOWN,
                new Origin(coded.id(), ""));
    }

    private static CodedArticle coded(ArticleAnalysis analysis) {
        return new CodedArticle(
                analysis.article().id(),
                analysis.article().body(),
                analysis.attributions().stream()
                        .map(attribution ->
                                new CodedAttribution(attribution.source(), attribution.cue(), attribution.content()))
                        .toList());
    }
}
