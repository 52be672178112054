package io.github.mediabias.analysis.text.tagging;

/**
 * What the spelling of a sentence's words says, as hashes (FNV-1a, of 32 bits): computed once a sentence, without making a
 * string. Apostrophes, quotation marks and hyphens count as plain ones, as in
 * {@link io.github.mediabias.analysis.text.Words#normalise}.
 */
final class WordForms {

    static final int LONGEST_AFFIX = 4;

    /** What stands before the first word and behind the last. */
    static final int OUTSIDE = 0x5bd1e995;

    private static final int BASIS = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private static final int UPPER = 1;
    private static final int LOWER = 2;
    private static final int DIGIT = 4;
    private static final int HYPHEN = 8;
    private static final int OTHER = 16;
    private static final int LETTER = 32;

    private final int[] norms;
    private final int[] cased;
    private final int[] prefixes;
    private final int[] suffixes;
    private final int[] shapes;

    WordForms(String[] words) {
        int n = words.length;
        norms = new int[n];
        cased = new int[n];
        prefixes = new int[n * LONGEST_AFFIX];
        suffixes = new int[n * LONGEST_AFFIX];
        shapes = new int[n];
        Capitals capitals = Capitals.of(words);
        boolean opens = true;
        for (int i = 0; i < n; i++) {
            int kinds = read(words[i], i, capitals, opens);
            readSuffixes(words[i], i);
            opens &= (kinds & (UPPER | LOWER | DIGIT)) == 0;
        }
    }

    int size() {
        return norms.length;
    }

    /** The word in lower case. */
    int norm(int i) {
        return isOutside(i) ? OUTSIDE : norms[i];
    }

    /** The word as written; in lower case where its capitals tell nothing, as in a line of capitals. Never 0. */
    int cased(int i) {
        return cased[i];
    }

    /** The first {@code length} letters, 1 to {@value #LONGEST_AFFIX}; the whole word if it is shorter. */
    int prefix(int i, int length) {
        return prefixes[i * LONGEST_AFFIX + length - 1];
    }

    /** The last {@code length} letters, 1 to {@value #LONGEST_AFFIX}; the whole word if it is shorter. */
    int suffix(int i, int length) {
        return isOutside(i) ? OUTSIDE : suffixes[i * LONGEST_AFFIX + length - 1];
    }

    /** Where capitals, digits, hyphens and marks stand, what capitals are for in the sentence, and whether it opens it. */
    int shape(int i) {
        return isOutside(i) ? OUTSIDE : shapes[i];
    }

    private boolean isOutside(int i) {
        return i < 0 || i >= norms.length;
    }

    /** Returns the kinds of its characters, a set of bits. */
    private int read(String word, int at, Capitals capitals, boolean opens) {
        int norm = BASIS;
        int written = BASIS;
        int pattern = BASIS;
        int kinds = 0;
        int last = 0;
        int uppers = 0;
        int length = word.length();
        for (int i = 0; i < length; i++) {
            char c = plain(word.charAt(i));
            char lower = lower(c);
            norm = (norm ^ lower) * PRIME;
            written = (written ^ c) * PRIME;
            if (i < LONGEST_AFFIX) {
                prefixes[at * LONGEST_AFFIX + i] = norm;
            }
            int kind = kind(c, lower);
            kinds |= kind;
            uppers += kind == UPPER ? 1 : 0;
            if (kind != last) {
                pattern = (pattern ^ kind) * PRIME;
                last = kind;
            }
        }
        for (int i = length; i < LONGEST_AFFIX; i++) {
            prefixes[at * LONGEST_AFFIX + i] = norm;
        }
        boolean acronym = uppers > 1 && (kinds & LOWER) == 0;
        boolean tells = capitals == Capitals.NAMES || capitals == Capitals.TITLE && acronym;
        norms[at] = norm;
        cased[at] = (tells ? written : norm) == 0 ? 1 : tells ? written : norm;
        int shape = tells ? pattern : withoutCase(kinds);
        shapes[at] = ((shape * 2 + (acronym ? 1 : 0)) * 4 + capitals.code) * 2 + (opens ? 1 : 0);
        return kinds;
    }

    private void readSuffixes(String word, int at) {
        int length = word.length();
        int suffix = BASIS;
        for (int i = 0; i < LONGEST_AFFIX; i++) {
            if (i < length) {
                suffix = (suffix ^ lower(plain(word.charAt(length - 1 - i)))) * PRIME;
            }
            suffixes[at * LONGEST_AFFIX + i] = suffix;
        }
    }

    /** What the capitals of a sentence are for. */
    private enum Capitals {
        /** They mark names, as in running text. */
        NAMES(0),
        /** Every longer word has one, as in the headlines of some papers; only words all in capitals stand out. */
        TITLE(1),
        /** All is in capitals; they tell nothing. */
        ALL(2);

        /** What a model's features are made of: not to be changed. */
        private final int code;

        /** Headlines leave shorter words small. */
        private static final int SHORTEST_IN_TITLE = 4;

        /** Of fewer words, all may be names. */
        private static final int FEWEST_IN_TITLE = 4;

        Capitals(int code) {
            this.code = code;
        }

        static Capitals of(String[] words) {
            int lowers = 0;
            int uppers = 0;
            int longWords = 0;
            int longCapitalised = 0;
            for (int w = 0; w < words.length; w++) {
                String word = words[w];
                for (int i = 0; i < word.length(); i++) {
                    char c = word.charAt(i);
                    lowers += Character.isLowerCase(c) ? 1 : 0;
                    uppers += Character.isUpperCase(c) ? 1 : 0;
                }
                boolean counts = w > 0 && word.length() >= SHORTEST_IN_TITLE && Character.isLetter(word.charAt(0));
                if (counts) {
                    longWords++;
                    longCapitalised += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
                }
            }
            if (lowers == 0 && uppers > SHORTEST_IN_TITLE) {
                return ALL;
            }
            return longWords >= FEWEST_IN_TITLE && longCapitalised == longWords ? TITLE : NAMES;
        }
    }

    private static int withoutCase(int kinds) {
        boolean letters = (kinds & (UPPER | LOWER)) != 0;
        return kinds & ~(UPPER | LOWER) | (letters ? LETTER : 0);
    }

    private static int kind(char c, char lower) {
        if (c != lower) {
            return UPPER;
        }
        if (c >= 'a' && c <= 'z' || c >= 128 && Character.isLetter(c)) {
            return LOWER;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        return c == '-' ? HYPHEN : OTHER;
    }

    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        return Character.toLowerCase(c);
    }

    private static char plain(char c) {
        return switch (c) {
            case '’', '‘', '‛', 'ʼ', '′', '`' -> '\'';
            case '“', '”', '„', '«', '»', '‟' -> '"';
            case '‐', '‑', '‒', '−' -> '-';
            default -> c;
        };
    }
}
