package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.CorpusAnalyzer;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.analysis.table.Rows;
import io.github.mediabias.archive.Database;
import io.github.mediabias.archive.RunWriter;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Analyses the inputs of a command into the tables of a database. */
final class RunTables {

    private static final int RUN = 1;

    private RunTables() {}

    static void fill(Database database, InputOptions options, Progress progress) throws IOException, SQLException {
        ArticleFiles files = options.files();
        Codebook codebook = options.codebook();
        ArticleAnalyzer analyzer = options.articleAnalyzer(codebook);
        ArticleTables tables = new ArticleTables(codebook, options.zone());
        try (RunWriter writer = new RunWriter(database)) {
            writer.accept(new Rows.RunRow(
                    RUN,
                    ToolVersion.read(),
                    analyzer.engine(),
                    codebook.hash(),
                    options.zone().getId(),
                    options.inputNames(),
                    Instant.now(Clock.systemUTC())
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString()));
            options.analyzer(analyzer::analyze).run(files, options.readOptions(), new CorpusAnalyzer.Sink<>() {

                private long record;

                @Override
                public void analysis(ArticleAnalysis analysis) throws IOException {
                    for (Rows.Row row : tables.rows(analysis, ++record, RUN)) {
                        writer.accept(row);
                    }
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
            });
            progress.done();
            writer.finish();
        }
    }
}
