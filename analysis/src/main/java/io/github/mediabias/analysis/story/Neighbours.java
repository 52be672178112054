package io.github.mediabias.analysis.story;

import io.github.mediabias.analysis.story.StorySignature.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for each article some that may be about the same event: those that share its weightiest words, and lie near in time
 * where the days are known. An index of these words holds the articles; where too many of them share a word, a part is looked
 * at that depends on which they are, not on their order. So the time grows with the number of articles.
 */
final class Neighbours {

    /** How many of an article's words are in the index. */
    private static final int INDEXED = 16;

    /** How many articles of one word are looked at, of the dated and of the undated ones. */
    private static final int MOST = 400;

    /** How many neighbours an article has. */
    private static final int KEPT = 24;

    private final List<StoryArticle> articles;
    private final Map<String, int[]> index;
    private final long[] shared;

    /** @param articles in the order {@link #ORDER} */
    private Neighbours(List<StoryArticle> articles) {
        this.articles = articles;
        this.index = index(articles);
        this.shared = new long[articles.size()];
    }

    /** The order in which articles are numbered: by day, undated ones last; then in one that has nothing to do with outlets. */
    static final Comparator<StoryArticle> ORDER = Comparator.comparing(
                    StoryArticle::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(StoryArticle::article);

    /**
     * The neighbours of all articles.
     *
     * @param articles in the order {@link #ORDER}
     * @return for each its neighbours, those that share most first
     */
    static List<int[]> of(List<StoryArticle> articles) {
        Neighbours neighbours = new Neighbours(articles);
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            found.add(neighbours.of(i));
        }
        return found;
    }

    private static List<Term> indexed(StoryArticle article) {
        List<Term> terms = article.signature().terms();
        return terms.subList(0, Math.min(INDEXED, terms.size()));
    }

    private static Map<String, int[]> index(List<StoryArticle> articles) {
        Map<String, Integer> sizes = new HashMap<>();
        for (StoryArticle article : articles) {
            indexed(article).forEach(term -> sizes.merge(term.word(), 1, Integer::sum));
        }
        Map<String, int[]> index = new HashMap<>();
        Map<String, Integer> filled = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            for (Term term : indexed(articles.get(i))) {
                int[] holders = index.computeIfAbsent(term.word(), word -> new int[sizes.getOrDefault(word, 0)]);
                holders[filled.merge(term.word(), 1, Integer::sum) - 1] = i;
            }
        }
        return index;
    }

    private int[] of(int article) {
        List<Integer> met = new ArrayList<>();
        for (Term term : indexed(articles.get(article))) {
            int[] holders = index.getOrDefault(term.word(), new int[0]);
            int firstUndated = firstUndated(holders);
            look(article, term, holders, from(article, holders), Math.min(firstUndated, to(article, holders)), met);
            look(article, term, holders, firstUndated, holders.length, met);
        }
        met.sort(Comparator.comparingLong((Integer other) -> -shared[other]).thenComparingInt(other -> other));
        int[] kept = met.stream().limit(KEPT).mapToInt(Integer::intValue).toArray();
        met.forEach(other -> shared[other] = 0);
        return kept;
    }

    /** Looks at the holders of a word from {@code begin} to {@code end}, or at some that are evenly spread. */
    private void look(int article, Term term, int[] holders, int begin, int end, List<Integer> met) {
        int count = Math.min(MOST, end - begin);
        for (int i = 0; i < count; i++) {
            int other = holders[begin + (int) ((long) i * (end - begin) / count)];
            if (other != article) {
                if (shared[other] == 0) {
                    met.add(other);
                }
                // The other's weight is looked for among few words only.
                shared[other] += (long) term.weight() * weight(other, term.word());
            }
        }
    }

    private int weight(int article, String word) {
        for (Term term : indexed(articles.get(article))) {
            if (term.word().equals(word)) {
                return term.weight();
            }
        }
        return 0;
    }

    private int firstUndated(int[] holders) {
        return search(holders, Long.MAX_VALUE);
    }

    private int from(int article, int[] holders) {
        long day = day(article);
        return day == Long.MAX_VALUE ? 0 : search(holders, day - Cluster.DAYS);
    }

    private int to(int article, int[] holders) {
        long day = day(article);
        return day == Long.MAX_VALUE ? holders.length : search(holders, day + Cluster.DAYS + 1);
    }

    /** The first holder of that day or later. */
    private int search(int[] holders, long day) {
        int low = 0;
        int high = holders.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day(holders[middle]) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long day(int article) {
        var day = articles.get(article).day();
        return day == null ? Long.MAX_VALUE : day.toEpochDay();
    }
}
