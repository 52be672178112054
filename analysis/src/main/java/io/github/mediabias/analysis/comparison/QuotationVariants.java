package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.source.WordList;
import io.github.mediabias.analysis.table.Rows.QuotationVariantRow;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each quotation the first one of the same utterance, in the same story or weeks before. Quotations are added in the
 * order of publication; each is looked up by fingerprints of its runs of {@value #RUN} words (winnowing: Schleimer, Wilkerson and
 * Aiken, SIGMOD 2003), of which only the first holder is kept. So time and memory grow with the number of quotations. A run of
 * seven words in common is always found, a shorter one mostly. Not thread-safe.
 */
public final class QuotationVariants {

    /** Fewer quoted words are said on many occasions. */
    public static final int FEWEST_WORDS = 6;

    private static final int RUN = 5;

    /** Of so many runs in a row, one at least becomes a fingerprint. */
    private static final int WINDOW = 3;

    /** So many of the quotations that share fingerprints are looked at word by word. */
    private static final int CANDIDATES = 3;

    /** So many of the words of the stretch that two quotations share are the same, by one speaker and by two. */
    private static final double LEAST_SAME = 0.7;

    private static final double LEAST_SAME_OF_TWO = 0.9;

    private static final int FEWEST_OF_TWO = 8;

    private static final int FEWEST_TELLING = 3;

    /** Longer quotations are documents; their beginning tells which. */
    private static final int LONGEST = 400;

    private static final Pattern MARKED = Pattern.compile("[“\"«„]([^“”\"«»„]*)[”\"»]?");

    private final WordList common = WordList.of(Concepts.class, "common-words.txt");
    private final List<Held> held = new ArrayList<>();
    private final Map<Long, Integer> firstHolders = new HashMap<>();

    /** What a quotation is to the first one of the same utterance. */
    public enum Kind {
        /** The same words. */
        IDENTICAL,
        /** A part of its words. */
        SHORTENED,
        /** Its words and more. */
        EXTENDED,
        /** Some words differ. */
        WORDS_DIFFER,
        /** The words are given to somebody else. */
        SOURCE_CHANGED;

        /** The name in tables. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An attribution that quotes.
     *
     * @param article the article's key
     * @param attribution its number in the article
     * @param actors the names of its sources
     * @param form direct or mixed; another quotes nothing
     * @param content what is attributed, with its quotation marks
     */
    public record Quoted(String article, int attribution, Set<String> actors, String form, String content) {

        public Quoted {
            actors = Set.copyOf(actors);
        }
    }

    /** A quotation that was the first, in some words, to hold a fingerprint. */
    private record Held(String article, int attribution, Set<String> actors, List<String> words, int root) {

        Held {
            words = List.copyOf(words);
        }
    }

    /**
     * Adds a quotation.
     *
     * @param quoted published no earlier than those added before
     * @return the first quotation of the same utterance, in another article, and how the two differ; {@code null} if this is
     *     the first
     */
    public @Nullable QuotationVariantRow add(Quoted quoted) {
        List<String> words = words(quoted);
        if (words.size() < FEWEST_WORDS) {
            return null;
        }
        long[] fingerprints = fingerprints(words);
        Integer nearest = nearest(quoted, words, fingerprints);
        int number = held.size();
        int root = nearest == null ? number : held.get(nearest).root();
        held.add(new Held(quoted.article(), quoted.attribution(), quoted.actors(), words, root));
        for (long fingerprint : fingerprints) {
            firstHolders.putIfAbsent(fingerprint, number);
        }
        if (nearest == null) {
            return null;
        }
        // The nearest may itself be a part of the first: what differs is told of the first where the two have words in
        // common.
        Kind kind = kind(held.get(number), held.get(root));
        int other = kind == null || held.get(root).article().equals(quoted.article()) ? nearest : root;
        if (kind == null || other != root) {
            kind = kind(held.get(number), held.get(nearest));
        }
        return kind == null
                ? null
                : new QuotationVariantRow(
                        quoted.article(),
                        quoted.attribution(),
                        held.get(other).article(),
                        held.get(other).attribution(),
                        kind.label());
    }

    /** The quotation of another article that shares the most words; the earliest of those. */
    private @Nullable Integer nearest(Quoted quoted, List<String> words, long[] fingerprints) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (long fingerprint : fingerprints) {
            Integer holder = firstHolders.get(fingerprint);
            if (holder != null && !held.get(holder).article().equals(quoted.article())) {
                shared.merge(holder, 1, Integer::sum);
            }
        }
        Held self = new Held(quoted.article(), quoted.attribution(), quoted.actors(), words, -1);
        return shared.keySet().stream()
                .sorted(Comparator.comparingInt((Integer holder) -> -shared.getOrDefault(holder, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(CANDIDATES)
                .filter(holder -> kind(self, held.get(holder)) != null)
                .findFirst()
                .orElse(null);
    }

    /** What {@code quotation} is to an earlier one; {@code null} if they are not of the same utterance. */
    private @Nullable Kind kind(Held quotation, Held earlier) {
        List<String> words = quotation.words();
        List<String> others = earlier.words();
        List<int[]> pairs =
                WordAlignment.of(words, others, i -> !common.has(words.get(i))).pairs();
        if (pairs.size() < FEWEST_WORDS) {
            return null;
        }
        int[] first = pairs.get(0);
        int[] last = pairs.get(pairs.size() - 1);
        int stretch = Math.max(last[0] - first[0], last[1] - first[1]) + 1;
        double same = pairs.size() / (double) stretch;
        long telling =
                pairs.stream().filter(pair -> !common.has(words.get(pair[0]))).count();
        boolean twoSources = isOther(quotation.actors(), earlier.actors());
        if (telling < FEWEST_TELLING
                || same < (twoSources ? LEAST_SAME_OF_TWO : LEAST_SAME)
                || twoSources && pairs.size() < FEWEST_OF_TWO) {
            return null;
        }
        if (twoSources) {
            return Kind.SOURCE_CHANGED;
        }
        if (pairs.size() < stretch) {
            return Kind.WORDS_DIFFER;
        }
        boolean all = pairs.size() == words.size();
        boolean allOfEarlier = pairs.size() == others.size();
        return all && allOfEarlier
                ? Kind.IDENTICAL
                : all ? Kind.SHORTENED : allOfEarlier ? Kind.EXTENDED : Kind.WORDS_DIFFER;
    }

    private static boolean isOther(Set<String> actors, Set<String> others) {
        return !actors.isEmpty()
                && !others.isEmpty()
                && actors.stream().allMatch(Speakers::isName)
                && others.stream().allMatch(Speakers::isName)
                && actors.stream().noneMatch(actor -> others.stream().anyMatch(other -> Speakers.isSame(actor, other)));
    }

    /** The quoted words of a content. */
    private static List<String> words(Quoted quoted) {
        List<String> words = new ArrayList<>();
        if (quoted.form().equals("direct")) {
            addWords(quoted.content(), words);
        } else if (quoted.form().equals("mixed")) {
            Matcher marked = MARKED.matcher(quoted.content());
            while (marked.find()) {
                addWords(marked.group(1), words);
            }
        }
        return words.subList(0, Math.min(LONGEST, words.size()));
    }

    private static void addWords(String text, List<String> words) {
        String plain = Words.normalise(text);
        for (Span span : Words.of(plain)) {
            words.add(span.in(plain));
        }
    }

    /** The smallest hash of each window of runs. */
    private static long[] fingerprints(List<String> words) {
        long[] runs = new long[words.size() - RUN + 1];
        for (int i = 0; i < runs.length; i++) {
            long hash = 0xcbf29ce484222325L;
            for (int j = i; j < i + RUN; j++) {
                // FNV-1a over characters, with a mark between words.
                String word = words.get(j);
                for (int k = 0; k < word.length(); k++) {
                    hash = (hash ^ word.charAt(k)) * 0x100000001b3L;
                }
                hash = (hash ^ ' ') * 0x100000001b3L;
            }
            runs[i] = hash;
        }
        List<Long> chosen = new ArrayList<>();
        for (int i = 0; i + WINDOW <= Math.max(WINDOW, runs.length); i++) {
            long least = Long.MAX_VALUE;
            for (int j = i; j < Math.min(i + WINDOW, runs.length); j++) {
                least = Math.min(least, runs[j]);
            }
            if (chosen.isEmpty() || chosen.get(chosen.size() - 1) != least) {
                chosen.add(least);
            }
        }
        return chosen.stream().mapToLong(Long::longValue).toArray();
    }
}
