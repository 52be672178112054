package io.github.mediabias.core.read;

import io.github.mediabias.core.PublicationDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads publication dates: ISO first, then forms with one reading only; what has several readings is not guessed. */
final class DateReader {

    /** The first newspapers are younger than this; dates before it are defaults of some program. */
    private static final int FIRST_YEAR = 1600;

    private static final int LAST_YEAR = 2200;

    private static final String EXPECTED =
            "; expected an ISO date such as 2025-03-18 or 2025-03-18T10:00:00Z, a date such as 18 March 2025,"
                    + " or --date-format with the pattern of these dates";

    /** Forms with one reading, for text with neither weekday nor dots. */
    private static final List<DateTimeFormatter> FORMS = forms(
            "uuuu-M-d['T'][ ][,][H:mm[:ss[.SSSSSSSSS][.SSSSSSSS][.SSSSSSS][.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S]]][ ][XXX][XX][X][ ][VV]",
            "uuuu/M/d[ H:mm[:ss]]",
            "uuuuMMdd['T'HHmmss][X]",
            "MMMM d uuuu[ h:mm[:ss] a][ H:mm[:ss]][ VV]",
            "MMM d uuuu[ h:mm[:ss] a][ H:mm[:ss]][ VV]",
            "d MMMM uuuu[ h:mm[:ss] a][ H:mm[:ss]][ VV][ Z]",
            "d MMM uuuu[ h:mm[:ss] a][ H:mm[:ss]][ VV][ Z]",
            "d-MMM-uuuu");

    private static final Pattern WEEKDAY = Pattern.compile(
            "^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+", Pattern.CASE_INSENSITIVE);

    /**
     * The names of time zones that have one meaning: those of RFC 5322, section 4.3, and those in which American outlets
     * print their times. Others have several (BST is British, Bangladesh and Bougainville time).
     */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("ET", "America/New_York"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("MT", "America/Denver"),
            Map.entry("PT", "America/Los_Angeles"));

    private static final Pattern ZONE_NAME =
            Pattern.compile("(?<=\\d|[ap]m) (?!(?:am|pm)$)([a-z]{2,5})$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?:[ T,].*)?");

    private final List<DateTimeFormatter> userForms;

    DateReader(List<DateTimeFormatter> userForms) {
        this.userForms = userForms;
    }

    /**
     * What a text says.
     *
     * @param date the date; {@code null} where it cannot be told
     * @param problem what is wrong, and what was expected; {@code null} where nothing is
     * @param ambiguous whether the text has several readings
     */
    record Reading(@Nullable PublicationDate date, @Nullable String problem, boolean ambiguous) {

        static Reading of(PublicationDate date) {
            return new Reading(date, null, false);
        }

        static Reading problem(String message) {
            return new Reading(null, message, false);
        }
    }

    Reading read(String text) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        for (DateTimeFormatter form : userForms) {
            PublicationDate date = parse(form, text);
            if (date != null) {
                return plausible(date, shown);
            }
        }
        String plain = WEEKDAY.matcher(text.strip()).replaceFirst("");
        // "Mar. 18, 2025" and "March 18, 2025" differ in marks only; "a.m." becomes "AM".
        plain = plain.replaceAll("(?i)\\b([ap])\\.m\\.", "$1m")
                .replaceAll("(?<=\\p{L})[.]", "")
                .replaceAll(",\\s*", " ")
                .replaceAll("(?i)\\bsept\\b", "Sep")
                .replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "")
                .replaceAll("\\s+(?:at )?", " ");
        plain = withZone(plain);
        for (DateTimeFormatter form : FORMS) {
            PublicationDate date = parse(form, plain);
            if (date != null) {
                return plausible(date, shown);
            }
        }
        Matcher numeric = NUMERIC.matcher(text);
        return numeric.matches()
                ? readNumeric(numeric, shown)
                : Reading.problem("the date is '" + shown + "'" + EXPECTED);
    }

    /** With the zone's offset or region for its name; without a name that has several meanings, since the day is told. */
    private static String withZone(String text) {
        Matcher name = ZONE_NAME.matcher(text);
        if (!name.find()) {
            return text;
        }
        String zone = ZONES.get(name.group(1).toUpperCase(Locale.ROOT));
        return text.substring(0, name.start()) + (zone == null ? "" : " " + zone);
    }

    private static Reading plausible(PublicationDate date, String shown) {
        int year = date.printed().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Reading.problem(
                    "the date is '" + shown + "'; expected a year from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return Reading.of(date);
    }

    /** Two numbers below 13 can be day and month either way; with a year of two digits it may even come first. */
    private static Reading readNumeric(Matcher numeric, String shown) {
        int first = Integer.parseInt(numeric.group(1));
        int second = Integer.parseInt(numeric.group(2));
        String third = numeric.group(3);
        int year = third.length() == 4 ? Integer.parseInt(third) : century(Integer.parseInt(third));
        TreeSet<LocalDate> readings = new TreeSet<>();
        addIfReal(readings, year, first, second);
        addIfReal(readings, year, second, first);
        // Two digits for the year may come first where hyphens part them, as in 16-11-07; with slashes nobody writes
        // so.
        if (third.length() == 2 && shown.indexOf('-') > 0) {
            addIfReal(readings, century(first), second, Integer.parseInt(third));
        }
        if (readings.isEmpty()) {
            return Reading.problem("the date is '" + shown + "', which no calendar has" + EXPECTED);
        }
        if (readings.size() > 1) {
            return new Reading(null, "the date is '" + shown + "', which can be " + join(readings) + EXPECTED, true);
        }
        return plausible(PublicationDate.of(readings.first()), shown);
    }

    private static int century(int twoDigits) {
        return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static void addIfReal(SortedSet<LocalDate> readings, int year, int month, int day) {
        try {
            readings.add(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // Not a day of the calendar: not a reading.
        }
    }

    private static String join(SortedSet<LocalDate> dates) {
        List<String> texts = new ArrayList<>();
        dates.forEach(date -> texts.add(date.toString()));
        return String.join(" or ", texts);
    }

    private static @Nullable PublicationDate parse(DateTimeFormatter form, String text) {
        TemporalAccessor parsed;
        try {
            parsed = form.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
        LocalDate day = parsed.query(TemporalQueries.localDate());
        if (day == null) {
            return null;
        }
        var time = parsed.query(TemporalQueries.localTime());
        ZoneId zone = parsed.query(TemporalQueries.zone());
        if (time == null || zone == null) {
            return PublicationDate.of(day);
        }
        return PublicationDate.of(ZonedDateTime.of(day, time, zone).toOffsetDateTime());
    }

    private static List<DateTimeFormatter> forms(String... patterns) {
        List<DateTimeFormatter> forms = new ArrayList<>();
        for (String pattern : patterns) {
            forms.add(new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT));
        }
        return List.copyOf(forms);
    }
}
