package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** An attribution as sets of word numbers. */
record WordSets(CodedAttribution coded, BitSet source, BitSet cue, BitSet content) {

    /** Attributions over the words of their text; without those whose content holds no word. */
    static List<WordSets> of(List<CodedAttribution> attributions, List<Span> words) {
        List<WordSets> sets = new ArrayList<>();
        for (CodedAttribution coded : attributions) {
            BitSet content = wordsIn(coded.content(), words);
            if (!content.isEmpty()) {
                sets.add(new WordSets(coded, wordsIn(coded.source(), words), wordsIn(coded.cue(), words), content));
            }
        }
        return sets;
    }

    /** The numbers of the words that share a character with one of {@code spans}. */
    static BitSet wordsIn(List<Span> spans, List<Span> words) {
        BitSet set = new BitSet(words.size());
        for (Span span : spans) {
            int at = Collections.binarySearch(words, span);
            // The word before the place of insertion may reach into the span.
            for (int i = Math.max(0, (at < 0 ? -at - 1 : at) - 1);
                    i < words.size() && words.get(i).begin() < span.end();
                    i++) {
                set.set(i, set.get(i) || words.get(i).overlaps(span));
            }
        }
        return set;
    }

    /** How many words two sets share. */
    static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    /** Shared words over all words, from 0 to 1; 0 if both are empty. */
    static double jaccard(BitSet a, BitSet b) {
        int shared = shared(a, b);
        int union = a.cardinality() + b.cardinality() - shared;
        return union == 0 ? 0 : (double) shared / union;
    }
}
