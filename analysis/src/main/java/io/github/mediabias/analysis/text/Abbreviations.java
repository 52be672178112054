package io.github.mediabias.analysis.text;

import java.util.Set;

/** Words that keep a full stop. */
final class Abbreviations {

    /** They stand before a name or a number, so that no sentence ends with them. */
    private static final Set<String> OPENING = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "col", "lt",
            "sgt", "capt", "cmdr", "adm", "maj", "cpl", "pvt", "rev", "hon", "pres", "supt", "det", "messrs", "st",
            "ste", "mt", "vs", "no", "nos", "fig", "cf", "eg", "ie", "al", "approx", "jan", "feb", "mar", "apr", "jun",
            "jul", "aug", "sep", "sept", "oct", "nov", "dec", "dist", "vol", "pp", "atty", "del", "msgr", "fr", "sr",
            "brig", "ft");

    /** They may end a sentence as well. */
    private static final Set<String> CLOSING = Set.of(
            "inc", "corp", "co", "ltd", "jr", "etc", "bros", "llc", "plc", "esq", "ave", "blvd", "rd", "univ", "dept",
            "ala", "ariz", "ark", "calif", "colo", "conn", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass",
            "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash",
            "wis", "wyo");

    /** With these, a sentence begins; a name seldom does. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "in",
            "on",
            "at",
            "but",
            "and",
            "that",
            "this",
            "these",
            "those",
            "there",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "after",
            "before",
            "when",
            "while",
            "as",
            "if",
            "for",
            "with",
            "by",
            "from",
            "both",
            "some",
            "many",
            "most",
            "all",
            "no",
            "not",
            "what",
            "who",
            "how",
            "however",
            "still",
            "yet",
            "so",
            "then",
            "now",
            "also",
            "another",
            "such",
            "since",
            "during",
            "according");

    private Abbreviations() {}

    /** Whether {@code word} (lower case, without its last full stop) keeps the full stop that follows. */
    static boolean keepsStop(String word) {
        return opens(word) || CLOSING.contains(word) || isInitials(word);
    }

    /** Whether no sentence ends with {@code word}, an abbreviation or a single letter. */
    static boolean opens(String word) {
        return OPENING.contains(word) || word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("i");
    }

    /** {@code u.s}, {@code a.m}, {@code j.d}: single letters with stops between. */
    static boolean isInitials(String word) {
        if (word.length() < 3) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    /** Whether a sentence, rather than a name, begins with {@code word} (lower case) after an abbreviation. */
    static boolean startsSentence(String word) {
        return STARTERS.contains(word);
    }
}
