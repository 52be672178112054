package io.github.mediabias.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.core.PublicationDate;
import io.github.mediabias.core.read.DateReader.Reading;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final String EXPECTED =
            "; expected an ISO date such as 2025-03-18 or 2025-03-18T10:00:00Z, a date such as 18 March 2025,"
                    + " or --date-format with the pattern of these dates";

    private final DateReader reader = new DateReader(List.of());

    /** Times without a zone cannot be converted, so that nothing but the day is known. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-18",
                "2025-3-18",
                "20250318",
                "2025/03/18",
                "2025-03-18T10:00",
                "2025-03-18T10:00:00",
                "2025-03-18 10:00:00",
                "2025-03-18 10:00:00.123456",
                "20250318T100000",
                "March 18, 2025",
                "MARCH 18, 2025",
                "march 18 2025",
                "Mar. 18, 2025",
                "Mar 18, 2025, 5:30 p.m.",
                "March 18th, 2025 at 5:30 PM",
                "Tuesday, March 18, 2025",
                "TUESDAY, MARCH 18, 2025",
                "Tues., March 18, 2025",
                "18 March 2025",
                "18 Mar 2025 17:30",
                "18-Mar-2025"
            })
    void readsADayWithoutAZone(String text) {
        assertThat(reader.read(text)).isEqualTo(Reading.of(PublicationDate.of(LocalDate.of(2025, 3, 18))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-18T10:00Z                    | 2025-03-18T10:00:00Z
            2025-03-18T10:00:00Z                 | 2025-03-18T10:00:00Z
            2025-03-18t10:00:00z                 | 2025-03-18T10:00:00Z
            2025-03-18T10:00:00.5Z               | 2025-03-18T10:00:00.5Z
            2025-03-18T10:00:00.123Z             | 2025-03-18T10:00:00.123Z
            2025-03-18T10:00:00.123456789+02:00  | 2025-03-18T10:00:00.123456789+02:00
            2025-03-18T23:30:00-05:00            | 2025-03-18T23:30:00-05:00
            2025-03-18T23:30:00-0500             | 2025-03-18T23:30:00-05:00
            2025-03-18T23:30:00-05               | 2025-03-18T23:30:00-05:00
            2025-03-18T10:00:00+05:30            | 2025-03-18T10:00:00+05:30
            2025-03-18 10:00:00 +0100            | 2025-03-18T10:00:00+01:00
            2025-03-18 10:00:00 UTC              | 2025-03-18T10:00:00Z
            2025-03-18 10:00:00 +0000 UTC        | 2025-03-18T10:00:00Z
            20250318T100000Z                     | 2025-03-18T10:00:00Z
            20250318T100000+0100                 | 2025-03-18T10:00:00+01:00
            """)
    void readsAMomentInAnyFormOfIso8601(String text, OffsetDateTime moment) {
        assertThat(reader.read(text)).isEqualTo(Reading.of(PublicationDate.of(moment)));
    }

    /** RFC 5322 gives the names their offsets; an outlet's ET is summer time from 9 March 2025. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tue, 18 Mar 2025 10:00:00 GMT        | 2025-03-18T10:00:00Z
            Tue, 18 Mar 2025 23:30:00 -0500      | 2025-03-18T23:30:00-05:00
            Tue, 18 Mar 2025 23:30:00 EST        | 2025-03-18T23:30:00-05:00
            18 Mar 2025 23:30:00 PDT             | 2025-03-18T23:30:00-07:00
            March 18, 2025 11:30 p.m. CST        | 2025-03-18T23:30:00-06:00
            March 18, 2025, 5:30 PM EDT          | 2025-03-18T17:30:00-04:00
            March 18, 2025 at 5:30 p.m. ET       | 2025-03-18T17:30:00-04:00
            January 18, 2025 at 5:30 p.m. ET     | 2025-01-18T17:30:00-05:00
            """)
    void readsAMomentInAZoneWithOneMeaning(String text, OffsetDateTime moment) {
        assertThat(reader.read(text)).isEqualTo(Reading.of(PublicationDate.of(moment)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18 March 2025 23:30 BST", "March 18, 2025 11:30 PM IST", "2025-03-18 23:30 Uhr"})
    void tellsTheDayAloneWhereTheZoneHasSeveralMeanings(String text) {
        assertThat(reader.read(text)).isEqualTo(Reading.of(PublicationDate.of(LocalDate.of(2025, 3, 18))));
    }

    @ParameterizedTest
    @CsvSource({
        "25/03/2025, 2025-03-25",
        "03/25/2025, 2025-03-25",
        "25.03.2025, 2025-03-25",
        "25-3-2025, 2025-03-25",
        "25/03/2025 10:15, 2025-03-25",
        "12/31/99, 1999-12-31",
        "31/12/24, 2024-12-31",
        "03/03/2025, 2025-03-03"
    })
    void readsNumbersThatHaveOneReading(String text, LocalDate day) {
        assertThat(reader.read(text)).isEqualTo(Reading.of(PublicationDate.of(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2025, 2025-03-04 or 2025-04-03",
        "03.04.2025 10:00, 2025-03-04 or 2025-04-03",
        "9/6/17, 2017-06-09 or 2017-09-06",
        "16-11-07, 2007-11-16 or 2016-11-07",
        "10-11-12, 2010-11-12 or 2012-10-11 or 2012-11-10"
    })
    void namesAllReadingsOfNumbersThatHaveSeveral(String text, String readings) {
        assertThat(reader.read(text))
                .isEqualTo(new Reading(null, "the date is '" + text + "', which can be " + readings + EXPECTED, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 February 2025",
                "February 29, 2025",
                "2025-02-31",
                "2025-13-01",
                "0000-00-00",
                "2025-03-18T25:00:00Z",
                "1742292000",
                "2025-03",
                "yesterday",
                "18 mars 2025",
                "n/a"
            })
    void saysWhatItExpectsInPlaceOfWhatIsNoDate(String text) {
        assertThat(reader.read(text)).isEqualTo(Reading.problem("the date is '" + text + "'" + EXPECTED));
    }

    @Test
    void saysThatNumbersAreNoDayOfTheCalendar() {
        assertThat(reader.read("31/02/2025"))
                .isEqualTo(Reading.problem("the date is '31/02/2025', which no calendar has" + EXPECTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "0001-01-01T00:00:00Z", "1/1/0001", "1 January 1599", "9999-12-31"})
    void doesNotBelieveAYearWithoutNewspapers(String text) {
        assertThat(reader.read(text))
                .isEqualTo(Reading.problem("the date is '" + text + "'; expected a year from 1600 to 2200"));
    }

    @Test
    void showsTheBeginningOfALongText() {
        assertThat(reader.read("x".repeat(61)))
                .isEqualTo(Reading.problem("the date is '" + "x".repeat(60) + "…'" + EXPECTED));
    }

    @ParameterizedTest
    @CsvSource({
        "d/M/yyyy, 03/04/2025, 2025-04-03",
        "M/d/yyyy, 03/04/2025, 2025-03-04",
        "d/M/yy, 9/6/17, 2017-06-09",
        "d/M/uuuu, 03/04/2025, 2025-04-03",
        "d MMMM yyyy, 3 April 2025, 2025-04-03",
        "d/M/yyyy HH:mm, 03/04/2025 10:00, 2025-04-03"
    })
    void readsAnAmbiguousDateByTheUsersPattern(String pattern, String text, LocalDate day) {
        DateReader byPattern =
                new DateReader(ReadOptions.defaults().withDateFormat(pattern).dateFormats());

        assertThat(byPattern.read(text)).isEqualTo(Reading.of(PublicationDate.of(day)));
    }

    @Test
    void readsOtherDatesAsEverBesideTheUsersPattern() {
        DateReader byPattern =
                new DateReader(ReadOptions.defaults().withDateFormat("d/M/yyyy").dateFormats());

        assertThat(byPattern.read("2025-04-03")).isEqualTo(Reading.of(PublicationDate.of(LocalDate.of(2025, 4, 3))));
        assertThat(byPattern.read("31/02/2025").problem()).contains("which no calendar has");
        assertThat(byPattern.read("1/1/0001"))
                .isEqualTo(Reading.problem("the date is '1/1/0001'; expected a year from 1600 to 2200"));
    }
}
