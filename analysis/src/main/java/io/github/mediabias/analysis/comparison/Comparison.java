package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.ArticleAnalysis;
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
}
