package io.github.mediabias.analysis.story;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is kept of an article in order to tell which others are about the same event or repeat its text.
 *
 * @param terms its most telling words, the weightiest first; empty where the words of its language are not known
 * @param sketch the smallest hashes of its runs of words, as unsigned numbers in ascending order, see {@link Sketch}
 */
public record StorySignature(List<Term> terms, List<Integer> sketch) {

    /**
     * A word of the article.
     *
     * @param word in lower case
     * @param weight what it counts, above 0; the squares of an article's weights sum up to {@link SignatureMaker#UNIT}
     *     squared, roundings aside
     */
    public record Term(String word, int weight) {}

    /** Of an article that nothing is known of. */
    public static final StorySignature EMPTY = new StorySignature(List.of(), List.of());

    private static final HexFormat HEX = HexFormat.of();

    public StorySignature {
        terms = List.copyOf(terms);
        sketch = List.copyOf(sketch);
    }

    /** The terms as a table holds them: {@code word:weight}, between blanks. */
    public String termText() {
        return terms.stream().map(term -> term.word() + ":" + term.weight()).collect(Collectors.joining(" "));
    }

    /** The sketch as a table holds it: eight hexadecimal digits a number. */
    public String sketchText() {
        StringBuilder text = new StringBuilder(8 * sketch.size());
        for (int hash : sketch) {
            text.append(HEX.toHexDigits(hash));
        }
        return text.toString();
    }

    /**
     * What {@link #termText} and {@link #sketchText} have written.
     *
     * @throws IllegalArgumentException if they have not
     */
    public static StorySignature parse(String termText, String sketchText) {
        List<Term> terms = new ArrayList<>();
        for (String term : termText.isEmpty() ? new String[0] : termText.split(" ", -1)) {
            int colon = term.lastIndexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("a term is '" + term + "'; expected word:weight");
            }
            terms.add(new Term(term.substring(0, colon), Integer.parseInt(term.substring(colon + 1))));
        }
        if (sketchText.length() % 8 != 0) {
            throw new IllegalArgumentException(
                    "a sketch has " + sketchText.length() + " digits; expected eight for each number");
        }
        List<Integer> sketch = new ArrayList<>();
        for (int i = 0; i < sketchText.length(); i += 8) {
            sketch.add(HexFormat.fromHexDigits(sketchText, i, i + 8));
        }
        return new StorySignature(terms, sketch);
    }
}
