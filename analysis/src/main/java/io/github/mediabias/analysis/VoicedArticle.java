package io.github.mediabias.analysis;

import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.framing.VoicedText;
import io.github.mediabias.core.Article;
import java.util.List;

/**
 * An article whose every token has a voice.
 *
 * @param texts its headline, if it has one, and its body, in this order
 * @param extractions the attributions of the body, in the order that {@link VoicedText#voices} numbers them by
 */
public record VoicedArticle(Article article, List<VoicedText> texts, List<Extraction> extractions) {

    public VoicedArticle {
        texts = List.copyOf(texts);
        extractions = List.copyOf(extractions);
    }

    /** The body. */
    public VoicedText body() {
        return texts.get(texts.size() - 1);
    }
}
