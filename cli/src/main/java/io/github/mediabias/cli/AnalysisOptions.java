package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.CorpusAnalyzer;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.text.Tagger;
import io.github.mediabias.core.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands that analyse articles have in common, wherever the articles come from. */
final class AnalysisOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Option(names = "--codebook", paramLabel = "DIR", description = "Your own codebook (default: the one that ships).")
    private @Nullable Path codebook;

    @Mixin
    private final EngineOption engine = new EngineOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles analysed at a time (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Say nothing on standard error but errors.")
    private boolean quiet;

    int threads() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is " + threads + "; expected at least 1");
        }
        return threads;
    }

    boolean quiet() {
        return quiet;
    }

    Codebook codebook() throws IOException {
        return codebook == null ? Codebook.shipped() : Codebook.read(codebook);
    }

    /** The folder of the user's own codebook; {@code null} for the one that ships. */
    @Nullable
    Path codebookFolder() {
        return codebook;
    }

    <T> CorpusAnalyzer<T> analyzer(Function<Article, T> analysis) {
        return new CorpusAnalyzer<>(analysis, threads());
    }

    /** The tagger that {@link #articleAnalyzer} uses. */
    Tagger tagger() throws IOException {
        return engine.tagger();
    }

    /**
     * An analyzer by the options; wrong ones are wrong usage.
     *
     * @param zone the time zone in which an article's day is told
     */
    ArticleAnalyzer articleAnalyzer(Codebook tables, ZoneId zone) throws IOException {
        return new ArticleAnalyzer(tables, engine.tagger(), engine.extractor(tables), zone);
    }

    /** As {@link #articleAnalyzer}, by the engine that gives another opinion. */
    ArticleAnalyzer otherAnalyzer(Codebook tables, ZoneId zone) throws IOException {
        return new ArticleAnalyzer(tables, engine.tagger(), engine.other().load(tables), zone);
    }

    /** Whether the engine is a slow one. */
    boolean isSlow() {
        return engine.isSlow();
    }
}
