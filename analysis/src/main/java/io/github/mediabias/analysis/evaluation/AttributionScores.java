package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /** What ends the head of a source: the last word before it is the head. */
    private static final Pattern BEHIND_HEAD = Pattern.compile(
            ",|\\(|—|–| who\\b| of\\b| for\\b| at\\b| from\\b| in\\b| with\\b| on\\b| to\\b| and\\b| that\\b");

    private static final double MATCH = 0.5;

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

    /** An attribution as sets of word numbers. */
    private record WordSets(CodedAttribution coded, BitSet source, BitSet cue, BitSet content) {}

    private record Pair(double score, int gold, int predicted) {}

    /** Scores all gold articles; a prediction for an article that is not in gold does not count. */
    public static AttributionScores of(List<CodedArticle> gold, Map<String, CodedArticle> predicted) {
        AttributionScores scores = new AttributionScores();
        for (CodedArticle article : gold) {
            CodedArticle prediction = predicted.get(article.id());
            scores.add(article, prediction);
        }
        return scores;
    }

    private void add(CodedArticle gold, @Nullable CodedArticle prediction) {
        articles++;
        missing += prediction == null ? 1 : 0;
        List<Span> words = Words.of(gold.text());
        List<WordSets> g = wordSets(gold.attributions(), words);
        List<WordSets> p = wordSets(prediction == null ? List.of() : prediction.attributions(), words);
        addSpans(sourceSpan, g, p, words, CodedAttribution::source);
        addSpans(cueSpan, g, p, words, CodedAttribution::cue);
        addSpans(contentSpan, g, p, words, CodedAttribution::content);
        BitSet goldTokens = union(g);
        BitSet predictedTokens = union(p);
        BitSet both = (BitSet) goldTokens.clone();
        both.and(predictedTokens);
        count(contentToken, both.cardinality(), predictedTokens.cardinality(), goldTokens.cardinality());
        count(contentExact, exact(g, p), p.size(), g.size());
        List<Pair> matches = matches(g, p);
        boolean[] matched = new boolean[g.size()];
        boolean[] right = new boolean[g.size()];
        int sourcesRight = 0;
        for (Pair match : matches) {
            matched[match.gold()] = true;
            right[match.gold()] = sourceIsRight(gold.text(), words, g.get(match.gold()), p.get(match.predicted()));
            sourcesRight += right[match.gold()] ? 1 : 0;
        }
        count(contentMatch, matches.size(), p.size(), g.size());
        count(attribution, sourcesRight, p.size(), g.size());
        count(cueMatch, cueMatches(g, p), p.size(), g.size());
        for (int i = 0; i < g.size(); i++) {
            if (opensWithMark(gold.text(), g.get(i))) {
                quotations++;
                quotationsFound += matched[i] ? 1 : 0;
                quotationsRight += matched[i] && right[i] ? 1 : 0;
            }
        }
    }

    private static void count(int[] counts, int right, int predicted, int gold) {
        counts[0] += right;
        counts[1] += predicted;
        counts[2] += gold;
    }

    private static List<WordSets> wordSets(List<CodedAttribution> attributions, List<Span> words) {
        List<WordSets> sets = new ArrayList<>();
        for (CodedAttribution coded : attributions) {
            BitSet content = wordsIn(coded.content(), words);
            if (!content.isEmpty()) {
                sets.add(new WordSets(coded, wordsIn(coded.source(), words), wordsIn(coded.cue(), words), content));
            }
        }
        return sets;
    }

    private static BitSet wordsIn(List<Span> spans, List<Span> words) {
        BitSet set = new BitSet(words.size());
        for (Span span : spans) {
            int at = Collections.binarySearch(words, span);
            // The word before the place of insertion may reach into the span.
            for (int i = Math.max(0, (at < 0 ? -at - 1 : at) - 1);
                    i < words.size() && words.get(i).begin() < span.end();
                    i++) {
                set.set(i, set.get(i) || words.get(i).overlaps(span));
            }
        }
        return set;
    }

    private static BitSet union(List<WordSets> attributions) {
        BitSet all = new BitSet();
        attributions.forEach(sets -> all.or(sets.content()));
        return all;
    }

    private static void addSpans(
            int[] counts,
            List<WordSets> gold,
            List<WordSets> predicted,
            List<Span> words,
            Function<CodedAttribution, List<Span>> part) {
        Set<BitSet> g = pieces(gold, words, part);
        Set<BitSet> p = pieces(predicted, words, part);
        Set<BitSet> both = new HashSet<>(g);
        both.retainAll(p);
        count(counts, both.size(), p.size(), g.size());
    }

    private static Set<BitSet> pieces(
            List<WordSets> attributions, List<Span> words, Function<CodedAttribution, List<Span>> part) {
        Set<BitSet> pieces = new HashSet<>();
        for (WordSets sets : attributions) {
            for (Span span : part.apply(sets.coded())) {
                BitSet piece = wordsIn(List.of(span), words);
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

    private static List<Pair> matches(List<WordSets> gold, List<WordSets> predicted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                double overlap = jaccard(gold.get(i).content(), predicted.get(j).content());
                if (overlap >= MATCH) {
                    pairs.add(new Pair(overlap, i, j));
                }
            }
        }
        return oneToOne(pairs, gold.size(), predicted.size());
    }

    private static int cueMatches(List<WordSets> gold, List<WordSets> predicted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                int shared = shared(gold.get(i).cue(), predicted.get(j).cue());
                if (shared > 0) {
                    pairs.add(new Pair(shared, i, j));
                }
            }
        }
        return oneToOne(pairs, gold.size(), predicted.size()).size();
    }

    /** The best pairs first, each side once. */
    private static List<Pair> oneToOne(List<Pair> pairs, int gold, int predicted) {
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        BitSet usedGold = new BitSet(gold);
        BitSet usedPredicted = new BitSet(predicted);
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!usedGold.get(pair.gold()) && !usedPredicted.get(pair.predicted())) {
                usedGold.set(pair.gold());
                usedPredicted.set(pair.predicted());
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private static double jaccard(BitSet a, BitSet b) {
        int shared = shared(a, b);
        int union = a.cardinality() + b.cardinality() - shared;
        return union == 0 ? 0 : (double) shared / union;
    }

    private static boolean sourceIsRight(String text, List<Span> words, WordSets gold, WordSets predicted) {
        if (gold.source().isEmpty() || predicted.source().isEmpty()) {
            return gold.source().isEmpty() && predicted.source().isEmpty();
        }
        if (jaccard(gold.source(), predicted.source()) >= MATCH) {
            return true;
        }
        Span first = Collections.min(gold.coded().source());
        return holdsLastWord(predicted, first, words) || holdsLastWord(predicted, beforeCut(text, first), words);
    }

    private static Span beforeCut(String text, Span source) {
        if (source.begin() + 1 >= source.end()) {
            return source;
        }
        Matcher cut = BEHIND_HEAD.matcher(text).region(source.begin() + 1, source.end());
        return cut.find() ? new Span(source.begin(), cut.start()) : source;
    }

    private static boolean holdsLastWord(WordSets predicted, Span source, List<Span> words) {
        BitSet inSource = wordsIn(List.of(source), words);
        return !inSource.isEmpty() && predicted.source().get(inSource.length() - 1);
    }

    private static boolean opensWithMark(String text, WordSets gold) {
        StringBuilder content = new StringBuilder();
        gold.coded().content().forEach(span -> content.append(span.in(text)));
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
                + Score.threeDigits((double) quotationsFound / Math.max(quotations, 1)) + ", right source "
                + quotationsRight + "/" + quotationsFound + " = "
                + Score.threeDigits((double) quotationsRight / Math.max(quotationsFound, 1)));
        return lines;
    }
}
