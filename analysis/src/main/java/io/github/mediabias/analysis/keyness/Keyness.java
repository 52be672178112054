package io.github.mediabias.analysis.keyness;

import io.github.mediabias.analysis.statistics.FrequencyComparison;
import io.github.mediabias.analysis.statistics.Measured;
import java.util.List;

/**
 * Which terms are more frequent in a target than in a reference, and the other way round.
 *
 * @param target what the target holds
 * @param reference what the reference holds
 * @param otherLanguage selected articles in another language, which were left out
 * @param fewestArticles in how many articles of the side that has more of it a term must occur to be listed
 * @param terms the listed terms: first those with the largest G², or, where nothing is claimed, with the largest difference per
 *     1,000; equal ones in alphabetical order
 */
public record Keyness(Corpus target, Corpus reference, long otherLanguage, int fewestArticles, List<Term> terms) {

    /** Below this many articles on a side nothing is claimed. */
    public static final int FEWEST_ARTICLES = 10;

    public Keyness {
        terms = List.copyOf(terms);
    }

    /**
     * One of the two sides.
     *
     * @param articles how many were counted
     * @param repeats articles with the same words as one before them on the same side, which were left out
     * @param words their words in the voices that are counted
     * @param size what frequencies are relative to: words, or runs of words for longer terms
     */
    public record Corpus(long articles, long repeats, long words, long size) {

        boolean isEnough() {
            return articles >= FEWEST_ARTICLES && size > 0;
        }
    }

    /**
     * A term.
     *
     * @param frequencies how often it occurs on both sides
     * @param targetArticles in how many articles of the target
     * @param referenceArticles in how many of the reference
     * @param dispersion Gries' DP over the articles of the side that has more of it
     * @param adjustedP the p of G², adjusted for all listed terms; undefined where nothing is claimed
     */
    public record Term(
            String term,
            FrequencyComparison frequencies,
            long targetArticles,
            long referenceArticles,
            Measured<Double> dispersion,
            Measured<Double> adjustedP) {

        /** G²; undefined where nothing is claimed. */
        public Measured<Double> logLikelihood() {
            return claimed(frequencies.logLikelihood());
        }

        /** The z of the weighted log-odds; undefined where nothing is claimed. */
        public Measured<Double> logOdds() {
            return claimed(frequencies.logOdds());
        }

        private Measured<Double> claimed(Measured<Double> measured) {
            return adjustedP.find().isPresent() ? measured : Measured.undefined(adjustedP.reason());
        }

        /** How often it occurs in 1,000 words of the target. */
        public double targetRate() {
            return rate(frequencies.target(), frequencies.targetSize());
        }

        /** How often it occurs in 1,000 words of the reference. */
        public double referenceRate() {
            return rate(frequencies.reference(), frequencies.referenceSize());
        }

        private static double rate(long count, long size) {
            return size == 0 ? 0 : 1000.0 * count / size;
        }
    }

    /** Whether both sides have words, and articles enough for a claim. */
    public boolean isClaimed() {
        return target.isEnough() && reference.isEnough();
    }

    /** The terms that the target has more of, in their order. */
    public List<Term> moreInTarget() {
        return terms.stream()
                .filter(term -> term.frequencies().isMoreInTarget())
                .toList();
    }

    /** The terms that the reference has more of, in their order. */
    public List<Term> moreInReference() {
        return terms.stream()
                .filter(term -> term.frequencies().isMoreInReference())
                .toList();
    }
}
