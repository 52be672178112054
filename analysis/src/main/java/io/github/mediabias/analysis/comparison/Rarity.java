package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.story.WordRarity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much it tells that two pieces of text share a word: the geometric mean of how rare the word is in the articles compared
 * and in all news. The one is ln((n + 1) / df), the inverse document frequency (Spärck Jones, Journal of Documentation 28, 1972)
 * over the n sentences of the articles, df of which have the word: what every sentence of a story has aligns none of them. The
 * other is {@link WordRarity}: two articles are too few to tell that "year" or "people" is common.
 */
final class Rarity {

    /** Rarer than a word of every second article counts any word. */
    private static final double COMMONEST = Math.log(2);

    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final Map<String, Double> inNews = new HashMap<>();
    private final int sentences;

    Rarity(List<ComparedArticle> articles, WordRarity news) {
        int n = 0;
        for (ComparedArticle article : articles) {
            for (Statement sentence : article.sentences()) {
                n++;
                Set<String> concepts = new HashSet<>(sentence.concepts().keySet());
                concepts.forEach(concept -> sentencesWith.merge(concept, 1, Integer::sum));
                // Of the forms of a word, "say" and "said", the commonest tells how common it is.
                sentence.concepts()
                        .forEach((concept, tokens) -> tokens.forEach(token -> inNews.merge(
                                concept,
                                Math.max(COMMONEST, news.of(article.token(token).norm())),
                                Math::min)));
            }
        }
        this.sentences = n;
    }

    /** The weight of a word; above 0. */
    double of(String concept) {
        double here = Math.log((sentences + 1.0) / Math.max(1, sentencesWith.getOrDefault(concept, 1)));
        return Math.sqrt(here * inNews.getOrDefault(concept, here));
    }

    /** The number of sentences that have the word. */
    int sentencesWith(String concept) {
        return sentencesWith.getOrDefault(concept, 0);
    }

    /** The weight of all that a statement is about. */
    double of(Statement statement) {
        double weight = 0;
        for (String concept : statement.concepts().keySet()) {
            weight += of(concept);
        }
        return weight;
    }
}
