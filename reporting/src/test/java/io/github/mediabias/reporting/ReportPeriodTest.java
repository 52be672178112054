package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.archive.Database;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportPeriodTest {

    private static ReportPeriod newest(String... days) throws SQLException, IOException {
        ReportFixture fixture = new ReportFixture();
        for (int i = 0; i < days.length; i++) {
            fixture.article("a" + i, "Gazette", days[i], "Headline", "");
        }
        try (Database database = fixture.open()) {
            return ReportPeriod.choose(database, ReportRequest.defaults());
        }
    }

    @Test
    void isTheNewestIsoWeekThatHoldsADatedArticle() throws Exception {
        ReportPeriod period = newest("2025-03-12", "2025-03-18", null);

        // 18 March 2025 is a Tuesday.
        assertThat(period.from()).isEqualTo(LocalDate.of(2025, 3, 17));
        assertThat(period.to()).isEqualTo(LocalDate.of(2025, 3, 23));
        assertThat(period.label()).isEqualTo("2025-W12");
        assertThat(period.previousFrom()).isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(period.previousTo()).isEqualTo(LocalDate.of(2025, 3, 16));
    }

    @Test
    void isIncompleteWhereTheDataEndBeforeItsSunday() throws Exception {
        assertThat(newest("2025-03-18").isIncomplete()).isTrue();
        assertThat(newest("2025-03-18", "2025-03-23").isIncomplete()).isFalse();
    }

    @Test
    void countsTheFirstDaysOfJanuaryToTheLastWeekOfTheOldYear() throws Exception {
        // 3 January 2021 is the Sunday of the 53rd week of 2020.
        assertThat(newest("2021-01-03").label()).isEqualTo("2020-W53");
        assertThat(newest("2021-01-03").to()).isEqualTo(LocalDate.of(2021, 1, 3));
    }

    @Test
    void isNotMovedByADateYearsBehindAllOthers() throws Exception {
        ReportPeriod period = newest("2019-05-06", "2019-05-08", "2050-09-30");

        assertThat(period.label()).isEqualTo("2019-W19");
        assertThat(period.stray()).isEqualTo(1);
    }

    @Test
    void isNotMovedByAnArticleThatDoesNotCount() throws Exception {
        ReportFixture fixture = new ReportFixture()
                .article("news", "Gazette", "2025-03-12", "Headline", "")
                .article("column", "Gazette", "2025-03-18", "Column", "", "opinion", "column");
        try (Database database = fixture.open()) {
            assertThat(ReportPeriod.choose(database, ReportRequest.defaults()).label())
                    .isEqualTo("2025-W11");
        }
    }

    @Test
    void takesAllArticlesWhereNoneIsDated() throws Exception {
        assertThat(newest(null, null).undated()).isTrue();
    }

    @Test
    void refusesAWeekThatTheYearDoesNotHave() {
        // 2025 has 52 weeks, 2026 has 53.
        assertThatThrownBy(() -> ReportRequest.defaults().withWeek("2025-W53"))
                .hasMessage("'2025-W53' is no ISO week; expected a year and a week such as 2025-W12");
        assertThat(ReportPeriod.monday("2026-W53")).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() throws Exception {
        ReportRequest backwards = ReportRequest.defaults().withDays(LocalDate.of(2025, 3, 2), LocalDate.of(2025, 3, 1));
        try (Database database = new ReportFixture()
                .article("a", "Gazette", "2025-03-01", "Headline", "")
                .open()) {
            assertThatThrownBy(() -> WeeklyReport.of(database, backwards))
                    .hasMessage("the period ends on 2025-03-01, before it begins on 2025-03-02");
        }
    }
}
