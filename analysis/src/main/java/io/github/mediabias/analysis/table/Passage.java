package io.github.mediabias.analysis.table;

import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.text.CodePoints;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.core.Article;

/**
 * A passage as tables show it, on one line.
 *
 * @param begin where it begins in its part, in code points
 * @param end where it ends, exclusive
 * @param text the words
 * @param before some characters before it
 * @param after some characters behind it
 */
record Passage(int begin, int end, String text, String before, String after) {

    /** @param context how many characters are shown on each side */
    static Passage of(Part part, Span span, Article article, CodePoints bodyPoints, int context) {
        boolean inBody = part == Part.BODY;
        String text = inBody ? article.body() : String.valueOf(article.headline());
        CodePoints codePoints = inBody ? bodyPoints : CodePoints.of(text);
        int from = Math.max(0, span.begin() - context);
        int to = Math.min(text.length(), span.end() + context);
        return new Passage(
                codePoints.ofUtf16(span.begin()),
                codePoints.ofUtf16(span.end()),
                onOneLine(span.in(text)),
                onOneLine(whole(text, from, span.begin())),
                onOneLine(whole(text, span.end(), to)));
    }

    /** Without half a surrogate pair at either end. */
    private static String whole(String text, int begin, int end) {
        int from = begin < end && Character.isLowSurrogate(text.charAt(begin)) ? begin + 1 : begin;
        int to = end > from && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(from, to);
    }

    static String onOneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n]\\s*", " ¶ ");
    }
}
