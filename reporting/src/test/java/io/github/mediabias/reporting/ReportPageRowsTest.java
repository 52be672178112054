package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mediabias.archive.Database;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ReportPageRowsTest {

    /** Two articles; the passages of each have 12 + 4 + 3 letters in the attribution, and 7 + 5 + 6 around the term. */
    private static JsonNode rows(long mostText) throws Exception {
        ReportFixture fixture = new ReportFixture();
        for (String key : new String[] {"old", "new"}) {
            fixture.article(key, "Gazette", key.equals("old") ? "2025-03-17" : "2025-03-18", "H", "")
                    .attribution(key, 0, "So.", "direct", "Donald Trump", "USA", true)
                    .hit(key, 0, "conflict", "clash", "outlet");
        }
        ReportRequest request = ReportRequest.defaults();
        StringWriter written = new StringWriter();
        ObjectMapper mapper = new ObjectMapper();
        try (Database database = fixture.open();
                JsonGenerator json = mapper.getFactory().createGenerator(written)) {
            ReportQueries queries = new ReportQueries(database, ReportPeriod.choose(database, request), request);
            new ReportPageRows(queries, request.text(), request.messages(), mostText).write(json);
        }
        return mapper.readTree(written.toString());
    }

    @Test
    void leavesOutThePassagesOfTheOldestArticlesWhereThereAreTooMany() throws Exception {
        JsonNode rows = rows(37);

        assertThat(rows.get("textless").intValue()).isEqualTo(1);
        assertThat(rows.get("attributions").get(0)).as("of the older article").hasSize(7);
        assertThat(rows.get("attributions").get(1)).hasSize(8);
        assertThat(rows.get("hits").get(0)).hasSize(5);
        assertThat(rows.get("hits").get(1)).hasSize(8);
    }

    @Test
    void carriesThePassagesOfAllArticlesWhereThereIsRoom() throws Exception {
        assertThat(rows(74).get("textless").intValue()).isZero();
    }
}
