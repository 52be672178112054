package io.github.mediabias.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PublicationDateTest {

    /** Half past eleven at night in Boston, which keeps UTC-4 in March after the 9th. */
    private static final PublicationDate LATE_IN_BOSTON =
            PublicationDate.of(OffsetDateTime.parse("2025-03-18T23:30:00-04:00"));

    @Test
    void fallsOnTheDayOfTheZoneThatIsAskedFor() {
        assertThat(LATE_IN_BOSTON.day(ZoneOffset.UTC)).isEqualTo(LocalDate.of(2025, 3, 19));
        assertThat(LATE_IN_BOSTON.day(ZoneId.of("Asia/Tokyo"))).isEqualTo(LocalDate.of(2025, 3, 19));
        assertThat(LATE_IN_BOSTON.day(ZoneId.of("America/Los_Angeles"))).isEqualTo(LocalDate.of(2025, 3, 18));
    }

    @Test
    void isPrintedOnTheDayAtItsOwnOffset() {
        assertThat(LATE_IN_BOSTON.printed()).isEqualTo(LocalDate.of(2025, 3, 18));
    }

    @Test
    void isTheSameDayEverywhereWithoutAZone() {
        PublicationDate date = PublicationDate.of(LocalDate.of(2025, 3, 18));

        assertThat(date.instant()).isNull();
        assertThat(date.day(ZoneId.of("Pacific/Kiritimati"))).isEqualTo(LocalDate.of(2025, 3, 18));
        assertThat(date.day(ZoneId.of("Pacific/Pago_Pago"))).isEqualTo(LocalDate.of(2025, 3, 18));
    }
}
