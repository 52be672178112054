package io.github.mediabias.reporting;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of the report, in the workbook a sheet and among the CSV files a file. It is made once for all languages: what it
 * says is put into words when it is written.
 *
 * @param name of the text that names the sheet and the file: {@code sheet.} and this name is its key
 * @param note what the reader must know, in one or two sentences; {@code null} if nothing
 * @param columns its columns
 * @param rows its rows, which may be too many to hold
 */
record SheetTable(String name, @Nullable Text note, List<Column> columns, RowSource rows) {

    SheetTable {
        columns = List.copyOf(columns);
    }

    /** What the sheet is called. */
    Text title() {
        return Text.of("sheet." + name);
    }

    /** Gives rows one after the other; may be asked several times. */
    @FunctionalInterface
    interface RowSource {

        void forEach(RowConsumer consumer) throws SQLException, IOException;
    }

    /**
     * Takes a row: a value for each column, {@code null} where there is none. A {@link Text} or {@link CodedValue} is put into
     * words where it is written.
     */
    @FunctionalInterface
    interface RowConsumer {

        void accept(List<@Nullable Object> values) throws IOException;
    }
}
