package io.github.mediabias.analysis.story;

import io.github.mediabias.core.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts in how many articles each word stands, and writes the table of rarities that {@link SignatureMaker} weighs by. */
public final class WordRarityTable {

    /** Two steps are a factor of two. */
    static final double STEP = StrictMath.log(2) / 2;

    /**
     * Words of fewer articles are left out: they would make the table large, and tell of single articles. Those that are left
     * out count as much as the rarest.
     */
    public static final int LEAST_ARTICLES = 20;

    private static final int WIDTH = 120;

    private final Map<String, Integer> articlesOf = new HashMap<>();
    private long articles;

    /** Counts an article. */
    public void add(Article article) {
        articles++;
        for (String word : new HashSet<>(SignatureMaker.words(article))) {
            articlesOf.merge(word, 1, Integer::sum);
        }
    }

    /**
     * The table: what it is, then each step of rarity with its words in alphabetical order.
     *
     * @param origin what the articles are, for its header
     */
    public List<String> lines(String origin) {
        List<String> lines = new ArrayList<>();
        lines.add("# How rare words are in news: numbers only, of words that stand in " + LEAST_ARTICLES
                + " or more of " + articles + " articles");
        lines.add("# (" + origin + ").");
        lines.add(
                "# Made by `mediabias word-rarity`, which counts in how many articles each word stands, in lower case.");
        lines.add(
                "# Step s: one of 2^(s/2) articles holds the word, rounded. Words that are not here count as the last step.");
        TreeMap<Long, TreeSet<String>> steps = new TreeMap<>();
        articlesOf.forEach((word, count) -> {
            if (count >= LEAST_ARTICLES) {
                long step = Math.round(StrictMath.log((double) articles / count) / STEP);
                steps.computeIfAbsent(step, number -> new TreeSet<>()).add(word);
            }
        });
        steps.forEach((step, words) -> {
            lines.add("## " + step);
            StringBuilder line = new StringBuilder();
            for (String word : words) {
                if (line.length() + word.length() > WIDTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        });
        return lines;
    }
}
