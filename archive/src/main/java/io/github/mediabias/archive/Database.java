package io.github.mediabias.archive;

import io.github.mediabias.analysis.table.TableSchema;
import io.github.mediabias.analysis.table.TableSchema.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A DuckDB file with the tables of {@link TableSchema#ALL}. Memory and threads are bounded, nothing is fetched from a
 * network, and what does not fit into memory goes to a folder beside the temporary files.
 */
public final class Database implements AutoCloseable {

    private static final String MEMORY_LIMIT = "1GB";

    /** A version is superseded by another text that came after it was last seen; not by one that came with it. */
    static final String CURRENT_ARTICLES = "SELECT * FROM article a WHERE NOT EXISTS (SELECT 1 FROM article b"
            + " WHERE b.outlet = a.outlet AND b.id = a.id AND b.run > a.last_seen)";

    private final DuckDBConnection connection;
    private final Path folder;
    private final Path file;

    private Database(DuckDBConnection connection, Path folder, Path file) {
        this.connection = connection;
        this.folder = folder;
        this.file = file;
    }

    /** A new database in the folder for temporary files; closing deletes it. */
    public static Database temporary(int threads) throws SQLException, IOException {
        Path folder = temporaryFolder();
        return open(folder.resolve("run.duckdb"), folder, threads);
    }

    /**
     * Opens a database, or makes one where there is none.
     *
     * @throws SQLException if the file is no database of this program's
     */
    public static Database open(Path file, int threads) throws SQLException, IOException {
        return open(file, temporaryFolder(), threads);
    }

    /** A folder that goes with the process, even if the user interrupts it. */
    static Path temporaryFolder() throws IOException {
        Path folder = Files.createTempDirectory("mediabias");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                delete(folder);
            } catch (IOException e) {
                // The process is ending; the platform clears its temporary files in its own time.
            }
        }));
        return folder;
    }

    private static Database open(Path file, Path folder, int threads) throws SQLException, IOException {
        try {
            return connect(file, folder, threads);
        } catch (SQLException e) {
            delete(folder);
            throw e;
        }
    }

    private static Database connect(Path file, Path folder, int threads) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY_LIMIT);
        settings.setProperty("threads", Integer.toString(Math.max(1, threads)));
        settings.setProperty("temp_directory", folder.resolve("spill").toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("checkpoint_threshold", "1GB");
        settings.setProperty("preserve_insertion_order", "true");
        Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), settings);
        Database database = new Database(connection.unwrap(DuckDBConnection.class), folder, file);
        try {
            database.createTables();
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return database;
    }

    /** Makes what is missing: all of it or, in the database of another program, nothing. */
    private void createTables() throws SQLException {
        refuseOtherPrograms();
        execute("BEGIN TRANSACTION");
        for (TableSchema table : TableSchema.ALL) {
            execute("CREATE TABLE IF NOT EXISTS " + table.name() + " ("
                    + table.columns().stream().map(Database::declaration).collect(Collectors.joining(", ")) + ")");
            // An archive that an earlier version made may lack columns: what it holds is unknown in them.
            for (Column column : table.columns()) {
                execute("ALTER TABLE " + table.name() + " ADD COLUMN IF NOT EXISTS " + declaration(column));
            }
        }
        execute("CREATE OR REPLACE VIEW current_article AS " + CURRENT_ARTICLES);
        // How old a quotation is: the days since its utterance was quoted first in the articles that the database
        // holds.
        execute(
                "CREATE OR REPLACE VIEW quotation_age AS SELECT v.article, v.attribution, v.kind, f.article AS first_article,"
                        + " v.other_attribution AS first_attribution, f.outlet AS first_outlet, f.date AS first_date,"
                        + " date_diff('day', f.date, a.date) AS days FROM quotation_variant v JOIN article a ON a.article = v.article"
                        + " JOIN article f ON f.article = v.other_article");
        execute("COMMIT");
    }

    private void refuseOtherPrograms() throws SQLException {
        long tables = number("SELECT count(*) FROM duckdb_tables()");
        long own = number(
                "SELECT count(*) FROM duckdb_columns() WHERE table_name = 'run' AND column_name = 'codebook_hash'");
        if (tables > 0 && own == 0) {
            throw new SQLException(
                    file + " is a database of another program; expected one that mediabias has made, or a new name");
        }
    }

    private static String declaration(Column column) {
        return quoted(column.name()) + " " + type(column.type());
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static String type(Class<?> type) {
        if (type == String.class) {
            return "VARCHAR";
        }
        if (type == int.class || type == Integer.class) {
            return "INTEGER";
        }
        if (type == long.class) {
            return "BIGINT";
        }
        if (type == double.class) {
            return "DOUBLE";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "BOOLEAN";
        }
        if (type == LocalDate.class) {
            return "DATE";
        }
        throw new IllegalArgumentException("no column type for " + type);
    }

    /** The connection, for queries. */
    public Connection connection() {
        return connection;
    }

    DuckDBConnection duckDb() {
        return connection;
    }

    /** Runs one statement. */
    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The name under which its own queries know it, in quotation marks. */
    String name() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT current_database()")) {
            rows.next();
            return quoted(rows.getString(1).replace("\"", "\"\""));
        }
    }

    /** The first number of a query's first row; 0 if there is none. */
    public long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /**
     * Ends the connection, so that another database of this process can read the file; a temporary file stays until
     * {@link #close}.
     *
     * @return where the database lies
     */
    Path seal() throws SQLException {
        connection.close();
        return file;
    }

    /** Closes the database and deletes what was temporary. */
    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        delete(folder);
    }

    static void delete(@Nullable Path folder) throws IOException {
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
