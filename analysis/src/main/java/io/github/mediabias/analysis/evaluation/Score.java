package io.github.mediabias.analysis.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Precision, recall and F1 of some decisions.
 *
 * @param name what was decided
 * @param right how many predictions are right
 * @param predicted how many there are
 * @param gold how many there should be
 */
public record Score(String name, int right, int predicted, int gold) {

    /** The share of the predictions that are right; 0 if there are none, as is usual in scoring. */
    public double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    /** The share of gold that is predicted; 0 if there is none. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall; 0 if both are 0. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** One line: the name, the three figures with three digits, the counts. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-14s P %s R %s F1 %s   (%d right, %d predicted, %d gold)",
                name,
                threeDigits(precision()),
                threeDigits(recall()),
                threeDigits(f1()),
                right,
                predicted,
                gold);
    }

    /** A figure with three digits. */
    static String threeDigits(double value) {
        return rounded(value, 3);
    }

    /** Rounds the double's exact value, half to even, as C and Python print it; Java's own formatting rounds twice. */
    static String rounded(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
