package io.github.mediabias.archive;

import io.github.mediabias.analysis.table.TableSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A copy of tables that may be asked by SQL of anybody's: read only, without files, network, extensions or settings, and with
 * bounds on memory and time. What the copy does not hold, no query can find.
 */
public final class QueryableCopy implements AutoCloseable {

    private static final String MEMORY_LIMIT = "300MB";

    /** What cannot hold words; whatever else a column may be is treated as text. */
    private static final Set<Integer> WITHOUT_TEXT = Set.of(
            Types.BOOLEAN,
            Types.TINYINT,
            Types.SMALLINT,
            Types.INTEGER,
            Types.BIGINT,
            Types.FLOAT,
            Types.DOUBLE,
            Types.DECIMAL,
            Types.DATE);

    private final Connection connection;
    private final Path folder;
    private final Duration longest;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "query clock");
        thread.setDaemon(true);
        return thread;
    });

    private QueryableCopy(Connection connection, Path folder, Duration longest) {
        this.connection = connection;
        this.folder = folder;
        this.longest = longest;
    }

    /** Takes the rows of a result. */
    @FunctionalInterface
    public interface RowsReader {
        void read(ResultSet rows) throws SQLException, IOException;
    }

    /** What is wrong with a query. */
    public static final class QueryException extends SQLException {

        private static final long serialVersionUID = 1;

        private final int line;

        QueryException(String message, int line, @Nullable Throwable cause) {
            super(message, cause);
            this.line = line;
        }

        /** The line of the query, from 1; 0 where the database does not tell it. */
        public int line() {
            return line;
        }
    }

    /**
     * Copies all documented tables, and others.
     *
     * @param others tables of the same connection, temporary ones too
     * @param shown what is shown of a column of text, as an SQL expression of its quoted name; the name itself for all of it.
     *     Numbers, days and truth values are shown
     * @param longest how long a query may take
     */
    public static QueryableCopy of(
            Database database, List<String> others, UnaryOperator<String> shown, Duration longest)
            throws SQLException, IOException {
        Path folder = Database.temporaryFolder();
        Path file = folder.resolve("copy.duckdb");
        database.execute("ATTACH '" + file.toAbsolutePath().toString().replace("'", "''") + "' AS queryable");
        try {
            List<String> tables = Stream.concat(TableSchema.ALL.stream().map(TableSchema::name), others.stream())
                    .toList();
            for (String table : tables) {
                database.execute("CREATE TABLE queryable.main." + table + " AS SELECT "
                        + columns(database, table, shown) + " FROM " + table);
            }
            database.execute("CREATE VIEW queryable.main.current_article AS " + Database.CURRENT_ARTICLES);
        } finally {
            database.execute("DETACH queryable");
        }
        return new QueryableCopy(connect(file), folder, longest);
    }

    private static String columns(Database database, String table, UnaryOperator<String> shown) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " LIMIT 0")) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                String column = "\"" + rows.getMetaData().getColumnName(i) + "\"";
                boolean isText = !WITHOUT_TEXT.contains(rows.getMetaData().getColumnType(i));
                columns.add((isText ? shown.apply(column) : column) + " AS " + column);
            }
        }
        return String.join(", ", columns);
    }

    private static Connection connect(Path file) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("access_mode", "READ_ONLY");
        settings.setProperty("memory_limit", MEMORY_LIMIT);
        settings.setProperty("threads", "1");
        settings.setProperty("temp_directory", "");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("jdbc_stream_results", "true");
        Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), settings);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET lock_configuration = true");
        }
        return connection;
    }

    /**
     * Runs a query and reads its rows as they come.
     *
     * @param sql one {@code SELECT}, or {@code WITH … SELECT}
     * @throws QueryException if it is none, is wrong, or takes too much memory or time
     */
    public void query(String sql, RowsReader reader) throws SQLException, IOException {
        requireOneSelect(sql);
        try (Statement statement = connection.createStatement()) {
            ScheduledFuture<?> alarm =
                    clock.schedule(() -> cancel(statement), longest.toMillis(), TimeUnit.MILLISECONDS);
            try (ResultSet rows = statement.executeQuery(sql)) {
                reader.read(rows);
            } catch (SQLException e) {
                throw alarm.isDone()
                        ? new QueryException("it takes more than " + longest.toSeconds() + " seconds", 0, e)
                        : QueryErrors.of(e, sql);
            } finally {
                alarm.cancel(false);
            }
        }
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            // It has ended in this moment.
        }
    }

    /** By DuckDB's own parser, which says of anything but selections that it cannot tell them. */
    private void requireOneSelect(String sql) throws SQLException {
        try (var parse =
                connection.prepareStatement("SELECT json_array_length(t, '$.statements'), t->>'$.error_message',"
                        + " t->>'$.position' FROM (SELECT json_serialize_sql(?::VARCHAR) AS t)")) {
            parse.setString(1, sql);
            try (ResultSet row = parse.executeQuery()) {
                row.next();
                long statements = row.getLong(1);
                String error = row.getString(2);
                if (error != null) {
                    throw new QueryException(QueryErrors.plain(error), QueryErrors.line(row.getString(3), sql), null);
                }
                if (statements != 1) {
                    throw new QueryException("found " + statements + " statements; expected one SELECT", 0, null);
                }
            }
        }
    }

    /** Closes the copy and deletes it. */
    @Override
    public void close() throws SQLException, IOException {
        clock.shutdownNow();
        connection.close();
        Database.delete(folder);
    }
}
