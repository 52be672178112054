package io.github.mediabias.analysis.text.tagging;

import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sentence of a treebank, gathered line by line: its text, and which words of the treebank stand where. */
final class ConlluSentence {

    private static final int COLUMNS = 10;

    /** A word of the treebank. {@code head} is the number of the word that it depends on, from 1; 0 at the root. */
    private record Word(Span span, Tag tag, int head, String relation, boolean participle) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();

    /** The last word of the token of several words that is being read, and where that token begins. */
    private int lastInside;

    private int insideBegin;
    private int insideEnd;
    private int insideAt;

    /**
     * Adds a line that is not blank.
     *
     * @throws IllegalArgumentException if it breaks the format; says what was found and what was expected
     */
    void add(String line) {
        if (line.startsWith("#")) {
            return;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                    columns.length + " columns; expected " + COLUMNS + " with tabs between, as CoNLL-U has");
        }
        String id = columns[0];
        boolean emptyNode = id.indexOf('.') > 0;
        if (emptyNode) {
            return;
        }
        if (columns[1].isBlank()) {
            throw new IllegalArgumentException("a blank form; expected a word in column 2");
        }
        int dash = id.indexOf('-');
        if (dash > 0) {
            openToken(number(id.substring(0, dash), 1), number(id.substring(dash + 1), 1), columns);
        } else {
            addWord(number(id, 1), columns);
        }
    }

    private void openToken(int first, int last, String[] columns) {
        if (first != words.size() + 1 || last < first) {
            throw new IllegalArgumentException(
                    "the range " + columns[0] + "; expected one that begins at " + (words.size() + 1));
        }
        insideBegin = text.length();
        insideAt = insideBegin;
        lastInside = last;
        append(columns);
    }

    private void addWord(int number, String[] columns) {
        if (number != words.size() + 1) {
            throw new IllegalArgumentException("word " + number + "; expected word " + (words.size() + 1));
        }
        Span span;
        if (number <= lastInside) {
            span = spanInside(columns[1]);
        } else {
            int begin = text.length();
            append(columns);
            span = new Span(begin, begin + columns[1].length());
        }
        words.add(new Word(
                span, tag(columns[3]), number(columns[6], 0), columns[7], columns[5].contains("VerbForm=Part")));
    }

    private void append(String[] columns) {
        text.append(columns[1]);
        insideEnd = text.length();
        if (!List.of(columns[9].split("\\|", -1)).contains("SpaceAfter=No")) {
            text.append(' ');
        }
    }

    /** "do" and "n't" lie in "don't" one after the other; "want" and "to" in "wanna" share all of it. */
    private Span spanInside(String form) {
        if (text.substring(insideAt, insideEnd).replace('’', '\'').startsWith(form.replace('’', '\''))) {
            insideAt += form.length();
            return new Span(insideAt - form.length(), insideAt);
        }
        return new Span(insideBegin, insideEnd);
    }

    private static Tag tag(String name) {
        try {
            return Tag.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the tag " + name + " in column 4; expected one of " + Arrays.toString(Tag.values()), e);
        }
    }

    private static int number(String digits, int least) {
        try {
            int number = Integer.parseInt(digits);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + digits + "'; expected a number", e);
        }
        throw new IllegalArgumentException("'" + digits + "'; expected a number from " + least);
    }

    String text() {
        return text.toString();
    }

    /** The tag of the passage {@code span}, which the treebank may have in pieces, or as a part of one. */
    Tag tag(Span span) {
        int first = 0;
        while (words.get(first).span().end() <= span.begin()) {
            first++;
        }
        int end = first + 1;
        while (end < words.size() && words.get(end).span().begin() < span.end()) {
            end++;
        }
        if (end - first > 1) {
            return tagOfJoined(first, end);
        }
        Tag tag = words.get(first).tag();
        boolean part = span.end() - span.begin()
                < words.get(first).span().end() - words.get(first).span().begin();
        return part && !hasLetterOrDigit(span) && tag != Tag.SYM ? Tag.PUNCT : tag;
    }

    private Tag tagOfJoined(int first, int end) {
        Word head = words.get(first);
        for (int i = first; i < end; i++) {
            Word word = words.get(i);
            boolean depends = word.head() > first && word.head() <= end;
            if (!depends && word.tag() != Tag.PUNCT) {
                head = word;
                break;
            }
        }
        boolean describes = head.relation().equals("amod") || head.relation().equals("compound");
        boolean measure = words.get(first).tag() == Tag.NUM && head.tag() == Tag.NOUN;
        boolean participle = head.tag() == Tag.VERB && head.participle();
        return describes && (measure || participle) ? Tag.ADJ : head.tag();
    }

    private boolean hasLetterOrDigit(Span span) {
        return text.substring(span.begin(), span.end()).chars().anyMatch(Character::isLetterOrDigit);
    }
}
