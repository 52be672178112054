package io.github.mediabias.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.evaluation.BCubed.Placed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryEvaluationTest {

    /** Two found stories, {a a b} and {a b b x}; x is coded by nobody. */
    private static final List<Placed> ARTICLES = List.of(
            new Placed("1", "a"),
            new Placed("1", "a"),
            new Placed("1", "b"),
            new Placed("2", "a"),
            new Placed("2", "b"),
            new Placed("2", "b"),
            new Placed("2", null));

    @Test
    void scoresEachArticleByItsFoundAndItsTrueStory() {
        BCubed score = BCubed.ofCoded(ARTICLES);

        // By hand. Precision: 2/3, 2/3, 1/3 in the first story, 1/3, 2/3, 2/3 in the second. Recall: the same, since
        // each true
        // story has three articles as well.
        assertThat(score.precision()).isCloseTo(10.0 / 18, within(1e-12));
        assertThat(score.recall()).isCloseTo(10.0 / 18, within(1e-12));
        assertThat(score.f1()).isCloseTo(10.0 / 18, within(1e-12));
    }

    @Test
    void countsAnUncodedArticleAsWrongWhereThatIsAsked() {
        BCubed score = BCubed.withOthersAsWrong(ARTICLES);

        // By hand: as above, but the second story has four articles: 1/4, 2/4, 2/4.
        assertThat(score.precision()).isCloseTo((5.0 / 3 + 5.0 / 4) / 6, within(1e-12));
        assertThat(score.recall()).isCloseTo(10.0 / 18, within(1e-12));
    }

    @Test
    void countsThePairsOfCodedArticles() {
        // By hand: of 3 + 3 pairs found and 3 + 3 true ones, a-a of the first and b-b of the second are both.
        assertThat(StoryEvaluation.pairs(ARTICLES)).isEqualTo(new Score("pairs", 2, 6, 6));
    }

    @Test
    void needsACodedArticle() {
        assertThatThrownBy(() -> new StoryEvaluation(List.of(), Map.of()))
                .hasMessage("no article is coded; expected a key 'story' or 'event'");
    }

    @Test
    void readsTheStoriesThatPeopleHaveCoded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.write(
                file,
                List.of(
                        "{\"id\":\"a\",\"story\":\"x\"}",
                        "no JSON",
                        "{\"id\":\"b\",\"event\":7}",
                        "{\"id\":\"c\",\"story\":null}"),
                StandardCharsets.UTF_8);

        assertThat(StoryGold.read(file)).isEqualTo(Map.of("line 1", "story x", "line 3", "event 7"));
    }
}
