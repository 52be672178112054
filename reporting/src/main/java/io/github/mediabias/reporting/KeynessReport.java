package io.github.mediabias.reporting;

import io.github.mediabias.analysis.evaluation.TextTable;
import io.github.mediabias.analysis.keyness.Keyness;
import io.github.mediabias.analysis.keyness.Keyness.Corpus;
import io.github.mediabias.analysis.keyness.Keyness.Term;
import io.github.mediabias.analysis.statistics.FrequencyComparison;
import io.github.mediabias.analysis.statistics.Measured;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Two sets of articles compared by their terms: as lines for a terminal, as a CSV file and as a workbook. */
public final class KeynessReport {

    /** The adjusted p up to which a term is shown on a terminal. */
    private static final double SHOWN = 0.05;

    /** How long the lines of the notes are. */
    private static final int WIDTH = 110;

    private final Keyness keyness;
    private final String counted;
    private final String target;
    private final String reference;

    /**
     * A report.
     *
     * @param counted what was counted in whose voice, such as "words in the outlet's own voice"
     * @param target how the target was chosen
     * @param reference how the reference was chosen
     */
    public KeynessReport(Keyness keyness, String counted, String target, String reference) {
        this.keyness = keyness;
        this.counted = counted;
        this.target = target;
        this.reference = reference;
    }

    /** What was compared, and by which formulas: a name and a text each. */
    private List<List<@Nullable Object>> method() {
        List<List<@Nullable Object>> notes = new ArrayList<>();
        notes.add(Arrays.asList("Counted", counted + ", in the bodies of the articles supplied"));
        notes.add(Arrays.asList("Target", target + ": " + described(keyness.target())));
        notes.add(Arrays.asList("Reference", reference + ": " + described(keyness.reference())));
        if (keyness.otherLanguage() > 0) {
            notes.add(Arrays.asList(
                    "Left out",
                    String.format(Locale.ROOT, "%,d articles in other languages", keyness.otherLanguage())));
        }
        notes.add(Arrays.asList(
                "Listed",
                String.format(
                        Locale.ROOT,
                        "%,d terms that occur in at least %d articles of the side that has more of them: what one article says is"
                                + " no feature of an outlet",
                        keyness.terms().size(),
                        keyness.fewestArticles())));
        if (keyness.isClaimed()) {
            notes.add(
                    Arrays.asList(
                            "G²",
                            "log-likelihood ratio over four cells, 2 Σ O ln(O / E) (Dunning 1993). Its p (chi-squared, one degree of"
                                    + " freedom) is adjusted for all listed terms (Benjamini and Hochberg 1995). It takes each word for"
                                    + " independent, which words of one article are not: beside a high DP or few articles it is too small"));
            notes.add(Arrays.asList(
                    "z",
                    String.format(
                            Locale.ROOT,
                            "log-odds ratio by its standard deviation, with the term's share of both sides as a Dirichlet prior of"
                                    + " %.0f words (Monroe, Colaresi and Quinn 2008)",
                            FrequencyComparison.PRIOR_WORDS)));
        } else {
            notes.add(Arrays.asList(
                    "No claim",
                    "a side has fewer than " + Keyness.FEWEST_ARTICLES
                            + " articles, or no words: the figures describe them, and nothing is tested"));
        }
        notes.add(Arrays.asList(
                "Log ratio",
                String.format(
                        Locale.ROOT,
                        "binary logarithm of the ratio of the rates: 1 is twice as frequent in the target, -1 half; a count of 0"
                                + " is taken for %.1f (Hardie 2014)",
                        FrequencyComparison.FOR_ZERO)));
        notes.add(Arrays.asList(
                "DP",
                "how unevenly the term is spread over the articles of the side that has more of it: near 0 evenly, near 1 in few"
                        + " (Gries 2008)"));
        return notes;
    }

    private static String described(Corpus corpus) {
        return String.format(
                Locale.ROOT,
                "%,d articles, %,d words; %,d repeats of equal text left out",
                corpus.articles(),
                corpus.words(),
                corpus.repeats());
    }

    /**
     * The report as lines of text.
     *
     * @param most how many terms are shown each way
     */
    public List<String> lines(int most) {
        List<String> lines = new ArrayList<>();
        method().forEach(note -> lines.addAll(wrapped(note.get(0) + ": " + note.get(1))));
        lines.add("");
        lines.addAll(table("More in the target", keyness.moreInTarget(), most).lines());
        lines.add("");
        lines.addAll(
                table("More in the reference", keyness.moreInReference(), most).lines());
        return lines;
    }

    /** The text in lines that a terminal holds; all but the first are indented. */
    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() >= WIDTH && !line.toString().isBlank()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append("  ");
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private TextTable table(String heading, List<Term> terms, int most) {
        List<Term> shown = terms.stream()
                .filter(term -> term.adjustedP().find().orElse(0.0) <= SHOWN)
                .toList();
        String said = keyness.isClaimed()
                ? String.format(Locale.ROOT, "%s: %,d terms with an adjusted p up to %s", heading, shown.size(), SHOWN)
                : String.format(Locale.ROOT, "%s: %,d terms, by the difference per 1,000", heading, shown.size());
        List<List<String>> rows =
                shown.stream().limit(most).map(KeynessReport::cells).toList();
        return new TextTable(
                said,
                1,
                List.of(
                        "term",
                        "per 1,000",
                        "reference",
                        "articles",
                        "reference",
                        "DP",
                        "log ratio",
                        "G²",
                        "adjusted p",
                        "z"),
                rows,
                List.of());
    }

    private static List<String> cells(Term term) {
        return List.of(
                term.term(),
                String.format(Locale.ROOT, "%.3f", term.targetRate()),
                String.format(Locale.ROOT, "%.3f", term.referenceRate()),
                Long.toString(term.targetArticles()),
                Long.toString(term.referenceArticles()),
                cell("%.2f", term.dispersion()),
                cell("%+.2f", term.frequencies().logRatio()),
                cell("%.1f", term.logLikelihood()),
                term.adjustedP()
                        .find()
                        .filter(p -> p < 0.001)
                        .map(p -> "<0.001")
                        .orElse(cell("%.3f", term.adjustedP())),
                cell("%+.1f", term.logOdds()));
    }

    private static String cell(String format, Measured<Double> measured) {
        return measured.find()
                .map(value -> String.format(Locale.ROOT, format, value))
                .orElse("-");
    }

    /**
     * Writes all listed terms: to a workbook if the name ends in {@code .xlsx}, else to a CSV file.
     *
     * @throws IOException if it cannot be written; the file then is as before
     */
    public void write(Path file) throws IOException, SQLException {
        SheetTable target = sheet("more-in-target", keyness.moreInTarget());
        SheetTable reference = sheet("more-in-reference", keyness.moreInReference());
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            SheetTable method = new SheetTable(
                    "method",
                    Text.of("note.keyness-method"),
                    List.of(Column.text("what", 16), Column.longText("how", 120)),
                    consumer -> accept(method(), consumer));
            WholeFile.write(file, part -> writeWorkbook(part, List.of(target, reference, method)));
        } else {
            SheetTable all = new SheetTable("keyness", null, target.columns(), consumer -> {
                target.rows().forEach(consumer);
                reference.rows().forEach(consumer);
            });
            WholeFile.write(file, part -> CsvFiles.writeFile(all, part));
        }
    }

    private static void writeWorkbook(Path part, List<SheetTable> tables) throws IOException, SQLException {
        XSSFWorkbook empty = new XSSFWorkbook();
        Messages messages = Messages.in(ReportLanguage.ENGLISH);
        Styles styles = new Styles(empty, messages);
        empty.getProperties().getCoreProperties().setTitle("Keyness");
        empty.getProperties().getCoreProperties().setCreator("mediabias");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(empty, 200, true);
                OutputStream out = Files.newOutputStream(part)) {
            SheetWriter writer = new SheetWriter(workbook, styles, messages, PaperSize.A4);
            for (SheetTable table : tables) {
                writer.write(table);
            }
            workbook.write(out);
        }
    }

    private SheetTable sheet(String name, List<Term> terms) {
        return new SheetTable(
                name,
                Text.of("note.keyness", target, reference, counted),
                List.of(
                        Column.text("term", 30),
                        Column.text("more-in", 10),
                        Column.integer("in-target"),
                        Column.integer("in-reference"),
                        Column.fine("per-1-000-in-target"),
                        Column.fine("per-1-000-in-reference"),
                        Column.integer("articles-of-target"),
                        Column.integer("articles-of-reference"),
                        Column.fine("dp"),
                        Column.fine("log-ratio"),
                        Column.decimal("g2"),
                        Column.fine("adjusted-p"),
                        Column.decimal("z")),
                consumer -> accept(terms.stream().map(KeynessReport::values).toList(), consumer));
    }

    private static List<@Nullable Object> values(Term term) {
        FrequencyComparison frequencies = term.frequencies();
        return Arrays.asList(
                term.term(),
                frequencies.isMoreInTarget() ? "target" : "reference",
                frequencies.target(),
                frequencies.reference(),
                term.targetRate(),
                term.referenceRate(),
                term.targetArticles(),
                term.referenceArticles(),
                term.dispersion().orNull(),
                frequencies.logRatio().orNull(),
                term.logLikelihood().orNull(),
                term.adjustedP().orNull(),
                term.logOdds().orNull());
    }

    private static void accept(List<List<@Nullable Object>> rows, SheetTable.RowConsumer consumer) throws IOException {
        for (List<@Nullable Object> row : rows) {
            consumer.accept(row);
        }
    }
}
