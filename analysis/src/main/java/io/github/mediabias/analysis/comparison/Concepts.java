package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.source.WordList;
import io.github.mediabias.analysis.text.Inflections;
import io.github.mediabias.analysis.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a text are about, so far as alignment needs to know it: a word's stem (Porter 1980, irregular forms by their
 * base), and the groups of words that news use for the same thing. Not thread-safe.
 */
final class Concepts {

    private static final String LOADED = "loaded ";

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"));

    private final PorterStemmer stemmer = new PorterStemmer();
    private final WordList common = WordList.of(Concepts.class, "common-words.txt");
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    Concepts() {
        WordList alike = WordList.of(Concepts.class, "alike.txt");
        for (String group : alike.groups()) {
            for (String word : alike.group(group)) {
                groups.computeIfAbsent(stem(word), key -> new java.util.TreeSet<>())
                        .add(group);
            }
        }
    }

    /** What the token is about; {@code null} if it tells nothing, as articles and marks. */
    @Nullable
    String of(Token token) {
        String norm = number(token.norm());
        if (!token.isWord() || common.has(norm) || norm.length() == 1 && !Character.isDigit(norm.charAt(0))) {
            return null;
        }
        return stem(norm);
    }

    /** A small number in digits; any other word as it is. */
    static String number(String word) {
        return NUMBERS.getOrDefault(word, word);
    }

    private String stem(String word) {
        return stems.computeIfAbsent(word, key -> stemmer.stem(Inflections.baseOf(key.replace(".", ""))));
    }

    /** The groups that a stem is in, in alphabetical order. */
    Set<String> groups(String stem) {
        return groups.getOrDefault(stem, Set.of());
    }

    /** The groups of a stem in which the choice of the word says something. */
    List<String> loaded(String stem) {
        return groups(stem).stream().filter(group -> group.startsWith(LOADED)).toList();
    }

    /** Whether two stems are of the same thing. */
    boolean alike(String stem, String other) {
        return stem.equals(other) || groups(stem).stream().anyMatch(groups(other)::contains);
    }
}
