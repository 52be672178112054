package io.github.mediabias.analysis.attribution.network;

import io.github.mediabias.analysis.attribution.network.TextWindow.Section;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Quotation;
import io.github.mediabias.analysis.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns a text into windows of columns with features: the word (by two hashes, so that words which share one row seldom
 * share both: Svenstrup et al., NeurIPS 2017), its beginning and end, its shape and place, and its quotation marks.
 */
final class TokenFeatures {

    /** Features of a column. */
    static final int COUNT = 7;

    private static final int WORD_ROWS = 1 << 15;
    private static final int AFFIX_ROWS = 1 << 12;
    private static final int PLACE_ROWS = 1 << 8;

    private static final int PREFIXES = WORD_ROWS;
    private static final int SUFFIXES = PREFIXES + AFFIX_ROWS;
    private static final int SHORT_SUFFIXES = SUFFIXES + AFFIX_ROWS;
    private static final int PLACES = SHORT_SUFFIXES + AFFIX_ROWS;
    private static final int MARKS = PLACES + PLACE_ROWS;

    /** Rows of the embedding. */
    static final int ROWS = MARKS + PLACE_ROWS;

    /** Paragraphs are read together up to so many columns, and cut where they are longer. */
    static final int LONGEST = 256;

    private TokenFeatures() {}

    /** The windows of a text; empty for an empty one. */
    static List<TextWindow> windows(AnnotatedText text) {
        List<TextWindow> windows = new ArrayList<>();
        List<Range> pending = new ArrayList<>();
        int columns = 0;
        for (Range part : parts(text)) {
            boolean announced = !pending.isEmpty() && opensNext(text, pending.get(pending.size() - 1));
            int limit = announced ? LONGEST + LONGEST / 4 : LONGEST;
            if (!pending.isEmpty() && columns + part.size() + 1 > limit) {
                windows.add(window(text, pending));
                pending.clear();
                columns = 0;
            }
            pending.add(part);
            columns += part.size() + 1;
        }
        if (!pending.isEmpty()) {
            windows.add(window(text, pending));
        }
        return windows;
    }

    /** The paragraphs; those that are too long cut where a sentence ends, or anywhere if none does. */
    private static List<Range> parts(AnnotatedText text) {
        List<Range> parts = new ArrayList<>();
        for (Range paragraph : text.paragraphs()) {
            int first = paragraph.first();
            while (paragraph.end() - first > LONGEST) {
                int end = first + LONGEST;
                int sentence = text.sentenceOf(end - 1).first();
                int cut = text.sentenceOf(end - 1).end() == end ? end : sentence > first + LONGEST / 4 ? sentence : end;
                parts.add(new Range(first, cut));
                first = cut;
            }
            if (first < paragraph.end()) {
                parts.add(new Range(first, paragraph.end()));
            }
        }
        return parts;
    }

    private static boolean opensNext(AnnotatedText text, Range part) {
        return text.token(part.end() - 1).isOneOf(":");
    }

    private static TextWindow window(AnnotatedText text, List<Range> parts) {
        int length = parts.size() - 1;
        for (Range part : parts) {
            length += part.size();
        }
        int[] tokens = new int[length];
        int[] features = new int[length * COUNT];
        int[] sentences = new int[length];
        int[] quotations = new int[length];
        Arrays.fill(features, -1);
        List<Section> sections = new ArrayList<>();
        int column = 0;
        for (Range part : parts) {
            if (column > 0) {
                tokens[column] = -1;
                quotations[column] = -1;
                sentences[column] = -1;
                column++;
            }
            int first = column;
            for (int i = part.first(); i < part.end(); i++, column++) {
                Token token = text.token(i);
                tokens[column] = i;
                sentences[column] = token.sentence();
                quotations[column] = token.quotation();
                addFeatures(text, i, part, features, column * COUNT);
            }
            sections.add(new Section(first, column, opensNext(text, part)));
        }
        return new TextWindow(tokens, features, sections, sentences, quotations);
    }

    private static void addFeatures(AnnotatedText text, int i, Range part, int[] features, int at) {
        Token token = text.token(i);
        String norm = token.norm();
        int length = norm.length();
        int word = 0;
        int beginning = 0;
        for (int k = 0; k < length; k++) {
            char c = norm.charAt(k);
            word = 31 * word + (c >= '0' && c <= '9' ? '0' : c);
            if (k == 2) {
                beginning = word;
            }
        }
        features[at] = mix(word) & (WORD_ROWS - 1);
        features[at + 1] = mix(word * 0x9E3779B1 + 0x7F4A7C15) & (WORD_ROWS - 1);
        if (length > 3) {
            features[at + 2] = PREFIXES + (mix(beginning) & (AFFIX_ROWS - 1));
            features[at + 3] = SUFFIXES + (mix(ending(norm, 3)) & (AFFIX_ROWS - 1));
            features[at + 4] = SHORT_SUFFIXES + (mix(ending(norm, 2)) & (AFFIX_ROWS - 1));
        }
        boolean opensSentence = i == text.sentenceOf(i).first();
        boolean opensPart = i == part.first();
        boolean endsPart = i == part.end() - 1;
        features[at + 5] =
                PLACES + shape(token.text()) * 8 + (opensSentence ? 1 : 0) + (opensPart ? 2 : 0) + (endsPart ? 4 : 0);
        features[at + 6] = MARKS + marks(text, token);
    }

    private static int ending(String norm, int characters) {
        int hash = characters;
        for (int k = norm.length() - characters; k < norm.length(); k++) {
            hash = 31 * hash + norm.charAt(k);
        }
        return hash;
    }

    /** Spreads the bits of a hash (the finaliser of MurmurHash3, in the public domain). */
    private static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    /** How a word is written, from 0 to 15. */
    private static int shape(String word) {
        boolean upper = false;
        boolean lower = false;
        boolean digit = false;
        boolean mark = false;
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k);
            if (Character.isUpperCase(c)) {
                upper = true;
            } else if (Character.isLetter(c)) {
                lower = true;
            } else if (Character.isDigit(c)) {
                digit = true;
            } else {
                mark = true;
            }
        }
        if (!upper && !lower && !digit) {
            return 0;
        }
        if (digit && (upper || lower)) {
            return 14;
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean single = word.length() == 1;
        int letters = upper && lower ? (capital ? 1 : 2) : upper ? (single ? 3 : 4) : lower ? 5 : 6;
        return 2 * letters + (mark ? 1 : 0);
    }

    /** Where a token stands in its quotation: outside, first, inside, last; and whether that one is closed or goes on. */
    private static int marks(AnnotatedText text, Token token) {
        if (!token.isQuoted()) {
            return 0;
        }
        Quotation quotation = text.quotations().get(token.quotation());
        boolean opens = token.span().begin() == quotation.span().begin();
        boolean closes = token.span().end() == quotation.span().end();
        int place = opens ? 1 : closes ? 2 : 3;
        int characters = quotation.span().end() - quotation.span().begin();
        int size = characters < 20 ? 0 : characters < 50 ? 1 : 2;
        return place + 4 * size + (quotation.closed() ? 12 : 0) + (quotation.continued() ? 24 : 0);
    }
}
