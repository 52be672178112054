package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.core.Article;
import java.util.List;

/**
 * Articles on one event and what differs between them.
 *
 * @param articles in the order in which they were given; an original, such as a transcript, stands last
 * @param hasOriginal whether the last of the articles is the original of what is quoted
 * @param findings the strongest of each kind first, in the order of the kinds
 */
public record Comparison(List<ArticleAnalysis> articles, boolean hasOriginal, List<Finding> findings) {

    public Comparison {
        articles = List.copyOf(articles);
        findings = List.copyOf(findings);
    }

    /** The text of the part that a side's spans count. */
    public String text(FindingSide side) {
        Article article = articles.get(side.article()).article();
        String headline = article.headline();
        return side.part() == Part.HEADLINE && headline != null ? headline : article.body();
    }

    /**
     * What readers call an article: its outlet; its id where the outlet is unknown, both where another article has the same
     * outlet.
     *
     * @param article its number, from 0
     */
    public String name(int article) {
        return name(
                articles.get(article).article(),
                articles.stream().map(ArticleAnalysis::article).toList());
    }

    static String name(Article article, List<Article> all) {
        if (article.outlet().equals(Article.UNKNOWN_OUTLET)) {
            return article.id();
        }
        long ofOutlet = all.stream()
                .filter(other -> other.outlet().equals(article.outlet()))
                .count();
        return ofOutlet == 1 ? article.outlet() : article.outlet() + " (" + article.id() + ")";
    }
}
