package io.github.mediabias.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds where sentences end among the tokens of a paragraph. */
final class Sentences {

    private Sentences() {}

    /** For each sentence, the token behind its last one. */
    static List<Integer> ends(String text, List<Span> tokens) {
        List<Integer> ends = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!mayEnd(text, tokens.get(i))) {
                i++;
                continue;
            }
            int after = i + 1;
            while (after < tokens.size() && isClosing(text, tokens, after)) {
                after++;
            }
            if (after < tokens.size() && begins(text, tokens, i, after)) {
                ends.add(after);
            }
            i = after;
        }
        if (!tokens.isEmpty()) {
            ends.add(tokens.size());
        }
        return ends;
    }

    private static boolean mayEnd(String text, Span token) {
        char last = text.charAt(token.end() - 1);
        return last == '.' || last == '!' || last == '?' || last == '…';
    }

    private static boolean isClosing(String text, List<Span> tokens, int i) {
        String mark = tokens.get(i).in(text);
        if (mark.equals("\"") || mark.equals("''") || mark.equals("'")) {
            // A straight mark closes if it hangs on what stands before it.
            return tokens.get(i).begin() == tokens.get(i - 1).end();
        }
        return "”’»)]".contains(mark) || mayEnd(text, tokens.get(i)) && mark.length() == 1;
    }

    private static boolean begins(String text, List<Span> tokens, int stop, int next) {
        String following = tokens.get(next).in(text);
        int first = following.codePointAt(0);
        if (Character.isLowerCase(first) || ",;:)".indexOf(first) >= 0) {
            return false;
        }
        Span end = tokens.get(stop);
        if (end.end() - end.begin() == 1) {
            return Character.isLetterOrDigit(first)
                    || tokens.get(next).begin() > tokens.get(next - 1).end();
        }
        if (text.charAt(end.end() - 1) != '.' || text.startsWith("..", end.begin())) {
            return true;
        }
        String word = text.substring(end.begin(), end.end() - 1).toLowerCase(Locale.ROOT);
        if (Abbreviations.opens(word)) {
            return false;
        }
        boolean quotes = !Character.isLetterOrDigit(first);
        return quotes && "“\"«‘".indexOf(first) >= 0
                || Abbreviations.startsSentence(following.toLowerCase(Locale.ROOT));
    }
}
