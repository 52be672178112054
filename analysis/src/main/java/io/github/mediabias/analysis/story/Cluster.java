package io.github.mediabias.analysis.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles that belong together.
 *
 * @param members their numbers
 * @param vector the sum of their vectors
 * @param squares the sum of the squared lengths of their vectors
 * @param dated how many of them are dated
 * @param days the sum of the days of these, in days since 1970-01-01
 */
record Cluster(List<Integer> members, TermVector vector, long squares, int dated, long days) {

    /** So many days apart, or more, the same words are about another event. */
    static final int DAYS = 14;

    /** What a likeness counts if neither day is known: as much as some days apart. */
    private static final double BOTH_UNDATED = 0.8;

    /** What it counts if one is: less, since a collection of dated articles mostly reaches over years. */
    private static final double ONE_UNDATED = 0.5;

    static Cluster of(int member, TermVector vector, @Nullable LocalDate day) {
        return new Cluster(
                List.of(member), vector, vector.times(vector), day == null ? 0 : 1, day == null ? 0 : day.toEpochDay());
    }

    Cluster plus(Cluster other) {
        List<Integer> all = new ArrayList<>(members);
        all.addAll(other.members);
        return new Cluster(
                all, vector.plus(other.vector), squares + other.squares, dated + other.dated, days + other.days);
    }

    /**
     * How like the articles of the two are: the mean cosine of all pairs of an article here and one there, less the further
     * apart they are in time, from 0 to 1.
     */
    double likeness(Cluster other) {
        double pairs = (double) members.size() * other.members.size();
        return vector.times(other.vector)
                / (pairs * SignatureMaker.UNIT * SignatureMaker.UNIT)
                * nearness(other, pairs);
    }

    private double nearness(Cluster other, double pairs) {
        double bothDated = (double) dated * other.dated;
        double bothUndated = (double) (members.size() - dated) * (other.members.size() - other.dated);
        double apart = bothDated == 0 ? 0 : Math.abs((double) days / dated - (double) other.days / other.dated);
        if (apart >= DAYS) {
            // Undated articles among them must not bridge the gap.
            return 0;
        }
        return (bothDated * (1 - apart / DAYS)
                        + bothUndated * BOTH_UNDATED
                        + (pairs - bothDated - bothUndated) * ONE_UNDATED)
                / pairs;
    }

    /** The mean cosine of the pairs of its articles, from 0 to 1; 0 of a single one. */
    double cohesion() {
        double pairs = members.size() * (members.size() - 1.0);
        return pairs == 0 ? 0 : (vector.times(vector) - squares) / (pairs * SignatureMaker.UNIT * SignatureMaker.UNIT);
    }
}
