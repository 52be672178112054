package io.github.mediabias.cli;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.archive.Database;
import io.github.mediabias.reporting.CorrectionImport;
import io.github.mediabias.reporting.CorrectionImport.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "corrections",
        description = {
            "Reads what you have corrected on the sheet Attributions of a report into the archive; later reports use it.",
            "An emptied cell withdraws a correction. If a cell is wrong, all wrong cells are told and nothing is written."
        },
        mixinStandardHelpOptions = true)
final class CorrectionsCommand implements Callable<Integer> {

    /** An import is a matter of seconds; more would not pay. */
    private static final int THREADS = 2;

    /** More lines than these nobody reads; the sheet Problems of the next report has all. */
    private static final int SHOWN = 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The corrected workbook.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Path workbook;

    @Option(names = "--archive", paramLabel = "FILE", required = true, description = "The archive with the articles.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Path archive;

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "Your own codebook, which tells the codes (default: the one that ships).")
    private @Nullable Path codebook;

    @Override
    public Integer call() throws IOException, SQLException {
        if (!Files.exists(archive)) {
            throw new NoSuchFileException(
                    archive.toString(), null, "no such archive; expected one that report has made");
        }
        Codebook tables = codebook == null ? Codebook.shipped() : Codebook.read(codebook);
        Result result;
        try (Database database = Database.open(archive, THREADS)) {
            result = CorrectionImport.read(workbook, database, tables);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "Corrections: %,d new, %,d changed, %,d withdrawn, %,d as before",
                result.set(),
                result.changed(),
                result.withdrawn(),
                result.unchanged()));
        if (result.kept() > 0) {
            out.println(
                    String.format(Locale.ROOT, "%,d of other workbooks, empty in this one, were kept", result.kept()));
        }
        if (!result.unattached().isEmpty()) {
            out.println(String.format(
                    Locale.ROOT,
                    "%,d in the archive belong to no attribution any more; they are kept in case one comes back:",
                    result.unattached().size()));
            result.unattached().stream().limit(SHOWN).forEach(line -> out.println("  " + line));
            if (result.unattached().size() > SHOWN) {
                out.println("  and others, see the sheet Problems of the next report");
            }
        }
        return Main.DONE;
    }
}
