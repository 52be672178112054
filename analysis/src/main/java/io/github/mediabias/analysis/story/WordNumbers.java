package io.github.mediabias.analysis.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each word a number, in the order in which they come: numbers need a tenth of the memory. */
final class WordNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The word's number; a new one if it has none. */
    int number(String word) {
        Integer known = numbers.putIfAbsent(word, words.size());
        if (known != null) {
            return known;
        }
        words.add(word);
        return words.size() - 1;
    }

    /** The word of that number. */
    String word(int number) {
        return words.get(number);
    }

    /** How many words have a number. */
    int size() {
        return words.size();
    }
}
