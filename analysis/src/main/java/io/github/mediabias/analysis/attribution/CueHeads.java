package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.attribution.CueLexicon.Hit;
import io.github.mediabias.analysis.codebook.Codebook.Complement;
import io.github.mediabias.analysis.codebook.Codebook.Cue;
import io.github.mediabias.analysis.codebook.Codebook.CueKind;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entry on which a cue turns. Of several verbs it is the last, which governs the content ("declined to say", "in a
 * statement that claimed"), unless that one only tells the occasion of words that are quoted ("said when asked"). A verb
 * comes before a phrase, an adjective ("was critical of") and a noun ("the claim that").
 */
final class CueHeads {

    /** What can open a clause that tells when, why or by whom something was said. */
    private static final String[] OCCASION = {
        "when",
        "while",
        "as",
        "after",
        "before",
        "since",
        "during",
        "until",
        "because",
        "although",
        "though",
        "if",
        "who"
    };

    /**
     * A cue's entry, with what an adverb beside it does to the claim.
     *
     * @param adverb {@code null} where no adverb takes sides
     */
    record Head(Hit hit, @Nullable ReporterStance adverb) {}

    /** How fit a hit is for a head, weakest first. */
    private enum Rank {
        ADVERB,
        MISTAGGED,
        NOUN,
        ADJECTIVE,
        PHRASE,
        VERB
    }

    private final CueLexicon nouns;
    private final CueLexicon others;

    CueHeads(List<Cue> cues) {
        this.nouns = new CueLexicon(
                cues.stream().filter(cue -> cue.kind() == CueKind.NOUN).toList());
        this.others = new CueLexicon(
                cues.stream().filter(cue -> cue.kind() != CueKind.NOUN).toList());
    }

    /** The head among the tokens of a cue; {@code null} if none has an entry. */
    @Nullable
    Head find(AnnotatedText text, int[] tokens) {
        Hit best = null;
        Rank rank = Rank.ADVERB;
        ReporterStance adverb = null;
        boolean occasion = false;
        Hit scattered = null;
        int k = 0;
        while (k < tokens.length) {
            Token token = text.token(tokens[k]);
            if (scattered != null && tokens[k] < scattered.end() && holds(scattered, token)) {
                k++;
                continue;
            }
            boolean nominal = isNominal(text, tokens[k]);
            Hit hit = nominal ? nouns.findWithin(text, tokens, k) : others.findWithin(text, tokens, k);
            boolean mistagged = hit == null && !token.norm().endsWith("ing");
            if (hit == null) {
                hit = nominal ? others.findWithin(text, tokens, k) : nouns.findWithin(text, tokens, k);
            }
            k++;
            if (hit == null) {
                occasion |= best != null && token.isOneOf(OCCASION);
                continue;
            }
            Cue cue = hit.cue();
            if (cue.stance() != ReporterStance.NEUTRAL
                    && (cue.kind() == CueKind.ADVERB || cue.kind() == CueKind.PHRASE)) {
                adverb = cue.stance();
            }
            Rank own = mistagged ? Rank.MISTAGGED : Rank.valueOf(cue.kind().name());
            boolean later =
                    own == rank && own == Rank.VERB && (!occasion || best != null && !quotes(best) && quotes(hit));
            if (best == null || own.compareTo(rank) > 0 || later) {
                best = hit;
                rank = own;
            }
            // Between the words of a scattered phrase another cue can stand.
            scattered = isContiguous(hit) ? null : hit;
            while (scattered == null && k < tokens.length && tokens[k] < hit.end()) {
                k++;
            }
        }
        return best == null ? null : new Head(best, adverb);
    }

    private static boolean quotes(Hit hit) {
        return hit.cue().complements().contains(Complement.QUOTE);
    }

    private static boolean holds(Hit hit, Token token) {
        String words = " " + hit.cue().cue() + " ";
        return words.contains(" " + token.norm() + " ");
    }

    private static boolean isContiguous(Hit hit) {
        return hit.end() - hit.first() == hit.cue().cue().split(" ", -1).length;
    }

    /** The cue that ends before the token {@code end}, of at most three words; {@code null} if none does. */
    @Nullable
    Hit endingAt(AnnotatedText text, int end) {
        int begin = text.sentenceOf(end - 1).first();
        for (int first = Math.max(begin, end - 3); first < end; first++) {
            Hit hit = isNominal(text, first) ? nouns.find(text, first) : others.find(text, first);
            if (hit == null) {
                hit = isNominal(text, first) ? others.find(text, first) : nouns.find(text, first);
            }
            if (hit != null && hit.end() == end) {
                return hit;
            }
        }
        return null;
    }

    /** Whether the word is a noun here, by its tag and by the word before it: "to claim", "his claims". */
    private static boolean isNominal(AnnotatedText text, int i) {
        Token token = text.token(i);
        boolean tagged = token.tag() == Tag.NOUN || token.tag() == Tag.PROPN;
        if (i == text.sentenceOf(i).first()) {
            return tagged;
        }
        Token before = text.token(i - 1);
        if (before.isOneOf(
                "to", "not", "n't", "he", "she", "they", "we", "i", "who", "will", "would", "could", "'ll")) {
            return false;
        }
        if (token.tag() == Tag.VERB
                && before.isOneOf("his", "their", "its", "the", "a", "an", "no", "any", "my", "our")) {
            return true;
        }
        return tagged;
    }
}
