package io.github.mediabias.analysis.codebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A time of days, both ends included.
 *
 * @param from the first day; {@code null} for no beginning
 * @param until the last day; {@code null} for no end
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** All days. */
    public static final Period ALWAYS = new Period(null, null);

    /**
     * A period between two dates of the form {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}; a year or month counts
     * whole. Empty is open.
     *
     * @throws IllegalArgumentException if a date has another form, or the period ends before it begins
     */
    public static Period parse(String from, String until) {
        LocalDate first = from.isEmpty() ? null : first(from);
        LocalDate last = until.isEmpty() ? null : last(until);
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("the period ends (" + until + ") before it begins (" + from + ")");
        }
        return new Period(first, last);
    }

    /** Whether {@code day} is in the period; an unknown day ({@code null}) is if the period has no end. */
    public boolean holds(@Nullable LocalDate day) {
        if (day == null) {
            return until == null;
        }
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether the period is over on {@code day}. */
    public boolean isOverOn(@Nullable LocalDate day) {
        return until != null && (day == null || day.isAfter(until));
    }

    private static LocalDate first(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atDay(1);
                case 7 -> YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException e) {
            throw notADate(text, e);
        }
    }

    private static LocalDate last(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(text).atEndOfMonth();
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException e) {
            throw notADate(text, e);
        }
    }

    private static IllegalArgumentException notADate(String text, DateTimeException cause) {
        return new IllegalArgumentException(
                "'" + text + "' is no date; expected yyyy, yyyy-mm or yyyy-mm-dd, or nothing", cause);
    }
}
