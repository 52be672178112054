package io.github.mediabias.analysis.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 2024, 2020-01-01, 2024-12-31",
        "2020-02, 2024-02, 2020-02-01, 2024-02-29",
        "2020-02-03, 2023-02, 2020-02-03, 2023-02-28"
    })
    void countsYearsAndMonthsWhole(String from, String until, LocalDate first, LocalDate last) {
        assertThat(Period.parse(from, until)).isEqualTo(new Period(first, last));
    }

    @Test
    void holdsBothItsEnds() {
        Period term = Period.parse("2021-01-20", "2025-01-20");

        assertThat(term.holds(LocalDate.of(2021, 1, 19))).isFalse();
        assertThat(term.holds(LocalDate.of(2021, 1, 20))).isTrue();
        assertThat(term.holds(LocalDate.of(2025, 1, 20))).isTrue();
        assertThat(term.holds(LocalDate.of(2025, 1, 21))).isFalse();
        assertThat(term.isOverOn(LocalDate.of(2025, 1, 20))).isFalse();
        assertThat(term.isOverOn(LocalDate.of(2025, 1, 21))).isTrue();
        assertThat(term.isOverOn(LocalDate.of(2020, 1, 1))).isFalse();
    }

    @Test
    void takesAnUnknownDayForToday() {
        assertThat(Period.parse("2021", "").holds(null)).isTrue();
        assertThat(Period.parse("2021", "2022").holds(null)).isFalse();
        assertThat(Period.parse("2021", "2022").isOverOn(null)).isTrue();
        assertThat(Period.parse("", "")).isEqualTo(Period.ALWAYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.1.2021", "21", "2021-13", "2021-02-30", "soon", "2021-1-2"})
    void rejectsWhatIsNoDateAndSaysWhatOneIs(String text) {
        assertThatThrownBy(() -> Period.parse(text, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is no date; expected yyyy, yyyy-mm or yyyy-mm-dd, or nothing");
    }

    @Test
    void rejectsAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> Period.parse("2021-05", "2020"))
                .hasMessage("the period ends (2020) before it begins (2021-05)");
    }
}
