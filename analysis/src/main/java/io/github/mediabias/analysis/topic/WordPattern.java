package io.github.mediabias.analysis.topic;

import io.github.mediabias.analysis.topic.QueryText.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A word of a query.
 *
 * @param word in lower case; {@code *} stands for any letters or none, {@code ?} for one
 */
record WordPattern(String word) {

    private boolean isOpen() {
        return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
    }

    boolean matches(String other) {
        return isOpen() ? matchesOpen(other) : word.equals(other);
    }

    /** The places of all words that it stands for, in ascending order. */
    List<Integer> places(Line line) {
        if (!isOpen()) {
            return line.places().getOrDefault(word, List.of());
        }
        List<Integer> places = new ArrayList<>();
        for (Map.Entry<String, List<Integer>> entry : line.places().entrySet()) {
            if (matchesOpen(entry.getKey())) {
                places.addAll(entry.getValue());
            }
        }
        places.sort(null);
        return places;
    }

    /** Goes back to the last star only, so that no pattern takes longer than its length times the word's. */
    private boolean matchesOpen(String other) {
        int at = 0;
        int star = -1;
        int resume = 0;
        int i = 0;
        while (i < other.length()) {
            if (at < word.length() && word.charAt(at) == '*') {
                star = at++;
                resume = i;
            } else if (at < word.length() && (word.charAt(at) == '?' || word.charAt(at) == other.charAt(i))) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        while (at < word.length() && word.charAt(at) == '*') {
            at++;
        }
        return at == word.length();
    }
}
