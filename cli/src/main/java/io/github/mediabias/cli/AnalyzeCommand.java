package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.CorpusAnalyzer;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.table.AnalysisJson;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.archive.Database;
import io.github.mediabias.archive.TableFiles;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.reporting.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "analyze",
        description =
                "Writes what is found in each article: JSON Lines (.jsonl), a database (.duckdb), or a folder of tables.",
        mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "OUT.jsonl, OUT.duckdb, or a folder for tables.")
    @SuppressWarnings("NullAway.Init") // Required.
    private Path output;

    @Option(names = "--format", paramLabel = "FORMAT", description = "Of tables in a folder: csv (default) or parquet.")
    private String format = "csv";

    @Override
    public Integer call() throws IOException, SQLException {
        if (!format.equals("csv") && !format.equals("parquet")) {
            throw new ParameterException(spec.commandLine(), "--format is '" + format + "'; expected csv or parquet");
        }
        String name = output.toString().toLowerCase(Locale.ROOT);
        boolean file = name.endsWith(".jsonl") || name.endsWith(".duckdb");
        if (!file && name.matches(".*\\.[a-z]{2,7}") && !Files.isDirectory(output)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "-o is '" + output + "'; expected a name ending in .jsonl or .duckdb, or a folder");
        }
        if (file && format.equals("parquet")) {
            throw new ParameterException(
                    spec.commandLine(), "--format is for tables in a folder; -o is '" + output + "'");
        }
        WholeFile.requireFolder(output);
        try (Progress progress = new Progress(spec.commandLine().getErr(), input.quiet())) {
            if (name.endsWith(".jsonl")) {
                writeJsonLines(progress);
            } else {
                writeTables(name.endsWith(".duckdb"), progress);
            }
            return input.strict() && progress.problems() > 0 ? Main.PROBLEMS : Main.DONE;
        }
    }

    private void writeJsonLines(Progress progress) throws IOException, SQLException {
        ArticleFiles files = input.files();
        Codebook codebook = input.codebook();
        ArticleAnalyzer analyzer = input.articleAnalyzer(codebook);
        ArticleTables tables = new ArticleTables(codebook, input.zone());
        input.announce(files, progress);
        WholeFile.write(output, part -> {
            try (JsonLinesSpool spool = new JsonLinesSpool(tables, new AnalysisJson(tables, input.zone()))) {
                input.analyzer(analyzer::analyze).run(files, input.readOptions(), new CorpusAnalyzer.Sink<>() {
                    @Override
                    public void analysis(ArticleAnalysis analysis) throws IOException {
                        spool.add(analysis);
                        progress.article(analysis.words());
                    }

                    @Override
                    public void problem(ReadProblem problem) {
                        progress.problem();
                        progress.say(problem.toString());
                    }
                });
                spool.writeTo(part);
            }
        });
    }

    private void writeTables(boolean database, Progress progress) throws IOException, SQLException {
        try (Database run = Database.temporary(input.threads())) {
            RunTables.fill(run, input, progress);
            if (database) {
                WholeFile.write(output, part -> TableFiles.writeDatabase(run, part));
            } else if (format.equals("parquet")) {
                TableFiles.writeParquet(run, output);
            } else {
                TableFiles.writeCsv(run, output);
            }
        }
    }
}
