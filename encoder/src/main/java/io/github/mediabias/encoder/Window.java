package io.github.mediabias.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * What the network reads at a time: whole paragraphs in a row, each with a separator behind it. Words are numbered through the
 * window, from 0, and so are pieces.
 */
final class Window {

    /** How many pieces a window holds, the start and the separators among them. */
    private static final int ROOM = 254;

    /** How many more it may hold rather than part an announcement from what it announces. */
    private static final int SLACK = 60;

    private final List<Word> words = new ArrayList<>();
    private final List<Region> paragraphs = new ArrayList<>();
    private final List<Boolean> announcing = new ArrayList<>();
    private final int[] firstPieces;
    private final long[] pieces;
    private final long[] shapes;
    private final long[] quoted;

    /**
     * A part of a window: a paragraph or two.
     *
     * @param firstWord the first word
     * @param endWord the word behind the last one
     * @param firstPiece the first piece of the first word
     * @param endPiece the piece behind the last one of the last word
     */
    record Region(int firstWord, int endWord, int firstPiece, int endPiece) {

        int words() {
            return endWord - firstWord;
        }

        int pieces() {
            return endPiece - firstPiece;
        }
    }

    Window(List<Paragraph> content, Vocabulary vocabulary) {
        int length = 1;
        int count = 0;
        for (Paragraph paragraph : content) {
            length += paragraph.pieces() + 1;
            count += paragraph.words().size();
        }
        firstPieces = new int[count];
        pieces = new long[length];
        shapes = new long[length];
        quoted = new long[length];
        pieces[0] = vocabulary.start();
        int at = 1;
        for (Paragraph paragraph : content) {
            int firstWord = words.size();
            int firstPiece = at;
            for (Word word : paragraph.words()) {
                firstPieces[words.size()] = at;
                words.add(word);
                for (int piece : word.pieces()) {
                    pieces[at] = piece;
                    shapes[at] = word.shape().code();
                    quoted[at] = word.quoted() ? 1 : 0;
                    at++;
                }
            }
            paragraphs.add(new Region(firstWord, words.size(), firstPiece, at));
            announcing.add(paragraph.announces());
            pieces[at++] = vocabulary.separator();
        }
    }

    /** Packs paragraphs into windows, in their order; a paragraph larger than a window is one by itself. */
    static List<List<Paragraph>> pack(List<Paragraph> paragraphs) {
        List<List<Paragraph>> windows = new ArrayList<>();
        List<Paragraph> window = new ArrayList<>();
        int length = 1;
        boolean announced = false;
        for (Paragraph paragraph : paragraphs) {
            int room = announced ? ROOM + SLACK : ROOM;
            if (!window.isEmpty() && length + paragraph.pieces() + 1 > room) {
                windows.add(window);
                window = new ArrayList<>();
                length = 1;
            }
            window.add(paragraph);
            length += paragraph.pieces() + 1;
            announced = paragraph.announces();
        }
        if (!window.isEmpty()) {
            windows.add(window);
        }
        return windows;
    }

    /** The number of pieces, the start and the separators among them. */
    int length() {
        return pieces.length;
    }

    /** The number of each piece in the vocabulary. */
    long[] pieces() {
        return pieces.clone();
    }

    /** The {@link CaseShape} of each piece's word, by its code. */
    long[] shapes() {
        return shapes.clone();
    }

    /** For each piece, 1 if its word is quoted, else 0. */
    long[] quoted() {
        return quoted.clone();
    }

    /** The number of words. */
    int words() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /** The first piece of a word: the one that speaks for it. */
    int firstPiece(int word) {
        return firstPieces[word];
    }

    /** The number of paragraphs. */
    int paragraphs() {
        return paragraphs.size();
    }

    Region paragraph(int index) {
        return paragraphs.get(index);
    }

    /** Where the source and the content of a cue in that paragraph may be: in it, or in the next one if it announces that. */
    Region reach(int paragraph) {
        Region own = paragraphs.get(paragraph);
        if (!announcing.get(paragraph) || paragraph + 1 == paragraphs.size()) {
            return own;
        }
        Region next = paragraphs.get(paragraph + 1);
        return new Region(own.firstWord(), next.endWord(), own.firstPiece(), next.endPiece());
    }
}
