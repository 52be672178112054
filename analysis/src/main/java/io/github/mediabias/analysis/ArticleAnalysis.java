package io.github.mediabias.analysis;

import io.github.mediabias.analysis.framing.FramingHit;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.story.StorySignature;
import io.github.mediabias.core.Article;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the analysis finds in one article.
 *
 * @param article the article
 * @param language the ISO 639-3 code of the language that it is written in; attributions and framing are of English only
 * @param words the number of words in the body
 * @param voiceWords the number of words in each voice, in the body
 * @param attributions in the order of their contents
 * @param framing in the order of the text, the headline's first
 * @param labels what it calls actors, in the order of the text, the headline's first
 * @param mentions the actors and countries that it names, each once, in the order in which they are named first
 * @param signature by which other articles on the same event are found
 */
public record ArticleAnalysis(
        Article article,
        String language,
        int words,
        Map<Voice, Integer> voiceWords,
        List<Attribution> attributions,
        List<FramingHit> framing,
        List<Label> labels,
        List<Mention> mentions,
        StorySignature signature) {

    public ArticleAnalysis {
        Map<Voice, Integer> copy = new EnumMap<>(Voice.class);
        copy.putAll(voiceWords);
        voiceWords = java.util.Collections.unmodifiableMap(copy);
        attributions = List.copyOf(attributions);
        framing = List.copyOf(framing);
        labels = List.copyOf(labels);
        mentions = List.copyOf(mentions);
    }

    /** An article in a language that the analysis does not know: nothing is found in it. */
    static ArticleAnalysis unread(Article article, String language, int words, StorySignature signature) {
        return new ArticleAnalysis(
                article, language, words, Map.of(), List.of(), List.of(), List.of(), List.of(), signature);
    }

    /** Whether the article is too short to be one: a caption, a teaser, a line of a crawl. */
    public boolean isShort() {
        return words < SHORT;
    }

    /** Below this many words a text is flagged as short. */
    public static final int SHORT = 50;
}
