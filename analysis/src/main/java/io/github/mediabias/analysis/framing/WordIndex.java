package io.github.mediabias.analysis.framing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the words that terms are made of a word of a text is: by its form, or by a pattern with {@code *}. */
final class WordIndex {

    private static final int[] NONE = {};

    private final Map<String, int[]> forms = new HashMap<>();
    /** By what stands before the first {@code *}. */
    private final Map<String, List<Open>> patterns = new HashMap<>();

    private final BitSet beginnings = new BitSet();

    /** The parts of a pattern behind its first {@code *}, in order; the last ends the word. */
    private record Open(List<String> parts, int number) {

        boolean matches(String word, int begin) {
            int at = begin;
            for (String part : parts.subList(0, parts.size() - 1)) {
                int found = word.indexOf(part, at);
                if (found < 0) {
                    return false;
                }
                at = found + part.length();
            }
            String end = parts.get(parts.size() - 1);
            return word.length() - end.length() >= at && word.endsWith(end);
        }
    }

    boolean isEmpty() {
        return forms.isEmpty() && patterns.isEmpty();
    }

    /** Makes {@code form}, perhaps a pattern, a form of the word {@code number}. */
    void add(String form, int number) {
        int star = form.indexOf('*');
        if (star < 0) {
            forms.merge(form, new int[] {number}, WordIndex::joined);
        } else {
            List<String> parts = List.of(form.substring(star + 1).split("\\*", -1));
            patterns.computeIfAbsent(form.substring(0, star), key -> new ArrayList<>())
                    .add(new Open(parts, number));
            beginnings.set(star);
        }
    }

    /** The numbers of the words that {@code word} is. */
    int[] find(String word) {
        int[] found = forms.getOrDefault(word, NONE);
        for (int n = beginnings.nextSetBit(0); n >= 0 && n <= word.length(); n = beginnings.nextSetBit(n + 1)) {
            for (Open open : patterns.getOrDefault(word.substring(0, n), List.of())) {
                if (open.matches(word, n)) {
                    found = joined(found, new int[] {open.number()});
                }
            }
        }
        return found;
    }

    static int[] joined(int[] some, int[] more) {
        if (some.length == 0) {
            return more;
        }
        int[] joined = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, joined, some.length, more.length);
        return joined;
    }
}
