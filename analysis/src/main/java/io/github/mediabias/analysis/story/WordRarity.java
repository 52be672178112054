package io.github.mediabias.analysis.story;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare words are in news: from a table that ships with the program, so that what an article's words count does not
 * depend on the articles that happen to be read with it. Immutable and thread-safe.
 */
public final class WordRarity {

    private static final String RESOURCE = "word-rarity.txt";

    private final Map<String, Integer> steps;
    private final int rarest;

    private WordRarity(Map<String, Integer> steps, int rarest) {
        this.steps = steps;
        this.rarest = rarest;
    }

    /**
     * Reads the table that ships.
     *
     * @throws UncheckedIOException if it is not whole
     */
    public static WordRarity load() {
        try (InputStream bytes = WordRarity.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new FileNotFoundException("the class path lacks " + RESOURCE + " beside " + WordRarity.class);
            }
            return read(new BufferedReader(new InputStreamReader(
                    bytes,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines {@code ## step} open a step; words between blanks follow. */
    private static WordRarity read(BufferedReader lines) throws IOException {
        Map<String, Integer> steps = new HashMap<>();
        int step = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("## ")) {
                step = Integer.parseInt(line.substring(3));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                for (String word : line.split(" ", -1)) {
                    steps.put(word, step);
                }
            }
        }
        // The steps ascend: a word that is not in the table is at least as rare as the rarest in it.
        return new WordRarity(steps, step);
    }

    /** The natural logarithm of how many articles there are for one that holds the word, rounded to half powers of two. */
    public double of(String word) {
        return steps.getOrDefault(word, rarest) * WordRarityTable.STEP;
    }
}
