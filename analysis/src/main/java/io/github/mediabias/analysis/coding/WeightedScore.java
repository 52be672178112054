package io.github.mediabias.analysis.coding;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.Measured;
import io.github.mediabias.analysis.statistics.Wilson;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Precision and recall of the machine in all sentences, estimated from a sample that holds some kinds of sentences more often than
 * others.
 *
 * <p>The sample falls into groups g by stratum and by whether the machine found the code (m = 1) or not (m = 0). Of a stratum h with
 * N_h sentences, of which n_h were drawn and coded, group g stands for N_g = N_h n_g / n_h sentences; that is each sentence
 * weighted by N_h / n_h, the inverse of the rate at which it was drawn (Horvitz and Thompson, Journal of the American
 * Statistical Association 47, 1952). With p_g the share of the group's sentences in which the human found the code,
 *
 * <pre>
 * precision = sum(m=1) N_g p_g / sum(m=1) N_g        recall = sum(m=1) N_g p_g / sum(all) N_g p_g
 * </pre>
 *
 * <p>Without the weights recall would be too high: half of the sample is of the few sentences that the machine has found something
 * in. The intervals combine the Wilson score intervals of the p_g by the method of variance estimates recovery (Zou and Donner,
 * Construction of confidence limits about effect measures, Statistics in Medicine 27, 2008; for the ratio, Donner and Zou,
 * Closed-form confidence intervals for functions of the normal mean and standard deviation, Statistical Methods in Medical
 * Research 21, 2012). With one group the interval is Wilson's own. The N_g are
 * taken as known; in simulated samples of 100 and 200 sentences the recall's interval held the true value in 93 to 95 of 100.
 *
 * @param precision of what the machine found, the share that the human found too
 * @param recall of what the human found, the share that the machine found too
 * @param machine in how many sentences of the sample the machine found the code
 * @param human in how many the human did
 */
record WeightedScore(Measured<Estimate> precision, Measured<Estimate> recall, long machine, long human) {

    private static final int HALVINGS = 60;

    /**
     * A share, with its interval at 95 %.
     *
     * @param value from 0 to 1
     */
    record Estimate(double value, Interval interval) {}

    /**
     * Sentences of one stratum that the machine sees alike.
     *
     * @param found whether the machine found the code in them
     * @param stands how many sentences they stand for, N_g
     * @param coded how many are in the sample, n_g
     * @param human in how many of these the human found the code
     */
    record Group(boolean found, double stands, long coded, long human) {

        double total() {
            return stands * human / coded;
        }

        Interval limits() {
            return Wilson.interval(human, coded)
                    .map(wilson -> new Interval(stands * wilson.low(), stands * wilson.high()))
                    .find()
                    .orElseThrow(() -> new IllegalStateException("a group is one of sentences that are coded"));
        }
    }

    /** A sum over groups, with its limits. */
    private record Sum(double value, double low, double high) {

        static Sum of(List<Group> groups) {
            double value = groups.stream().mapToDouble(Group::total).sum();
            double below = 0;
            double above = 0;
            for (Group group : groups) {
                Interval limits = group.limits();
                below += square(group.total() - limits.low());
                above += square(limits.high() - group.total());
            }
            return new Sum(value, value - Math.sqrt(below), value + Math.sqrt(above));
        }
    }

    /** The scores of one code, from all groups that hold a sentence. */
    static WeightedScore of(List<Group> groups) {
        List<Group> found = groups.stream().filter(Group::found).toList();
        List<Group> missed = groups.stream().filter(group -> !group.found()).toList();
        long human = groups.stream().mapToLong(Group::human).sum();
        long machine = found.stream().mapToLong(Group::coded).sum();
        Sum hits = Sum.of(found);
        Sum misses = Sum.of(missed);
        double foundInAll = found.stream().mapToDouble(Group::stands).sum();
        Measured<Estimate> precision = machine == 0
                ? Measured.undefined("the machine found it in no sentence of the sample")
                : Measured.of(new Estimate(
                        hits.value() / foundInAll,
                        new Interval(hits.low() / foundInAll, Math.min(1, hits.high() / foundInAll))));
        Measured<Estimate> recall = human == 0
                ? Measured.undefined("the human found it in no sentence of the sample")
                : Measured.of(new Estimate(hits.value() / (hits.value() + misses.value()), recall(hits, misses)));
        return new WeightedScore(precision, recall, machine, human);
    }

    /**
     * The recalls r for which (1 - r) hits - r misses, which is 0 at the true one, may be 0 by the limits of the two: they lie
     * between where its lower and where its upper limit crosses 0.
     */
    private static Interval recall(Sum hits, Sum misses) {
        double low = crossing(r -> difference(hits, misses, r)
                - Math.hypot((1 - r) * (hits.value() - hits.low()), r * (misses.high() - misses.value())));
        double high = crossing(r -> difference(hits, misses, r)
                + Math.hypot((1 - r) * (hits.high() - hits.value()), r * (misses.value() - misses.low())));
        return new Interval(low, high);
    }

    private static double difference(Sum hits, Sum misses, double r) {
        return (1 - r) * hits.value() - r * misses.value();
    }

    /** Where a function that is positive at 0, if anywhere, first ceases to be so in [0, 1]. */
    private static double crossing(DoubleUnaryOperator function) {
        double low = 0;
        double high = 1;
        if (function.applyAsDouble(high) > 0) {
            return high;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (function.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double square(double x) {
        return x * x;
    }
}
