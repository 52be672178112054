package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.evaluation.BCubed.Placed;
import io.github.mediabias.analysis.story.CorpusStage;
import io.github.mediabias.analysis.story.Story;
import io.github.mediabias.analysis.story.StoryArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Scores the stories that the program finds against those that people have coded, with and without the articles' dates. */
public final class StoryEvaluation {

    private final List<StoryArticle> articles;
    private final Map<String, String> gold;

    /**
     * An evaluation on some articles.
     *
     * @param gold the stories of coded articles, by the articles' keys; the other articles are in the input all the same, so
     *     that the coded ones have something to be confused with
     * @throws IllegalArgumentException if none of the articles is coded
     */
    public StoryEvaluation(List<StoryArticle> articles, Map<String, String> gold) {
        this.articles = List.copyOf(articles);
        this.gold = Map.copyOf(gold);
        if (articles.stream().noneMatch(article -> gold.containsKey(article.article()))) {
            throw new IllegalArgumentException("no article is coded; expected a key 'story' or 'event'");
        }
    }

    /** The figures. */
    public TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        int dated = addRows("yes", UnaryOperator.identity(), rows);
        int undated = addRows("no", StoryArticle::withoutDay, rows);
        Set<String> coded = new HashSet<>(gold.values());
        return new TextTable(
                "Stories",
                2,
                List.of("measure", "dates", "precision", "recall", "f1"),
                rows,
                List.of(
                        articles.size() + " articles, " + gold.size() + " of them coded, in " + coded.size()
                                + " stories",
                        "found: " + dated + " stories with dates, " + undated
                                + " without, those of one article included",
                        "b-cubed: of the coded articles; others wrong: an article that nobody has coded, found in a story with"
                                + " coded ones, counts as wrong"));
    }

    /** Adds the rows of one run; returns how many stories it found. */
    private int addRows(String dates, UnaryOperator<StoryArticle> seenAs, List<List<String>> rows) {
        CorpusStage stage = new CorpusStage();
        articles.forEach(article -> stage.add(seenAs.apply(article)));
        List<Story> stories = stage.stories();
        List<Placed> placed = new ArrayList<>();
        for (Story story : stories) {
            story.members().forEach(member -> placed.add(new Placed(story.story(), gold.get(member.article()))));
        }
        BCubed coded = BCubed.ofCoded(placed);
        BCubed strict = BCubed.withOthersAsWrong(placed);
        Score pairs = pairs(placed);
        rows.add(row("b-cubed", dates, coded.precision(), coded.recall(), coded.f1()));
        rows.add(row("b-cubed, others wrong", dates, strict.precision(), strict.recall(), strict.f1()));
        rows.add(row("pairs", dates, pairs.precision(), pairs.recall(), pairs.f1()));
        return stories.size();
    }

    private static List<String> row(String measure, String dates, double precision, double recall, double f1) {
        return List.of(measure, dates, Score.threeDigits(precision), Score.threeDigits(recall), Score.threeDigits(f1));
    }

    /** The pairs of coded articles that are in one story. */
    static Score pairs(List<Placed> articles) {
        Map<String, Integer> found = new HashMap<>();
        Map<String, Integer> gold = new HashMap<>();
        Map<Placed, Integer> both = new HashMap<>();
        for (Placed article : articles) {
            if (article.gold() != null) {
                found.merge(article.found(), 1, Integer::sum);
                gold.merge(article.gold(), 1, Integer::sum);
                both.merge(article, 1, Integer::sum);
            }
        }
        return new Score("pairs", pairs(both), pairs(found), pairs(gold));
    }

    private static int pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToInt(size -> size * (size - 1) / 2).sum();
    }
}
