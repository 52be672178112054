package io.github.mediabias.analysis.table;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a CSV file by RFC 4180, in UTF-8. Text that a spreadsheet would take for a formula gets an apostrophe in front, as
 * spreadsheets themselves mark text.
 */
public final class CsvTable implements Closeable {

    private final ICSVWriter csv;

    /**
     * Begins a file with its header.
     *
     * @throws IOException if it cannot be written
     */
    public CsvTable(Path file, List<String> columns) throws IOException {
        Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        this.csv = new CSVWriterBuilder(writer).withLineEnd("\n").build();
        csv.writeNext(columns.toArray(new String[0]), false);
    }

    /** Writes a row; {@code null} is an empty cell. */
    public void write(List<? extends @Nullable Object> values) {
        String[] cells = new String[values.size()];
        for (int i = 0; i < cells.length; i++) {
            Object value = values.get(i);
            if (value instanceof String text) {
                cells[i] = asText(text);
            } else {
                cells[i] = value == null ? "" : value.toString();
            }
        }
        csv.writeNext(cells, false);
    }

    /** The text, marked as such where a spreadsheet would take it for a formula. */
    public static String asText(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        // The writer notes errors instead of throwing them.
        boolean failed = csv.checkError();
        IOException cause = csv.getException();
        csv.close();
        if (failed) {
            throw new IOException("the table could not be written to its end", cause);
        }
    }
}
