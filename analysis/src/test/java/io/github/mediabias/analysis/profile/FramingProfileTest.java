package io.github.mediabias.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.SmallCodebook;
import io.github.mediabias.analysis.codebook.ScoreWeight;
import io.github.mediabias.analysis.table.Rows.ArticleRow;
import io.github.mediabias.analysis.table.Rows.AttributionRow;
import io.github.mediabias.analysis.table.Rows.AttributionSourceRow;
import io.github.mediabias.analysis.table.Rows.AttributionSpanRow;
import io.github.mediabias.analysis.table.Rows.FramingHitRow;
import io.github.mediabias.analysis.table.Rows.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two articles of an outlet, counted by hand. One: 200 own words, 1 hit; the United States said (neutral) and claimed
 * (distancing), somebody unnamed said. Two: 300 own words, 2 hits; Russia claimed.
 */
class FramingProfileTest {

    private static final ProfileCounter COUNTER = new ProfileCounter(SmallCodebook.with());
    private static final List<ArticleCounts> ARTICLES = List.of(
            COUNTER.count(rows(
                    "one",
                    200,
                    1,
                    List.of(
                            attribution(0, "neutral", "organisation", "USA"),
                            attribution(1, "distancing", "organisation", "USA"),
                            attribution(2, "neutral", "unnamed", null)))),
            COUNTER.count(rows("two", 300, 2, List.of(attribution(0, "distancing", "organisation", "RUS")))));

    private static List<Row> attribution(int number, String stance, String type, @Nullable String country) {
        List<Row> rows = new ArrayList<>();
        rows.add(new AttributionRow(
                "k", number, "They", "said", "so", "indirect", stance, "asserts", type, null, 1, 0.5, 0.5, "hand"));
        rows.add(new AttributionSpanRow("k", number, "content", 0, 10 + number, 12 + number));
        if (country != null) {
            String bloc = country.equals("USA") ? "WST" : null;
            rows.add(new AttributionSourceRow(
                    "k", number, 0, "Them", country + "GOV", country, "GOV", bloc, true, false, "hand"));
        }
        return rows;
    }

    private static List<Row> rows(String id, int ownWords, int hits, List<List<Row>> attributions) {
        List<Row> rows = new ArrayList<>();
        rows.add(new ArticleRow(
                "k",
                "Gazette",
                "Gazette",
                id,
                "Talks",
                null,
                null,
                null,
                null,
                null,
                "eng",
                "staff news",
                500,
                ownWords,
                0,
                0,
                0,
                "h",
                false,
                "f",
                "",
                1,
                1,
                1,
                0));
        for (int i = 0; i < hits; i++) {
            rows.add(hit(i, "body", "outlet"));
        }
        rows.add(hit(hits, "body", "quoted"));
        rows.add(hit(hits + 1, "headline", "outlet"));
        attributions.forEach(rows::addAll);
        return rows;
    }

    private static FramingHitRow hit(int number, String part, String voice) {
        return new FramingHitRow(
                "k", number, "conflict", "clash", part, 0, 5, voice, null, false, "clash", "a ", " b", null, false);
    }

    private static Explanation component(Explanation profile, String name) {
        return profile.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part is called " + name));
    }

    private static Explanation outlet(ScoreWeight... weights) {
        return new FramingProfile(COUNTER.components(), List.of(weights)).ofOutlet("Gazette", ARTICLES);
    }

    @Test
    void sumsAnOutletsCountsBeforeItDivides() {
        Explanation own = component(outlet(), "Own-voice hits");

        // (1 + 2) hits in (200 + 300) words, not the mean of 5 and 6.67.
        assertThat(own.value()).isEqualTo(6.0);
        assertThat(own.sentence())
                .isEqualTo(
                        "1,000 × 3 hits of framing terms in the outlet's own words ÷ 500 words in the outlet's own voice"
                                + " = 6.00.");
        assertThat(component(outlet(), "Officials").value()).isEqualTo(0.75);
        assertThat(component(outlet(), "Officials: Russia").value()).isEqualTo(0.25);
        assertThat(component(outlet(), "Unnamed sources").value()).isEqualTo(0.25);
    }

    @Test
    void tellsTheStanceOfAttributionsToASide() {
        assertThat(component(outlet(), "Distancing cues: United States").sentence())
                .isEqualTo("1 attribution with distancing cues to sources, United States ÷ 2 attributions to sources,"
                        + " United States = 50.0 %.");
        assertThat(component(outlet(), "Distancing cues: Russia").value()).isEqualTo(1.0);
    }

    @Test
    void hasNoValueWhereNothingCanBeCountedAndSaysWhy() {
        Explanation ukraine = component(outlet(), "Distancing cues: Ukraine");

        assertThat(ukraine.value()).isNull();
        assertThat(ukraine.sentence()).isEqualTo("No value: there are no attributions to sources, Ukraine.");
    }

    @Test
    void leadsEachFigureToItsPassages() {
        Explanation own = component(outlet(), "Own-voice hits");

        assertThat(own.parts()).extracting(Explanation::name).containsExactly("one", "two");
        assertThat(own.parts().get(1).passages())
                .hasSize(2)
                .first()
                .isEqualTo(new ProfilePassage("two", "body", 0, 5, "a [clash] b", "term 'clash' of conflict"));
        assertThat(component(outlet(), "Distancing cues: Russia").parts().get(0).passages())
                .containsExactly(new ProfilePassage(
                        "two",
                        "body",
                        10,
                        12,
                        "They | said | so",
                        "distancing cue, organisation source; Them RUSGOV: hand"));
    }

    @Test
    void explainsTheAnalystsIndexAndCallsItByItsName() {
        Explanation index = component(
                outlet(new ScoreWeight("Our index", "own_voice", 0.5), new ScoreWeight("Our index", "unnamed", -2)),
                "Our index");

        // 0.5 × 6 - 2 × 0.25.
        assertThat(index.value()).isCloseTo(2.5, within(1e-12));
        assertThat(index.sentence()).isEqualTo("By score.csv: 0.5 × own_voice + -2.0 × unnamed = 2.5000.");
        assertThat(index.parts().get(0).parts()).extracting(Explanation::name).containsExactly("Own-voice hits");
    }

    @Test
    void hasNoIndexWhereAComponentHasNoValue() {
        Explanation index = component(outlet(new ScoreWeight("Ours", "distancing.ukraine", 1)), "Ours");

        assertThat(index.value()).isNull();
        assertThat(index.sentence()).endsWith("no value: there is none of distancing.ukraine.");
    }

    @Test
    void knowsEachComponentByItsId() {
        for (Component component : COUNTER.components()) {
            assertThat(Component.of(component.id())).isEqualTo(component);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Component.of("bias"))
                .withMessage(
                        "the component is 'bias'; expected one of the families own_voice, officials, unnamed, factive,"
                                + " distancing");
    }
}
