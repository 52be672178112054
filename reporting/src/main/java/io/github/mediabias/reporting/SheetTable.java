package io.github.mediabias.reporting;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of the report, in the workbook a sheet and among the CSV files a file.
 *
 * @param name of the sheet and the file
 * @param note what the reader must know, in one or two sentences; empty if nothing
 * @param columns its columns
 * @param rows its rows, which may be too many to hold
 */
record SheetTable(String name, String note, List<Column> columns, RowSource rows) {

    SheetTable {
        columns = List.copyOf(columns);
    }

    /** Gives rows one after the other; may be asked several times. */
    @FunctionalInterface
    interface RowSource {

        void forEach(RowConsumer consumer) throws SQLException, IOException;
    }

    /** Takes a row: a value for each column, {@code null} where there is none. */
    @FunctionalInterface
    interface RowConsumer {

        void accept(List<@Nullable Object> values) throws IOException;
    }
}
