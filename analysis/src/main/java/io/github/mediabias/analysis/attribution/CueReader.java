package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Complement;
import io.github.mediabias.analysis.codebook.Codebook.Cue;
import io.github.mediabias.analysis.codebook.Codebook.CueKind;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.codebook.Codebook.SourcePosition;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells the reporter's stance and the source's position from a cue in its sentence, whatever extractor found it. The
 * codebook's entry of the cue's head gives both; the words around the head can change them:
 *
 * <ul>
 *   <li><b>Negation</b> ("did not confirm", "refused to say", "made no mention of"): the source takes the entry's negated
 *       position, by default {@code REJECTS} where it would assert, ask or commit itself, and {@code ASSERTS} where it would
 *       reject ("did not deny"). Two negations cancel each other ("did not decline to say").
 *   <li><b>What has not happened</b> ("will announce", "is expected to reveal", "plans to confirm"), what is negated, and what
 *       is only supposed ("if he admits") is not presented as true: {@code FACTIVE} becomes {@code NEUTRAL}. A claim stays
 *       {@code DISTANCING}. Who plans or promises to do it commits itself.
 *   <li><b>Inability</b> ("could not confirm", "was unable to say") turns nothing down: the source says that it does not
 *       know, so the position of a verb of saying stays, and the stance is not factive.
 *   <li><b>Omission</b> ("failed to mention", "neglected to disclose"): the outlet itself presents as true what the source
 *       leaves out: {@code FACTIVE}, {@code REJECTS}. The verbs are those of Karttunen, "Implicative Verbs" (Language 47, 1971).
 *   <li><b>An open question</b> ("confirmed whether") leaves the matter open: no longer {@code FACTIVE} (Karttunen, "Some
 *       Observations on Factivity", 1971).
 *   <li><b>An adverb</b> of the codebook weighs the verb that it stands by: "falsely said" is {@code DISTANCING}, "rightly
 *       said" {@code FACTIVE}.
 * </ul>
 *
 * <p>A cue without an entry, or no cue at all, is {@code NEUTRAL} and {@code ASSERTS}. Thread-safe; the time grows with the
 * length of the cue.
 */
public final class CueReader {

    private static final CueReading PLAIN = new CueReading(ReporterStance.NEUTRAL, SourcePosition.ASSERTS, null);

    /** What one can fail to do only about something that is so. Not "prove", "show": who fails to prove leaves it open. */
    private static final Set<String> TELLING_OF_FACTS = Set.of(
            "acknowledge",
            "add",
            "admit",
            "concede",
            "disclose",
            "inform",
            "mention",
            "note",
            "notify",
            "point out",
            "realise",
            "realize",
            "recognise",
            "recognize",
            "report",
            "reveal",
            "tell");

    private final CueHeads heads;

    /** A reader that knows the cues of {@code codebook}. */
    public CueReader(Codebook codebook) {
        this.heads = new CueHeads(codebook.cues());
    }

    /**
     * What the cue says.
     *
     * @param cue the spans of its words, in order; tokens that they touch count as a whole
     */
    public CueReading read(AnnotatedText text, List<Span> cue) {
        int[] tokens = cue.stream()
                .map(text::tokensIn)
                .flatMapToInt(range -> IntStream.range(range.first(), range.end()))
                .distinct()
                .toArray();
        CueHeads.Head head = heads.find(text, tokens);
        if (head == null) {
            return PLAIN;
        }
        VerbGroup group = VerbGroup.before(head.hit(), text, tokens, heads);
        Cue entry = head.hit().cue();
        return new CueReading(stance(entry, group, head, asksOpenly(text, tokens)), position(entry, group), entry);
    }

    private static SourcePosition position(Cue entry, VerbGroup group) {
        boolean speech = entry.complements().contains(Complement.QUOTE);
        if (group.isUnable() && speech && entry.position() == SourcePosition.ASSERTS) {
            return SourcePosition.ASSERTS;
        }
        if (group.isCommitted()) {
            return group.isNegated() ? SourcePosition.COMMITS.negated() : SourcePosition.COMMITS;
        }
        return group.isNegated() ? entry.negated() : entry.position();
    }

    private static ReporterStance stance(Cue entry, VerbGroup group, CueHeads.Head head, boolean openQuestion) {
        ReporterStance adverb = head.adverb() == null ? group.adverb() : head.adverb();
        if (adverb == ReporterStance.DISTANCING) {
            return ReporterStance.DISTANCING;
        }
        boolean omits = group.isOmission()
                && group.isNegated()
                && entry.kind() == CueKind.VERB
                && TELLING_OF_FACTS.contains(entry.cue());
        if (omits && !openQuestion) {
            return ReporterStance.FACTIVE;
        }
        ReporterStance stance = adverb == null ? entry.stance() : adverb;
        boolean open = openQuestion || !group.isPlain();
        return stance == ReporterStance.FACTIVE && open ? ReporterStance.NEUTRAL : stance;
    }

    /** Whether the cue ends in, or is followed by, "whether" or "if". */
    private static boolean asksOpenly(AnnotatedText text, int[] tokens) {
        int last = tokens[tokens.length - 1];
        Range sentence = text.sentenceOf(last);
        return text.token(last).isOneOf("whether", "if")
                || last + 1 < sentence.end() && text.token(last + 1).isOneOf("whether", "if");
    }
}
