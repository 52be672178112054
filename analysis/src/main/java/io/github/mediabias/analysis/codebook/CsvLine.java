package io.github.mediabias.analysis.codebook;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of a CSV file as spreadsheets save it: with commas, semicolons or tabs between the cells, whichever the first line has most of.
 *
 * @param number its number in the file, from 1
 * @param cells its cells, without white space around them and without the apostrophe that marks {@code '=1+1} as text
 */
record CsvLine(long number, List<String> cells) {

    /** A line by which spreadsheets are told the separator. */
    private static final String SEPARATOR_LINE = "sep=";

    CsvLine {
        cells = List.copyOf(cells);
    }

    /**
     * The lines of a file that hold something, its header first.
     *
     * @throws IOException if the file is not UTF-8 or no CSV; the message tells the line
     */
    static List<CsvLine> read(String file, byte[] bytes) throws IOException {
        String text = decode(file, bytes);
        String header = text.lines().findFirst().orElse("");
        int skipped = header.startsWith(SEPARATOR_LINE) && header.length() == SEPARATOR_LINE.length() + 1 ? 1 : 0;
        char separator = skipped == 1 ? header.charAt(SEPARATOR_LINE.length()) : separator(header);
        List<CsvLine> lines = new ArrayList<>();
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .withMultilineLimit(50)
                .withSkipLines(skipped)
                .build()) {
            long number = 1L + skipped;
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                CsvLine line = new CsvLine(
                        number, Arrays.stream(cells).map(CsvLine::content).toList());
                if (line.filled() > 0) {
                    lines.add(line);
                }
                number = reader.getLinesRead() + 1;
            }
        } catch (CsvException e) {
            throw new IOException(file + ", line " + e.getLineNumber() + ": " + e.getMessage(), e);
        }
        return lines;
    }

    private static char separator(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** What a cell holds: spreadsheets and this program mark text that looks like a formula by an apostrophe. */
    static String content(String cell) {
        String text = cell.strip();
        boolean marked = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return marked ? text.substring(1) : text;
    }

    int size() {
        return cells.size();
    }

    /** The number of cells up to the last that holds something. */
    int filled() {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) {
            filled--;
        }
        return filled;
    }

    /** The text of a file in UTF-8, without a byte order mark. */
    static String decode(String file, byte[] bytes) throws IOException {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, text, true);
        if (result.isError()) {
            long line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new IOException(file + ", line " + line + ": a character is not UTF-8; expected a table saved as"
                    + " \"CSV UTF-8\", not as plain \"CSV\"");
        }
        String decoded = text.flip().toString();
        return decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
    }
}
