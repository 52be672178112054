package io.github.mediabias.cli;

import io.github.mediabias.analysis.story.WordRarityTable;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.core.read.ArticleSink;
import io.github.mediabias.core.read.ReadOptions;
import io.github.mediabias.reporting.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the table of rarities that ships with the program; hidden, since only its developers need it. */
@Command(
        name = "word-rarity",
        hidden = true,
        description = "Counts in how many articles each word stands, for the table by which stories are found.",
        mixinStandardHelpOptions = true)
final class WordRarityCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files or folders with articles, many thousands of them.")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.txt",
            required = true,
            description = "The table.")
    @SuppressWarnings("NullAway.Init") // Required.
    private Path output;

    @Option(
            names = "--origin",
            paramLabel = "WORDS",
            required = true,
            description = "What the articles are, for the table's header.")
    @SuppressWarnings("NullAway.Init") // Required.
    private String origin;

    @Override
    public Integer call() throws IOException, SQLException {
        WordRarityTable table = new WordRarityTable();
        ArticleFiles.below(inputs).read(ReadOptions.defaults(), new ArticleSink() {
            @Override
            public void article(Article article) {
                table.add(article);
            }

            @Override
            public void problem(ReadProblem problem) {
                // What cannot be read has no words to count.
            }
        });
        WholeFile.write(output, part -> Files.write(part, table.lines(origin), StandardCharsets.UTF_8));
        return Main.DONE;
    }
}
