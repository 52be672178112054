package io.github.mediabias.analysis.story;

import io.github.mediabias.analysis.story.StorySignature.Term;
import java.util.List;

/** An article as it waits to be grouped, some 2 KB of numbers instead of words. Immutable. */
final class NumberedArticle {

    /** By how many of its words an article is looked up. */
    private static final int WEIGHTIEST = 16;

    private final StoryArticle article;
    private final TermVector vector;
    private final int[] weightiest;
    private final int[] sketch;

    private NumberedArticle(StoryArticle article, TermVector vector, int[] weightiest, int[] sketch) {
        this.article = article;
        this.vector = vector;
        this.weightiest = weightiest;
        this.sketch = sketch;
    }

    static NumberedArticle of(StoryArticle article, WordNumbers numbers) {
        List<Term> terms = article.signature().terms();
        return new NumberedArticle(
                article.withoutSignature(),
                TermVector.of(terms, numbers),
                terms.stream()
                        .limit(WEIGHTIEST)
                        .mapToInt(term -> numbers.number(term.word()))
                        .toArray(),
                article.signature().sketch().stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    /** The article, its signature left out. */
    StoryArticle article() {
        return article;
    }

    /** The weights of its words. */
    TermVector vector() {
        return vector;
    }

    /** How many of its weightiest words there are. */
    int weightiestWords() {
        return weightiest.length;
    }

    /** The number of one of its weightiest words, from 0. */
    int weightiest(int rank) {
        return weightiest[rank];
    }

    /** How many hashes its sketch has. */
    int sketchSize() {
        return sketch.length;
    }

    /** A hash of its sketch, the smallest at 0. */
    int sketch(int rank) {
        return sketch[rank];
    }

    /** The share of its runs of words that also stand in another, from 0 to 1, see {@link Sketch#contained}. */
    double contained(NumberedArticle other) {
        return Sketch.contained(sketch, other.sketch);
    }
}
