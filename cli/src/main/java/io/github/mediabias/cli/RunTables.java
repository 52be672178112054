package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.CorpusAnalyzer;
import io.github.mediabias.analysis.attribution.QualityFigure;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.analysis.table.Rows;
import io.github.mediabias.analysis.topic.TopicSelection;
import io.github.mediabias.archive.Database;
import io.github.mediabias.archive.RunWriter;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Analyses the inputs of a command into the tables of a database. */
final class RunTables {

    private static final int RUN = 1;

    private RunTables() {}

    /** Analyses the inputs. */
    static void fill(Database database, InputOptions options, Progress progress) throws IOException, SQLException {
        fill(database, options, progress, article -> {});
    }

    /**
     * Analyses the inputs.
     *
     * @param seen is told each article, in the order of the input
     */
    static void fill(Database database, InputOptions options, Progress progress, Consumer<ArticleAnalysis> seen)
            throws IOException, SQLException {
        Codebook codebook = options.codebook();
        ArticleAnalyzer analyzer = options.articleAnalyzer(codebook);
        ArticleFiles files = options.files();
        options.announce(files, progress);
        fill(
                database,
                options,
                codebook,
                analyzer,
                sink -> options.analyzer(analyzer::analyze).run(files, options.readOptions(), sink),
                progress,
                seen);
    }

    /** Analyses articles of the inputs by an analyzer of the caller's. */
    static void fill(
            Database database,
            InputOptions options,
            ArticleAnalyzer analyzer,
            List<Article> articles,
            Progress progress)
            throws IOException, SQLException {
        fill(
                database,
                options,
                options.codebook(),
                analyzer,
                sink -> options.analyzer(analyzer::analyze).run(articles, sink),
                progress,
                article -> {});
    }

    /** Analyses into a sink. */
    private interface Analysis {

        void run(CorpusAnalyzer.Sink<ArticleAnalysis> sink) throws IOException;
    }

    private static void fill(
            Database database,
            InputOptions options,
            Codebook codebook,
            ArticleAnalyzer analyzer,
            Analysis analysis,
            Progress progress,
            Consumer<ArticleAnalysis> seen)
            throws IOException, SQLException {
        ArticleTables tables = new ArticleTables(codebook, options.zone());
        try (RunWriter writer = new RunWriter(database)) {
            writer.accept(new Rows.RunRow(
                    RUN,
                    ToolVersion.read(),
                    analyzer.engine(),
                    codebook.hash(),
                    codebook.version(),
                    options.zone().getId(),
                    options.inputNames(),
                    Instant.now(Clock.systemUTC())
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString()));
            for (QualityFigure figure : analyzer.quality()) {
                writer.accept(new Rows.ExtractionQualityRow(RUN, figure.corpus(), figure.measure(), figure.value()));
            }
            analysis.run(new RunSink(writer, tables, options.topics(), progress, seen));
            for (Rows.TopicRow topic : topics(options.topics())) {
                writer.accept(topic);
            }
            progress.done();
            writer.finish();
        }
    }

    private static List<Rows.TopicRow> topics(@Nullable TopicSelection selection) {
        return selection == null
                ? List.of()
                : selection.matched().stream()
                        .map(matched -> new Rows.TopicRow(
                                RUN,
                                matched.topic().topic(),
                                matched.topic().query(),
                                matched.articles(),
                                selection.selected(),
                                selection.read()))
                        .toList();
    }

    /** Writes what comes, and counts it. */
    private static final class RunSink implements CorpusAnalyzer.Sink<ArticleAnalysis> {

        private final RunWriter writer;
        private final ArticleTables tables;
        private final @Nullable TopicSelection topics;
        private final Progress progress;
        private final Consumer<ArticleAnalysis> seen;
        private long record;

        RunSink(
                RunWriter writer,
                ArticleTables tables,
                @Nullable TopicSelection topics,
                Progress progress,
                Consumer<ArticleAnalysis> seen) {
            this.writer = writer;
            this.tables = tables;
            this.topics = topics;
            this.progress = progress;
            this.seen = seen;
        }

        @Override
        public void analysis(ArticleAnalysis analysis) throws IOException {
            for (Rows.Row row : tables.rows(analysis, ++record, RUN)) {
                writer.accept(row);
            }
            for (String topic : topics == null ? List.<String>of() : topics.topicsOf(analysis.article())) {
                writer.accept(new Rows.ArticleTopicRow(tables.key(analysis.article()), topic));
            }
            seen.accept(analysis);
            progress.article(analysis.words());
        }

        @Override
        public void problem(ReadProblem problem) throws IOException {
            writer.accept(new Rows.ProblemRow(
                    RUN,
                    problem.origin().file(),
                    problem.origin().place(),
                    problem.kind().label(),
                    problem.message(),
                    problem.kind().articleKept()));
            progress.problem();
        }
    }
}
