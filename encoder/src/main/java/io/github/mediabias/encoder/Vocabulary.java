package io.github.mediabias.encoder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of words that the network knows, and how a word is cut into them: WordPiece, the longest known piece first, from
 * left to right (Schuster and Nakajima 2012; as in BERT, Devlin et al. 2019). Immutable and thread-safe.
 */
final class Vocabulary {

    /** Longer words, in code points, are unknown as a whole, as in BERT. */
    private static final int LONGEST_WORD = 100;

    /** What a piece begins with that continues a word. */
    private static final String CONTINUED = "##";

    private final Map<String, Integer> pieces;
    private final int start;
    private final int separator;
    private final List<Integer> unknown;

    /** @param lines the pieces; a piece's number is its index */
    Vocabulary(List<String> lines) {
        pieces = new HashMap<>(lines.size() * 2);
        for (int i = 0; i < lines.size(); i++) {
            pieces.put(lines.get(i), i);
        }
        start = special("[CLS]");
        separator = special("[SEP]");
        unknown = List.of(special("[UNK]"));
    }

    /** Reads a vocabulary in UTF-8, one piece a line. */
    static Vocabulary read(byte[] file) {
        return new Vocabulary(new String(file, StandardCharsets.UTF_8).lines().toList());
    }

    private int special(String piece) {
        Integer number = pieces.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary of " + pieces.size() + " pieces lacks " + piece
                    + "; expected one of a BERT network");
        }
        return number;
    }

    /** The piece that begins every window. */
    int start() {
        return start;
    }

    /** The piece that ends every paragraph. */
    int separator() {
        return separator;
    }

    /** The pieces of a normalised word; the unknown piece alone where a part of it is not known. */
    List<Integer> split(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return unknown;
        }
        List<Integer> found = new ArrayList<>();
        int begin = 0;
        while (begin < word.length()) {
            int end = word.length();
            Integer piece = piece(word, begin, end);
            while (piece == null && end > begin + 1) {
                piece = piece(word, begin, --end);
            }
            if (piece == null) {
                return unknown;
            }
            found.add(piece);
            begin = end;
        }
        return found;
    }

    private @Nullable Integer piece(String word, int begin, int end) {
        String part = word.substring(begin, end);
        return pieces.get(begin == 0 ? part : CONTINUED + part);
    }
}
