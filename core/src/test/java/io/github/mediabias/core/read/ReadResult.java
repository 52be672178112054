package io.github.mediabias.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.core.Article;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.ReadProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What reading some inputs brings, in order. */
final class ReadResult implements ArticleSink {

    private final List<Article> articles = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    static ReadResult of(Path... inputs) throws IOException {
        return of(ReadOptions.defaults(), inputs);
    }

    static ReadResult of(ReadOptions options, Path... inputs) throws IOException {
        ReadResult result = new ReadResult();
        ArticleFiles.below(List.of(inputs)).read(options, result);
        return result;
    }

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void problem(ReadProblem problem) {
        problems.add(problem);
    }

    List<Article> articles() {
        return articles;
    }

    List<ReadProblem> problems() {
        return problems;
    }

    List<String> ids() {
        return articles.stream().map(Article::id).toList();
    }

    List<String> bodies() {
        return articles.stream().map(Article::body).toList();
    }

    /** The one article, where nothing was wrong. */
    Article onlyArticle() {
        assertThat(problems).isEmpty();
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    static ReadProblem problem(Path file, String place, ReadProblem.Kind kind, String message) {
        return new ReadProblem(new Origin(file.toString().replace('\\', '/'), place), kind, message);
    }
}
