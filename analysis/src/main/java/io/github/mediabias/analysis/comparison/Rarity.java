package io.github.mediabias.analysis.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much it tells that two pieces of text share a word: ln((n + 1) / df), the inverse document frequency (Spärck Jones, Journal
 * of Documentation 28, 1972) over the n sentences of the articles compared, df of which have the word. What every sentence of
 * a story has aligns none of them.
 */
final class Rarity {

    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final int sentences;

    Rarity(List<ComparedArticle> articles) {
        int n = 0;
        for (ComparedArticle article : articles) {
            for (Statement sentence : article.sentences()) {
                n++;
                Set<String> concepts = new HashSet<>(sentence.concepts().keySet());
                concepts.forEach(concept -> sentencesWith.merge(concept, 1, Integer::sum));
            }
        }
        this.sentences = n;
    }

    /** The weight of a word; above 0. */
    double of(String concept) {
        return Math.log((sentences + 1.0) / Math.max(1, sentencesWith.getOrDefault(concept, 1)));
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
