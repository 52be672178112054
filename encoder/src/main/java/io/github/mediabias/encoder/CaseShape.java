package io.github.mediabias.encoder;

/** How a word is written, which its pieces, all in lower case, no longer tell. */
enum CaseShape {
    /** All of its letters are small, or it does not begin with one. */
    PLAIN(0),
    /** The first letter is a capital and the others are small; a single capital too. */
    CAPITALISED(1),
    /** All of several letters are capitals. */
    UPPER(2),
    /** Any other mixture. */
    MIXED(3),
    /** Digits alone. */
    NUMBER(4);

    private final int code;

    CaseShape(int code) {
        this.code = code;
    }

    /** The network's number for it. */
    int code() {
        return code;
    }

    /** The shape of a word, which is not empty. Characters without case count neither as small nor as capital. */
    static CaseShape of(String word) {
        if (word.codePoints().allMatch(Character::isDigit)) {
            return NUMBER;
        }
        int first = word.codePointAt(0);
        if (!Character.isLetter(first) || isLower(word)) {
            return PLAIN;
        }
        boolean single = word.length() == Character.charCount(first);
        if (word.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c))
                && word.codePoints().anyMatch(Character::isUpperCase)) {
            return single ? CAPITALISED : UPPER;
        }
        boolean capitalised = Character.isUpperCase(first) && isLower(word.substring(Character.charCount(first)));
        return capitalised ? CAPITALISED : MIXED;
    }

    private static boolean isLower(String letters) {
        return letters.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c))
                && letters.codePoints().anyMatch(Character::isLowerCase);
    }
}
