package io.github.mediabias.reporting;

import io.github.mediabias.archive.Corrections;
import io.github.mediabias.archive.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the report's queries, which lie as {@code .sql} resources beside this class. */
final class ReportQueries {

    private final Database database;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    /** Decides whether queries see what analysts have corrected. */
    private interface Correcting {
        void apply(Database database) throws SQLException;
    }

    /** Prepares the tables that all queries start from, as analysts have corrected them. */
    ReportQueries(Database database, ReportPeriod period, ReportRequest request) throws SQLException {
        this(database, period, request, Corrections::apply);
    }

    private ReportQueries(Database database, ReportPeriod period, ReportRequest request, Correcting corrections)
            throws SQLException {
        this.database = database;
        LocalDate lastDay = period.trendEnd();
        // Longer names first, since a shorter one may be the beginning of another.
        parameters.put("$previous_from", date(period.previousFrom()));
        parameters.put("$previous_to", date(period.previousTo()));
        parameters.put("$first_week", text(ReportPeriod.week(lastDay.minusWeeks(12))));
        parameters.put("$last_week", text(ReportPeriod.week(lastDay)));
        parameters.put("$last_data", date(lastDay));
        parameters.put("$days", Long.toString(ChronoUnit.DAYS.between(period.from(), period.to()) + 1));
        parameters.put("$undated", Boolean.toString(period.undated()));
        parameters.put("$genres", request.genreLiterals());
        parameters.put("$from", date(period.from()));
        parameters.put("$to", date(period.to()));
        prepare("definitions");
        prepare("report_article");
        corrections.apply(database);
        prepare("report_attribution");
        prepare("report_mention");
    }

    /** Runs statements that define what the queries read. */
    void prepare(String name) throws SQLException {
        database.execute(sql(name));
    }

    /** The key figures as the extraction alone has them; none if analysts have corrected nothing. */
    static List<KeyFigure> uncorrectedKeyFigures(Database database, ReportPeriod period, ReportRequest request)
            throws SQLException {
        return database.number("SELECT count(*) FROM correction") == 0
                ? List.of()
                : KeyFigures.of(new ReportQueries(database, period, request, Corrections::ignore));
    }

    private static String date(LocalDate day) {
        return "DATE '" + day + "'";
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private String sql(String name) {
        String resource = "sql/" + name + ".sql";
        try (InputStream bytes = ReportQueries.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            String sql = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> parameter : parameters.entrySet()) {
                sql = sql.replace(parameter.getKey(), parameter.getValue());
            }
            return sql;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The rows of the query {@code name}, read as they are asked for. */
    SheetTable.RowSource rows(String name) {
        return consumer -> {
            try (Statement statement = database.connection().createStatement();
                    ResultSet rows = statement.executeQuery(sql(name))) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    @Nullable Object[] values = new @Nullable Object[columns];
                    for (int i = 0; i < columns; i++) {
                        values[i] = value(rows.getObject(i + 1));
                    }
                    consumer.accept(Arrays.asList(values));
                }
            }
        };
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof Date day) {
            return day.toLocalDate();
        }
        // Sums come as wide integers, averages as doubles.
        return value instanceof Number number && !(value instanceof Double) ? (Object) number.longValue() : value;
    }

    /** All rows of a query whose result is small. */
    List<List<@Nullable Object>> all(String name) throws SQLException {
        List<List<@Nullable Object>> all = new ArrayList<>();
        try {
            rows(name).forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException("a list takes every row", e);
        }
        return all;
    }

    /** A count in a row of {@link #all}; 0 where there is none. */
    static long count(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
