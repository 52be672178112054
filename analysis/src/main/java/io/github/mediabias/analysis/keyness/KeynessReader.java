package io.github.mediabias.analysis.keyness;

import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.framing.VoicedText;
import io.github.mediabias.analysis.keyness.KeynessArticle.Side;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.core.Article;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts the terms of an article's body, if one of the two selectors selects it. The headline is left out: whose words it holds
 * is not told. Immutable and thread-safe.
 */
public final class KeynessReader implements Function<Article, KeynessArticle> {

    private final ArticleAnalyzer analyzer;
    private final ArticleSelector target;
    private final @Nullable ArticleSelector reference;
    private final TermCounter counter;
    private final Set<Voice> voices;

    /**
     * A reader.
     *
     * @param target what belongs to the target, whatever {@code reference} says
     * @param reference what else belongs to the reference; {@code null} for all other articles
     * @param counter what is counted
     * @param voices whose words
     */
    public KeynessReader(
            ArticleAnalyzer analyzer,
            ArticleSelector target,
            @Nullable ArticleSelector reference,
            TermCounter counter,
            Set<Voice> voices) {
        this.analyzer = analyzer;
        this.target = target;
        this.reference = reference;
        this.counter = counter;
        this.voices = Set.copyOf(voices);
    }

    @Override
    public KeynessArticle apply(Article article) {
        Side side = side(article);
        if (side == Side.NEITHER) {
            return KeynessArticle.uncounted(side);
        }
        if (!analyzer.isRead(article)) {
            return KeynessArticle.uncounted(Side.OTHER_LANGUAGE);
        }
        VoicedText body = analyzer.voiced(article).body();
        TermCounter.Counts counts = counter.count(body, voices);
        return new KeynessArticle(
                side,
                ArticleTables.textHash(article.body()),
                TermCounter.words(body, voices),
                counts.size(),
                counts.terms());
    }

    private Side side(Article article) {
        if (target.selects(article)) {
            return Side.TARGET;
        }
        return reference == null || reference.selects(article) ? Side.REFERENCE : Side.NEITHER;
    }
}
