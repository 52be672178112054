package io.github.mediabias.reporting;

import io.github.mediabias.archive.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a report is about, and those before them that it compares with: as many days, right before.
 *
 * @param from the first day
 * @param to the last day
 * @param label how the report calls it, such as {@code 2025-W12}
 * @param lastData the last day with an article in the period; {@code null} if no article is dated
 * @param undated whether articles without a date are reported, because none has one
 * @param stray articles dated more than a year after all others, which do not make the newest week
 */
public record ReportPeriod(
        LocalDate from,
        LocalDate to,
        String label,
        @Nullable LocalDate lastData,
        boolean undated,
        long stray) {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})");

    /** A gap that a running collection does not have; a date behind it is a mistake. */
    private static final int LONGEST_GAP = 366;

    /** No newspaper is older; a year before it is a slip of the pen. */
    private static final int FIRST_YEAR = 1600;

    /** The first of the days to compare with. */
    public LocalDate previousFrom() {
        return from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** The last of the days to compare with. */
    public LocalDate previousTo() {
        return from.minusDays(1);
    }

    /** Whether it is an ISO week, and called so. */
    boolean isWeek() {
        return WEEK.matcher(label).matches();
    }

    /** What the report on it is called. */
    Text name() {
        return undated
                ? Text.of("period-name.undated")
                : isWeek() ? Text.of("period-name.week", label) : Text.of("period-name.days", from, to);
    }

    /** The days, and those that they are compared with, in words. */
    Text described() {
        return undated ? Text.of("period.undated") : Text.of("period.days", from, to, previousFrom(), previousTo());
    }

    /** Whether the data end before the period does. */
    public boolean isIncomplete() {
        return lastData != null && lastData.isBefore(to);
    }

    /** The day that trends end with: a period that is longer than its articles would show a trend without any. */
    LocalDate trendEnd() {
        return lastData == null ? to : lastData;
    }

    /**
     * The ISO week of that name.
     *
     * @throws IllegalArgumentException if the text is no week such as {@code 2025-W12}
     */
    static LocalDate monday(String week) {
        Matcher matcher = WEEK.matcher(week.toUpperCase(Locale.ROOT));
        try {
            if (matcher.matches()) {
                LocalDate inYear = LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 4);
                int number = Integer.parseInt(matcher.group(2));
                if (number >= 1
                        && number
                                <= IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                        .rangeRefinedBy(inYear)
                                        .getMaximum()) {
                    return inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                }
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(notAWeek(week), e);
        }
        throw new IllegalArgumentException(notAWeek(week));
    }

    private static String notAWeek(String week) {
        return "'" + week + "' is no ISO week; expected a year and a week such as 2025-W12";
    }

    /** The name of the ISO week that holds {@code day}. */
    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The period that is asked for; else the newest ISO week that holds a dated article. */
    static ReportPeriod choose(Database database, ReportRequest request) throws SQLException {
        String counted = "(SELECT date FROM current_article WHERE language = 'eng' AND genre IN ("
                + request.genreLiterals() + "))";
        if (request.week() != null) {
            LocalDate monday = monday(request.week());
            return of(database, counted, monday, monday.plusDays(6), week(monday), 0);
        }
        LocalDate first = date(database, "SELECT min(date) FROM " + counted);
        LocalDate last = date(database, "SELECT max(date) FROM " + counted);
        if (request.from() != null || request.to() != null) {
            LocalDate from = request.from() != null ? request.from() : first != null ? first : LocalDate.EPOCH;
            LocalDate to = request.to() != null ? request.to() : last != null ? last : from;
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("the period ends on " + to + ", before it begins on " + from);
            }
            if (from.getYear() < FIRST_YEAR) {
                throw new IllegalArgumentException(
                        "the period begins on " + from + "; expected a year from " + FIRST_YEAR);
            }
            return of(database, counted, from, to, from + " to " + to, 0);
        }
        if (last == null) {
            return new ReportPeriod(LocalDate.EPOCH, LocalDate.EPOCH, "undated", null, true, 0);
        }
        LocalDate newest = date(
                database,
                "SELECT max(date) FROM (SELECT date, lag(date) OVER (ORDER BY date) AS before, row_number() OVER (ORDER BY"
                        + " date) AS n FROM (SELECT DISTINCT date FROM "
                        + counted + " WHERE date IS NOT NULL))"
                        + " WHERE n = 1 OR date - before <= " + LONGEST_GAP);
        LocalDate day = newest == null ? last : newest;
        long stray = database.number("SELECT count(*) FROM " + counted + " WHERE date > DATE '" + day + "'");
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return of(database, counted, monday, monday.plusDays(6), week(monday), stray);
    }

    private static ReportPeriod of(
            Database database, String counted, LocalDate from, LocalDate to, String label, long stray)
            throws SQLException {
        LocalDate lastData = date(
                database,
                "SELECT max(date) FROM " + counted + " WHERE date BETWEEN DATE '" + from + "' AND DATE '" + to + "'");
        return new ReportPeriod(from, to, label, lastData, false, stray);
    }

    private static @Nullable LocalDate date(Database database, String sql) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getObject(1, LocalDate.class) : null;
        }
    }
}
