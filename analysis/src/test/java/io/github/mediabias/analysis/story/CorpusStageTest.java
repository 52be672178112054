package io.github.mediabias.analysis.story;

import static io.github.mediabias.analysis.story.Texts.article;
import static io.github.mediabias.analysis.story.Texts.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CorpusStageTest {

    private static List<Story> stories(List<StoryArticle> articles) {
        CorpusStage stage = new CorpusStage();
        articles.forEach(stage::add);
        return stage.stories();
    }

    private static List<String> articlesOf(Story story) {
        return story.members().stream().map(Story.Member::article).toList();
    }

    @Test
    void bringsTheArticlesOnOneEventTogether() {
        List<Story> stories = stories(List.of(
                article("Courier", "1", "2025-03-18", "Rain", on(1, 1)),
                article("Herald", "2", "2025-03-17", "Storm", on(1, 2)),
                article("Courier", "3", "2025-03-18", "Vote", on(2, 1))));

        assertThat(stories)
                .extracting(CorpusStageTest::articlesOf)
                .containsExactly(List.of("Herald/2", "Courier/1"), List.of("Courier/3"));
    }

    @Test
    void namesAStoryByItsEarliestArticleAndSaysFromWhenToWhenItRan() {
        Story story = stories(List.of(
                        article("Courier", "1", "2025-03-18", "Rain", on(1, 1)),
                        article("Herald", "2", "2025-03-17", "Storm", on(1, 2)),
                        article("Tribune", "3", null, "Flood", on(1, 3))))
                .get(0);

        assertThat(story.story()).isEqualTo("Herald/2");
        assertThat(story.firstDay()).isEqualTo(LocalDate.parse("2025-03-17"));
        assertThat(story.lastDay()).isEqualTo(LocalDate.parse("2025-03-18"));
        assertThat(articlesOf(story)).containsExactly("Herald/2", "Courier/1", "Tribune/3");
        assertThat(story.label()).isIn("Rain", "Storm", "Flood");
    }

    @Test
    void tellsTheSameWordsAYearLaterForAnotherEvent() {
        assertThat(stories(List.of(
                        article("Courier", "1", "2024-03-18", "Annual report", on(1, 1)),
                        article("Courier", "2", "2025-03-18", "Annual report", on(1, 2)))))
                .hasSize(2);
    }

    @Test
    void findsTheSameInAnyOrder() {
        List<StoryArticle> articles = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String day = i % 3 == 0
                    ? null
                    : LocalDate.parse("2025-03-01").plusDays(i % 20).toString();
            // Neighbouring events share texts by halves, so that there is much to decide.
            String body = on(i % 17, i) + " " + on((i + i / 17) % 17, i + 1);
            articles.add(article("Outlet " + i % 5, "a" + i, day, "Headline " + i, body));
        }
        List<Story> stories = stories(articles);

        assertThat(stories).hasSizeBetween(5, 100);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(stories(articles)).isEqualTo(stories);
        }
    }

    @Test
    void marksWhatRepeatsAnotherText() {
        String text = on(1, 1);
        List<Story> stories = stories(List.of(
                article("Herald", "2", "2025-03-18", "Storm", "By Mary Tully, Herald staff\n\n" + text),
                article("Courier", "1", "2025-03-17", "Rain", text),
                article("Tribune", "3", "2025-03-18", "Rain", on(1, 2))));

        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).members())
                .containsExactly(
                        new Story.Member("Courier/1", null),
                        new Story.Member("Herald/2", "Courier/1"),
                        new Story.Member("Tribune/3", null));
    }

    @Test
    void doesNotTakeAnEditedVersionForARepeat() {
        String text = on(1, 1);

        assertThat(stories(List.of(
                                article("Courier", "1", "2025-03-17", "Rain", text),
                                article("Courier", "2", "2025-03-18", "Rain", "Updated at noon. " + text)))
                        .get(0)
                        .members())
                .containsExactly(new Story.Member("Courier/1", null), new Story.Member("Courier/2", null));
    }

    @Test
    void copesWithTenThousandEqualArticles() {
        List<StoryArticle> articles = new ArrayList<>();
        StoryArticle one = article("Outlet", "a", null, "Rain", on(1, 1));
        for (int i = 0; i < 10_000; i++) {
            articles.add(new StoryArticle(
                    "key " + i, "Outlet", "a" + i, null, "Rain", null, one.textHash(), one.words(), one.signature()));
        }

        List<Story> stories = stories(articles);

        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).members())
                .filteredOn(member -> member.duplicateOf() == null)
                .hasSize(1);
    }

    @Test
    void copesWithAThousandTextsThatDifferInAWord() {
        List<StoryArticle> articles = new ArrayList<>();
        String text = on(1, 1);
        for (int i = 0; i < 1_000; i++) {
            articles.add(article("Outlet " + i, "a" + i, "2025-03-18", null, "Copy " + i + ". " + text));
        }

        List<Story> stories = stories(articles);

        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).members())
                .filteredOn(member -> member.duplicateOf() == null)
                .hasSize(1);
    }

    @Test
    void copesWithOneEventThatAThousandTextsTell() {
        List<StoryArticle> articles = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            articles.add(article("Outlet " + i % 50, "a" + i, null, null, on(1, i)));
        }

        assertThat(stories(articles)).hasSize(1);
    }

    @Test
    void doesNotChainArticlesThatEachShareALittleWithTheNext() {
        List<StoryArticle> articles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            articles.add(article("Outlet " + i, "a" + i, null, null, on(i, 1) + " " + on(i + 1, 2)));
        }

        assertThat(stories(articles))
                .allSatisfy(story -> assertThat(story.members()).hasSizeLessThan(5));
    }

    @Test
    void namesAStoryWithoutHeadlinesByItsWeightiestWords() {
        assertThat(stories(List.of(article("Courier", "1", null, null, on(1, 1)))))
                .first()
                .extracting(Story::label)
                .asString()
                .matches("(event1name\\d+(, )?){5}");
    }

    @Test
    void leavesArticlesOfAWordOrTwoAlone() {
        assertThat(stories(List.of(
                        article("Courier", "1", null, null, "Zelnick"),
                        article("Herald", "2", null, null, "Zelnick wins"),
                        article("Tribune", "3", null, null, "!!!"))))
                .hasSize(3);
        assertThat(stories(List.of())).isEmpty();
    }
}
