package io.github.mediabias.analysis.text.tagging;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tags that the more frequent words of a treebank have. Immutable.
 *
 * <p>An entry is a set of tags, the bit {@code 1 << ordinal} for each, and {@link #SURE} if the word always has its one tag.
 */
final class Lexicon {

    static final int SURE = 1 << 30;

    /** A rarer word tells too little about the tags that it may have. */
    private static final int FEWEST = 5;

    /** A tag below this share of a word's occurrences is a coder's slip, or too odd to be looked for. */
    private static final double LEAST_SHARE = 0.05;

    private static final int FEWEST_SURE = 50;
    private static final double LEAST_SURE_SHARE = 0.995;

    private final int[] words;
    private final int[] entries;
    private final IntIndex index;

    /**
     * A lexicon, which takes the arrays over.
     *
     * @param words the hashes of the words, as {@link WordForms#cased} has them, rising
     * @param entries the entry of each
     */
    Lexicon(int[] words, int[] entries) {
        this.words = words;
        this.entries = entries;
        this.index = new IntIndex(words);
    }

    /** The lexicon of {@code sentences}. */
    static Lexicon of(List<Treebank.Sentence> sentences) {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (Treebank.Sentence sentence : sentences) {
            WordForms forms = new WordForms(sentence.words().toArray(new String[0]));
            int[] tags = sentence.ordinals();
            for (int i = 0; i < forms.size(); i++) {
                int tag = tags[i];
                counts.computeIfAbsent(forms.cased(i), word -> new int[PerceptronTagger.TAGS.length])[tag]++;
            }
        }
        counts.values().removeIf(ofTag -> Arrays.stream(ofTag).sum() < FEWEST);
        return new Lexicon(
                counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                counts.values().stream().mapToInt(Lexicon::entry).toArray());
    }

    private static int entry(int[] counts) {
        int all = Arrays.stream(counts).sum();
        int entry = 0;
        for (int tag = 0; tag < counts.length; tag++) {
            if (all >= FEWEST_SURE && counts[tag] >= LEAST_SURE_SHARE * all) {
                return 1 << tag | SURE;
            }
            entry |= counts[tag] >= LEAST_SHARE * all ? 1 << tag : 0;
        }
        return entry;
    }

    /** The hashes of the words, rising; not a copy. */
    int[] words() {
        return words;
    }

    /** The entry of each word; not a copy. */
    int[] entries() {
        return entries;
    }

    /** The entry of the word; 0 if it has none. */
    int find(int word) {
        int number = index.find(word);
        return number < 0 ? 0 : entries[number];
    }

    /** The ordinal of the tag that the word always has; -1 if it may have several, or is unknown. */
    int sure(int word) {
        int entry = find(word);
        return (entry & SURE) == 0 ? -1 : Integer.numberOfTrailingZeros(entry);
    }
}
