package io.github.mediabias.analysis.coding;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sentence of an article's body that may be coded by hand.
 *
 * @param outlet the outlet's one name, by the codebook
 * @param article the article's id
 * @param begin where the sentence begins in the body, in code points from 0
 * @param end where it ends, exclusive
 * @param before the sentence before it; empty if there is none
 * @param after the sentence behind it; empty if there is none
 * @param machine what the machine found in it: the answers by the names of the scheme's questions; no entry where it has none
 */
public record SampleUnit(
        String outlet,
        String article,
        String file,
        String place,
        int begin,
        int end,
        String before,
        String sentence,
        String after,
        SortedMap<String, String> machine) {

    public SampleUnit {
        machine = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(machine));
    }

    /** Whether the machine found anything: an attribution, or a term of a category. */
    public boolean hasFinding() {
        return CodingScheme.YES.equals(machine.get(CodingScheme.ATTRIBUTION))
                || machine.containsKey(CodingScheme.CATEGORY + " 1");
    }

    /** The answers to questions about categories, in their order. */
    static List<String> categories(Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith(CodingScheme.CATEGORY))
                .map(Map.Entry::getValue)
                .toList();
    }
}
