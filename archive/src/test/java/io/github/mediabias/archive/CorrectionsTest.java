package io.github.mediabias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.table.Rows.ArticleRow;
import io.github.mediabias.analysis.table.Rows.AttributionRow;
import io.github.mediabias.analysis.table.Rows.AttributionSpanRow;
import io.github.mediabias.analysis.table.Rows.CorrectionRow;
import io.github.mediabias.analysis.table.Rows.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

    private static final String CONTENT = "the talks will go on until a treaty is signed";

    private final Database archive;

    CorrectionsTest(@TempDir Path folder) throws IOException, SQLException {
        archive = Database.open(folder.resolve("archive.duckdb"), 1);
    }

    @AfterEach
    void close() throws IOException, SQLException {
        archive.close();
    }

    private static AttributionRow attribution(int number, String source, String content) {
        return new AttributionRow(
                "a",
                number,
                source,
                "said",
                content,
                "indirect",
                "neutral",
                "asserts",
                "person",
                null,
                9,
                0.5,
                0.5,
                "r");
    }

    /** Reads the article {@code a} by an engine that finds these attributions, one behind the other. */
    private void read(String engine, AttributionRow... attributions) throws IOException, SQLException {
        ArticleRow article = Sample.article("a", "The Post", "1", 1);
        List<Row> rows = new ArrayList<>(List.of(Sample.run(engine, "codebook 1"), article));
        int begin = 0;
        for (AttributionRow attribution : attributions) {
            rows.add(attribution);
            rows.add(new AttributionSpanRow("a", attribution.attribution(), "content", 0, begin, begin += 50));
            rows.add(new io.github.mediabias.analysis.table.Rows.AttributionSourceRow(
                    "a",
                    attribution.attribution(),
                    0,
                    "Mary Tully",
                    "POLGOV",
                    "POL",
                    "GOV",
                    "EU",
                    true,
                    false,
                    "listed"));
        }
        try (Database run = Database.temporary(1)) {
            Sample.fill(run, rows);
            Archive.add(run, archive);
        }
    }

    private static CorrectionRow correction(String content, int begin, String field, String value) {
        boolean code = field.equals("code");
        return new CorrectionRow(
                "The Post",
                "1",
                "Tully",
                content,
                field,
                value,
                1,
                begin,
                code ? 0 : null,
                code ? "WST" : null,
                code ? false : null,
                "was",
                "report.xlsx");
    }

    private void correct(Corrections.@Nullable Key before, CorrectionRow... rows) throws SQLException {
        Corrections.save(archive, List.of(new Corrections.Change(before, List.of(rows))));
    }

    private List<String> stances() throws SQLException {
        return Sample.query(
                archive, "SELECT attribution, reporter_stance, source_type FROM attribution ORDER BY attribution");
    }

    @Test
    void letsTheAnalystWinInAllQueries() throws IOException, SQLException {
        read("rules", attribution(0, "Tully", CONTENT), attribution(1, "Reed", "it rains"));
        correct(
                null,
                correction(CONTENT, 0, "reporter_stance", "factive"),
                correction(CONTENT, 0, "source_type", "unnamed"),
                correction(CONTENT, 0, "code", "USABUS"));

        assertThat(Corrections.apply(archive)).isEqualTo(1);

        assertThat(stances()).containsExactly("0 | factive | unnamed", "1 | neutral | person");
        assertThat(Sample.query(
                        archive,
                        "SELECT attribution, actor, code, country, role, bloc, official, reason FROM attribution_source"
                                + " ORDER BY attribution"))
                .containsExactly(
                        "0 | Mary Tully | USABUS | USA | BUS | WST | false | listed; code corrected by hand",
                        "1 | Mary Tully | POLGOV | POL | GOV | EU | true | listed");
    }

    @Test
    void takesOutWhatIsNoAttribution() throws IOException, SQLException {
        read("rules", attribution(0, "Tully", CONTENT), attribution(1, "Reed", "it rains"));
        correct(null, correction("it rains", 50, "attribution", "wrong"));

        Corrections.apply(archive);

        assertThat(stances()).containsExactly("0 | neutral | person");
        assertThat(Sample.query(archive, "SELECT content_text FROM wrong_attribution"))
                .containsExactly("it rains");
        assertThat(Corrections.apply(archive)).as("asked a second time").isEqualTo(1);
    }

    @Test
    void findsItAgainAfterAnotherEngineHasCutTheContentOtherwise() throws IOException, SQLException {
        read("rules", attribution(0, "Tully", CONTENT));
        correct(null, correction(CONTENT, 0, "reporter_stance", "factive"));
        read(
                "network",
                attribution(0, "Reed", "it rains"),
                attribution(1, "Minister Mary Tully", "that the talks will go on"),
                attribution(2, "Reed", "a treaty is signed"));

        // Of ten words of the longer content, "the talks will go on" shares five, "a treaty is signed" four.
        assertThat(Corrections.apply(archive)).isEqualTo(1);
        assertThat(stances()).containsExactly("0 | neutral | person", "1 | factive | person", "2 | neutral | person");
    }

    @Test
    void keepsAndListsWhatCannotBeFoundAgain() throws IOException, SQLException {
        read("rules", attribution(0, "Tully", CONTENT));
        correct(null, correction(CONTENT, 0, "reporter_stance", "factive"));
        read("network", attribution(0, "Tully", "a treaty is signed"));

        assertThat(Corrections.apply(archive)).isZero();
        assertThat(Sample.query(archive, "SELECT content_text, field, value FROM unattached_correction"))
                .containsExactly(CONTENT + " | reporter_stance | factive");

        read("rules", attribution(0, "Tully", CONTENT));
        assertThat(Corrections.apply(archive)).as("the first engine again").isEqualTo(1);
    }

    @Test
    void tellsEqualContentsApartByTheirSourceAndThenByTheirPlace() throws IOException, SQLException {
        read("rules", attribution(0, "Reed", "it rains"), attribution(1, "Tully", "it rains"));
        correct(null, correction("it rains", 50, "reporter_stance", "factive"));
        read(
                "network",
                attribution(0, "Tully", "it rains"),
                attribution(1, "Tully", "it rains"),
                attribution(2, "Reed", "it rains"));

        Corrections.apply(archive);

        assertThat(stances()).containsExactly("0 | neutral | person", "1 | factive | person", "2 | neutral | person");
    }

    @Test
    void replacesAndWithdraws() throws IOException, SQLException {
        read("rules", attribution(0, "Tully", CONTENT));
        Corrections.Key key = new Corrections.Key("The Post", "1", "Tully", CONTENT, 0);
        correct(null, correction(CONTENT, 0, "reporter_stance", "factive"));
        correct(key, correction(CONTENT, 0, "reporter_stance", "distancing"));
        Corrections.apply(archive);
        assertThat(stances()).containsExactly("0 | distancing | person");

        correct(key);
        assertThat(archive.number("SELECT count(*) FROM correction")).isZero();
    }

    @Test
    void measuresOverlapByTheWordsOfTheLongerContent() {
        // Four of five words; repetitions count as often as both have them; marks and capitals do not matter.
        assertThat(CorrectionMatcher.overlap("It will rain, soon", "it will rain very soon"))
                .isEqualTo(0.8, within(1e-12));
        assertThat(CorrectionMatcher.overlap("no no no", "no")).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(CorrectionMatcher.overlap("", "no")).isZero();
    }
}
