package io.github.mediabias.cli;

import io.github.mediabias.analysis.coding.CodedSample;
import io.github.mediabias.analysis.coding.CoderTable;
import io.github.mediabias.analysis.statistics.Scale;
import io.github.mediabias.reporting.CodingWorkbookReader;
import io.github.mediabias.reporting.CodingWorkbookReader.Contents;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "agreement",
        description = {
            "Says how far coders agree: percent agreement, Cohen's kappa, Krippendorff's alpha.",
            "FILE is a table (.csv, .xlsx) with one row a unit (column unit), one column a coder, empty where one has not coded"
                    + " it; or a coding sheet that sample wrote, or both coders' copies of it: then the machine is compared with"
                    + " the coders too."
        },
        mixinStandardHelpOptions = true)
final class AgreementCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..2", description = "The table, the coding sheet, or its two copies.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description =
                    "Of a table's values: nominal (names, the default), ordinal (ranks as numbers) or interval (numbers).")
    private String level = "nominal";

    @Override
    public Integer call() throws IOException {
        Scale scale = scale();
        PrintWriter out = spec.commandLine().getOut();
        if (files.size() == 2) {
            AgreementTables.ofSample(CodingWorkbookReader.readCopies(files.get(0), files.get(1)))
                    .forEach(table -> print(out, table.lines()));
            return Main.DONE;
        }
        Path file = files.get(0);
        String name = file.toString().toLowerCase(Locale.ROOT);
        CoderTable table = null;
        CodedSample sample = null;
        if (name.endsWith(".csv")) {
            table = CoderTable.readCsv(file);
        } else if (name.endsWith(".xlsx")) {
            Contents contents = CodingWorkbookReader.read(file);
            table = contents.table();
            sample = contents.sample();
        } else {
            throw new ParameterException(
                    spec.commandLine(), "FILE is '" + file + "'; expected a name ending in .csv or .xlsx");
        }
        if (table != null) {
            if (!level.equals("nominal")) {
                table.requireNumbers();
            }
            print(out, AgreementTables.ofCoders(table, scale).lines());
        }
        if (sample != null && sample.isUncoded()) {
            out.println("Nobody has coded a sentence of " + file + " yet; the sheet before Coder 1 says how.");
        } else if (sample != null) {
            AgreementTables.ofSample(sample).forEach(found -> print(out, found.lines()));
        }
        return Main.DONE;
    }

    private Scale scale() {
        return switch (level) {
            case "nominal" -> Scale.nominal();
            case "ordinal" -> Scale.ordinal();
            case "interval" -> Scale.interval();
            default ->
                throw new ParameterException(
                        spec.commandLine(), "--level is '" + level + "'; expected nominal, ordinal or interval");
        };
    }

    private static void print(PrintWriter out, List<String> lines) {
        lines.forEach(out::println);
        out.println();
    }
}
