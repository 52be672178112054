package io.github.mediabias.analysis;

import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.core.read.ArticleSink;
import io.github.mediabias.core.read.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles and analyses them with several threads. Results come in the order of the input, whatever the number of
 * threads; only a few articles are in memory at a time.
 *
 * @param <T> what the analysis of one article gives
 */
public final class CorpusAnalyzer<T> {

    /** How many articles a thread may be ahead. */
    private static final int AHEAD = 16;

    private final Function<Article, T> analysis;
    private final int threads;

    /**
     * A run of some analysis over many articles.
     *
     * @param analysis what is done with each, by several threads at once: mostly {@link ArticleAnalyzer#analyze}
     * @param threads how many articles are analysed at a time, at least 1
     */
    public CorpusAnalyzer(Function<Article, T> analysis, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; expected at least 1");
        }
        this.analysis = analysis;
        this.threads = threads;
    }

    /**
     * Takes results in the order of the input, in the thread that called {@link #run}.
     *
     * @param <T> what the analysis of one article gives
     */
    public interface Sink<T> {

        void analysis(T analysis) throws IOException;

        void problem(ReadProblem problem) throws IOException;
    }

    /**
     * Analyses all articles of the files.
     *
     * @throws IOException if the sink throws one
     */
    public void run(ArticleFiles files, ReadOptions options, Sink<T> sink) throws IOException {
        run(articles -> files.read(options, articles), sink);
    }

    /**
     * Analyses articles that are in memory.
     *
     * @throws IOException if the sink throws one
     */
    public void run(List<Article> articles, Sink<T> sink) throws IOException {
        run(pending -> articles.forEach(pending::article), sink);
    }

    /** Where articles come from. */
    private interface Source {

        void read(ArticleSink articles) throws IOException;
    }

    private void run(Source source, Sink<T> sink) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Pending pending = new Pending(executor, sink);
            source.read(pending);
            pending.drain(0);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            executor.shutdownNow();
        }
    }

    /** One of the two. */
    private record Result<T>(@Nullable T analysis, @Nullable ReadProblem problem) {}

    private final class Pending implements ArticleSink {

        private final ExecutorService executor;
        private final Sink<T> sink;
        private final Deque<Future<Result<T>>> results = new ArrayDeque<>();

        Pending(ExecutorService executor, Sink<T> sink) {
            this.executor = executor;
            this.sink = sink;
        }

        @Override
        public void article(Article article) {
            results.add(executor.submit(() -> analyze(article)));
            drain(threads * AHEAD);
        }

        @Override
        public void problem(ReadProblem problem) {
            results.add(CompletableFuture.completedFuture(new Result<>(null, problem)));
            drain(threads * AHEAD);
        }

        /** Passes results on until no more than {@code left} are waiting. */
        void drain(int left) {
            try {
                while (results.size() > left) {
                    Result<T> result = results.remove().get();
                    if (result.analysis() != null) {
                        sink.analysis(result.analysis());
                    } else if (result.problem() != null) {
                        sink.problem(result.problem());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException("interrupted", e));
            } catch (ExecutionException e) {
                throw new IllegalStateException("an analysis ended in an error", e.getCause());
            }
        }
    }

    /** One article that the analysis cannot cope with must not end the run over all the others. */
    private Result<T> analyze(Article article) {
        try {
            return new Result<>(analysis.apply(article), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Result<>(
                    null,
                    new ReadProblem(
                            article.origin(),
                            ReadProblem.Kind.ANALYSIS_FAILED,
                            "the analysis of " + article.id() + " broke off: " + e));
        }
    }
}
