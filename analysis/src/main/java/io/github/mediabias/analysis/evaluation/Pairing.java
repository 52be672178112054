package io.github.mediabias.analysis.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Pairs gold attributions with predicted ones, one to one. */
final class Pairing {

    private Pairing() {}

    /**
     * A gold attribution and the prediction that was chosen for it.
     *
     * @param gold its number, from 0
     * @param predicted its number, from 0
     */
    record Pair(double score, int gold, int predicted) {}

    /**
     * The best pairs first, each side once; of equal pairs the first gold one, then the first predicted one.
     *
     * @param score how well two attributions fit; pairs below {@code least} are none
     * @param least the least score of a pair, above 0
     */
    static List<Pair> oneToOne(
            List<WordSets> gold, List<WordSets> predicted, ToDoubleBiFunction<WordSets, WordSets> score, double least) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                double fit = score.applyAsDouble(gold.get(i), predicted.get(j));
                if (fit >= least) {
                    pairs.add(new Pair(fit, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        BitSet usedGold = new BitSet(gold.size());
        BitSet usedPredicted = new BitSet(predicted.size());
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!usedGold.get(pair.gold()) && !usedPredicted.get(pair.predicted())) {
                usedGold.set(pair.gold());
                usedPredicted.set(pair.predicted());
                chosen.add(pair);
            }
        }
        return chosen;
    }
}
