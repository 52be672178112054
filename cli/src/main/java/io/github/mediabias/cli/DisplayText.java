package io.github.mediabias.cli;

import org.jline.utils.WCWidth;

/** Texts of articles as a terminal shows them: without characters that steer it, and measured in its columns. */
final class DisplayText {

    private static final String CUT = "…";

    private DisplayText() {}

    /**
     * The text on one line, without what could steer the terminal (escape sequences, marks that turn the direction of
     * writing): white space becomes a space, invisible marks go, other control characters become {@code �}.
     */
    static String harmless(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                clean.append(' ');
                return;
            }
            switch (Character.getType(c)) {
                case Character.FORMAT -> {}
                case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> clean.append('\ufffd');
                default -> clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /** The columns that a harmless text takes: two for wide East Asian characters and emoji, none for accents of their own. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    private static int width(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** As many characters from the beginning as fit into {@code columns}. */
    static String head(String text, int columns) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += width(c);
            if (used > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    /** As many characters from the end as fit into {@code columns}. */
    static String tail(String text, int columns) {
        int used = 0;
        int begin = text.length();
        while (begin > 0) {
            int c = text.codePointBefore(begin);
            used += width(c);
            if (used > columns) {
                break;
            }
            begin -= Character.charCount(c);
        }
        // An accent does not stand without the letter before it.
        while (begin < text.length() && width(text.codePointAt(begin)) == 0) {
            begin += Character.charCount(text.codePointAt(begin));
        }
        return text.substring(begin);
    }

    /** The text to the left of a cell of that width; what does not fit gives way to an ellipsis. */
    static String cell(String text, int columns) {
        String shown = width(text) <= columns ? text : head(text, columns - 1) + CUT;
        return shown + spaces(columns - width(shown));
    }

    static String spaces(int count) {
        return " ".repeat(Math.max(0, count));
    }
}
