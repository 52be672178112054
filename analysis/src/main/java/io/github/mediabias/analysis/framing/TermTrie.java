package io.github.mediabias.analysis.framing;

import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.codebook.Codebook.PartOfSpeech;
import io.github.mediabias.analysis.codebook.Codebook.Term;
import io.github.mediabias.analysis.text.Inflections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All terms in one automaton: a trie whose edges are the terms' words. Each word of a text is looked up once, and only where a
 * term begins does a walk begin, so that the time does not depend on the number of terms. Immutable once built.
 */
final class TermTrie {

    /** The number of {@code *} alone, which any word is. */
    private static final int ANY_WORD = 0;

    /** What begins the complement of a noun or an adjective, whose head stands before it: "war on terror". */
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "on", "in", "to", "for", "with", "at", "by", "from", "against", "about", "under", "over");

    private final WordIndex folded = new WordIndex();
    private final WordIndex written = new WordIndex();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Node root = new Node();
    private int longest;

    private static final class Node {

        private final Map<Integer, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
    }

    private record Entry(Term term, int head) {}

    /**
     * A passage that has the words of a term.
     *
     * @param first its first piece
     * @param end the piece behind its last
     * @param head the piece whose part of speech is the phrase's
     */
    record Found(int first, int end, int head, Term term) {}

    TermTrie(List<Term> terms) {
        terms.forEach(this::add);
    }

    boolean isEmpty() {
        return longest == 0;
    }

    private void add(Term term) {
        List<String> words = term.words();
        int head = head(words, term.partOfSpeech());
        Node node = root;
        for (int i = 0; i < words.size(); i++) {
            PartOfSpeech partOfSpeech = i == head ? term.partOfSpeech() : null;
            node = node.next.computeIfAbsent(number(words.get(i), term.match(), partOfSpeech), key -> new Node());
        }
        node.entries.add(new Entry(term, head));
        longest = Math.max(longest, words.size());
    }

    /** The number of a word of a term; equal words, inflected alike, have one number. */
    private int number(String word, Match match, @Nullable PartOfSpeech partOfSpeech) {
        if (word.equals("*")) {
            return ANY_WORD;
        }
        String form = match == Match.CASE ? word : word.toLowerCase(Locale.ROOT);
        boolean inflected = match == Match.LEMMA && form.indexOf('*') < 0;
        String key = form + ' ' + (match == Match.CASE) + ' ' + (inflected ? "inflected " + partOfSpeech : "");
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = numbers.size() + 1;
        numbers.put(key, number);
        WordIndex index = match == Match.CASE ? written : folded;
        (inflected ? inflections(form, partOfSpeech) : Set.of(form)).forEach(each -> index.add(each, number));
        return number;
    }

    private static Set<String> inflections(String word, @Nullable PartOfSpeech partOfSpeech) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        if (!Character.isLetter(word.codePointBefore(word.length()))) {
            return forms;
        }
        if (partOfSpeech == null || partOfSpeech == PartOfSpeech.NOUN) {
            forms.addAll(Inflections.ofNoun(word));
        }
        if (partOfSpeech == null || partOfSpeech == PartOfSpeech.VERB) {
            forms.addAll(Inflections.ofVerb(word));
        }
        if (partOfSpeech == PartOfSpeech.ADJECTIVE) {
            forms.addAll(Inflections.ofAdjective(word));
        }
        return forms;
    }

    /** Which word of a phrase is its head: of a verb's the first, adverbs left out, else the last before a preposition. */
    private static int head(List<String> words, @Nullable PartOfSpeech partOfSpeech) {
        int last = words.size() - 1;
        if (partOfSpeech == PartOfSpeech.VERB) {
            int first = 0;
            while (first < last && words.get(first).endsWith("ly")) {
                first++;
            }
            return first;
        }
        for (int i = 1; i < last; i++) {
            if (PREPOSITIONS.contains(words.get(i))) {
                return i - 1;
            }
        }
        return last > 0 && PREPOSITIONS.contains(words.get(last)) ? last - 1 : last;
    }

    /** All passages of a text that have the words of a term, overlapping ones too. */
    List<Found> find(Pieces pieces) {
        int[][] words = new int[pieces.size()][];
        for (int i = 0; i < words.length; i++) {
            words[i] = folded.find(pieces.form(i));
            if (!written.isEmpty()) {
                words[i] = WordIndex.joined(words[i], written.find(pieces.written(i)));
            }
        }
        Walk walk = new Walk(pieces, words);
        for (int i = 0; i < words.length; i++) {
            walk.from(i);
        }
        return walk.found;
    }

    /** Follows the trie from each piece of a text. */
    private final class Walk {

        private final Pieces pieces;
        private final int[][] words;
        private final int[] path = new int[longest];
        private final List<Found> found = new ArrayList<>();

        Walk(Pieces pieces, int[][] words) {
            this.pieces = pieces;
            this.words = words;
        }

        void from(int first) {
            if (!pieces.isReversed(first)) {
                step(root, first, 0);
            }
        }

        private void step(Node node, int piece, int depth) {
            for (int word : words[piece]) {
                enter(node.next.get(word), piece, depth);
            }
            if (pieces.isWord(piece)) {
                enter(node.next.get(ANY_WORD), piece, depth);
            }
            if (depth > 0 && pieces.isQuotationMark(piece) && continues(piece)) {
                step(node, piece + 1, depth);
            }
        }

        private void enter(@Nullable Node node, int piece, int depth) {
            if (node == null) {
                return;
            }
            path[depth] = piece;
            for (Entry entry : node.entries) {
                found.add(new Found(path[0], piece + 1, path[entry.head()], entry.term()));
            }
            if (!node.next.isEmpty() && continues(piece)) {
                step(node, piece + 1, depth + 1);
            }
        }

        private boolean continues(int piece) {
            return piece + 1 < words.length && pieces.sentence(piece) == pieces.sentence(piece + 1);
        }
    }
}
