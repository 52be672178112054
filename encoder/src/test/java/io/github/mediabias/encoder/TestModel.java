package io.github.mediabias.encoder;

import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.TextAnnotator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the tests of the parts have in common. */
final class TestModel {

    /** Knows no word, so that each is one piece. */
    static final Vocabulary NO_WORDS = new Vocabulary(List.of("[CLS]", "[SEP]", "[UNK]"));

    /** Paragraphs are all that the extractor wants of it; tags are of no account. */
    static final TextAnnotator ANNOTATOR = new TextAnnotator(words -> {
        Tag[] tags = new Tag[words.length];
        Arrays.fill(tags, Tag.NOUN);
        return tags;
    });

    private TestModel() {}

    /** The paragraphs of a text, one a line, with one piece a word. */
    static List<Paragraph> paragraphs(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(new Span(begin, begin + line.length()));
            }
            begin += line.length() + 1;
        }
        return new ParagraphReader(new WordReader(NO_WORDS)).read(text, lines);
    }

    static Window window(String text) {
        return new Window(paragraphs(text), NO_WORDS);
    }
}
