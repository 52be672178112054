package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.evaluation.Pairing.Pair;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article's gold attributions beside the predicted ones: which prediction is for which, and whether its source is right.
 * Contents are matched one to one at a word overlap (Jaccard) of at least 0.5, the best first; a source is right if both
 * have none, if the words overlap at 0.5 or more, or if the prediction holds the head of gold's first source span.
 * Attributions whose content holds no word are left out on both sides.
 */
final class MatchedArticle {

    /** What ends the head of a source: the last word before it is the head. */
    private static final Pattern BEHIND_HEAD = Pattern.compile(
            ",|\\(|—|–| who\\b| of\\b| for\\b| at\\b| from\\b| in\\b| with\\b| on\\b| to\\b| and\\b| that\\b");

    private static final double MATCH = 0.5;

    private final CodedArticle article;
    private final boolean predicted;
    private final List<Span> words;
    private final List<WordSets> goldSets;
    private final List<WordSets> predictedSets;
    private final List<GoldSide> goldSides = new ArrayList<>();
    private final List<PredictedSide> predictedSides = new ArrayList<>();

    /**
     * A gold attribution.
     *
     * @param match the prediction with its content; {@code null} if none has
     * @param right whether the match has the right source too
     */
    record GoldSide(CodedAttribution coded, @Nullable CodedAttribution match, boolean right) {

        boolean isFound() {
            return match != null;
        }
    }

    /**
     * A predicted attribution.
     *
     * @param right whether it has the content and the source of a gold one
     */
    record PredictedSide(CodedAttribution coded, boolean right) {}

    /** @param prediction the program's coding; {@code null} if it has none of this article */
    MatchedArticle(CodedArticle gold, @Nullable CodedArticle prediction) {
        this.article = gold;
        this.predicted = prediction != null;
        this.words = Words.of(gold.text());
        this.goldSets = WordSets.of(gold.attributions(), words);
        this.predictedSets = WordSets.of(prediction == null ? List.of() : prediction.attributions(), words);
        for (WordSets sets : goldSets) {
            goldSides.add(new GoldSide(sets.coded(), null, false));
        }
        for (WordSets sets : predictedSets) {
            predictedSides.add(new PredictedSide(sets.coded(), false));
        }
        for (Pair pair : Pairing.oneToOne(goldSets, predictedSets, MatchedArticle::overlap, MATCH)) {
            WordSets g = goldSets.get(pair.gold());
            WordSets p = predictedSets.get(pair.predicted());
            boolean right = sourceIsRight(g, p);
            goldSides.set(pair.gold(), new GoldSide(g.coded(), p.coded(), right));
            predictedSides.set(pair.predicted(), new PredictedSide(p.coded(), right));
        }
    }

    /** All gold articles, in their order; a prediction for an article that is not in gold does not count. */
    static List<MatchedArticle> all(List<CodedArticle> gold, Map<String, CodedArticle> predicted) {
        return gold.stream()
                .map(article -> new MatchedArticle(article, predicted.get(article.id())))
                .toList();
    }

    String outlet() {
        return article.outlet();
    }

    String text() {
        return article.text();
    }

    /** Whether the program has a coding of it, an empty one perhaps. */
    boolean isPredicted() {
        return predicted;
    }

    /** The words of the text, by which the sets count. */
    List<Span> words() {
        return words;
    }

    List<WordSets> goldSets() {
        return Collections.unmodifiableList(goldSets);
    }

    List<WordSets> predictedSets() {
        return Collections.unmodifiableList(predictedSets);
    }

    /** The gold attributions, in their order. */
    List<GoldSide> gold() {
        return Collections.unmodifiableList(goldSides);
    }

    /** The predicted attributions, in their order. */
    List<PredictedSide> predictions() {
        return Collections.unmodifiableList(predictedSides);
    }

    private static double overlap(WordSets gold, WordSets prediction) {
        return WordSets.jaccard(gold.content(), prediction.content());
    }

    private boolean sourceIsRight(WordSets gold, WordSets prediction) {
        if (gold.source().isEmpty() || prediction.source().isEmpty()) {
            return gold.source().isEmpty() && prediction.source().isEmpty();
        }
        if (WordSets.jaccard(gold.source(), prediction.source()) >= MATCH) {
            return true;
        }
        Span first = Collections.min(gold.coded().source());
        return holdsLastWord(prediction, first) || holdsLastWord(prediction, beforeCut(first));
    }

    private Span beforeCut(Span source) {
        if (source.begin() + 1 >= source.end()) {
            return source;
        }
        Matcher cut = BEHIND_HEAD.matcher(article.text()).region(source.begin() + 1, source.end());
        return cut.find() ? new Span(source.begin(), cut.start()) : source;
    }

    private boolean holdsLastWord(WordSets prediction, Span source) {
        var inSource = WordSets.wordsIn(List.of(source), words);
        return !inSource.isEmpty() && prediction.source().get(inSource.length() - 1);
    }
}
