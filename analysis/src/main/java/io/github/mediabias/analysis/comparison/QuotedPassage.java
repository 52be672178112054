package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.text.Token;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The quoted words of one attribution, or of one pair of marks without any.
 *
 * @param article the number of the article in the comparison
 * @param attribution the number of the attribution; -1 if the words are nobody's
 * @param tokens the number of the token of each word, in order; the parts of a compound have the same
 * @param words the words as they are compared
 * @param breaks the positions of the words that open a pair of marks
 */
record QuotedPassage(int article, int attribution, List<Integer> tokens, List<String> words, BitSet breaks) {

    /** Longer passages are documents; their beginning tells which. */
    private static final int LONGEST = 800;

    private static final Map<String, String> FULL = Map.of(
            "n't", "not", "'re", "are", "'m", "am", "'ll", "will", "'ve", "have", "ca", "can", "wo", "will", "ok",
            "okay");

    QuotedPassage {
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
        breaks = (BitSet) breaks.clone();
    }

    /** All passages of the article, in the order of their first words. */
    static List<QuotedPassage> of(ComparedArticle article) {
        Map<Integer, List<Integer>> attributed = new TreeMap<>();
        Map<Integer, List<Integer>> others = new TreeMap<>();
        int depth = 0;
        for (int i = 0; i < article.text().tokens().size(); i++) {
            Token token = article.token(i);
            depth += switch (token.text()) {
                case "[", "(" -> 1;
                case "]", ")" -> depth > 0 ? -1 : 0;
                default -> 0;
            };
            if (i > 0 && token.paragraph() != article.token(i - 1).paragraph()) {
                depth = 0;
            }
            // What stands in brackets is the outlet's.
            if (!token.isQuoted() || !token.isWord() || depth > 0) {
                continue;
            }
            int attribution = article.voices().attribution(i);
            if (attribution >= 0 && article.voices().voice(i) == Voice.QUOTED) {
                attributed
                        .computeIfAbsent(attribution, key -> new ArrayList<>())
                        .add(i);
            } else if (attribution < 0) {
                others.computeIfAbsent(token.quotation(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<Integer, QuotedPassage> passages = new TreeMap<>();
        attributed.forEach((a, tokens) -> passages.put(tokens.get(0), passage(article, a, tokens)));
        others.forEach((q, tokens) -> passages.put(tokens.get(0), passage(article, -1, tokens)));
        return List.copyOf(passages.values());
    }

    /** All words of a text, be they quoted or not. */
    static QuotedPassage whole(ComparedArticle text) {
        List<Integer> tokens = new ArrayList<>();
        for (int i = 0; i < text.text().tokens().size(); i++) {
            if (text.token(i).isWord()) {
                tokens.add(i);
            }
        }
        return words(text, -1, tokens);
    }

    /** Whether marks close and open again between two words. */
    boolean isBroken(int position, int next) {
        int opening = breaks.nextSetBit(position + 1);
        return opening >= 0 && opening <= next;
    }

    /** The words from the position {@code begin} to the one before {@code end}, as far as there are any. */
    QuotedPassage part(int begin, int end) {
        int from = Math.max(0, Math.min(begin, words.size()));
        int to = Math.max(from, Math.min(end, words.size()));
        return new QuotedPassage(
                article, attribution, tokens.subList(from, to), words.subList(from, to), breaks.get(from, to));
    }

    private static QuotedPassage passage(ComparedArticle article, int attribution, List<Integer> tokens) {
        return words(article, attribution, tokens.subList(0, Math.min(tokens.size(), LONGEST)));
    }

    private static QuotedPassage words(ComparedArticle article, int attribution, List<Integer> tokens) {
        List<Integer> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        BitSet breaks = new BitSet();
        int quotation = -1;
        for (int token : tokens) {
            if (article.token(token).quotation() != quotation) {
                quotation = article.token(token).quotation();
                breaks.set(words.size());
            }
            for (String part : Words.parts(article.token(token).norm())) {
                places.add(token);
                words.add(word(part));
            }
        }
        return new QuotedPassage(article.number(), attribution, places, words, breaks);
    }

    private static String word(String part) {
        String plain = part.startsWith("'") || part.equals("n't") ? part : part.replace(".", "");
        return Concepts.number(FULL.getOrDefault(plain, plain));
    }
}
