package io.github.mediabias.reporting;

import io.github.mediabias.archive.Database;
import io.github.mediabias.core.Origin;
import io.github.mediabias.reporting.Column.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether the figures of a report depend on the engine: the same articles read by two of them.
 *
 * @param engine what read the articles of the report
 * @param other what read the sample too
 * @param articles how many articles both have read
 * @param differences the shares that differ by more than {@link #TOLERANCE}, in the order of the report
 */
public record CrossCheck(String engine, String other, long articles, List<Difference> differences) {

    /** Two points: what is below is no more than one attribution in fifty. */
    static final double TOLERANCE = 0.02;

    public CrossCheck {
        differences = List.copyOf(differences);
    }

    /**
     * A share by both engines, from 0 to 1.
     *
     * @param figure what the report calls it
     */
    public record Difference(Text figure, double value, double otherValue) {}

    /**
     * Articles of a report.
     *
     * @param period the report's
     * @param origins where they were read
     */
    public record Sample(ReportPeriod period, Set<Origin> origins) {

        public Sample {
            origins = Set.copyOf(origins);
        }
    }

    /**
     * Articles of the report that were in the last run's input; which ones depends on their text, outlet and id alone.
     *
     * @param most how many there shall be, if there are as many
     */
    public static Sample sample(Database database, ReportRequest request, int most) throws SQLException {
        ReportPeriod period = ReportPeriod.choose(database, request);
        new ReportQueries(database, period, request);
        Set<Origin> origins = new HashSet<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT file, place FROM report_article WHERE in_period"
                        + " AND last_seen = (SELECT max(run) FROM run) ORDER BY md5(article), article LIMIT " + most)) {
            while (rows.next()) {
                origins.add(new Origin(rows.getString(1), rows.getString(2)));
            }
        }
        return new Sample(period, origins);
    }

    /**
     * Compares what two engines have made of the same articles.
     *
     * @param ours the articles by the engine of the report
     * @param theirs the same articles by the other one
     * @param period that of the report
     */
    public static CrossCheck of(Database ours, Database theirs, ReportPeriod period, ReportRequest request)
            throws SQLException {
        Map<Text, Double> shares = shares(ours, period, request);
        Map<Text, Double> otherShares = shares(theirs, period, request);
        otherShares.keySet().forEach(figure -> shares.putIfAbsent(figure, 0.0));
        List<Difference> differences = new ArrayList<>();
        shares.forEach((figure, value) -> {
            double otherValue = otherShares.getOrDefault(figure, 0.0);
            if (Math.abs(value - otherValue) > TOLERANCE) {
                differences.add(new Difference(figure, value, otherValue));
            }
        });
        return new CrossCheck(
                engine(ours), engine(theirs), ours.number("SELECT count(*) FROM report_article"), differences);
    }

    private static String engine(Database database) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT engine FROM run")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /** The shares of the Summary, and each origin's share of attributed speech in all outlets together. */
    private static Map<Text, Double> shares(Database database, ReportPeriod period, ReportRequest request)
            throws SQLException {
        ReportQueries queries = new ReportQueries(database, period, request);
        Map<Text, Double> shares = new LinkedHashMap<>();
        for (KeyFigure figure : KeyFigures.of(queries)) {
            Number value = figure.value();
            if (figure.format() == Format.PERCENT && value != null) {
                shares.put(figure.name(), value.doubleValue());
            }
        }
        Map<String, Long> members = new TreeMap<>();
        for (List<@Nullable Object> row : queries.all("source_groups")) {
            members.merge(String.valueOf(row.get(1)), ReportQueries.count(row.get(2)), Long::sum);
        }
        long all = members.values().stream().mapToLong(Long::longValue).sum();
        members.forEach((origin, count) -> shares.put(
                Text.of("cross-check.origin", new CodedValue("origin", origin)), (double) count / Math.max(all, 1)));
        return shares;
    }

    /** What the Method sheet says. */
    Text note() {
        if (differences.isEmpty()) {
            return Text.of("cross-check.same", articles, engine, other);
        }
        Text listed = Text.verbatim("");
        for (Difference difference : differences) {
            Text shares =
                    Text.of("cross-check.shares", difference.figure(), difference.value(), difference.otherValue());
            listed = listed.equals(Text.verbatim("")) ? shares : Text.of("list", listed, shares);
        }
        return Text.of("cross-check.differ", articles, engine, other, listed);
    }
}
