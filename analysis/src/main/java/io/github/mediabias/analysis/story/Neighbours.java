package io.github.mediabias.analysis.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each article some that may be about the same event: those that share its weightiest words, and lie near in time
 * where the days are known. An index of these words holds the articles; where too many of them share a word, a part is looked
 * at that depends on which they are, not on the order in which they came. So the time grows with the number of articles.
 */
final class Neighbours {

    /** How many articles of one word are looked at, of the dated and of the undated ones. */
    private static final int MOST = 400;

    /** How many neighbours an article has. */
    private static final int KEPT = 24;

    /** The order in which articles are numbered: by day, undated ones last; then in one that has nothing to do with outlets. */
    static final Comparator<StoryArticle> ORDER = Comparator.comparing(
                    StoryArticle::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(StoryArticle::article);

    private final List<NumberedArticle> articles;

    /** The day of each article, in days since 1970-01-01. */
    private final long[] days;

    /** Where the articles of each word begin in {@link #holders}; those of the next word begin where they end. */
    private final int[] begins;

    private final int[] holders;

    /** What the word weighs in the article beside it in {@link #holders}. */
    private final int[] weights;

    /** What each article met so far shares with the one that neighbours are sought of. */
    private final long[] shared;

    private Neighbours(List<NumberedArticle> articles, int words) {
        this.articles = articles;
        this.days = articles.stream()
                .mapToLong(article -> day(article.article().day()))
                .toArray();
        this.begins = new int[words + 1];
        for (NumberedArticle article : articles) {
            for (int rank = 0; rank < article.weightiestWords(); rank++) {
                begins[article.weightiest(rank) + 1]++;
            }
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        this.holders = new int[begins[words]];
        this.weights = new int[begins[words]];
        this.shared = new long[articles.size()];
        fill(Arrays.copyOf(begins, words));
    }

    private static long day(@Nullable LocalDate day) {
        return day == null ? Long.MAX_VALUE : day.toEpochDay();
    }

    private void fill(int[] ends) {
        for (int i = 0; i < articles.size(); i++) {
            NumberedArticle article = articles.get(i);
            for (int rank = 0; rank < article.weightiestWords(); rank++) {
                int word = article.weightiest(rank);
                holders[ends[word]] = i;
                weights[ends[word]] = article.vector().weight(word);
                ends[word]++;
            }
        }
    }

    /**
     * The neighbours of all articles.
     *
     * @param articles in the order {@link #ORDER}
     * @param words how many words are numbered
     * @return for each its neighbours
     */
    static List<int[]> of(List<NumberedArticle> articles, int words) {
        Neighbours neighbours = new Neighbours(articles, words);
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            found.add(neighbours.of(i));
        }
        return found;
    }

    private int[] of(int article) {
        List<Integer> met = new ArrayList<>();
        NumberedArticle sought = articles.get(article);
        for (int rank = 0; rank < sought.weightiestWords(); rank++) {
            int word = sought.weightiest(rank);
            int undated = firstFrom(word, Long.MAX_VALUE);
            if (days[article] == Long.MAX_VALUE) {
                look(article, word, begins[word], undated, met);
            } else {
                int last = firstFrom(word, days[article] + Cluster.DAYS);
                look(article, word, firstFrom(word, days[article] - Cluster.DAYS + 1), last, met);
            }
            look(article, word, undated, begins[word + 1], met);
        }
        // Those that share most first; of equals, the first.
        long[] ranked = met.stream()
                .mapToLong(other -> -shared[other] << Integer.SIZE | other)
                .sorted()
                .limit(KEPT)
                .toArray();
        met.forEach(other -> shared[other] = 0);
        return Arrays.stream(ranked).mapToInt(other -> (int) other).toArray();
    }

    /** Looks at the articles from {@code begin} to {@code end}, or at some of them that are evenly spread. */
    private void look(int article, int word, int begin, int end, List<Integer> met) {
        int count = Math.min(MOST, end - begin);
        long weight = articles.get(article).vector().weight(word);
        for (int i = 0; i < count; i++) {
            int place = begin + (int) ((long) i * (end - begin) / count);
            int other = holders[place];
            if (other != article) {
                if (shared[other] == 0) {
                    met.add(other);
                }
                shared[other] += weight * weights[place];
            }
        }
    }

    /** Where the articles of a word that are of that day or later begin. */
    private int firstFrom(int word, long day) {
        int low = begins[word];
        int high = begins[word + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[holders[middle]] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
