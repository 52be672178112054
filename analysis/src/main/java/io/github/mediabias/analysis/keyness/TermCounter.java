package io.github.mediabias.analysis.keyness;

import io.github.mediabias.analysis.framing.FramingHit;
import io.github.mediabias.analysis.framing.FramingMatcher;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.framing.VoicedText;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Counts the terms of a text in some voices. */
public interface TermCounter {

    /**
     * The terms of a text.
     *
     * @param voices whose words are counted
     */
    Counts count(VoicedText text, Set<Voice> voices);

    /**
     * What was counted.
     *
     * @param size what frequencies are relative to
     * @param terms how often each term occurs
     */
    record Counts(int size, Map<String, Integer> terms) {}

    /** The categories of a codebook, relative to words. */
    static TermCounter categories(FramingMatcher matcher) {
        return (text, voices) -> {
            Map<String, Integer> terms = new HashMap<>();
            for (FramingHit hit : matcher.find(text)) {
                if (voices.contains(hit.voice())) {
                    terms.merge(hit.frame(), 1, Integer::sum);
                }
            }
            return new Counts(words(text, voices), terms);
        };
    }

    /**
     * Words in lower case, or runs of them that no mark, sentence or other voice divides. A clitic is one word with the word
     * before it ("don't"); a possessive 's is left out.
     *
     * @param length how many words a run has, at least 1
     */
    static TermCounter runs(int length) {
        return (text, voices) -> {
            Map<String, Integer> terms = new HashMap<>();
            int size = 0;
            AnnotatedText tokens = text.text();
            for (Range sentence : tokens.sentences()) {
                Deque<String> run = new ArrayDeque<>();
                for (int i = sentence.first(); i < sentence.end(); i++) {
                    boolean counted = voices.contains(text.voices().voice(i));
                    if (!counted || !tokens.token(i).isWord() && !isClitic(tokens, i)) {
                        run.clear();
                    } else if (text.voices().isWord(i)) {
                        run.add(word(tokens, i));
                        if (run.size() > length) {
                            run.remove();
                        }
                        if (run.size() == length) {
                            terms.merge(String.join(" ", run), 1, Integer::sum);
                            size++;
                        }
                    }
                }
            }
            return new Counts(size, terms);
        };
    }

    /** The number of words in these voices. */
    static int words(VoicedText text, Set<Voice> voices) {
        return voices.stream().mapToInt(text.voices()::words).sum();
    }

    private static boolean isClitic(AnnotatedText text, int i) {
        return text.token(i).norm().startsWith("'");
    }

    /** The word with the clitic that belongs to it. */
    private static String word(AnnotatedText text, int i) {
        String norm = text.token(i).norm();
        boolean followed = i + 1 < text.tokens().size()
                && text.token(i + 1).span().begin() == text.token(i).span().end();
        String next = followed ? text.token(i + 1).norm() : "";
        boolean clitic = next.equals("n't") || next.startsWith("'") && next.length() > 2;
        return clitic ? norm + next : norm;
    }
}
