package io.github.mediabias.analysis.text;

/**
 * A word, a clitic ({@code 's}, {@code n't}) or a mark.
 *
 * @param span where it stands
 * @param text the characters as they stand
 * @param norm the characters in lower case, with plain apostrophes, quotation marks and hyphens: what is looked up
 * @param tag its part of speech
 * @param sentence the number of its sentence in the text, from 0
 * @param paragraph the number of its paragraph in the text, from 0
 * @param quotation the number of the quotation that it is in, its marks included, from 0; -1 outside every quotation
 */
public record Token(Span span, String text, String norm, Tag tag, int sentence, int paragraph, int quotation) {

    /** Whether it holds a letter or a digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0))
                || text.length() > 1 && Character.isLetterOrDigit(text.codePointAt(1));
    }

    /** Whether it stands in quotation marks, or is one. */
    public boolean isQuoted() {
        return quotation >= 0;
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether its normal form is one of {@code forms}. */
    public boolean isOneOf(String... forms) {
        for (String form : forms) {
            if (norm.equals(form)) {
                return true;
            }
        }
        return false;
    }
}
