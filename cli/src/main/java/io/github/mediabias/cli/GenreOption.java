package io.github.mediabias.cli;

import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.core.read.ArticleSink;
import io.github.mediabias.reporting.ReportRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which genres count, for all commands whose figures are an outlet's: in guest opinion the words are not the outlet's. */
final class GenreOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Option(
            names = "--genre",
            paramLabel = "LIST",
            split = ",",
            description = "The genres that count (default: staff news,agency,unknown).")
    private List<String> genres = new ArrayList<>();

    /** Whether the user has chosen. */
    boolean isGiven() {
        return !genres.isEmpty();
    }

    /** The genres asked for, or else those that the report counts; a name that no genre has is wrong usage. */
    List<Genre> genres() {
        try {
            return genres.isEmpty()
                    ? ReportRequest.defaults().genres()
                    : genres.stream().map(String::strip).map(Genre::ofLabel).toList();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** The files with the articles of these genres only; how many others there were is said at the end. */
    ArticleFiles in(ArticleFiles files, Progress progress) {
        List<Genre> counted = genres();
        return files.through(sink -> new ArticleSink() {

            private long leftOut;

            @Override
            public void article(Article article) {
                if (counted.contains(article.genre())) {
                    sink.article(article);
                } else {
                    leftOut++;
                }
            }

            @Override
            public void problem(ReadProblem problem) {
                sink.problem(problem);
            }

            @Override
            public void end() {
                sink.end();
                if (leftOut > 0) {
                    progress.say(String.format(
                            Locale.ROOT,
                            "%,d articles of other genres than %s left out (--genre)",
                            leftOut,
                            counted.stream().map(Genre::label).collect(Collectors.joining(", "))));
                }
            }
        });
    }
}
