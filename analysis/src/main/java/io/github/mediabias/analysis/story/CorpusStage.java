package io.github.mediabias.analysis.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Groups articles by the event that they tell, and marks those that repeat another's text. What it finds depends on the set
 * of articles only, not on their order: adding a week to older ones gives what all of them at once give.
 *
 * <p>Time and memory grow with the number of articles. Not thread-safe.
 */
public final class CorpusStage {

    /** With fewer words, what an article is about cannot be told. */
    private static final int LEAST_TERMS = 10;

    /** How many words name a story of articles without headlines. */
    private static final int LABEL_WORDS = 5;

    private final List<StoryArticle> articles = new ArrayList<>();

    /**
     * Adds an article.
     *
     * @param article with another key than those added before
     */
    public void add(StoryArticle article) {
        articles.add(article);
    }

    /** The stories of all articles, each article in one, in the order of their earliest articles. */
    public List<Story> stories() {
        articles.sort(Neighbours.ORDER);
        int[] originals = Repeats.originals(articles);
        Map<Integer, List<Integer>> repeats = new TreeMap<>();
        for (int i = 0; i < originals.length; i++) {
            repeats.computeIfAbsent(originals[i], original -> new ArrayList<>()).add(i);
        }
        List<Integer> told = repeats.keySet().stream()
                .filter(i -> articles.get(i).signature().terms().size() >= LEAST_TERMS)
                .toList();
        List<Story> stories = new ArrayList<>();
        for (Cluster cluster : clusters(told)) {
            List<Integer> members = cluster.members().stream().map(told::get).toList();
            stories.add(story(members, cluster.vector(), repeats, originals));
        }
        repeats.keySet().stream()
                .filter(i -> articles.get(i).signature().terms().size() < LEAST_TERMS)
                .forEach(i -> stories.add(story(List.of(i), null, repeats, originals)));
        Map<String, StoryArticle> byKey =
                articles.stream().collect(Collectors.toMap(StoryArticle::article, article -> article));
        stories.sort(Comparator.comparing(
                (Story story) -> Objects.requireNonNull(byKey.get(story.story())), StoryArticle.EARLIEST_FIRST));
        return stories;
    }

    private final Map<String, Integer> numbers = new HashMap<>();

    private List<Cluster> clusters(List<Integer> told) {
        List<StoryArticle> chosen = told.stream().map(articles::get).toList();
        List<Cluster> single = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            StoryArticle article = chosen.get(i);
            single.add(Cluster.of(i, TermVector.of(article.signature().terms(), numbers), article.day()));
        }
        return Clustering.cluster(single, Neighbours.of(chosen));
    }

    /** The story of some originals and of what repeats them. */
    private Story story(
            List<Integer> members, @Nullable TermVector sum, Map<Integer, List<Integer>> repeats, int[] originals) {
        List<Integer> all = members.stream()
                .flatMap(original -> repeats.getOrDefault(original, List.of()).stream())
                .sorted(Comparator.comparing(articles::get, StoryArticle.EARLIEST_FIRST))
                .toList();
        List<LocalDate> days = all.stream()
                .map(i -> articles.get(i).day())
                .filter(Objects::nonNull)
                .toList();
        return new Story(
                articles.get(all.get(0)).article(),
                label(members, sum),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                all.stream()
                        .map(i -> new Story.Member(
                                articles.get(i).article(),
                                originals[i] == i
                                        ? null
                                        : articles.get(originals[i]).article()))
                        .toList());
    }

    /** The headline of the article that has most in common with all; without any, the weightiest words. */
    private String label(List<Integer> members, @Nullable TermVector sum) {
        StoryArticle central = null;
        long most = -1;
        for (int i : members.stream()
                .sorted(Comparator.comparing(articles::get, StoryArticle.EARLIEST_FIRST))
                .toList()) {
            StoryArticle article = articles.get(i);
            long common = sum == null
                    ? 0
                    : TermVector.of(article.signature().terms(), numbers).times(sum);
            if (article.headline() != null && !article.headline().isBlank() && common > most) {
                central = article;
                most = common;
            }
        }
        if (central != null) {
            return Objects.requireNonNull(central.headline()).strip();
        }
        return articles.get(members.get(0)).signature().terms().stream()
                .limit(LABEL_WORDS)
                .map(StorySignature.Term::word)
                .collect(Collectors.joining(", "));
    }
}
