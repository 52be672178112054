package io.github.mediabias.archive;

import io.github.mediabias.analysis.table.CsvTable;
import io.github.mediabias.analysis.table.TableSchema;
import io.github.mediabias.analysis.table.TableSchema.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the tables of a database as files, in the order in which the rows were found. */
public final class TableFiles {

    private TableFiles() {}

    /** Writes each table as {@code name.csv} into a folder, which is made if there is none. */
    public static void writeCsv(Database database, Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        for (TableSchema table : TableSchema.ALL) {
            Path part = part(folder, table);
            try (CsvTable csv = new CsvTable(
                            part, table.columns().stream().map(Column::name).toList());
                    Statement statement = database.connection().createStatement();
                    ResultSet rows = statement.executeQuery("SELECT * FROM " + table.name())) {
                while (rows.next()) {
                    csv.write(values(rows, table.columns().size()));
                }
            }
            Files.move(part, folder.resolve(table.name() + ".csv"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Where a table is written before it is whole; it goes with the process if that is cut short. */
    private static Path part(Path folder, TableSchema table) {
        Path part = folder.resolve("." + table.name() + ".part");
        part.toFile().deleteOnExit();
        return part;
    }

    private static List<@Nullable Object> values(ResultSet rows, int columns) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns];
        for (int i = 0; i < columns; i++) {
            values[i] = rows.getObject(i + 1);
        }
        return Arrays.asList(values);
    }

    /** Writes each table as {@code name.parquet} into a folder, which is made if there is none. */
    public static void writeParquet(Database database, Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        for (TableSchema table : TableSchema.ALL) {
            Path part = part(folder, table);
            database.execute("COPY " + table.name() + " TO '" + literal(part) + "' (FORMAT parquet)");
            Files.move(part, folder.resolve(table.name() + ".parquet"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes all tables as a database of their own, over an empty file at {@code file}. */
    public static void writeDatabase(Database database, Path file) throws IOException, SQLException {
        Files.deleteIfExists(file);
        database.execute("ATTACH '" + literal(file) + "' AS outgoing");
        try {
            for (TableSchema table : TableSchema.ALL) {
                database.execute("CREATE TABLE outgoing." + table.name() + " AS SELECT * FROM main." + table.name());
            }
        } finally {
            database.execute("DETACH outgoing");
        }
    }

    private static String literal(Path path) {
        return path.toAbsolutePath().toString().replace("'", "''");
    }
}
