package io.github.mediabias.cli;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Term;
import io.github.mediabias.analysis.codebook.CodebookProblem;
import io.github.mediabias.analysis.codebook.CodebookProblem.Severity;
import io.github.mediabias.analysis.codebook.Dictionary;
import io.github.mediabias.analysis.codebook.ScoreWeight;
import io.github.mediabias.analysis.codebook.TableSource;
import io.github.mediabias.analysis.profile.Component;
import io.github.mediabias.analysis.table.CsvTable;
import io.github.mediabias.reporting.SheetLines;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "codebook",
        description = "Makes, checks and imports a codebook of your own.",
        mixinStandardHelpOptions = true)
final class CodebookCommand implements Runnable {

    private static final String FRAMES = "frames.csv";
    private static final String TERMS = "terms.csv";

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "expected codebook init DIR, codebook check DIR or codebook import FILE -o DIR");
    }

    @Command(
            name = "init",
            description = "Copies the shipped codebook into a new folder, to be edited in a spreadsheet.")
    int init(@Parameters(paramLabel = "DIR") Path folder) throws IOException {
        write(folder, null, "");
        say(
                "Wrote %,d tables to %s; edit them in a spreadsheet, then: mediabias codebook check %s",
                Codebook.tables().size(), folder, folder);
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
            ScoreWeight.read(
                    folder, Component.all(codebook).stream().map(Component::id).toList());
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "The codebook can be used: %,d terms in %,d categories, %,d actors, %,d cues;"
                                    + " version %s, hash %s%n",
                            codebook.terms().size(),
                            codebook.frames().size(),
                            codebook.actors().size(),
                            codebook.cues().size(),
                            codebook.version().isEmpty() ? "unnamed (no version.txt)" : "'" + codebook.version() + "'",
                            codebook.hash());
        }
        return wrong ? Main.FAILED : Main.DONE;
    }

    @Command(
            name = "import",
            description =
                    "Makes a new codebook of a dictionary: of LIWC (.dic, .dicx), of quanteda (.yml, .yaml), or of"
                            + " a list of terms and categories (.csv, .tsv, .xlsx). All other tables are the shipped ones.")
    int importDictionary(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "-o", required = true, paramLabel = "DIR", description = "The new codebook's folder.")
                    Path folder,
            @Option(names = "--strict", description = "End with exit code 3 if anything could not be taken.")
                    boolean strict)
            throws IOException {
        String name = String.valueOf(file.getFileName());
        Dictionary dictionary = name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? Dictionary.ofLines(name, SheetLines.read(file))
                : Dictionary.read(file);
        write(folder, dictionary, name);
        for (CodebookProblem problem : dictionary.problems()) {
            say("not taken: %s", problem);
        }
        say(
                "Took %,d terms in %,d categories from %s; %,d not taken",
                dictionary.terms().size(),
                dictionary.categories().size(),
                name,
                dictionary.problems().size());
        say(
                "Wrote %s: %s and %s hold what was taken, the other tables are the shipped ones; then:"
                        + " mediabias codebook check %s",
                folder, FRAMES, TERMS, folder);
        return strict && !dictionary.problems().isEmpty() ? Main.PROBLEMS : Main.DONE;
    }

    private void say(String format, Object... values) {
        spec.commandLine().getErr().println(String.format(Locale.ROOT, format, values));
    }

    /** Writes a codebook, whole or not at all: the shipped one, or with the categories and terms of {@code dictionary}. */
    private static void write(Path folder, @Nullable Dictionary dictionary, String from) throws IOException {
        if (Files.exists(folder)) {
            throw new IOException(folder + " exists already; expected the name of a new folder");
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException("cannot make " + folder + ": there is no folder " + parent);
        }
        // A temporary folder of the platform's may be read by nobody else; the one inside it is like any other.
        Path hidden = Files.createTempDirectory(parent, ".codebook");
        Path part = Files.createDirectory(hidden.resolve("tables"));
        TableSource shipped = TableSource.shipped();
        for (String table : Codebook.tables()) {
            Files.write(part.resolve(table), shipped.bytes(table));
        }
        String version = dictionary == null ? shipped.version() : "imported from " + from;
        Files.writeString(part.resolve(TableSource.VERSION_FILE), version + "\n", StandardCharsets.UTF_8);
        if (dictionary != null) {
            writeFrames(dictionary, from, part.resolve(FRAMES));
            writeTerms(dictionary, part.resolve(TERMS));
        }
        Files.move(part, folder);
        Files.delete(hidden);
    }

    private static void writeFrames(Dictionary dictionary, String from, Path file) throws IOException {
        List<String> columns = List.of("frame", "type", "label", "description", "source", "checked");
        try (CsvTable csv = new CsvTable(file, columns)) {
            for (Dictionary.Category category : dictionary.categories()) {
                csv.write(List.of(category.path(), "frame", category.label(), "Imported from " + from, from, "no"));
            }
        }
    }

    private static void writeTerms(Dictionary dictionary, Path file) throws IOException {
        try (CsvTable csv = new CsvTable(file, List.of("frame", "term", "match", "pos", "weight", "note"))) {
            for (Term term : dictionary.terms()) {
                csv.write(Arrays.asList(
                        term.frame(),
                        term.term(),
                        lower(term.match()),
                        term.partOfSpeech() == null ? "" : lower(term.partOfSpeech()),
                        new BigDecimal(String.valueOf(term.weight()))
                                .stripTrailingZeros()
                                .toPlainString(),
                        term.note()));
            }
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
