package io.github.mediabias.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words, clitics and marks, as the Penn Treebank does, on curly marks as on plain ones. */
public final class Tokenizer {

    private static final String[] CLITICS = {"n't", "'s", "'re", "'ve", "'ll", "'d", "'m"};

    private Tokenizer() {}

    /** The tokens of {@code text} from {@code begin} to {@code end}. */
    public static List<Span> tokens(String text, int begin, int end) {
        List<Span> tokens = new ArrayList<>();
        int i = begin;
        while (i < end) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff') {
                i += Character.charCount(c);
            } else if (Character.isLetterOrDigit(c)) {
                i = word(text, i, end, tokens);
            } else if ((c == '@' || c == '#') && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1))) {
                int after = letters(text, i + 1, end);
                tokens.add(new Span(i, after));
                i = after;
            } else {
                int after = mark(text, i, end, c);
                tokens.add(new Span(i, after));
                i = after;
            }
        }
        return tokens;
    }

    private static int mark(String text, int i, int end, int c) {
        boolean repeats = c == '-' || c == '.' || c == '\'' || c == '`';
        int after = i + Character.charCount(c);
        while (repeats && after < end && text.charAt(after) == c) {
            after++;
        }
        return after;
    }

    private static int letters(String text, int begin, int end) {
        int i = begin;
        while (i < end) {
            int c = text.codePointAt(i);
            boolean within =
                    Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!within) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static int word(String text, int begin, int end, List<Span> tokens) {
        if (text.startsWith("http://", begin) || text.startsWith("https://", begin) || text.startsWith("www.", begin)) {
            int after = begin;
            while (after < end
                    && !Character.isWhitespace(text.charAt(after))
                    && "”\"»<>".indexOf(text.charAt(after)) < 0) {
                after++;
            }
            while (".,;:!?)".indexOf(text.charAt(after - 1)) >= 0) {
                after--;
            }
            tokens.add(new Span(begin, after));
            return after;
        }
        int i = letters(text, begin, end);
        while (i + 1 < end && joins(text, begin, i)) {
            i = letters(text, i + 1, end);
        }
        if (i < end && text.charAt(i) == '.' && keepsStop(text, begin, i, end)) {
            i++;
        }
        addWithClitic(text, begin, i, tokens);
        return i;
    }

    /** Whether the mark at {@code i} joins the letters before it to those behind it. */
    private static boolean joins(String text, int begin, int i) {
        int next = text.codePointAt(i + 1);
        if (!Character.isLetterOrDigit(next)) {
            return false;
        }
        char before = text.charAt(i - 1);
        return switch (text.charAt(i)) {
            case '’', '\'', '-', '‐', '‑', '&', '_', '@' -> true;
            case '/' -> Character.isDigit(before) && Character.isDigit(next);
            case ',' -> Character.isDigit(before) && Character.isDigit(next);
            case ':' -> Character.isDigit(before) && Character.isDigit(next);
            // "U.S." and "3.5" are one word; "ended.The" has lost a space.
            case '.' ->
                Character.isDigit(before) == Character.isDigit(next)
                        && (!Character.isUpperCase(next) || isSingleLetter(text, begin, i));
            default -> false;
        };
    }

    private static boolean isSingleLetter(String text, int begin, int i) {
        return i - begin == 1 || i >= 2 && text.charAt(i - 2) == '.';
    }

    private static boolean keepsStop(String text, int begin, int i, int end) {
        String word = text.substring(begin, i).toLowerCase(Locale.ROOT);
        if (Abbreviations.isInitials(word)) {
            return true;
        }
        boolean ends = i + 1 >= end;
        if (word.length() == 1) {
            return Character.isUpperCase(text.charAt(begin)) && !ends && !word.equals("i");
        }
        return Abbreviations.keepsStop(word) && !ends && !isPlainWord(text, begin, word);
    }

    /** "No." and "Ind." are abbreviations where they begin with a capital; "no." and "ill." end sentences. */
    private static boolean isPlainWord(String text, int begin, String word) {
        boolean lower = Character.isLowerCase(text.charAt(begin));
        return lower && !word.equals("vs") && !word.equals("etc") && !word.equals("inc") && !word.equals("al");
    }

    private static void addWithClitic(String text, int begin, int end, List<Span> tokens) {
        String plain = text.substring(begin, end).replace('’', '\'').toLowerCase(Locale.ROOT);
        for (String clitic : CLITICS) {
            int cut = end - clitic.length();
            if (plain.endsWith(clitic) && cut > begin) {
                tokens.add(new Span(begin, cut));
                tokens.add(new Span(cut, end));
                return;
            }
        }
        tokens.add(new Span(begin, end));
    }
}
