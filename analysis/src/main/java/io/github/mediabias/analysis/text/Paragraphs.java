package io.github.mediabias.analysis.text;

import java.util.ArrayList;
import java.util.List;

/** Finds paragraphs: a line end ends one, unless the text was wrapped to a width in the middle of a sentence. */
final class Paragraphs {

    /** Shorter lines are headings or lists, not wrapped prose. */
    private static final int SHORTEST_WRAPPED_LINE = 40;

    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        int i = 0;
        while (i < text.length()) {
            if (!isLineEnd(text.charAt(i))) {
                i++;
                continue;
            }
            int next = i;
            int ends = 0;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                ends += text.charAt(next) == '\n' ? 1 : 0;
                next++;
            }
            if (ends > 1 || !isWrapped(text, begin, i, next)) {
                add(text, begin, i, paragraphs);
                begin = next;
            }
            i = next;
        }
        add(text, begin, text.length(), paragraphs);
        return paragraphs;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isWrapped(String text, int begin, int end, int next) {
        int line = Math.max(begin, text.lastIndexOf('\n', end - 1) + 1);
        if (next >= text.length() || end - line < SHORTEST_WRAPPED_LINE) {
            return false;
        }
        char last = text.charAt(end - 1);
        return Character.isLowerCase(text.codePointAt(next)) && (Character.isLetterOrDigit(last) || last == ',');
    }

    private static void add(String text, int begin, int end, List<Span> paragraphs) {
        int first = begin;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            paragraphs.add(new Span(first, last));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
