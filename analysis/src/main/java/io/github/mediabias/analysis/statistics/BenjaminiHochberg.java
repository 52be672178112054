package io.github.mediabias.analysis.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The false discovery rate of several tests (Benjamini and Hochberg, Controlling the false discovery rate, Journal of the Royal
 * Statistical Society B 57, 1995). Of the tests whose adjusted p is at most q, a share of q at most is expected to be false.
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /**
     * The adjusted p-values: from the largest p on, the least of p m / rank met so far, where m is the number of tests.
     *
     * @param pValues of all tests that were made, in any order
     * @return one for each, in the same order, at most 1
     */
    public static List<Double> adjusted(List<Double> pValues) {
        int tests = pValues.size();
        List<Integer> descending = IntStream.range(0, tests)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> pValues.get(i)).reversed())
                .toList();
        List<Double> adjusted = new ArrayList<>(Collections.nCopies(tests, 1.0));
        double least = 1;
        for (int i = 0; i < tests; i++) {
            int test = descending.get(i);
            least = Math.min(least, pValues.get(test) * tests / (tests - i));
            adjusted.set(test, least);
        }
        return adjusted;
    }
}
