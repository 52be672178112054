package io.github.mediabias.analysis.story;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A sample of a text's runs of five words, by which it is told how much of one text stands in another. The sample holds the
 * runs with the smallest hashes, so that two texts draw the same ones (Broder 1997, On the resemblance and containment of
 * documents).
 */
final class Sketch {

    /** How many hashes are kept. */
    static final int SIZE = 64;

    /** How many words a run has: short enough to survive an editor, long enough not to occur by chance. */
    private static final int RUN = 5;

    /** With fewer runs that both samples reach, the estimate says nothing. */
    private static final int LEAST = 16;

    private Sketch() {}

    /**
     * The sketch of a text.
     *
     * @param words its words, in the form in which they are looked up
     * @return at most {@link #SIZE} hashes, ascending as unsigned numbers; none of a text of fewer than five words
     */
    static List<Integer> of(List<String> words) {
        TreeSet<Integer> smallest = new TreeSet<>(Integer::compareUnsigned);
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = 0;
            for (int j = i; j < i + RUN; j++) {
                hash = mix(hash + words.get(j).hashCode());
            }
            int sampled = (int) (hash >>> 32);
            if (smallest.size() < SIZE) {
                smallest.add(sampled);
            } else if (Integer.compareUnsigned(sampled, smallest.last()) < 0 && smallest.add(sampled)) {
                smallest.pollLast();
            }
        }
        return new ArrayList<>(smallest);
    }

    /** Spreads the bits of a number: the finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /**
     * The share of the runs of one text that also stand in another, from 0 to 1: estimated from the runs that the samples of
     * both reach.
     *
     * @return 0 where too few can be compared, since one of the texts is very short or much longer than the other
     */
    static double contained(int[] text, int[] other) {
        int i = 0;
        int j = 0;
        int seen = 0;
        int both = 0;
        boolean otherWhole = other.length < SIZE;
        while (i < text.length && (j < other.length || otherWhole)) {
            int order = j == other.length ? -1 : Integer.compareUnsigned(text[i], other[j]);
            if (order == 0) {
                both++;
            }
            if (order <= 0) {
                seen++;
                i++;
            }
            if (order >= 0) {
                j++;
            }
        }
        return seen < LEAST ? 0 : (double) both / seen;
    }
}
