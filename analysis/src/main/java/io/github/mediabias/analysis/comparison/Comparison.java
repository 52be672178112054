package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.core.Article;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Articles on one event and what differs between them.
 *
 * @param articles in the order in which they were given; an original, such as a transcript, stands last
 * @param hasOriginal whether the last of the articles is the original of what is quoted
 * @param findings the strongest of each kind first, in the order of the kinds
 * @param cut how many weaker findings of a kind there were than {@code findings} holds; kinds of which it holds all are missing
 */
public record Comparison(
        List<ArticleAnalysis> articles, boolean hasOriginal, List<Finding> findings, Map<FindingKind, Integer> cut) {

    public Comparison {
        articles = List.copyOf(articles);
        findings = List.copyOf(findings);
        EnumMap<FindingKind, Integer> copy = new EnumMap<>(FindingKind.class);
        copy.putAll(cut);
        cut = Collections.unmodifiableMap(copy);
    }

    /** How many weaker findings of a kind are left out. */
    public int cut(FindingKind kind) {
        return cut.getOrDefault(kind, 0);
    }

    /** The text of the part that a side's spans count. */
    public String text(FindingSide side) {
        Article article = articles.get(side.article()).article();
        String headline = article.headline();
        return side.part() == Part.HEADLINE && headline != null ? headline : article.body();
    }

    /**
     * What notes call an article: its outlet; its letter where the outlet is unknown, both where another article has the same
     * outlet.
     *
     * @param article its number, from 0
     */
    public String name(int article) {
        return name(article, articles.stream().map(ArticleAnalysis::article).toList());
    }

    static String name(int number, List<Article> all) {
        String outlet = all.get(number).outlet();
        if (outlet.equals(Article.UNKNOWN_OUTLET)) {
            return letter(number);
        }
        long ofOutlet =
                all.stream().filter(other -> other.outlet().equals(outlet)).count();
        return ofOutlet == 1 ? outlet : outlet + " (" + letter(number) + ")";
    }

    /**
     * The letter by which an article is found again: A for the first; behind Z the number, counted from 1.
     *
     * @param article its number, from 0
     */
    public static String letter(int article) {
        return article < 26 ? Character.toString('A' + article) : String.valueOf(article + 1);
    }

    /**
     * What stands beside an article's letter: its outlet, or its id, which often is the file's name, where the outlet is
     * unknown.
     *
     * @param article its number, from 0
     */
    public String title(int article) {
        Article titled = articles.get(article).article();
        return titled.outlet().equals(Article.UNKNOWN_OUTLET) ? titled.id() : titled.outlet();
    }
}
