package io.github.mediabias.reporting;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One table of the report, in the workbook a sheet and among the CSV files a file. It is made once for all languages: what it
 * says is put into words when it is written.
 *
 * @param name what the program calls it
 * @param title of the sheet and, in English, of the file: mostly the text of the key {@code sheet.} and its name
 * @param note what the reader must know, in one or two sentences; {@code null} if nothing
 * @param columns its columns
 * @param rows its rows, which may be too many to hold
 */
record SheetTable(String name, Text title, @Nullable Text note, List<Column> columns, RowSource rows) {

    SheetTable {
        columns = List.copyOf(columns);
    }

    /** A sheet that the message bundles name. */
    SheetTable(String name, @Nullable Text note, List<Column> columns, RowSource rows) {
        this(name, Text.of("sheet." + name), note, columns, rows);
    }

    /**
     * The table as it may travel: statements cut, or the columns that hold what may not travel left out.
     *
     * @param extent how much text travels
     */
    SheetTable carrying(TextExtent extent) {
        return switch (extent) {
            case FULL -> this;
            case SNIPPET ->
                columns.stream().noneMatch(column -> column.holds() == Column.Holds.STATEMENT)
                        ? this
                        : new SheetTable(
                                name,
                                title,
                                note,
                                columns,
                                consumer -> rows.forEach(row -> consumer.accept(shortened(row))));
            case NONE -> only(column -> column.holds() == Column.Holds.DATA);
        };
    }

    private List<@Nullable Object> shortened(List<@Nullable Object> row) {
        List<@Nullable Object> shortened = new ArrayList<>(row);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).holds() == Column.Holds.STATEMENT && row.get(i) instanceof String text) {
                shortened.set(i, TextExtent.SNIPPET.statement(text));
            }
        }
        return shortened;
    }

    /** The table without what serves to fill in a workbook and to read it back. */
    SheetTable withoutAnswers() {
        return only(column -> !column.format().isAnswer() && column.format() != Column.Format.KEY);
    }

    private SheetTable only(Predicate<Column> wanted) {
        int[] kept = IntStream.range(0, columns.size())
                .filter(i -> wanted.test(columns.get(i)))
                .toArray();
        return kept.length == columns.size()
                ? this
                : new SheetTable(
                        name,
                        title,
                        note,
                        Arrays.stream(kept).mapToObj(columns::get).toList(),
                        consumer -> rows.forEach(row -> consumer.accept(only(kept, row))));
    }

    private static List<@Nullable Object> only(int[] kept, List<@Nullable Object> row) {
        List<@Nullable Object> only = new ArrayList<>(kept.length);
        for (int column : kept) {
            only.add(row.get(column));
        }
        return only;
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
