package io.github.mediabias.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The part of two passages in which they run along each other, word by word: the best local alignment by Smith and Waterman
 * (Journal of Molecular Biology 147, 1981) with a reward of 2 for a word that tells something, 1 for any other that is the
 * same, and a cost of 0.7 for each word that has no match.
 *
 * @param pairs the words that match, as (position in the one, position in the other), in order
 */
record WordAlignment(List<int[]> pairs) {

    private static final int TELLING = 20;
    private static final int ANY = 10;
    private static final int GAP = 7;

    WordAlignment {
        pairs = List.copyOf(pairs);
    }

    /**
     * Aligns the passages.
     *
     * @param telling whether the word at a position of {@code left} tells something
     */
    static WordAlignment of(List<String> left, List<String> right, IntPredicate telling) {
        int n = left.size();
        int m = right.size();
        int[][] score = new int[n + 1][m + 1];
        int best = 0;
        int bestI = 0;
        int bestJ = 0;
        for (int i = 1; i <= n; i++) {
            int reward = telling.test(i - 1) ? TELLING : ANY;
            String word = left.get(i - 1);
            for (int j = 1; j <= m; j++) {
                int value = Math.max(0, Math.max(score[i - 1][j], score[i][j - 1]) - GAP);
                if (word.equals(right.get(j - 1))) {
                    value = Math.max(value, score[i - 1][j - 1] + reward);
                }
                score[i][j] = value;
                if (value > best) {
                    best = value;
                    bestI = i;
                    bestJ = j;
                }
            }
        }
        return new WordAlignment(trace(score, left, right, telling, bestI, bestJ));
    }

    private static List<int[]> trace(
            int[][] score, List<String> left, List<String> right, IntPredicate telling, int i, int j) {
        List<int[]> pairs = new ArrayList<>();
        int a = i;
        int b = j;
        while (a > 0 && b > 0 && score[a][b] > 0) {
            int reward = telling.test(a - 1) ? TELLING : ANY;
            if (left.get(a - 1).equals(right.get(b - 1)) && score[a][b] == score[a - 1][b - 1] + reward) {
                pairs.add(0, new int[] {a - 1, b - 1});
                a--;
                b--;
            } else if (score[a][b] == score[a - 1][b] - GAP) {
                a--;
            } else {
                b--;
            }
        }
        return pairs;
    }
}
