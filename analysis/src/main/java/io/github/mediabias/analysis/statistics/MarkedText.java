package io.github.mediabias.analysis.statistics;

import java.util.List;

/**
 * A text in which several coders marked passages.
 *
 * @param length of the text, in the unit of the spans: characters, code points, words or seconds
 * @param coders for each coder, the same ones in the same order in every text, what he marked; empty if he found nothing to mark.
 *     A text that one of them did not read must be left out.
 */
public record MarkedText(int length, List<List<Marked>> coders) {

    /**
     * A passage that a coder marked.
     *
     * @param begin where it begins, from 0
     * @param end where it ends, exclusive
     * @param category what he called it
     */
    public record Marked(int begin, int end, String category) {

        /** @throws IllegalArgumentException if it is empty or begins before 0 */
        public Marked {
            if (begin < 0 || end <= begin) {
                throw new IllegalArgumentException("no passage from " + begin + " to " + end);
            }
        }
    }

    /** @throws IllegalArgumentException if a passage ends behind the text */
    public MarkedText {
        coders = coders.stream().map(List::copyOf).toList();
        for (List<Marked> coder : coders) {
            for (Marked marked : coder) {
                if (marked.end() > length) {
                    throw new IllegalArgumentException(
                            "a passage ends at " + marked.end() + ", behind the text's " + length);
                }
            }
        }
    }
}
