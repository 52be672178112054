package io.github.mediabias.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text, for counting and scoring: runs of letters, digits and underscores, with inner apostrophes, full
 * stops and hyphens. These are the words that rates are per 1,000 of, and that evaluation compares.
 */
public final class Words {

    private Words() {}

    /** The words in order. */
    public static List<Span> of(String text) {
        List<Span> words = new ArrayList<>();
        int i = 0;
        int length = text.length();
        while (i < length) {
            int c = text.codePointAt(i);
            if (!isWordCharacter(c)) {
                i += Character.charCount(c);
                continue;
            }
            int begin = i;
            i = run(text, i);
            while (i + 1 < length && isJoiner(text.charAt(i)) && isWordCharacter(text.codePointAt(i + 1))) {
                i = run(text, i + 1);
            }
            words.add(new Span(begin, i));
        }
        return words;
    }

    /** The number of words. */
    public static int count(String text) {
        return of(text).size();
    }

    private static int run(String text, int begin) {
        int i = begin;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isWordCharacter(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /** What {@code [\p{L}\p{N}_]} matches. */
    private static boolean isWordCharacter(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        if (Character.isLetter(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isJoiner(char c) {
        return c == '’' || c == '\'' || c == '.' || c == '-';
    }

    /** The text with plain apostrophes, quotation marks, hyphens and spaces, its capitals kept. */
    public static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char p =
                    switch (c) {
                        case '’', '‘', '‛', 'ʼ', '′', '`' -> '\'';
                        case '“', '”', '„', '«', '»', '‟' -> '"';
                        case '‐', '‑', '‒', '−' -> '-';
                        case '\u00a0', '\u202f' -> ' ';
                        default -> c;
                    };
            if (p != c && plain == null) {
                plain = new StringBuilder(text);
            }
            if (plain != null) {
                plain.setCharAt(i, p);
            }
        }
        return plain == null ? text : plain.toString();
    }

    /** The form in which words are looked up: plain, and in lower case. */
    public static String normalise(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }

    /** The words of a compound with plain hyphens; a word or mark without any is its only part. */
    public static List<String> parts(String token) {
        if (token.indexOf('-') < 0) {
            return List.of(token);
        }
        List<String> parts = Arrays.stream(token.split("-", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? List.of(token) : parts;
    }
}
