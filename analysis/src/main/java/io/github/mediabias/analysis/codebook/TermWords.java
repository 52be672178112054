package io.github.mediabias.analysis.codebook;

import io.github.mediabias.analysis.text.Tokenizer;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Cuts a term into words in the way texts are cut, so that "people's cease-fire" is {@code people 's cease fire}. */
final class TermWords {

    /** What follows a term in a text: at the end of a text "Inc." would lose its stop. */
    private static final String FOLLOWING = " x";

    private TermWords() {}

    static List<String> of(String term) {
        List<String> words = new ArrayList<>();
        for (String chunk : Words.plain(term).strip().split("\\s+", -1)) {
            if (chunk.indexOf('*') < 0) {
                addTokens(chunk, words);
            } else {
                for (String part : chunk.split("-", -1)) {
                    addOpen(part, words);
                }
            }
        }
        return words;
    }

    private static void addTokens(String chunk, List<String> words) {
        String text = chunk + FOLLOWING;
        Tokenizer.tokens(text, 0, text.length()).stream()
                .filter(span -> span.end() <= chunk.length())
                .forEach(span -> words.addAll(Words.parts(span.in(text))));
    }

    private static void addOpen(String part, List<String> words) {
        int star = part.indexOf('*');
        if (star == part.length() - 1 && star > 0) {
            addTokens(part.substring(0, star), words);
            words.set(words.size() - 1, words.get(words.size() - 1) + "*");
        } else if (!part.isEmpty()) {
            words.add(part);
        }
    }
}
