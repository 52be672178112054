package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.evaluation.MatchedArticle.GoldSide;
import java.util.List;

/**
 * How many of some gold attributions are found.
 *
 * @param gold how many there are
 * @param found how many have a prediction with their content
 * @param right how many of these have the right source too
 */
record Tally(int gold, int found, int right) {

    static Tally of(List<GoldSide> attributions) {
        int found = 0;
        int right = 0;
        for (GoldSide attribution : attributions) {
            found += attribution.isFound() ? 1 : 0;
            right += attribution.right() ? 1 : 0;
        }
        return new Tally(attributions.size(), found, right);
    }

    /** Gold, found, right, and the share of gold that is right. */
    List<String> cells() {
        return List.of(Integer.toString(gold), Integer.toString(found), Integer.toString(right), share(right, gold));
    }

    /** A share with three digits; undefined if {@code all} is 0. */
    static String share(int part, int all) {
        return all == 0 ? TextTable.UNDEFINED : Score.threeDigits((double) part / all);
    }
}
