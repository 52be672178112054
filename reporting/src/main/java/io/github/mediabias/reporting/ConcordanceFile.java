package io.github.mediabias.reporting;

import io.github.mediabias.analysis.concordance.ConcordanceLine;
import io.github.mediabias.analysis.table.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a concordance as CSV or as an Excel workbook, line by line. In the workbook the term stands in bold in a column of its
 * own, with what leads up to it to the left and what follows to the right, so that the lines can be sorted by either.
 */
public final class ConcordanceFile {

    private static final List<Column> COLUMNS = List.of(
            Column.text("outlet", 22),
            Column.date("date"),
            Column.text("part", 9),
            Column.text("voice", 12),
            Column.text("source", 26),
            Column.passage("left", 60).as(Column.Format.TEXT_BEFORE),
            Column.passage("term", 18).as(Column.Format.BOLD),
            Column.passage("behind", 60),
            Column.text("negated", 8),
            Column.text("looked-for", 18),
            Column.text("headline", 40),
            Column.text("article", 24),
            Column.link("link"),
            Column.text("file", 40),
            Column.text("place", 12));

    private ConcordanceFile() {}

    /** Gives lines one after the other. */
    @FunctionalInterface
    public interface Lines {

        void forEach(LineSink sink) throws IOException;
    }

    /** Takes a line. */
    @FunctionalInterface
    public interface LineSink {

        void line(ConcordanceLine line) throws IOException;
    }

    /** Whether a concordance can be written to a file of that name. */
    public static boolean isKnown(Path file) {
        return isWorkbook(file) || name(file).endsWith(".csv");
    }

    /**
     * Writes the lines.
     *
     * @param file a name that ends in {@code .csv} or {@code .xlsx}
     * @param note what the lines are, for the head of the sheet
     * @throws IOException if it cannot be written; the file then is as before
     */
    public static void write(Path file, String note, Lines lines) throws IOException, SQLException {
        if (!isKnown(file)) {
            throw new IllegalArgumentException("the file is '" + file + "'; expected a name ending in .csv or .xlsx");
        }
        WholeFile.write(file, part -> {
            if (isWorkbook(file)) {
                writeWorkbook(part, note, lines);
            } else {
                writeCsv(part, lines);
            }
        });
    }

    private static void writeCsv(Path file, Lines lines) throws IOException {
        try (CsvTable csv = new CsvTable(file, ConcordanceLine.COLUMNS)) {
            lines.forEach(line -> csv.write(line.values()));
        }
    }

    private static void writeWorkbook(Path file, String note, Lines lines) throws IOException, SQLException {
        XSSFWorkbook styled = new XSSFWorkbook();
        Messages messages = Messages.in(ReportLanguage.ENGLISH);
        Styles styles = new Styles(styled, messages);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(styled, 200, true)) {
            SheetTable table = new SheetTable(
                    "concordance",
                    Text.verbatim(note),
                    COLUMNS,
                    consumer -> lines.forEach(line -> consumer.accept(row(line))));
            new SheetWriter(workbook, styles, messages, PaperSize.A4).write(table);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static List<@Nullable Object> row(ConcordanceLine line) {
        return Arrays.asList(
                line.outlet(),
                line.date(),
                line.part().label(),
                line.voice().label(),
                line.source(),
                line.left(),
                line.hit(),
                line.right(),
                line.negated() ? "yes" : null,
                line.term(),
                line.headline(),
                line.article(),
                line.url(),
                line.file(),
                line.place());
    }

    private static boolean isWorkbook(Path file) {
        return name(file).endsWith(".xlsx");
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }
}
