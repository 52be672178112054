package io.github.mediabias.encoder;

import io.github.mediabias.analysis.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words and marks as the uncased BERT does: at white space, and every punctuation mark by itself; in lower
 * case and without accents. Other signs, emoji among them, belong to the word they touch. Immutable and thread-safe.
 */
final class WordReader {

    private static final int REPLACEMENT = 0xfffd;
    private static final int NEXT_LINE = 0x85;

    private final Vocabulary vocabulary;

    WordReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words of a paragraph. Quotation marks that it does not close end with it. */
    List<Word> words(String text, Span paragraph) {
        Line line = new Line(text);
        int begin = paragraph.begin();
        int i = begin;
        while (i < paragraph.end()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isSpace(c)) {
                line.add(begin, i);
                begin = next;
            } else if (isMark(c)) {
                line.add(begin, i);
                line.add(i, next);
                begin = next;
            }
            i = next;
        }
        line.add(begin, paragraph.end());
        return line.words;
    }

    private final class Line {

        private final String text;
        private final List<Word> words = new ArrayList<>();
        private boolean quoted;

        Line(String text) {
            this.text = text;
        }

        void add(int begin, int end) {
            String word = text.substring(begin, end);
            String normal = normalise(word);
            if (!normal.isEmpty()) {
                words.add(new Word(new Span(begin, end), vocabulary.split(normal), CaseShape.of(word), isQuoted(word)));
            }
        }

        /** A mark belongs to what it opens or closes. */
        private boolean isQuoted(String word) {
            switch (word) {
                case "“", "«" -> quoted = true;
                case "”", "»" -> {
                    quoted = false;
                    return true;
                }
                case "\"" -> {
                    quoted = !quoted;
                    return true;
                }
                default -> {}
            }
            return quoted;
        }
    }

    private static String normalise(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        word.codePoints().filter(c -> !isIgnored(c)).forEach(kept::appendCodePoint);
        String decomposed = Normalizer.normalize(kept, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Unassigned code points are kept: which ones are depends on the age of the Java platform, and results must not. */
    private static boolean isIgnored(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || c == REPLACEMENT;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }

    /** Punctuation by Unicode, and all signs of ASCII that are neither letter nor digit. */
    static boolean isMark(int c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
