package io.github.mediabias.reporting;

/**
 * How much of the articles' text travels with a report: licences often forbid to pass on more than a snippet. Headlines, the
 * names of sources and labels travel with every report. What a column or field holds, a statement or a passage, decides what
 * becomes of it.
 */
public enum TextExtent {
    /** No text of an article's body. */
    NONE("none"),
    /** Of a statement its beginning; a term or name with the words around it. */
    SNIPPET("snippet"),
    /** All that the tables hold. */
    FULL("full");

    /** The most words of a snippet, as blanks divide them. */
    public static final int SNIPPET_WORDS = 25;

    /** The most characters of a snippet, as Unicode code points, the mark that it is cut not counted. */
    public static final int SNIPPET_CHARACTERS = 200;

    private static final String CUT = "…";

    private final String id;

    TextExtent(String id) {
        this.id = id;
    }

    /** What it means, as the sheet Method says it. */
    Text note() {
        return Text.of("text-extent." + id, SNIPPET_WORDS, SNIPPET_CHARACTERS);
    }

    /**
     * What travels of a statement, which may be as long as the article.
     *
     * @return the statement, or its first words with {@code …} behind them, or nothing
     */
    public String statement(String text) {
        return switch (this) {
            case NONE -> "";
            case SNIPPET -> snippet(text);
            case FULL -> text;
        };
    }

    /**
     * What travels of a passage: some words around a term or name, which the tables hold with at most 80 characters on each
     * side.
     *
     * @return the passage, or nothing
     */
    public String passage(String text) {
        return this == NONE ? "" : text;
    }

    private static String snippet(String text) {
        int end = 0;
        int words = 0;
        int characters = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && characters < SNIPPET_CHARACTERS; characters++) {
            int c = text.codePointAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank && !inWord && ++words > SNIPPET_WORDS) {
                break;
            }
            inWord = !blank;
            i += Character.charCount(c);
            // A word that the limit of characters cuts is left out, unless it is the only one.
            end = blank || words == 1 || i == text.length() || Character.isWhitespace(text.codePointAt(i)) ? i : end;
        }
        String kept = text.substring(0, end).stripTrailing();
        return kept.length() == text.stripTrailing().length() ? text : kept + " " + CUT;
    }
}
