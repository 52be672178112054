package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.archive.Database;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnVoiceChartsTest {

    @Test
    void setsAHitWhereItStandsInItsArticle() throws Exception {
        // The content of attribution 1 begins at character 100, half way through the body: this has 200 characters, and
        // an article
        // without attributions, of 100 words as well, is taken to have as many.
        ReportFixture fixture = new ReportFixture()
                .article("a", "Gazette", "2025-03-17", "H", "")
                .attribution("a", 1, "So.", "direct", null, null, false)
                .hitAt("a", 0, "conflict", "clash", 50)
                .hitAt("a", 1, "conflict", "clash", 150)
                .article("b", "Gazette", "2025-03-18", "H", "")
                .hitAt("b", 0, "conflict", "clash", 100);
        ReportRequest request = ReportRequest.defaults();
        try (Database database = fixture.open()) {
            ReportQueries queries = new ReportQueries(database, ReportPeriod.choose(database, request), request);
            Chart chart = new OwnVoiceCharts(queries, request.messages()).dispersion(List.of("Gazette"));

            // A quarter and three quarters of the first half; half of the second.
            assertThat(chart.series().get(0).values()).containsExactly(0.125, 0.375, 0.75);
        }
    }
}
