package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.archive.Database;
import io.github.mediabias.reporting.CrossCheck.Difference;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CrossCheckTest {

    private static final Messages ENGLISH = Messages.in(ReportLanguage.ENGLISH);

    private static ReportFixture article() {
        return new ReportFixture().article("a", "The Post", "2025-03-18", "Rain ends", "");
    }

    /** Ten attributions: the first {@code direct} are direct quotations of an American official, the others nobody's. */
    private static ReportFixture attributions(int direct) {
        ReportFixture fixture = article();
        for (int i = 0; i < 10; i++) {
            boolean quoted = i < direct;
            fixture.attribution(
                    "a",
                    i,
                    "It rains.",
                    quoted ? "direct" : "indirect",
                    quoted ? "Smith" : null,
                    quoted ? "USA" : null,
                    quoted);
        }
        return fixture;
    }

    private static Text origin(String origin) {
        return Text.of("cross-check.origin", new CodedValue("origin", origin));
    }

    private static CrossCheck check(ReportFixture ours, ReportFixture theirs) throws SQLException, IOException {
        ReportRequest request = ReportRequest.defaults();
        try (Database one = ours.open();
                Database other = theirs.open()) {
            return CrossCheck.of(one, other, ReportPeriod.choose(one, request), request);
        }
    }

    @Test
    void namesTheSharesThatDependOnTheEngineWithBothValues() throws SQLException, IOException {
        CrossCheck check = check(attributions(4), attributions(5));

        assertThat(check.articles()).isEqualTo(1);
        assertThat(check.differences())
                .containsExactly(
                        new Difference(Text.of("figure.direct_share"), 0.4, 0.5),
                        new Difference(Text.of("figure.officials_share"), 0.4, 0.5),
                        new Difference(origin("No source named"), 0.6, 0.5),
                        new Difference(origin("United States"), 0.4, 0.5));
        assertThat(ENGLISH.text(check.note()))
                .contains(
                        "1 article of this report",
                        "Officials, share of attributions 40.0\u00a0% and 50.0\u00a0%; Share of attributed speech, No source"
                                + " named 60.0\u00a0% and");
    }

    @Test
    void saysSoWhereNothingDiffers() throws SQLException, IOException {
        CrossCheck check = check(attributions(4), attributions(4));

        assertThat(check.differences()).isEmpty();
        assertThat(ENGLISH.text(check.note()))
                .contains("differs by more than 2 points.")
                .doesNotContain("These shares");
    }

    /** An origin that only the second engine finds has the share 0 by the first. */
    @Test
    void missesNoOriginThatOnlyTheSecondEngineHasFound() throws SQLException, IOException {
        ReportFixture russian = article();
        for (int i = 0; i < 10; i++) {
            russian.attribution(
                    "a", i, "It rains.", "indirect", i == 0 ? "Ivanov" : null, i == 0 ? "RUS" : null, false);
        }

        assertThat(check(attributions(0), russian).differences()).contains(new Difference(origin("Russia"), 0.0, 0.1));
    }
}
