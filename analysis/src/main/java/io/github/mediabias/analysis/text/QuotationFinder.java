package io.github.mediabias.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations: {@code “ ”}, {@code " "}, {@code « »}, {@code „ “}, {@code '' ''} and, told from apostrophes, {@code ‘ ’}
 * and {@code ' '}. A quotation goes on over paragraphs where each opens with a mark and only the last closes it. A mark
 * that is missing or odd does no harm beyond its paragraph. Marks inside a quotation belong to it.
 */
final class QuotationFinder {

    /** A pair of marks; {@code opening} and {@code closing} are one or two characters long. */
    private enum Marks {
        CURLY("“", "”"),
        LOW("„", "“”"),
        ANGLE("«", "»"),
        ANGLE_INWARD("»", "«"),
        STRAIGHT("\"", "\""),
        CURLY_CLOSING("”", "”"),
        DOUBLED_APOSTROPHES("''", "''"),
        BACKTICKS("``", "''"),
        SINGLE("‘", "’"),
        STRAIGHT_SINGLE("'", "'");

        private final String opening;
        private final String closing;

        Marks(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        boolean isSingle() {
            return this == SINGLE || this == STRAIGHT_SINGLE;
        }

        /** The length of the closing mark at {@code i}; 0 if none stands there. */
        int closes(String text, int i, int end) {
            if (closing.equals("''")) {
                return text.startsWith("''", i) && i + 2 <= end ? 2 : 0;
            }
            char c = text.charAt(i);
            // Some writers open with a curly mark and close with a straight one, or the other way round.
            boolean mixed = this == CURLY && c == '"' || this == STRAIGHT && c == '”';
            return closing.indexOf(c) >= 0 || mixed ? 1 : 0;
        }
    }

    private static final Pattern ELIDED = Pattern.compile("(?:\\d\\ds|n|em|tis|twas|til)\\b");

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private @Nullable Marks unclosed;

    private QuotationFinder(String text) {
        this.text = text;
    }

    static List<Quotation> find(String text, List<Span> paragraphs) {
        QuotationFinder finder = new QuotationFinder(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            finder.inParagraph(paragraphs.get(i), i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
        }
        return finder.found;
    }

    private void inParagraph(Span paragraph, @Nullable Span next) {
        int end = paragraph.end();
        int i = paragraph.begin();
        Marks continuing = unclosed;
        unclosed = null;
        while (i < end) {
            Marks marks = continuing != null ? continuing : opening(i, paragraph);
            if (marks == null) {
                i++;
                continue;
            }
            int close = closing(marks, i, paragraph);
            if (close >= 0) {
                int after = close + marks.closes(text, close, end);
                found.add(new Quotation(new Span(i, after), true, continuing != null));
                i = after;
            } else if (goesOn(marks, next)) {
                found.add(new Quotation(new Span(i, end), false, continuing != null));
                unclosed = marks;
                return;
            } else if (continuing != null || worthKeeping(marks, i, end)) {
                found.add(new Quotation(new Span(i, endOfUnclosed(marks, i, end)), false, continuing != null));
                i = endOfUnclosed(marks, i, end);
            } else {
                i += marks.opening.length();
            }
            continuing = null;
        }
    }

    /** The next paragraph opens with the mark that this one left open. */
    private boolean goesOn(Marks marks, @Nullable Span next) {
        return next != null && opening(next.begin(), next) == marks;
    }

    /** A straight or single mark without a partner is an inch, an apostrophe or an error. */
    private boolean worthKeeping(Marks marks, int begin, int end) {
        boolean telling = marks == Marks.CURLY || marks == Marks.ANGLE || marks == Marks.LOW || marks == Marks.STRAIGHT;
        return telling && Words.count(text.substring(begin, end)) > 3;
    }

    /** A quotation whose closing mark is missing ends before the next opening mark, else with its paragraph. */
    private int endOfUnclosed(Marks marks, int begin, int end) {
        int next = marks == Marks.STRAIGHT ? -1 : text.indexOf(marks.opening, begin + 1);
        int stop = next < 0 || next >= end ? end : next;
        while (stop > begin + 1 && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    private @Nullable Marks opening(int i, Span paragraph) {
        char c = text.charAt(i);
        char before = i > paragraph.begin() ? text.charAt(i - 1) : ' ';
        char after = i + 1 < paragraph.end() ? text.charAt(i + 1) : ' ';
        Marks marks =
                switch (c) {
                    case '“' -> Marks.CURLY;
                    case '„' -> Marks.LOW;
                    case '«' -> Marks.ANGLE;
                    case '»' -> Marks.ANGLE_INWARD;
                    case '”' -> Marks.CURLY_CLOSING;
                    case '"' -> Marks.STRAIGHT;
                    case '`' -> Marks.BACKTICKS;
                    case '\'' -> after == '\'' ? Marks.DOUBLED_APOSTROPHES : Marks.STRAIGHT_SINGLE;
                    case '‘' -> Marks.SINGLE;
                    default -> null;
                };
        return marks != null && opens(marks, before, after) && !isElision(marks, i) ? marks : null;
    }

    /** "the '90s", "rock 'n' roll": the mark stands for letters left out. */
    private boolean isElision(Marks marks, int i) {
        return marks.isSingle()
                && ELIDED.matcher(text).region(i + 1, text.length()).lookingAt();
    }

    /** Whether the mark opens a quotation where it stands, between the characters {@code before} and {@code after}. */
    private static boolean opens(Marks marks, char before, char after) {
        return switch (marks) {
            case CURLY, LOW, ANGLE, DOUBLED_APOSTROPHES -> true;
            case ANGLE_INWARD, CURLY_CLOSING -> isBreak(before) && !Character.isWhitespace(after);
            case STRAIGHT -> opensStraight(before, after);
            case BACKTICKS -> after == '`';
            case SINGLE, STRAIGHT_SINGLE -> isBreak(before) && opensWord(after);
        };
    }

    /** A mark between a word and a space closes, or stands for inches; it opens nothing. */
    private static boolean opensStraight(char before, char after) {
        return isBreak(before) || !Character.isWhitespace(after) && !Character.isLetterOrDigit(before);
    }

    private static boolean isBreak(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{—–-/\"“«„".indexOf(c) >= 0;
    }

    private static boolean opensWord(char c) {
        return Character.isLetter(c)
                || c == '['
                || c == '…'
                || c == '.'
                || Character.isDigit(c)
                || c == '$'
                || c == '£';
    }

    /** Where the mark stands that closes the one at {@code open}; -1 if none does. */
    private int closing(Marks marks, int open, Span paragraph) {
        int from = open + marks.opening.length();
        return marks.isSingle()
                ? closingSingle(marks, from, paragraph.end())
                : closingDouble(marks, from, paragraph.end());
    }

    private int closingDouble(Marks marks, int from, int end) {
        for (int i = from; i < end; i++) {
            if (marks.closes(text, i, end) > 0) {
                return i;
            }
            boolean opensAgain = marks == Marks.CURLY && text.charAt(i) == '“';
            if (opensAgain) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * The closing mark among apostrophes: one after a mark of punctuation is sure; one after a word is taken unless it
     * may end a plural's genitive and a sure one follows.
     */
    private int closingSingle(Marks marks, int from, int end) {
        int genitive = -1;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (marks == Marks.SINGLE && c == '‘' && isBreak(text.charAt(i - 1))) {
                break;
            }
            if (c != marks.closing.charAt(0) || i == from) {
                continue;
            }
            char before = text.charAt(i - 1);
            char after = i + 1 < end ? text.charAt(i + 1) : ' ';
            if (Character.isLetterOrDigit(after) || Character.isWhitespace(before)) {
                continue;
            }
            boolean mayBeGenitive =
                    before == 's' && i + 2 < end && after == ' ' && Character.isLowerCase(text.charAt(i + 2));
            if (!mayBeGenitive) {
                return i;
            }
            genitive = genitive < 0 ? i : genitive;
        }
        return genitive;
    }
}
