package io.github.mediabias.cli;

import io.github.mediabias.analysis.CorpusAnalyzer;
import io.github.mediabias.analysis.evaluation.StoryEvaluation;
import io.github.mediabias.analysis.evaluation.StoryGold;
import io.github.mediabias.analysis.evaluation.TextTable;
import io.github.mediabias.analysis.story.SignatureMaker;
import io.github.mediabias.analysis.story.StoryArticle;
import io.github.mediabias.analysis.story.StorySignature;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.analysis.text.LanguageDetector;
import io.github.mediabias.analysis.text.Words;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.core.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads coded articles and scores the stories found in them. */
final class StoryScores {

    private final AnalysisOptions options;
    private final ArticleTables tables;
    private final LanguageDetector languages = LanguageDetector.load();
    private final SignatureMaker signatures = new SignatureMaker();

    StoryScores(AnalysisOptions options) throws IOException {
        this.options = options;
        this.tables = new ArticleTables(options.codebook(), ZoneOffset.UTC);
    }

    /**
     * An article as the grouping sees it.
     *
     * @param place where it stands in its file
     */
    private record Signed(String place, StoryArticle article) {}

    private Signed sign(Article article) {
        StorySignature signature = signatures.make(article, languages.detect(article.body()));
        return new Signed(
                article.origin().place(), tables.storyArticle(article, Words.count(article.body()), signature));
    }

    /**
     * The scores on the files' articles.
     *
     * @throws IOException if a file cannot be read, or none of the articles is coded
     */
    TextTable of(List<Path> files, Progress progress) throws IOException {
        Map<String, StoryArticle> articles = new LinkedHashMap<>();
        Map<String, String> gold = new HashMap<>();
        for (Path file : files) {
            Map<String, String> coded = StoryGold.read(file);
            options.analyzer(this::sign)
                    .run(ArticleFiles.below(List.of(file)), ReadOptions.defaults(), new CorpusAnalyzer.Sink<>() {
                        @Override
                        public void analysis(Signed signed) {
                            StoryArticle article = signed.article();
                            articles.putIfAbsent(article.article(), article);
                            String story = coded.get(signed.place());
                            if (story != null) {
                                gold.put(article.article(), story);
                            }
                        }

                        @Override
                        public void problem(ReadProblem problem) {
                            progress.problem();
                            progress.say(problem.toString());
                        }
                    });
        }
        try {
            return new StoryEvaluation(List.copyOf(articles.values()), gold).table();
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    files.stream().map(Path::toString).collect(Collectors.joining(", ")) + ": " + e.getMessage(), e);
        }
    }
}
