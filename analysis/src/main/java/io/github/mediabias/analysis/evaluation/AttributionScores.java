package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.evaluation.MatchedArticle.GoldSide;
import io.github.mediabias.analysis.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares attributions with gold ones, word by word.
 *
 * <ul>
 *   <li>content-token: words inside some content, each counted once
 *   <li>content-exact: contents that hold the very same words
 *   <li>content-match: contents matched one to one at a word overlap (Jaccard) of at least 0.5, the best first
 *   <li>attribution: content-match with the right source: both have none, or the words overlap at 0.5 or more, or the
 *       prediction holds the head of gold's first source span
 *   <li>cue-match: cues that share a word, one to one
 *   <li>source-span, cue-span, content-span: each contiguous piece once, the very same words, as in table 6 of CofeNet
 *       (Wang et al., COLING 2022)
 * </ul>
 *
 * and, for gold's quotations, the share that is found and the share of these with the right source.
 */
public final class AttributionScores {

    private static final String FOUND = "quotations-found";
    private static final String RIGHT = "quotations-right-source";

    /** The measures that are shares of gold's quotations. */
    static final List<String> QUOTATION_SHARES = List.of(FOUND, RIGHT);

    private final int[] contentToken = new int[3];
    private final int[] contentExact = new int[3];
    private final int[] contentMatch = new int[3];
    private final int[] attribution = new int[3];
    private final int[] cueMatch = new int[3];
    private final int[] sourceSpan = new int[3];
    private final int[] cueSpan = new int[3];
    private final int[] contentSpan = new int[3];
    private int articles;
    private int missing;
    private int quotations;
    private int quotationsFound;
    private int quotationsRight;

    /** Scores all gold articles; a prediction for an article that is not in gold does not count. */
    public static AttributionScores of(List<CodedArticle> gold, Map<String, CodedArticle> predicted) {
        return of(MatchedArticle.all(gold, predicted));
    }

    static AttributionScores of(List<MatchedArticle> articles) {
        AttributionScores scores = new AttributionScores();
        articles.forEach(scores::add);
        return scores;
    }

    private void add(MatchedArticle article) {
        articles++;
        missing += article.isPredicted() ? 0 : 1;
        List<WordSets> g = article.goldSets();
        List<WordSets> p = article.predictedSets();
        addSpans(sourceSpan, article, CodedAttribution::source);
        addSpans(cueSpan, article, CodedAttribution::cue);
        addSpans(contentSpan, article, CodedAttribution::content);
        BitSet goldTokens = union(g);
        BitSet predictedTokens = union(p);
        count(
                contentToken,
                WordSets.shared(goldTokens, predictedTokens),
                predictedTokens.cardinality(),
                goldTokens.cardinality());
        count(contentExact, exact(g, p), p.size(), g.size());
        int cues = Pairing.oneToOne(g, p, (gold, predicted) -> WordSets.shared(gold.cue(), predicted.cue()), 1)
                .size();
        count(cueMatch, cues, p.size(), g.size());
        int found = 0;
        int right = 0;
        for (GoldSide gold : article.gold()) {
            found += gold.isFound() ? 1 : 0;
            right += gold.right() ? 1 : 0;
            if (opensWithMark(article.text(), gold.coded())) {
                quotations++;
                quotationsFound += gold.isFound() ? 1 : 0;
                quotationsRight += gold.right() ? 1 : 0;
            }
        }
        count(contentMatch, found, p.size(), g.size());
        count(attribution, right, p.size(), g.size());
    }

    private static void count(int[] counts, int right, int predicted, int gold) {
        counts[0] += right;
        counts[1] += predicted;
        counts[2] += gold;
    }

    private static BitSet union(List<WordSets> attributions) {
        BitSet all = new BitSet();
        attributions.forEach(sets -> all.or(sets.content()));
        return all;
    }

    private static void addSpans(int[] counts, MatchedArticle article, Function<CodedAttribution, List<Span>> part) {
        Set<BitSet> gold = pieces(article.goldSets(), article.words(), part);
        Set<BitSet> predicted = pieces(article.predictedSets(), article.words(), part);
        Set<BitSet> both = new HashSet<>(gold);
        both.retainAll(predicted);
        count(counts, both.size(), predicted.size(), gold.size());
    }

    private static Set<BitSet> pieces(
            List<WordSets> attributions, List<Span> words, Function<CodedAttribution, List<Span>> part) {
        Set<BitSet> pieces = new HashSet<>();
        for (WordSets sets : attributions) {
            for (Span span : part.apply(sets.coded())) {
                BitSet piece = WordSets.wordsIn(List.of(span), words);
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }

    private static int exact(List<WordSets> gold, List<WordSets> predicted) {
        boolean[] used = new boolean[gold.size()];
        int exact = 0;
        for (WordSets p : predicted) {
            for (int i = 0; i < used.length; i++) {
                if (!used[i] && gold.get(i).content().equals(p.content())) {
                    used[i] = true;
                    exact++;
                    break;
                }
            }
        }
        return exact;
    }

    private static boolean opensWithMark(String text, CodedAttribution gold) {
        StringBuilder content = new StringBuilder();
        gold.content().forEach(span -> content.append(span.in(text)));
        String stripped = content.toString().strip();
        return !stripped.isEmpty() && "\"“«".indexOf(stripped.charAt(0)) >= 0;
    }

    /** The rows, in the order in which they are printed. */
    public List<Score> rows() {
        return List.of(
                score("content-token", contentToken),
                score("content-exact", contentExact),
                score("content-match", contentMatch),
                score("attribution", attribution),
                score("cue-match", cueMatch),
                score("source-span", sourceSpan),
                score("cue-span", cueSpan),
                score("content-span", contentSpan));
    }

    /**
     * What a floor can be set for: F1 of each row by its name, {@code quotations-found}, the share of gold's quotations that
     * is found, and {@code quotations-right-source}, the share of these with the right source. All from 0 to 1, and 0 where
     * there is nothing to count.
     */
    public Map<String, Double> measures() {
        Map<String, Double> measures = new LinkedHashMap<>();
        rows().forEach(row -> measures.put(row.name(), row.f1()));
        measures.put(FOUND, foundShare());
        measures.put(RIGHT, rightShare());
        return measures;
    }

    private double foundShare() {
        return (double) quotationsFound / Math.max(quotations, 1);
    }

    private double rightShare() {
        return (double) quotationsRight / Math.max(quotationsFound, 1);
    }

    private static Score score(String name, int[] counts) {
        return new Score(name, counts[0], counts[1], counts[2]);
    }

    /** All rows as lines, and one of the quotations. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (missing > 0) {
            lines.add("missing from the prediction: " + missing + " of " + articles + " articles");
        }
        rows().forEach(row -> lines.add(row.line()));
        lines.add("quotations     found " + quotationsFound + "/" + quotations + " = "
                + Score.threeDigits(foundShare()) + ", right source "
                + quotationsRight + "/" + quotationsFound + " = "
                + Score.threeDigits(rightShare()));
        return lines;
    }
}
