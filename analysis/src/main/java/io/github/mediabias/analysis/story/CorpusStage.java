package io.github.mediabias.analysis.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    private final List<NumberedArticle> articles = new ArrayList<>();
    private final WordNumbers words = new WordNumbers();

    /**
     * Adds an article.
     *
     * @param article with another key than those added before
     */
    public void add(StoryArticle article) {
        articles.add(NumberedArticle.of(article, words));
    }

    /** The stories of all articles added so far, each article in one, in the order of their earliest articles. */
    public List<Story> stories() {
        articles.sort(Comparator.comparing(NumberedArticle::article, Neighbours.ORDER));
        int[] originals = Repeats.originals(articles);
        Map<Integer, List<Integer>> repeats = new TreeMap<>();
        for (int i = 0; i < originals.length; i++) {
            repeats.computeIfAbsent(originals[i], original -> new ArrayList<>()).add(i);
        }
        List<Telling> tellings = new ArrayList<>();
        for (List<Integer> members : groups(repeats)) {
            tellings.add(telling(members, repeats));
        }
        tellings.sort(Comparator.comparing(telling -> article(telling.articles().get(0)), StoryArticle.EARLIEST_FIRST));
        return tellings.stream().map(telling -> story(telling, originals)).toList();
    }

    /**
     * What a story is made of.
     *
     * @param originals those that repeat no other
     * @param articles these and their repeats, the earliest first
     */
    private record Telling(List<Integer> originals, List<Integer> articles) {}

    private Telling telling(List<Integer> members, Map<Integer, List<Integer>> repeats) {
        return new Telling(
                sorted(members),
                sorted(members.stream()
                        .flatMap(original -> repeats.getOrDefault(original, List.of()).stream())
                        .toList()));
    }

    private List<Integer> sorted(List<Integer> numbers) {
        return numbers.stream()
                .sorted(Comparator.comparing(this::article, StoryArticle.EARLIEST_FIRST))
                .toList();
    }

    private StoryArticle article(int number) {
        return articles.get(number).article();
    }

    /** The originals by their events; those with too few words each for itself. */
    private List<List<Integer>> groups(Map<Integer, List<Integer>> repeats) {
        List<Integer> told = new ArrayList<>();
        List<List<Integer>> groups = new ArrayList<>();
        for (int original : repeats.keySet()) {
            if (articles.get(original).vector().size() < LEAST_TERMS) {
                groups.add(List.of(original));
            } else {
                told.add(original);
            }
        }
        List<NumberedArticle> chosen = told.stream().map(articles::get).toList();
        List<Cluster> single = IntStream.range(0, chosen.size())
                .mapToObj(i -> Cluster.of(
                        i, chosen.get(i).vector(), chosen.get(i).article().day()))
                .toList();
        for (Cluster cluster : Clustering.cluster(single, Neighbours.of(chosen, words.size()))) {
            groups.add(cluster.members().stream().map(told::get).toList());
        }
        return groups;
    }

    private Story story(Telling telling, int[] originals) {
        List<LocalDate> days = telling.articles().stream()
                .map(i -> article(i).day())
                .filter(Objects::nonNull)
                .toList();
        return new Story(
                article(telling.articles().get(0)).article(),
                label(telling.originals()),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                telling.articles().stream()
                        .map(i -> new Story.Member(
                                article(i).article(),
                                originals[i] == i ? null : article(originals[i]).article()))
                        .toList());
    }

    /** The headline of the article that has most in common with all; without any, the first article's weightiest words. */
    private String label(List<Integer> originals) {
        TermVector sum = originals.stream()
                .map(i -> articles.get(i).vector())
                .reduce(TermVector::plus)
                .orElseThrow();
        String label = null;
        long most = -1;
        for (int i : originals) {
            String headline = article(i).headline();
            long common = articles.get(i).vector().times(sum);
            if (headline != null && !headline.isBlank() && common > most) {
                label = headline.strip();
                most = common;
            }
        }
        return label != null ? label : weightiest(articles.get(originals.get(0)));
    }

    private String weightiest(NumberedArticle article) {
        return IntStream.range(0, Math.min(LABEL_WORDS, article.weightiestWords()))
                .mapToObj(rank -> words.word(article.weightiest(rank)))
                .collect(Collectors.joining(", "));
    }
}
