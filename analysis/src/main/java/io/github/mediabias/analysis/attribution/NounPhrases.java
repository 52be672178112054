package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds noun phrases by the parts of speech around a place: with titles, appositions and what hangs on the noun. */
final class NounPhrases {

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight");

    /** Participles that hang on a noun: "people briefed on the matter". */
    private static final Set<String> POSTMODIFIERS = Set.of(
            "briefed",
            "involved",
            "named",
            "identified",
            "speaking",
            "led",
            "known",
            "based",
            "called",
            "appointed",
            "elected",
            "close",
            "familiar",
            "working",
            "representing",
            "conducted",
            "published",
            "released",
            "obtained",
            "issued",
            "written",
            "backed",
            "supporting",
            "opposed");

    private static final Set<String> LINKS =
            Set.of("of", "for", "at", "from", "in", "on", "with", "to", "about", "by", "between");

    private final AnnotatedText text;

    NounPhrases(AnnotatedText text) {
        this.text = text;
    }

    /** Whether the word is a day of the week, or "yesterday". */
    static boolean isDay(Token token) {
        return DAYS.contains(token.norm());
    }

    /** The noun phrase whose last token is {@code last}, begun at {@code limit} at the earliest; {@code null} if none is. */
    @Nullable
    Range endingAt(int last, int limit) {
        int end = last + 1;
        int i = last;
        if (text.token(i).isOneOf(",") && i > limit) {
            return withApposition(i, limit);
        }
        if (text.token(i).isOneOf(")")) {
            i = openingBracket(i, limit) - 1;
        }
        if (i < limit || !isHead(i)) {
            return null;
        }
        int first = leftEdge(i, limit);
        first = withoutLeadingMatter(first, i);
        return first > i ? null : new Range(withTitleBefore(first, limit), end);
    }

    /** "Dmitriev, a close adviser to Putin," and "Smith, who resigned in May,": the phrase before the first comma as well. */
    private @Nullable Range withApposition(int comma, int limit) {
        int i = comma - 1;
        int depth = 0;
        while (i >= limit && depth < 40) {
            Token token = text.token(i);
            if (token.isOneOf(",")) {
                Range head = i > limit ? endingAt(i - 1, limit) : null;
                if (head != null && isPerson(head) && isParenthesis(i + 1, comma)) {
                    return new Range(head.first(), comma);
                }
            }
            if (token.isOneOf(";", ":") || token.isQuoted()) {
                return null;
            }
            i--;
            depth++;
        }
        return null;
    }

    private boolean isPerson(Range phrase) {
        Token last = text.token(phrase.end() - 1);
        return last.tag().isNominal() || last.isOneOf(")") || last.tag() == Tag.NUM;
    }

    /** Between two commas: an apposition, a relative clause, an age or a party and state. */
    private boolean isParenthesis(int first, int end) {
        if (first >= end) {
            return false;
        }
        Token token = text.token(first);
        if (token.isOneOf("who", "whose", "which", "speaking", "citing")) {
            return true;
        }
        if (token.tag() == Tag.SCONJ
                || token.tag() == Tag.CCONJ
                || token.tag() == Tag.VERB && !POSTMODIFIERS.contains(token.norm())) {
            return false;
        }
        for (int i = first; i < end; i++) {
            Tag tag = text.token(i).tag();
            boolean relative = text.token(i).isOneOf("who", "which", "that", "whose");
            if (relative) {
                return true;
            }
            if (tag == Tag.AUX
                    || tag == Tag.VERB
                            && !text.token(i).norm().endsWith("ed")
                            && !text.token(i).norm().endsWith("ing")) {
                return false;
            }
        }
        return true;
    }

    private int openingBracket(int closing, int limit) {
        int i = closing;
        while (i >= limit && !text.token(i).isOneOf("(")) {
            i--;
        }
        return i;
    }

    private boolean isHead(int i) {
        Token token = text.token(i);
        if (token.isOneOf("that", "which", "there", "what", "whom", "whose")) {
            return false;
        }
        return token.tag().isNominal()
                || token.tag() == Tag.X && token.isWord()
                || token.tag() == Tag.NUM && i > 0 && text.token(i - 1).tag() != Tag.ADP
                || token.tag() == Tag.DET
                        && token.isOneOf(
                                "some", "many", "others", "both", "all", "most", "another", "this", "these", "few")
                || token.tag() == Tag.ADJ
                        && (token.isOneOf("many", "others", "former", "latter", "several", "few")
                                || token.isCapitalised());
    }

    /** Goes left as long as the words can belong to one phrase. */
    private int leftEdge(int head, int limit) {
        int first = head;
        int i = head - 1;
        while (i >= limit) {
            Token token = text.token(i);
            if (token.isOneOf(")")) {
                int open = openingBracket(i, limit);
                if (open < limit) {
                    break;
                }
                i = open - 1;
                continue;
            }
            if (token.isQuoted() || !belongs(i, first, limit)) {
                break;
            }
            first = i;
            i--;
        }
        return first;
    }

    private boolean belongs(int i, int next, int limit) {
        Token token = text.token(i);
        return switch (token.tag()) {
            case DET, NOUN, PROPN, NUM, SYM, X ->
                !token.isOneOf("that") || text.token(next).tag() == Tag.NOUN;
            case ADJ -> true;
            case PRON ->
                token.isOneOf(
                                "his", "her", "their", "its", "our", "my", "your", "these", "those", "some", "many",
                                "who")
                        && text.token(next).tag() != Tag.VERB
                        && !token.isOneOf("who");
            case PART -> token.isOneOf("'s", "'", "s'");
            case ADP -> LINKS.contains(token.norm()) && i > limit && isNounBefore(i);
            case CCONJ ->
                token.isOneOf("and", "or", "&")
                        && i > limit
                        && isNounBefore(i)
                        && next < text.tokens().size()
                        && joinsNames(i, next);
            case PUNCT ->
                token.isOneOf("-", "–", "/", "'", ".")
                        && text.token(next).span().begin() == token.span().end();
            case VERB -> POSTMODIFIERS.contains(token.norm()) && i > limit && isNounBefore(i) || isMistakenNoun(i);
            case ADV -> token.isOneOf("about", "nearly", "almost", "then", "more", "most");
            default -> false;
        };
    }

    /** "Sources familiar with": taggers take a capitalised plural at the start of a sentence for a verb. */
    private boolean isMistakenNoun(int i) {
        Token token = text.token(i);
        return i == text.sentenceOf(i).first()
                && token.isCapitalised()
                && token.norm().endsWith("s");
    }

    private boolean isNounBefore(int i) {
        Token before = text.token(i - 1);
        return before.tag() == Tag.NOUN
                || before.tag() == Tag.PROPN
                || before.isOneOf(")", "familiar", "close", "some", "many", "most", "one", "none", "all")
                || before.tag() == Tag.NUM
                || POSTMODIFIERS.contains(before.norm());
    }

    /** "Trump and Putin", not "left the room and Putin". */
    private boolean joinsNames(int conjunction, int next) {
        Tag left = text.token(conjunction - 1).tag();
        Tag right = text.token(next).tag();
        return left == Tag.PROPN || left == Tag.NOUN && right != Tag.PRON;
    }

    /** What cannot open a noun phrase: prepositions with what they govern, conjunctions, days. */
    private int withoutLeadingMatter(int first, int head) {
        int i = first;
        boolean changed = true;
        while (changed && i < head) {
            changed = false;
            Token token = text.token(i);
            if (token.tag() == Tag.ADP
                    || token.tag() == Tag.CCONJ
                    || token.tag() == Tag.PART
                    || token.tag() == Tag.SCONJ
                    || DAYS.contains(token.norm())
                    || token.tag() == Tag.PUNCT) {
                i++;
                changed = true;
            }
        }
        return i;
    }

    /** "a spokeswoman, Anna White": the title before the comma. */
    private int withTitleBefore(int first, int limit) {
        int comma = first - 1;
        if (comma <= limit
                || !text.token(comma).isOneOf(",")
                || text.token(first).tag() != Tag.PROPN) {
            return first;
        }
        int title = comma - 1;
        if (text.token(title).tag() != Tag.NOUN && text.token(title).tag() != Tag.PROPN
                || text.token(title).isQuoted()) {
            return first;
        }
        int begin = withoutLeadingMatter(leftEdge(title, limit), title);
        boolean described = begin < title && text.token(begin).isOneOf("a", "an", "the", "his", "her", "its", "their");
        boolean possessive = false;
        for (int i = begin; i < title; i++) {
            possessive |= text.token(i).isOneOf("'s");
        }
        boolean opens =
                begin == limit || text.token(begin - 1).isOneOf(",", "\"", "\'\'", "and", "but", ":", ";", "-", "—");
        return opens && text.token(title).tag() == Tag.NOUN && (described || possessive) ? begin : first;
    }

    /** The noun phrase that begins at {@code first} and ends before {@code limit}, its appositions included. */
    @Nullable
    Range startingAt(int first, int limit) {
        int i = first;
        while (i < limit && continues(i, first)) {
            i++;
        }
        while (i > first && !isHead(i - 1) && !text.token(i - 1).isOneOf(")")) {
            i--;
        }
        if (i == first || !hasHead(first, i)) {
            return null;
        }
        int end = i;
        while (end < limit && text.token(end).isOneOf(",")) {
            int stop = endOfApposition(end + 1, limit);
            if (stop < 0) {
                break;
            }
            end = stop;
        }
        return new Range(first, end);
    }

    private boolean hasHead(int first, int end) {
        for (int i = first; i < end; i++) {
            if (text.token(i).tag().isNominal()) {
                return true;
            }
        }
        return false;
    }

    private boolean continues(int i, int first) {
        Token token = text.token(i);
        if (token.isQuoted()) {
            return false;
        }
        return switch (token.tag()) {
            case NOUN, PROPN, NUM, ADJ, DET, SYM, X -> !DAYS.contains(token.norm());
            case PRON -> i == first || token.isOneOf("his", "her", "their", "its", "our");
            case PART -> token.isOneOf("'s", "'");
            case ADP ->
                LINKS.contains(token.norm())
                        && i > first
                        && !followedByDay(i)
                        && !token.isOneOf("on", "in", "with", "by");
            case CCONJ ->
                i > first
                        && i + 1 < text.tokens().size()
                        && text.token(i + 1).tag() != Tag.VERB
                        && token.isOneOf("and", "&");
            case PUNCT -> token.isOneOf("-", "–", "/", "(", ")", "'") && i > first;
            default -> false;
        };
    }

    private boolean followedByDay(int i) {
        return i + 1 < text.tokens().size() && DAYS.contains(text.token(i + 1).norm());
    }

    /** Where the apposition behind a comma ends; -1 if what follows is none. */
    private int endOfApposition(int first, int limit) {
        if (first >= limit) {
            return -1;
        }
        Token token = text.token(first);
        boolean relative = token.isOneOf("who", "whose");
        boolean described = token.tag() == Tag.DET
                || token.tag() == Tag.NOUN
                || token.tag() == Tag.PROPN
                || token.tag() == Tag.NUM
                || token.tag() == Tag.ADJ
                || token.isOneOf("his", "her", "its", "their", "one");
        if (!relative && !described || token.isQuoted()) {
            return -1;
        }
        int i = first;
        while (i < limit
                && !text.token(i).isOneOf(",", ";", ":", ".", "—", "–", "--")
                && !text.token(i).isQuoted()) {
            if (!relative
                    && (text.token(i).tag() == Tag.VERB
                                    && !POSTMODIFIERS.contains(text.token(i).norm())
                            || text.token(i).tag() == Tag.AUX)) {
                return -1;
            }
            i++;
        }
        return i > first ? i : -1;
    }
}
