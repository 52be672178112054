package io.github.mediabias.analysis.framing;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.codebook.Codebook.PartOfSpeech;
import io.github.mediabias.analysis.codebook.Codebook.Term;
import io.github.mediabias.analysis.framing.TermTrie.Found;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Tag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the codebook's terms in a text, all at once. Immutable and thread-safe.
 *
 * <p>The longest term wins where several overlap, of whatever categories, and of equally long ones the first in the text. A
 * passage that is a term of several categories is a hit of each, once. A term does not count inside a name, unless it is
 * written with a capital itself.
 */
public final class FramingMatcher {

    /** Longer passages first; of the terms of one passage and category the most particular first. */
    private static final Comparator<Found> ORDER = Comparator.comparingInt((Found found) -> found.first() - found.end())
            .thenComparingInt(Found::first)
            .thenComparing(found -> found.term().frame())
            .thenComparing(found -> found.term().term().indexOf('*') >= 0)
            .thenComparing(found -> found.term().match(), Comparator.reverseOrder())
            .thenComparing(found -> found.term().term());

    private final TermTrie terms;

    /** A matcher of the terms of {@code codebook}. */
    public FramingMatcher(Codebook codebook) {
        this.terms = new TermTrie(codebook.terms());
    }

    /**
     * The hits in a part of an article, in the order of the text, at one place in that of the categories' names; who speaks is
     * left open.
     */
    public List<FramingHit> find(VoicedText voiced) {
        AnnotatedText text = voiced.text();
        if (terms.isEmpty() || text.tokens().isEmpty()) {
            return List.of();
        }
        Pieces pieces = new Pieces(text);
        List<Found> candidates = terms.find(pieces);
        candidates.removeIf(found ->
                !fits(found.term(), text.token(pieces.tokenOf(found.head())).tag()));
        if (candidates.isEmpty()) {
            return List.of();
        }
        BitSet names = NameWords.of(text);
        candidates.removeIf(found -> !isMeantWithCapital(found.term())
                && names.nextSetBit(pieces.tokenOf(found.first())) >= 0
                && names.nextSetBit(pieces.tokenOf(found.first())) <= pieces.tokenOf(found.end() - 1));
        List<FramingHit> hits = new ArrayList<>();
        for (Found found : withoutOverlaps(candidates)) {
            hits.add(hit(found.term(), pieces.tokenOf(found.first()), pieces.tokenOf(found.end() - 1) + 1, voiced));
        }
        hits.sort(Comparator.comparing(FramingHit::span).thenComparing(FramingHit::frame));
        return hits;
    }

    private static List<Found> withoutOverlaps(List<Found> candidates) {
        candidates.sort(ORDER);
        BitSet taken = new BitSet();
        List<Found> kept = new ArrayList<>();
        Set<String> frames = new HashSet<>();
        int first = -1;
        int end = -1;
        for (Found found : candidates) {
            boolean same = found.first() == first && found.end() == end;
            int next = taken.nextSetBit(found.first());
            if (!same && next >= 0 && next < found.end()) {
                continue;
            }
            if (!same) {
                frames.clear();
                first = found.first();
                end = found.end();
                taken.set(first, end);
            }
            if (frames.add(found.term().frame())) {
                kept.add(found);
            }
        }
        return kept;
    }

    private static boolean isMeantWithCapital(Term term) {
        return term.match() == Match.CASE || term.term().chars().anyMatch(Character::isUpperCase);
    }

    private static boolean fits(Term term, Tag tag) {
        PartOfSpeech wanted = term.partOfSpeech();
        if (wanted == null) {
            return true;
        }
        return switch (wanted) {
            case VERB -> tag == Tag.VERB || tag == Tag.AUX;
            case NOUN -> tag == Tag.NOUN || tag == Tag.PROPN;
            case ADJECTIVE -> tag == Tag.ADJ || tag == Tag.VERB;
            case ADVERB -> tag == Tag.ADV || tag == Tag.ADJ;
        };
    }

    private static FramingHit hit(Term term, int first, int end, VoicedText voiced) {
        Voices voices = voiced.voices();
        Voice voice = voices.voice(first);
        int attribution = voices.attribution(first);
        boolean oneVoice = true;
        for (int i = first + 1; i < end; i++) {
            oneVoice &= voices.voice(i) == voice;
            attribution = voices.attribution(i) == attribution ? attribution : -1;
        }
        if (!oneVoice) {
            // Half in quotation marks, a phrase is the outlet's rendering of its source, or, without a source,
            // nobody's.
            voice = attribution < 0 ? Voice.UNCLEAR : Voice.PARAPHRASED;
        }
        return new FramingHit(
                term.frame(),
                term.term(),
                voiced.part(),
                voiced.text().span(first, end),
                voice,
                attribution,
                null,
                Negation.negates(voiced.text(), first),
                voices.isFragment(first));
    }
}
