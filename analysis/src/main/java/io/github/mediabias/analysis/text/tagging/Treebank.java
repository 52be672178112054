package io.github.mediabias.analysis.text.tagging;

import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.TextAnnotator;
import io.github.mediabias.analysis.text.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Sentences with a tag for each word, as a tagger learns from. The words are cut as {@link TextAnnotator} cuts them, so that
 * the tagger learns what it will meet: where a treebank has "well", "-" and "known", there is one word "well-known".
 *
 * @param sentences the sentences in the file's order
 */
public record Treebank(List<Sentence> sentences) {

    /** Only its words and sentences are wanted here. */
    private static final TextAnnotator CUTTER = new TextAnnotator(words -> {
        Tag[] tags = new Tag[words.length];
        Arrays.fill(tags, Tag.X);
        return tags;
    });

    public Treebank {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence.
     *
     * @param words the words, clitics and marks
     * @param tags the tag of each
     */
    public record Sentence(List<String> words, List<Tag> tags) {

        /** @throws IllegalArgumentException if there is not one tag for each word, or no word */
        public Sentence {
            words = List.copyOf(words);
            tags = List.copyOf(tags);
            if (words.isEmpty() || words.size() != tags.size()) {
                throw new IllegalArgumentException(words.size() + " words and " + tags.size()
                        + " tags; expected one tag for each word, and words");
            }
        }

        /** The tags as ordinals. */
        int[] ordinals() {
            return tags.stream().mapToInt(Tag::ordinal).toArray();
        }
    }

    /**
     * Reads a file in the format CoNLL-U (universaldependencies.org/format.html), as it is or, where its name ends in
     * {@code .gz}, compressed. A word that the file has in pieces gets the tag of the piece that the others depend on; a
     * participle that describes a noun ("state-owned") and a measure before one ("15-year") are adjectives.
     *
     * @throws IOException if it cannot be read, holds no sentence, or a line breaks the format; the message names file and
     *     line, and says what was found and what was expected
     */
    public static Treebank read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        try (InputStream bytes = open(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        bytes, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
            ConlluSentence sentence = new ConlluSentence();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    cut(sentence, sentences);
                    sentence = new ConlluSentence();
                    continue;
                }
                try {
                    sentence.add(line);
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
            cut(sentence, sentences);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8; expected a treebank in CoNLL-U, which is UTF-8", e);
        }
        if (sentences.isEmpty()) {
            throw new IOException(file + ": no sentence; expected a treebank in CoNLL-U");
        }
        return new Treebank(sentences);
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        if (!file.toString().endsWith(".gz")) {
            return bytes;
        }
        try {
            return new GZIPInputStream(bytes);
        } catch (IOException e) {
            bytes.close();
            throw new IOException(file + ": not a gzip file, as its name says: " + e.getMessage(), e);
        }
    }

    private static void cut(ConlluSentence sentence, List<Sentence> sentences) {
        AnnotatedText text = CUTTER.annotate(sentence.text());
        for (AnnotatedText.Range range : text.sentences()) {
            List<String> words = new ArrayList<>();
            List<Tag> tags = new ArrayList<>();
            for (Token token : text.tokens().subList(range.first(), range.end())) {
                words.add(token.text());
                tags.add(sentence.tag(token.span()));
            }
            sentences.add(new Sentence(words, tags));
        }
    }
}
