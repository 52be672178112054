package io.github.mediabias.analysis.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds articles that repeat the text of another: the same words, or nearly all of its runs of words. Each is compared only
 * with originals that share one of its smallest hashes, so that the time grows with the number of articles.
 */
final class Repeats {

    /** The share of an article's runs of words that stand in the one that it repeats. */
    static final double SHARE = 0.8;

    /** By how many of its smallest hashes a text is looked up. */
    private static final int LOOK_UP = 16;

    /** By how many an original is found: more, since it may be longer than what repeats it. */
    private static final int FOUND_BY = 32;

    /** Runs of words that more originals have are furniture, such as a copyright line; only so many are looked at. */
    private static final int MOST = 64;

    private final List<NumberedArticle> articles;
    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<Integer, List<Integer>> byHash = new HashMap<>();

    /** @param articles in the order of {@link StoryArticle#ORIGINALS_FIRST} */
    private Repeats(List<NumberedArticle> articles) {
        this.articles = articles;
    }

    /**
     * The original of each article.
     *
     * @param articles in any order
     * @return for each article its index, or that of the article that it repeats, which repeats none
     */
    static int[] originals(List<NumberedArticle> articles) {
        Integer[] order = new Integer[articles.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                (a, b) -> StoryArticle.ORIGINALS_FIRST.compare(
                        articles.get(a).article(), articles.get(b).article()));
        List<NumberedArticle> sorted = Arrays.stream(order).map(articles::get).toList();
        Repeats repeats = new Repeats(sorted);
        int[] originals = new int[articles.size()];
        for (int i = 0; i < sorted.size(); i++) {
            originals[order[i]] = order[repeats.original(i)];
        }
        return originals;
    }

    private int original(int article) {
        NumberedArticle text = articles.get(article);
        Integer same = byText.get(text.article().textHash());
        if (same != null) {
            return same;
        }
        for (int candidate : candidates(text)) {
            NumberedArticle original = articles.get(candidate);
            if (!text.article().isVersionOf(original.article()) && text.contained(original) >= SHARE) {
                byText.put(text.article().textHash(), candidate);
                return candidate;
            }
        }
        byText.put(text.article().textHash(), article);
        for (int rank = 0; rank < Math.min(FOUND_BY, text.sketchSize()); rank++) {
            List<Integer> found = byHash.computeIfAbsent(text.sketch(rank), hash -> new ArrayList<>(1));
            if (found.size() < MOST) {
                found.add(article);
            }
        }
        return article;
    }

    /** Originals that share a hash, the earliest first. */
    private Iterable<Integer> candidates(NumberedArticle text) {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (int rank = 0; rank < Math.min(LOOK_UP, text.sketchSize()); rank++) {
            candidates.addAll(byHash.getOrDefault(text.sketch(rank), List.of()));
        }
        return candidates;
    }
}
