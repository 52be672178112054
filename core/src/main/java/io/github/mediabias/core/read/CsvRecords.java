package io.github.mediabias.core.read;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a table into the texts of its records: a line each or, as long as a quoted cell is open, several.
 *
 * <p>OpenCSV parses the records. It could cut them as well, but takes the carriage return behind a closing quotation mark
 * for a part of the cell, and scans a record of many lines once more with each of them.
 */
final class CsvRecords {

    /**
     * The text of a record.
     *
     * @param line where it begins, from 1
     * @param lastLine where it ends
     * @param text all of it without its line end; those in quoted cells are kept as they are
     * @param closed whether its last quoted cell is closed; where it is not, the file ends, or the record is too long
     */
    record RecordText(long line, long lastLine, String text, boolean closed) {}

    private enum Position {
        CELL_START,
        IN_CELL,
        IN_QUOTES,
        /** The mark closes the cell, unless another makes the two a mark in the text. */
        BEHIND_MARK
    }

    private final Reader text;
    private final char separator;
    private final int longest;
    private Position position = Position.CELL_START;
    private long line;

    /** @param longest how many lines one record may take */
    CsvRecords(Reader text, char separator, int longest) {
        this.text = text;
        this.separator = separator;
        this.longest = longest;
    }

    /** The next record; {@code null} at the end of the file. */
    @Nullable
    RecordText next() throws IOException {
        position = Position.CELL_START;
        long first = line + 1;
        StringBuilder record = new StringBuilder();
        boolean more = true;
        while (more && line - first + 1 < longest) {
            more = appendLine(record) && position == Position.IN_QUOTES;
        }
        if (record.isEmpty()) {
            return null;
        }
        boolean closed = position != Position.IN_QUOTES;
        return new RecordText(first, line, closed ? withoutLineEnd(record) : record.toString(), closed);
    }

    /** Appends a line with its end; returns whether there was one. */
    private boolean appendLine(StringBuilder record) throws IOException {
        int c = text.read();
        if (c < 0) {
            return false;
        }
        line++;
        while (c >= 0) {
            record.append((char) c);
            position = behind((char) c);
            if (c == '\n') {
                break;
            }
            c = text.read();
        }
        return true;
    }

    private Position behind(char c) {
        if (c == '"') {
            return switch (position) {
                case IN_QUOTES -> Position.BEHIND_MARK;
                case IN_CELL -> Position.IN_CELL;
                case CELL_START, BEHIND_MARK -> Position.IN_QUOTES;
            };
        }
        if (position == Position.IN_QUOTES) {
            return Position.IN_QUOTES;
        }
        return c == separator || c == '\n' ? Position.CELL_START : Position.IN_CELL;
    }

    private static String withoutLineEnd(StringBuilder record) {
        int length = record.length();
        if (length > 0 && record.charAt(length - 1) == '\n') {
            length--;
            if (length > 0 && record.charAt(length - 1) == '\r') {
                length--;
            }
        }
        return record.substring(0, length);
    }
}
