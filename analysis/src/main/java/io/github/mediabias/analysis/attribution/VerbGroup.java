package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.attribution.CueLexicon.Hit;
import io.github.mediabias.analysis.codebook.Codebook.CueKind;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.codebook.Codebook.SourcePosition;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words before a cue's head that bear on whether what it tells of has happened: auxiliaries, negations, adverbs, and the
 * verbs that govern it ("did not plan to say"). They are read from the head leftwards, up to its subject.
 */
final class VerbGroup {

    /** How many words are looked at, which bounds the time for odd text. */
    private static final int REACH = 14;

    private static final Set<String> MODALS = Set.of(
            "will", "'ll", "wo", "would", "shall", "may", "might", "could", "can", "ca", "should", "must", "cannot");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "hardly", "scarcely", "barely", "nor");

    /** In "did not only say" nothing is negated. */
    private static final Set<String> LIMITS = Set.of("only", "just", "merely", "simply");

    private static final Set<String> ABILITY = Set.of("can", "ca", "could");

    /**
     * Verbs whose complement has happened if they have: Karttunen's two-way implicatives, verbs of beginning and going on, and
     * of being made to.
     */
    private static final Set<String> TRANSPARENT = Set.of(
            "managed",
            "manages",
            "manage",
            "continued",
            "continues",
            "continue",
            "continuing",
            "began",
            "begun",
            "begins",
            "begin",
            "started",
            "starts",
            "start",
            "proceeded",
            "proceeds",
            "used",
            "dared",
            "dares",
            "dare",
            "bothered",
            "bother",
            "bothers",
            "got",
            "came",
            "comes",
            "rushed",
            "hastened",
            "forced",
            "compelled",
            "obliged",
            "prompted",
            "had",
            "has",
            "have",
            "remembered");

    /** Karttunen's negative implicatives that tell of no will: who fails to mention something does not turn it down. */
    private static final Set<String> OMITTING = Set.of("fail", "forget", "neglect", "omit", "failure");

    /** Who attempts to play something down plays it down; it commits itself to nothing. */
    private static final Set<String> ATTEMPTS =
            Set.of("seek", "seek to", "try", "attempt", "look to", "endeavor", "endeavour", "effort", "bid");

    private final AnnotatedText text;
    private final int[] cue;
    private final CueHeads heads;

    private boolean negated;
    private boolean plain = true;
    private boolean able = true;
    private boolean committed;
    private boolean omission;
    private @Nullable ReporterStance adverb;

    private VerbGroup(AnnotatedText text, int[] cue, CueHeads heads) {
        this.text = text;
        this.cue = cue;
        this.heads = heads;
    }

    /**
     * Reads the group of a head.
     *
     * @param cue the tokens of its cue, ascending
     */
    static VerbGroup before(Hit head, AnnotatedText text, int[] cue, CueHeads heads) {
        VerbGroup group = new VerbGroup(text, cue, heads);
        group.read(head);
        return group;
    }

    /** Whether an odd number of negations stands before the head. */
    boolean isNegated() {
        return negated;
    }

    /** Whether what the head tells of has happened as far as the words say: no negation, no modal, no "if". */
    boolean isPlain() {
        return plain;
    }

    /** Whether the source was not able to: "could not say". */
    boolean isUnable() {
        return !able && negated;
    }

    /** Whether the source plans or promises it: "vowed to oppose". */
    boolean isCommitted() {
        return committed;
    }

    /** Whether the source failed or forgot to. */
    boolean isOmission() {
        return omission;
    }

    /** What an adverb in the group does to the claim; {@code null} where none takes sides. */
    @Nullable
    ReporterStance adverb() {
        return adverb;
    }

    private void read(Hit head) {
        negationWithin(head);
        boolean verbal = head.cue().kind() == CueKind.VERB;
        boolean lightVerb = false;
        int i = head.first();
        for (int step = 0; step < REACH; step++) {
            int left = leftOf(i);
            if (left < 0) {
                return;
            }
            Token token = text.token(left);
            if (token.isOneOf("to")) {
                int governor = governor(left);
                if (governor < 0) {
                    return;
                }
                i = governor;
            } else if (isRefrained(left, i)) {
                i = refrained(left);
            } else if (isNegation(left)) {
                negate();
                able &= !token.isOneOf("cannot");
                i = left;
            } else if (MODALS.contains(token.norm())) {
                plain = false;
                able &= !ABILITY.contains(token.norm());
                i = left;
            } else if (token.tag() == Tag.AUX
                    || token.isOneOf("do", "does", "did", "have", "has", "had", "been", "being")) {
                i = left;
            } else if (token.tag() == Tag.ADV || token.tag() == Tag.PART && !token.isOneOf("'s")) {
                note(left);
                i = left;
            } else if (isInsideObject(token, verbal)) {
                if (token.isOneOf("no", "without", "neither")) {
                    negate();
                }
                i = left;
            } else if (!verbal && !lightVerb && token.tag() == Tag.VERB) {
                Hit governing = heads.endingAt(text, left + 1);
                if (governing != null && governing.cue().position() == SourcePosition.REJECTS) {
                    negate();
                }
                lightVerb = true;
                i = left;
            } else {
                subject(left);
                return;
            }
        }
    }

    /** "is not believed to": between the words of a phrase. */
    private void negationWithin(Hit head) {
        for (int i = head.first() + 1; i < head.end() - 1; i++) {
            if (isNegation(i) && !head.cue().cue().contains(text.token(i).norm())) {
                negate();
            }
        }
    }

    /** The word before; across a gap of the cue the last one of the piece before; -1 where the sentence begins. */
    private int leftOf(int i) {
        int begin = text.sentenceOf(i).first();
        for (int k = 1; k < cue.length; k++) {
            if (cue[k] == i && cue[k - 1] < i - 1 && cue[k - 1] >= begin) {
                return cue[k - 1];
            }
        }
        return i > begin ? i - 1 : -1;
    }

    private boolean isNegation(int i) {
        Token token = text.token(i);
        boolean next = i + 1 < text.sentenceOf(i).end();
        if (token.isOneOf("no")) {
            return next && text.token(i + 1).isOneOf("longer");
        }
        return token.isOneOf("cannot", "without")
                || NEGATIONS.contains(token.norm())
                        && !(next && LIMITS.contains(text.token(i + 1).norm()));
    }

    private void negate() {
        negated = !negated;
        plain = false;
    }

    /** "avoided mentioning", "stopped short of calling": a rejecting cue right before a gerund. */
    private boolean isRefrained(int left, int head) {
        if (!text.token(head).norm().endsWith("ing")) {
            return false;
        }
        if (text.token(left).isOneOf("than", "of")
                && left > text.sentenceOf(left).first()
                && text.token(left - 1).isOneOf("rather", "instead")) {
            return true;
        }
        Hit hit = heads.endingAt(text, left + 1);
        return hit != null && hit.cue().kind() == CueKind.VERB && hit.cue().position() == SourcePosition.REJECTS;
    }

    private int refrained(int left) {
        negate();
        Hit hit = heads.endingAt(text, left + 1);
        return hit == null ? left - 1 : hit.first();
    }

    /** What governs the infinitive with "to" at {@code to}, taken account of; -1 if nothing does. */
    private int governor(int to) {
        int last = leftOf(to);
        while (last >= 0 && (text.token(last).tag() == Tag.ADV || NounPhrases.isDay(text.token(last))) && !isOn(last)) {
            note(last);
            if (isNegation(last)) {
                negate();
            }
            last = leftOf(last);
        }
        if (last < 0) {
            return -1;
        }
        Token token = text.token(last);
        if (token.isOneOf("not", "n't")) {
            negate();
            return governor(last);
        }
        if (token.isOneOf("unable")) {
            able = false;
            negate();
            return last;
        }
        Hit hit = heads.endingAt(text, last + 1);
        if (hit != null && hit.cue().position() == SourcePosition.REJECTS) {
            omission |= OMITTING.contains(hit.cue().cue());
            negate();
            return hit.first();
        }
        if (isOn(last)) {
            return leftOf(last);
        }
        if (TRANSPARENT.contains(token.norm())) {
            return last;
        }
        if (hit != null && hit.cue().position() == SourcePosition.COMMITS) {
            committed |= !ATTEMPTS.contains(hit.cue().cue());
            plain = false;
            return hit.first();
        }
        boolean governs = token.tag() == Tag.VERB || token.tag() == Tag.ADJ || token.tag() == Tag.AUX || hit != null;
        if (!governs && !token.isOneOf("about")) {
            return -1;
        }
        plain = false;
        return hit == null ? last : hit.first();
    }

    /** "went on to say". */
    private boolean isOn(int i) {
        return text.token(i).isOneOf("on") && i > 0 && text.token(i - 1).isOneOf("went", "goes", "gone", "going", "go");
    }

    private static boolean isInsideObject(Token token, boolean verbal) {
        return !verbal && (token.tag() == Tag.DET || token.tag() == Tag.ADJ || token.isOneOf("no", "without"));
    }

    private void note(int i) {
        Hit hit = heads.endingAt(text, i + 1);
        if (hit != null
                && hit.first() == i
                && hit.cue().kind() == CueKind.ADVERB
                && hit.cue().stance() != ReporterStance.NEUTRAL) {
            adverb = hit.cue().stance();
        }
    }

    /** "Nobody confirmed", "no official said": the subject negates; "if he admits": what opens the clause leaves it open. */
    private void subject(int last) {
        int begin = Math.max(text.sentenceOf(last).first(), last - 8);
        boolean inPhrase = true;
        for (int i = last; i >= begin; i--) {
            Token token = text.token(i);
            if (token.isOneOf("if", "unless", "whether")) {
                plain = false;
                return;
            }
            boolean negates = token.isOneOf("nobody", "none", "neither", "no") && inPhrase;
            if (negates || token.isOneOf("nor")) {
                negate();
                return;
            }
            boolean opensClause = token.isOneOf("and", "but");
            if (opensClause || token.tag() == Tag.PUNCT || token.tag() == Tag.VERB || token.tag() == Tag.AUX) {
                return;
            }
            inPhrase &= token.tag() != Tag.ADP || token.isOneOf("of");
        }
    }
}
