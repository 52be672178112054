package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;

/** The parts of noun phrases, told by word lists, capitals and marks first, by tags where these do not tell. */
final class Phrase {

    private Phrase() {}

    /** Without marks, possessive endings and prepositions around it; perhaps empty. */
    static Range trim(AnnotatedText text, Range range) {
        int first = range.first();
        int end = range.end();
        while (first < end
                && (!text.token(first).isWord()
                        || text.token(first)
                                .isOneOf(
                                        "by", "to", "at", "from", "for", "with", "and", "but", "within", "among",
                                        "that's"))) {
            first++;
        }
        while (end > first
                && (!text.token(end - 1).isWord() && !text.token(end - 1).isOneOf(")")
                        || text.token(end - 1).isOneOf("'s", "'", "themselves", "himself", "herself", "itself"))) {
            end--;
        }
        return new Range(first, end);
    }

    /** The part before the first comma, bracket or dash; all of it if there is none. */
    static Range core(AnnotatedText text, Range range) {
        for (int i = range.first() + 1; i < range.end(); i++) {
            if (isBreak(text.token(i))) {
                return new Range(range.first(), i);
            }
        }
        return range;
    }

    static boolean isBreak(Token token) {
        return token.isOneOf(",", "(", "[", "--", "-", "–", "—", ";", ":");
    }

    /** The noun on which the phrase hangs: the last before "of", "for", "who" …, else the last word. */
    static int head(AnnotatedText text, Range range) {
        for (int i = range.first() + 1; i < range.end(); i++) {
            if (isPostmodifier(text, i)) {
                return i - 1;
            }
        }
        return Math.max(range.first(), range.end() - 1);
    }

    /** Whether a word behind a noun begins what hangs on it. */
    static boolean isPostmodifier(AnnotatedText text, int i) {
        Token token = text.token(i);
        if (token.isCapitalised()) {
            // The WHO is no relative pronoun.
            return false;
        }
        if (token.isOneOf(
                "of",
                "for",
                "in",
                "at",
                "from",
                "with",
                "on",
                "by",
                "to",
                "under",
                "within",
                "among",
                "around",
                "about",
                "against",
                "who",
                "that",
                "which",
                "whose",
                "whom",
                "familiar",
                "briefed",
                "close",
                "including",
                "such",
                "like",
                "there",
                "near",
                "across",
                "inside",
                "outside",
                "between",
                "involved",
                "led",
                "known",
                "named",
                "called")) {
            return true;
        }
        return token.tag() == Tag.VERB
                && !token.isCapitalised()
                && (token.norm().endsWith("ed") || token.norm().endsWith("ing"))
                && i > 0
                && (text.token(i - 1).tag() == Tag.NOUN
                        || Nouns.isDocument(text.token(i - 1).norm()))
                && (i + 1 >= text.tokens().size()
                        || !text.token(i + 1).tag().isNominal()
                        || Nouns.isDocument(text.token(i - 1).norm())
                        || text.token(i).norm().endsWith("ing"));
    }

    /** Where the noun phrase begins that ends before {@code end}; not before {@code limit}. */
    static int begin(AnnotatedText text, int end, int limit) {
        int first = end;
        while (first > limit && end - first < 14) {
            Token token = text.token(first - 1);
            boolean article = token.isOneOf(
                    "the", "a", "an", "this", "these", "those", "his", "her", "its", "their", "our", "my", "some",
                    "many", "most", "several", "two", "three", "other", "another", "one");
            boolean belongs = article
                    || token.isWord() && token.isCapitalised() && !Nouns.isFunctionWord(token.norm())
                    || token.tag() == Tag.NOUN
                    || token.tag() == Tag.PROPN
                    || token.tag() == Tag.ADJ
                    || token.tag() == Tag.NUM
                    || Nouns.isPeople(token.norm())
                    || token.norm().indexOf('-') > 0
                    || token.isOneOf("'s", "'", "of", "&", "former", "then", "ex", "top", "senior");
            if (!belongs || token.isQuoted() != text.token(end - 1).isQuoted()) {
                break;
            }
            first--;
            if (token.isOneOf("the", "a", "an")
                    && (first == limit || !text.token(first - 1).isOneOf("of"))) {
                break;
            }
        }
        while (first < end && text.token(first).isOneOf("'s", "'", "of")) {
            first++;
        }
        return first;
    }

    /** The words on one line, without an article, of bearable length. */
    static String name(AnnotatedText text, Range range) {
        int first = range.first();
        while (first + 1 < range.end() && text.token(first).isOneOf("the", "a", "an")) {
            first++;
        }
        String phrase = text.span(first, range.end()).in(text.text()).replaceAll("\\s+", " ");
        return phrase.length() > LONGEST
                ? phrase.substring(0, Character.isHighSurrogate(phrase.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1)
                        + "…"
                : phrase;
    }

    private static final int LONGEST = 80;
}
