package io.github.mediabias.encoder;

import io.github.mediabias.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads paragraphs word by word, and cuts those in parts that are too long for the network. Immutable and thread-safe. */
final class ParagraphReader {

    /** The most pieces that a paragraph may have. */
    static final int LONGEST = 300;

    private final WordReader reader;

    ParagraphReader(WordReader reader) {
        this.reader = reader;
    }

    /** The paragraphs of {@code text} that stand at {@code spans}; without those that hold no word. */
    List<Paragraph> read(String text, List<Span> spans) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Span span : spans) {
            List<Word> words = reader.words(text, span);
            int begin = 0;
            while (begin < words.size()) {
                int end = endOfPart(text, words, begin);
                paragraphs.add(paragraph(text, words, begin, end));
                begin = end;
            }
        }
        return paragraphs;
    }

    private static Paragraph paragraph(String text, List<Word> words, int begin, int end) {
        int pieces = 0;
        for (Word word : words.subList(begin, end)) {
            pieces += word.pieces().size();
        }
        boolean announces =
                end == words.size() && words.get(end - 1).span().in(text).equals(":");
        return new Paragraph(words.subList(begin, end), pieces, announces);
    }

    /** The end of a part: the last end of a sentence in its second half, or else of the last word that fits. */
    private static int endOfPart(String text, List<Word> words, int begin) {
        int pieces = 0;
        int sentenceEnd = -1;
        int i = begin;
        while (i < words.size() && pieces + words.get(i).pieces().size() <= LONGEST) {
            pieces += words.get(i).pieces().size();
            i++;
            if (pieces > LONGEST / 2 && isSentenceEnd(text, words, i)) {
                sentenceEnd = i;
            }
        }
        return i < words.size() && sentenceEnd >= 0 ? sentenceEnd : i;
    }

    /** Whether a sentence may end before the word {@code next}. */
    private static boolean isSentenceEnd(String text, List<Word> words, int next) {
        String last = words.get(next - 1).span().in(text);
        if (!last.equals(".") && !last.equals("?") && !last.equals("!") && !last.equals("”")) {
            return false;
        }
        if (next == words.size()) {
            return true;
        }
        int first = text.codePointAt(words.get(next).span().begin());
        return Character.isUpperCase(first) || first == '“';
    }
}
