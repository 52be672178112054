package io.github.mediabias.analysis.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign of a query.
 *
 * @param kind what it is
 * @param text the characters as they stand; of a phrase, what stands between its marks
 * @param column where it begins, from 1
 */
record QueryToken(Kind kind, String text, int column) {

    enum Kind {
        WORD,
        PHRASE,
        AND,
        OR,
        NOT,
        NEAR,
        PRE,
        PART,
        OPEN,
        CLOSE,
        END
    }

    private static final Pattern NEAR_WORD = Pattern.compile("(w|near|pre)/(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEAR_WITHOUT_NUMBER = Pattern.compile("(w|near|pre)/.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART_PREFIX = Pattern.compile("(\\p{L}+):(.*)");
    private static final String MARKS = "\"“”„";

    /**
     * The signs of a query, the last of kind {@link Kind#END}.
     *
     * @throws IllegalArgumentException if a quotation mark is not closed, or an operator of distance has no number
     */
    static List<QueryToken> of(String query) {
        List<QueryToken> tokens = new ArrayList<>();
        int i = 0;
        while (i < query.length()) {
            char c = query.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i++;
            } else if (c == '(' || c == ')') {
                tokens.add(new QueryToken(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), i + 1));
                i++;
            } else if (MARKS.indexOf(c) >= 0) {
                int end = end(query, i + 1);
                if (end == query.length()) {
                    throw new IllegalArgumentException("column " + (i + 1)
                            + ": found a quotation mark that is not closed; expected another behind the phrase");
                }
                tokens.add(new QueryToken(Kind.PHRASE, query.substring(i + 1, end), i + 1));
                i = end + 1;
            } else {
                i = addWord(query, i, tokens);
            }
        }
        tokens.add(new QueryToken(Kind.END, "", query.length() + 1));
        return tokens;
    }

    /** Where the phrase ends; the end of the query if it does not. */
    private static int end(String query, int begin) {
        int i = begin;
        while (i < query.length() && MARKS.indexOf(query.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Adds the word at {@code begin}, or the name of a part in front of it; returns where to go on. */
    private static int addWord(String query, int begin, List<QueryToken> tokens) {
        int end = begin;
        while (end < query.length() && !isLimit(query.charAt(end))) {
            end++;
        }
        String word = query.substring(begin, end);
        Matcher part = PART_PREFIX.matcher(word);
        if (part.matches()) {
            tokens.add(new QueryToken(Kind.PART, part.group(1), begin + 1));
            return begin + part.group(1).length() + 1;
        }
        QueryToken token = new QueryToken(kind(word), word, begin + 1);
        if (token.kind() == Kind.WORD && NEAR_WITHOUT_NUMBER.matcher(word).matches()) {
            throw token.unexpected("a number behind the stroke, as in NEAR/5, w/5 or PRE/5");
        }
        tokens.add(token);
        return end;
    }

    private static boolean isLimit(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == ')' || MARKS.indexOf(c) >= 0;
    }

    private static Kind kind(String word) {
        Matcher near = NEAR_WORD.matcher(word);
        if (near.matches()) {
            return near.group(1).equalsIgnoreCase("pre") ? Kind.PRE : Kind.NEAR;
        }
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
    }

    /** The number behind the stroke of {@code NEAR/5}. */
    int distance() {
        return Integer.parseInt(text.substring(text.indexOf('/') + 1));
    }

    /** The error that this sign stands where another was expected. */
    IllegalArgumentException unexpected(String expected) {
        return new IllegalArgumentException("column " + column + ": found " + named() + "; expected " + expected);
    }

    /** As an error names it. */
    String named() {
        return switch (kind) {
            case END -> "the end of the query";
            case PHRASE -> "\"" + text + "\"";
            case PART -> "'" + text + ":'";
            default -> "'" + text + "'";
        };
    }
}
