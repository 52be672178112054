package io.github.mediabias.analysis.statistics;

/**
 * Gries' deviation of proportions, DP: how unevenly a term is spread over articles (Gries, Dispersions and adjusted frequencies
 * in corpora, International Journal of Corpus Linguistics 13, 2008). With v an article's share of all occurrences and s its share
 * of all words, DP = Σ |v - s| / 2: near 0 if each article has as many as its length lets expect, near 1 if few have all.
 *
 * <p>Articles without the term bring s each, and all s add up to 1. So only those with it need be told: DP = (1 + Σ (|v - s| - s))
 * / 2.
 */
public final class Dispersion {

    private final long occurrences;
    private final long size;
    private long sum;

    /**
     * A dispersion of which no article is told yet.
     *
     * @param occurrences how often the term occurs in all articles
     * @param size the number of words in all articles
     */
    public Dispersion(long occurrences, long size) {
        this.occurrences = occurrences;
        this.size = size;
    }

    /**
     * Adds an article in which the term occurs.
     *
     * @param count how often it occurs in it
     * @param words the number of its words
     */
    public void add(long count, long words) {
        // In whole numbers, so that the order of the articles changes no digit.
        long expected = words * occurrences;
        sum += Math.abs(count * size - expected) - expected;
    }

    /** The DP, once every article with the term is added; undefined if the term does not occur. */
    public Measured<Double> value() {
        return occurrences == 0
                ? Measured.undefined("the term does not occur")
                // Rounding may leave a trifle below 0.
                : Measured.of(Math.max(0, (1 + sum / ((double) occurrences * size)) / 2));
    }
}
