package io.github.mediabias.cli;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.CodebookProblem;
import io.github.mediabias.analysis.codebook.CodebookProblem.Severity;
import io.github.mediabias.analysis.codebook.TableSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "codebook", description = "Makes and checks a codebook of your own.", mixinStandardHelpOptions = true)
final class CodebookCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected codebook init DIR or codebook check DIR");
    }

    @Command(
            name = "init",
            description = "Copies the shipped codebook into a new folder, to be edited in a spreadsheet.")
    int init(@Parameters(paramLabel = "DIR") Path folder) throws IOException {
        if (Files.exists(folder)) {
            throw new IOException(folder + " exists already; expected the name of a new folder");
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException("cannot make " + folder + ": there is no folder " + parent);
        }
        Path part = Files.createTempDirectory(parent, ".codebook");
        TableSource shipped = TableSource.shipped();
        for (String table : Codebook.tables()) {
            Files.write(part.resolve(table), shipped.bytes(table));
        }
        Files.move(part, folder);
        spec.commandLine()
                .getErr()
                .println("Wrote " + Codebook.tables().size() + " tables to " + folder
                        + "; edit them in a spreadsheet, then: mediabias codebook check " + folder);
        return Main.DONE;
    }

    @Command(name = "check", description = "Says what is wrong with a codebook, with file and line.")
    int check(@Parameters(paramLabel = "DIR") Path folder) throws IOException {
        List<CodebookProblem> problems = Codebook.check(folder);
        for (CodebookProblem problem : problems) {
            spec.commandLine().getOut().println(problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem);
        }
        boolean wrong = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (!wrong) {
            Codebook codebook = Codebook.read(folder);
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "The codebook can be used: %,d terms in %,d categories, %,d actors, %,d cues; hash %s%n",
                            codebook.terms().size(),
                            codebook.frames().size(),
                            codebook.actors().size(),
                            codebook.cues().size(),
                            codebook.hash());
        }
        return wrong ? Main.FAILED : Main.DONE;
    }
}
