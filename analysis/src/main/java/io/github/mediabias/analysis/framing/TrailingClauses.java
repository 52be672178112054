package io.github.mediabias.analysis.framing;

import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.Set;

/**
 * Finds the participial clauses that trail behind a clause: "the troops would leave, <i>signaling goodwill</i>". Grammar does
 * not tell whether the source draws that conclusion or the outlet does (Quirk et al. 1985, 15.60, supplementive clauses: their
 * link to the main clause is left open).
 *
 * <p>No such clause is a participle without a comma (restrictive: "a plan dividing the land"), in front of its clause ("facing
 * defeat, he would go"), within a clause that goes on ("the firm, facing defeat, would sell"), in a list of gerunds ("of lying,
 * cheating and stealing") or before a noun ("a long, winding road"); nor what has become a preposition ("including"), nor a verb
 * of saying, which only its source can be the subject of ("…, adding that").
 */
final class TrailingClauses {

    /** How many adverbs may stand between the comma and the participle. */
    private static final int ADVERBS = 2;

    /** How far a comma may stand before another with which it encloses an insertion. */
    private static final int INSERTION = 9;

    /** The same for the name of a place, or a word such as "well". */
    private static final int PLACE = 3;

    /** Behind these stands an example, no consequence: "his tasks, especially fundraising". */
    private static final Set<String> SINGLING_OUT =
            Set.of("especially", "particularly", "notably", "mainly", "mostly", "namely", "chiefly", "primarily");

    private static final Set<String> PREPOSITIONS = Set.of(
            "including",
            "excluding",
            "according",
            "regarding",
            "concerning",
            "considering",
            "following",
            "depending",
            "barring",
            "pending",
            "owing",
            "during",
            "notwithstanding",
            "assuming",
            "speaking",
            "starting",
            "beginning");

    /** Verbs whose bare form ends as participles do. */
    private static final Set<String> BARE =
            Set.of("bring", "cling", "fling", "ring", "sing", "spring", "sting", "string", "swing", "wring");

    /** Whoever is meant to say something in these is the one who has spoken so far. Not "suggesting", "signaling": facts can. */
    private static final Set<String> SAYING = Set.of(
            "saying",
            "adding",
            "stating",
            "telling",
            "asking",
            "arguing",
            "claiming",
            "insisting",
            "asserting",
            "maintaining",
            "contending",
            "alleging",
            "noting",
            "explaining",
            "declaring",
            "warning",
            "writing",
            "tweeting",
            "citing",
            "quoting",
            "promising",
            "vowing",
            "pledging",
            "predicting",
            "complaining",
            "joking",
            "quipping",
            "replying",
            "responding",
            "urging",
            "demanding",
            "denying",
            "accusing",
            "blaming",
            "praising",
            "criticizing",
            "criticising",
            "condemning",
            "denouncing",
            "dismissing",
            "mocking",
            "calling",
            "describing",
            "labeling",
            "labelling",
            "branding",
            "likening",
            "comparing",
            "referring",
            "believing",
            "thinking",
            "fearing",
            "hoping",
            "wondering");

    private TrailingClauses() {}

    /**
     * Where the first trailing clause begins in a stretch of one sentence.
     *
     * @param first the first token of the clause that it may trail behind
     * @param end the token behind the stretch
     * @return the token behind the comma; {@code end} if there is none
     */
    static int begin(AnnotatedText text, int first, int end) {
        for (int comma = first + 1; comma < end - 1; comma++) {
            int participle = participleBehind(text, comma, end);
            if (participle > 0
                    && hasVerb(text, first, comma)
                    && !isListed(text, first, comma, participle)
                    && !goesOn(text, participle, end)) {
                return comma + 1;
            }
        }
        return end;
    }

    /**
     * Where a trailing clause ends: before the comma behind which the sentence takes up another clause.
     *
     * @param first its first token
     * @param end the token behind the stretch
     */
    static int end(AnnotatedText text, int first, int end) {
        for (int i = first + 1; i < end - 1; i++) {
            boolean resumes = text.token(i).isOneOf(",", ";", "—", "--")
                    && (text.token(i + 1).tag() == Tag.CCONJ
                            || text.token(i + 1).tag() == Tag.SCONJ)
                    && hasVerb(text, i + 1, end)
                    && !text.token(i + 2 < end ? i + 2 : i + 1).norm().endsWith("ing");
            if (resumes || text.token(i).isOneOf(";")) {
                return i;
            }
        }
        return end;
    }

    /** The participle behind the comma; 0 if none opens a clause there. */
    static int participleBehind(AnnotatedText text, int comma, int end) {
        if (!text.token(comma).isOneOf(",") || text.token(comma).isQuoted()) {
            return 0;
        }
        int i = comma + 1;
        while (i < end - 1
                && i <= comma + ADVERBS
                && text.token(i).tag() == Tag.ADV
                && !SINGLING_OUT.contains(text.token(i).norm())
                && !text.token(i).isOneOf("so")) {
            i++;
        }
        Token token = text.token(i);
        boolean participle = i < end - 1
                && text.token(i + 1).isWord()
                && token.tag() == Tag.VERB
                && token.norm().endsWith("ing")
                && !token.isQuoted()
                && !BARE.contains(token.norm())
                && !PREPOSITIONS.contains(token.norm())
                && !SAYING.contains(token.norm());
        return participle ? i : 0;
    }

    /**
     * Whether a finite verb stands in a stretch, outside relative clauses: before it, the participle would be in front of its
     * clause or within it.
     */
    private static boolean hasVerb(AnnotatedText text, int first, int end) {
        boolean relative = false;
        for (int i = first; i < end; i++) {
            Token token = text.token(i);
            if (token.isOneOf(",")) {
                relative = false;
            } else if (token.tag() == Tag.PRON && token.isOneOf("who", "which", "whose", "that") && i > first) {
                relative = true;
            } else if (!relative && isFinite(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(AnnotatedText text, int i) {
        Token token = text.token(i);
        return token.tag() == Tag.AUX
                || token.tag() == Tag.VERB && !token.norm().endsWith("ing");
    }

    /** "of lying, cheating and stealing"; "a long, winding road"; "and, facing defeat, …"; "If he lost, running again …". */
    private static boolean isListed(AnnotatedText text, int first, int comma, int participle) {
        Token before = text.token(comma - 1);
        boolean listed =
                text.token(first).tag() == Tag.SCONJ && !text.token(first).isOneOf("that")
                        || before.tag() == Tag.CCONJ
                        || before.tag() == Tag.SCONJ
                        || before.isOneOf("that")
                        || before.norm().endsWith("ing") && (before.tag() == Tag.VERB || before.tag() == Tag.NOUN);
        if (listed || isInserted(text, first, comma)) {
            return true;
        }
        boolean attributive = before.tag() == Tag.ADJ
                && comma - 2 >= first
                && (text.token(comma - 2).tag() == Tag.DET
                        || text.token(comma - 2).isOneOf("'s"));
        if (attributive) {
            return true;
        }
        if (isCompound(text, participle) || hasSibling(text, participle) && isSeries(text, first, comma)) {
            return true;
        }
        for (int i = comma - 1; i > first && !isFinite(text, i); i--) {
            if (text.token(i).tag() == Tag.VERB && text.token(i).norm().endsWith("ing")) {
                Tag tag = text.token(i - 1).tag();
                return hasSibling(text, participle) || tag == Tag.ADP || tag == Tag.PUNCT;
            }
        }
        return false;
    }

    /** "electricity, drinking water and roads". */
    private static boolean isCompound(AnnotatedText text, int participle) {
        int end = text.sentenceOf(participle).end();
        return participle + 2 < end
                && text.token(participle + 1).tag() == Tag.NOUN
                && (text.token(participle + 2).tag() == Tag.CCONJ
                        || text.token(participle + 2).tag() == Tag.NOUN);
    }

    /** "issues such as …", "his aims, including …". */
    private static boolean isSeries(AnnotatedText text, int first, int comma) {
        for (int i = first; i < comma; i++) {
            if (text.token(i).isOneOf("including", "like", "such", ":")) {
                return true;
            }
        }
        return false;
    }

    /** "is, to some extent, changing", "an officer in Ferguson, Missouri, shooting …": the comma closes an insertion. */
    private static boolean isInserted(AnnotatedText text, int first, int comma) {
        for (int i = comma - 2; i > first && i >= comma - INSERTION; i--) {
            if (text.token(i).isOneOf(",")) {
                return comma - i <= PLACE || text.token(i - 1).tag() == Tag.AUX;
            }
        }
        return false;
    }

    /** Whether "and" or "or" joins another participle behind this one in its sentence. */
    private static boolean hasSibling(AnnotatedText text, int participle) {
        int end = text.sentenceOf(participle).end();
        for (int i = participle + 1; i < end - 1; i++) {
            if (text.token(i).tag() == Tag.CCONJ && text.token(i + 1).norm().endsWith("ing")) {
                return true;
            }
            if (isFinite(text, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the clause before the participle goes on behind it, or the participle is a subject: "…, winning will be hard". */
    private static boolean goesOn(AnnotatedText text, int participle, int end) {
        boolean plain = true;
        for (int i = participle + 1; i < end - 1; i++) {
            Token token = text.token(i);
            if (token.isOneOf(",")) {
                return isFinite(text, i + 1);
            }
            if (plain && token.tag() == Tag.AUX) {
                return true;
            }
            plain &= token.tag() != Tag.SCONJ && token.tag() != Tag.PRON && token.tag() != Tag.CCONJ;
        }
        return false;
    }
}
