package io.github.mediabias.analysis.concordance;

import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Orders of a concordance. Lines that are equal in it stay in the order of the input. */
public enum ConcordanceOrder {
    /** By outlet, date (undated last), article, and place in the article. */
    OUTLET,
    /** By the word before the term, then the one before that, and so on: what leads up to it. */
    LEFT,
    /** By the words behind the term: what follows it. */
    RIGHT;

    /**
     * The order of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ConcordanceOrder parse(String name) {
        for (ConcordanceOrder order : values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(name)) {
                return order;
            }
        }
        throw new IllegalArgumentException("the order is '" + name + "'; expected outlet, left or right");
    }

    /** The lines in this order. */
    public List<ConcordanceLine> sort(List<ConcordanceLine> lines) {
        if (this == OUTLET) {
            return lines.stream()
                    .sorted(Comparator.comparing(ConcordanceLine::outlet)
                            .thenComparing(ConcordanceLine::date, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(ConcordanceLine::article)
                            .thenComparing(ConcordanceLine::part)
                            .thenComparingInt(ConcordanceLine::begin))
                    .toList();
        }
        // Keys are made once a line, not once a comparison.
        record Keyed(List<String> words, ConcordanceLine line) {}
        return lines.stream()
                .map(line -> new Keyed(words(line), line))
                .sorted((a, b) -> compare(a.words(), b.words()))
                .map(Keyed::line)
                .toList();
    }

    private List<String> words(ConcordanceLine line) {
        String context = this == LEFT ? line.left() : line.right();
        List<String> words = new ArrayList<>();
        for (Span word : Words.of(context)) {
            words.add(Words.normalise(word.in(context)));
        }
        if (this == LEFT) {
            Collections.reverse(words);
        }
        return words;
    }

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
