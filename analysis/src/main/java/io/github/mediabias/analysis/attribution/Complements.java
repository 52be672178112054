package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a cue reports where it stands behind the cue. */
final class Complements {

    private static final int REACH = 16;

    private static final Set<String> QUESTION_WORDS =
            Set.of("whether", "if", "why", "how", "what", "who", "when", "where", "which");

    private final AnnotatedText text;

    Complements(AnnotatedText text) {
        this.text = text;
    }

    /**
     * A content behind a cue.
     *
     * @param quoted whether it begins with a quotation
     * @param isObject whether it is a noun phrase
     */
    record Complement(Range content, boolean quoted, boolean isObject) {

        Complement(Range content, boolean quoted) {
            this(content, quoted, false);
        }
    }

    /** The content of the cue; {@code null} if what follows is none that the cue can have. */
    @Nullable
    Complement after(CueLexicon.Hit hit, BitSet taken) {
        Range sentence = text.sentenceOf(hit.first());
        Set<Codebook.Complement> allowed = hit.cue().complements();
        boolean clause = allowed.contains(Codebook.Complement.CLAUSE);
        boolean quote = allowed.contains(Codebook.Complement.QUOTE);
        boolean object = allowed.contains(Codebook.Complement.OBJECT);
        boolean infinitive = allowed.contains(Codebook.Complement.INFINITIVE);
        boolean addressee = allowed.contains(Codebook.Complement.ADDRESSEE);
        int first = hit.end();
        if (first >= sentence.end()) {
            return quote ? nextParagraph(hit, taken) : null;
        }
        if (clause || quote) {
            int that = find(first, sentence.end(), addressee);
            if (that >= 0 && !taken.get(that)) {
                boolean fragment = text.token(that).isQuoted() && !addressee && isFragmentOfObject(first, that);
                int begin = fragment ? first : that;
                Range within = new Range(sentence.first(), endOfRelativeClause(hit.first(), sentence));
                return text.token(begin).isQuoted() ? quoted(begin, sentence, taken) : clause(begin, within, taken);
            }
        }
        if (quote && endsWithColon(first, sentence.end())) {
            Complement next = nextParagraph(hit, taken);
            if (next != null) {
                return next;
            }
        }
        if (taken.get(first)) {
            return null;
        }
        Token token = text.token(first);
        if (infinitive && token.isOneOf("to")) {
            return clause(first, sentence, taken);
        }
        if (clause && !addressee && startsBareClause(first, sentence.end())) {
            return clause(first, sentence, taken);
        }
        if (addressee && clause) {
            int told = behindAddressee(first, sentence.end());
            if (told > first && startsBareClause(told, sentence.end())) {
                return clause(told, sentence, taken);
            }
        }
        if (object && startsObject(first)) {
            return object(first, sentence, taken);
        }
        return null;
    }

    /** Where "that", a question word or a quotation begins the content, adverbials between allowed; -1 if none does. */
    private int find(int first, int end, boolean addressee) {
        int stop = Math.min(end, first + REACH);
        for (int i = first; i < stop; i++) {
            Token token = text.token(i);
            if (token.isQuoted()) {
                return i;
            }
            if (token.isOneOf("that") && (token.tag() == Tag.SCONJ || i == first && token.tag() != Tag.DET)) {
                return i;
            }
            if (QUESTION_WORDS.contains(token.norm()) && (i == first || addressee)) {
                return i;
            }
            boolean verb = token.tag() == Tag.VERB || token.tag() == Tag.AUX;
            boolean subject = i == first && token.tag() == Tag.PRON && !addressee;
            if (verb && i > first || subject || token.isOneOf(";")) {
                return -1;
            }
        }
        return -1;
    }

    /** "called it a “truce”", "agreed on the need for “peace”": the marks stand around a part of the object. */
    private boolean isFragmentOfObject(int first, int quotation) {
        if (quotation == first || text.token(quotation - 1).isOneOf(",", ":") || NounPhrases.isDay(text.token(first))) {
            return false;
        }
        return startsObject(first) || text.token(first).isOneOf("it");
    }

    private boolean endsWithColon(int first, int end) {
        return text.token(end - 1).isOneOf(":") && end - first <= REACH;
    }

    private @Nullable Complement nextParagraph(CueLexicon.Hit hit, BitSet taken) {
        int next = text.paragraphOf(hit.first()).end();
        boolean introduces = next < text.tokens().size() && text.token(next - 1).isOneOf(":");
        if (!introduces || !text.token(next).isQuoted() || taken.get(next)) {
            return null;
        }
        return new Complement(chain(next), true);
    }

    /** The quotation that holds token {@code first}, from there on, over the paragraphs that it takes. */
    private Range chain(int first) {
        int index = text.token(first).quotation();
        int end = text.tokensIn(text.quotations().get(index).span()).end();
        while (index + 1 < text.quotations().size()
                && text.quotations().get(index + 1).continued()) {
            index++;
            end = text.tokensIn(text.quotations().get(index).span()).end();
        }
        return new Range(first, end);
    }

    private Complement quoted(int first, Range sentence, BitSet taken) {
        Range chain = chain(first);
        if (chain.end() >= sentence.end()) {
            return new Complement(chain, true);
        }
        // A fragment in marks is a part of the clause around it.
        int end = endOfClause(chain.end(), sentence.end());
        Range content = trimmed(first, untaken(first, end, taken));
        return new Complement(content == null ? chain : content, true);
    }

    private @Nullable Complement clause(int first, Range sentence, BitSet taken) {
        int end = endOfClause(first, endOfOpeningClause(first, sentence));
        Range content = trimmed(first, untaken(first, end, taken));
        if (content == null || content.size() < 2) {
            return null;
        }
        int last = content.end() - 1;
        boolean quotationGoesOn = text.token(last).isQuoted() && content.end() == sentence.end();
        Range whole = quotationGoesOn ? new Range(first, chainEnd(last)) : content;
        return new Complement(whole, false);
    }

    /** In "After he agreed to a truce, fighting went on" the comma ends what he agreed to. */
    private int endOfOpeningClause(int first, Range sentence) {
        Token opening = text.token(sentence.first());
        boolean subordinate = opening.tag() == Tag.SCONJ
                || opening.isOneOf(
                        "after", "before", "when", "while", "although", "though", "since", "because", "as", "if");
        if (!subordinate || text.token(first).isQuoted()) {
            return sentence.end();
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (text.token(i).isOneOf(",") && !text.token(i).isQuoted()) {
                return i > first ? i : sentence.end();
            }
        }
        return sentence.end();
    }

    /** In "Poe, who said that it was safe, left" a comma before a verb ends what Poe said. */
    private int endOfRelativeClause(int cue, Range sentence) {
        boolean relative = cue > sentence.first() + 1
                && text.token(cue - 1).isOneOf("who", "which")
                && text.token(cue - 2).isOneOf(",");
        for (int i = cue; relative && i + 1 < sentence.end(); i++) {
            Tag next = text.token(i + 1).tag();
            boolean ends = text.token(i).isOneOf(",") && !text.token(i).isQuoted();
            if (ends && (next == Tag.VERB || next == Tag.AUX)) {
                return i;
            }
        }
        return sentence.end();
    }

    private int chainEnd(int last) {
        return Math.max(last + 1, chain(last).end());
    }

    private int untaken(int first, int end, BitSet taken) {
        int next = taken.nextSetBit(first);
        return next < 0 || next > end ? end : next;
    }

    private boolean startsBareClause(int first, int end) {
        if (first >= end) {
            return false;
        }
        Token token = text.token(first);
        boolean nominal =
                switch (token.tag()) {
                    case PRON, DET, NOUN, PROPN, NUM, ADJ -> true;
                    default -> false;
                };
        if (!nominal
                && !token.isOneOf(
                        "there", "if", "in", "as", "while", "after", "even", "only", "when", "under", "yes", "no",
                        "not")) {
            return false;
        }
        int stop = Math.min(end, first + 25);
        for (int i = first + 1; i < stop; i++) {
            Token next = text.token(i);
            if (next.tag() == Tag.AUX
                    || next.tag() == Tag.VERB
                            && !next.norm().endsWith("ing")
                            && !text.token(i - 1).isOneOf("to")) {
                return true;
            }
            if (next.isOneOf(";", "—")) {
                return false;
            }
        }
        return false;
    }

    private int behindAddressee(int first, int end) {
        int i = first;
        while (i < end && i < first + 8) {
            Tag tag = text.token(i).tag();
            boolean noun = tag == Tag.PROPN
                    || tag == Tag.NOUN
                    || tag == Tag.DET
                    || tag == Tag.ADJ
                    || tag == Tag.PRON
                    || tag == Tag.PART;
            if (!noun || i > first && tag == Tag.PRON || i > first && tag == Tag.DET) {
                return i;
            }
            i++;
        }
        return i;
    }

    private boolean startsObject(int first) {
        Token token = text.token(first);
        return switch (token.tag()) {
            case DET, NOUN, PROPN, ADJ, NUM -> true;
            case PRON -> !token.isOneOf("it", "himself", "herself", "themselves");
            default -> token.tag() == Tag.VERB && token.norm().endsWith("ing");
        };
    }

    private @Nullable Complement object(int first, Range sentence, BitSet taken) {
        int i = first;
        while (i < sentence.end()) {
            Token token = text.token(i);
            boolean stops = token.isOneOf(
                            ",",
                            ";",
                            ":",
                            "—",
                            "–",
                            "--",
                            "after",
                            "before",
                            "during",
                            "while",
                            "because",
                            "when",
                            "following",
                            "amid")
                    || token.isOneOf("and", "but")
                            && i + 1 < sentence.end()
                            && text.token(i + 1).tag() == Tag.VERB;
            if (stops && !token.isQuoted()) {
                break;
            }
            i++;
        }
        Range content = trimmed(first, untaken(first, i, taken));
        return content == null
                ? null
                : new Complement(content, text.token(first).isQuoted(), true);
    }

    /**
     * Where a reported clause ends: with its sentence, or before a comma behind which the outlet speaks again (a
     * participle, "while", "according to").
     */
    int endOfClause(int first, int end) {
        for (int i = first + 2; i < end - 1; i++) {
            Token token = text.token(i);
            if (token.isQuoted() || !token.isOneOf(",", ";", "—", "--")) {
                continue;
            }
            Token next = text.token(i + 1);
            boolean participle =
                    next.tag() == Tag.VERB && next.norm().endsWith("ing") && !next.isOneOf("including", "according");
            boolean breaks = next.isOneOf("according", "while", "although", "though", "whereas");
            if (participle || breaks) {
                return i;
            }
        }
        return end;
    }

    /** The range without commas, stops and brackets around it; {@code null} if nothing is left. */
    @Nullable
    Range trimmed(int first, int end) {
        int begin = first;
        int stop = end;
        while (begin < stop && isEdge(begin)) {
            begin++;
        }
        while (stop > begin && isEdge(stop - 1)) {
            stop--;
        }
        return begin < stop ? new Range(begin, stop) : null;
    }

    private boolean isEdge(int i) {
        Token token = text.token(i);
        return !token.isQuoted() && token.isOneOf(",", ".", ";", ":", "—", "–", "--", "-", "?", "!", "…", "...");
    }
}
