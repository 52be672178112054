package io.github.mediabias.analysis.keyness;

import io.github.mediabias.analysis.keyness.Keyness.Corpus;
import io.github.mediabias.analysis.keyness.Keyness.Term;
import io.github.mediabias.analysis.keyness.KeynessArticle.Side;
import io.github.mediabias.analysis.statistics.BenjaminiHochberg;
import io.github.mediabias.analysis.statistics.Dispersion;
import io.github.mediabias.analysis.statistics.FrequencyComparison;
import io.github.mediabias.analysis.statistics.Measured;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds up the terms of articles and compares the two sides. What it holds in memory grows with the number of different terms,
 * not with that of the articles, but for a short hash of each. It is for one thread, and must be closed, since it keeps a
 * temporary file.
 */
public final class KeynessCounter implements Closeable {

    private final int fewestArticles;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final Tally target = new Tally();
    private final Tally reference = new Tally();
    private long otherLanguage;

    /**
     * A counter without articles.
     *
     * @param fewestArticles in how many articles of the side that has more of it a term must occur to be listed; at least 2, since
     *     what one article says is no feature of an outlet
     * @throws IOException if no temporary file can be made
     */
    public KeynessCounter(int fewestArticles) throws IOException {
        if (fewestArticles < 2) {
            throw new IllegalArgumentException("the fewest articles are " + fewestArticles
                    + "; expected at least 2, since what one article says is no feature of an outlet");
        }
        this.fewestArticles = fewestArticles;
    }

    /** What one side holds. */
    private static final class Tally implements Closeable {

        private final Set<String> texts = new HashSet<>();
        private final List<long[]> counts = new ArrayList<>();
        private final Postings postings;
        private long articles;
        private long repeats;
        private long words;
        private long size;

        Tally() throws IOException {
            this.postings = new Postings();
        }

        /** Occurrences and articles of a term. */
        long[] counts(int term) {
            while (counts.size() <= term) {
                counts.add(new long[2]);
            }
            return counts.get(term);
        }

        Corpus corpus() {
            return new Corpus(articles, repeats, words, size);
        }

        @Override
        public void close() throws IOException {
            postings.close();
        }
    }

    /**
     * Adds an article. One with the same words as an earlier one on the same side, mostly agency copy, is left out and counted.
     *
     * @throws IOException if the temporary file cannot be written
     */
    public void add(KeynessArticle article) throws IOException {
        if (article.side() == Side.OTHER_LANGUAGE) {
            otherLanguage++;
        } else if (article.side() != Side.NEITHER) {
            add(article, article.side() == Side.TARGET ? target : reference);
        }
    }

    private void add(KeynessArticle article, Tally tally) throws IOException {
        if (!tally.texts.add(article.textHash())) {
            tally.repeats++;
            return;
        }
        tally.articles++;
        tally.words += article.words();
        tally.size += article.size();
        tally.postings.article(article.size(), article.counts().size());
        for (Map.Entry<String, Integer> entry : article.counts().entrySet()) {
            int number = number(entry.getKey());
            long[] counts = tally.counts(number);
            counts[0] += entry.getValue();
            counts[1]++;
            tally.postings.term(number, entry.getValue());
        }
    }

    private int number(String term) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        numbers.put(term, terms.size());
        terms.add(term);
        return terms.size() - 1;
    }

    /**
     * Compares the two sides; nothing can be added afterwards.
     *
     * @throws IOException if the temporary file cannot be read
     */
    public Keyness compare() throws IOException {
        List<Term> listed = new ArrayList<>();
        List<Measured<Double>> targetDispersions = dispersions(target);
        List<Measured<Double>> referenceDispersions = dispersions(reference);
        boolean claimed = target.corpus().isEnough() && reference.corpus().isEnough();
        List<Double> pValues = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            long[] inTarget = target.counts(i);
            long[] inReference = reference.counts(i);
            FrequencyComparison frequencies =
                    new FrequencyComparison(inTarget[0], inReference[0], target.size, reference.size);
            boolean more = frequencies.isMoreInTarget();
            if ((more ? inTarget[1] : inReference[1]) >= fewestArticles) {
                listed.add(new Term(
                        terms.get(i),
                        frequencies,
                        inTarget[1],
                        inReference[1],
                        more ? targetDispersions.get(i) : referenceDispersions.get(i),
                        Measured.undefined(
                                "fewer than " + Keyness.FEWEST_ARTICLES + " articles, or no words, on a side")));
                pValues.add(claimed ? frequencies.pValue().find().orElse(1.0) : 1.0);
            }
        }
        if (claimed) {
            listed = adjusted(listed, pValues);
        }
        listed.sort(claimed ? byEvidence() : byDifference());
        return new Keyness(target.corpus(), reference.corpus(), otherLanguage, fewestArticles, listed);
    }

    private List<Measured<Double>> dispersions(Tally tally) throws IOException {
        List<Dispersion> dispersions = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            dispersions.add(new Dispersion(tally.counts(i)[0], tally.size));
        }
        tally.postings.read((term, count, size) -> dispersions.get(term).add(count, size));
        return dispersions.stream().map(Dispersion::value).toList();
    }

    private static List<Term> adjusted(List<Term> listed, List<Double> pValues) {
        List<Double> adjusted = BenjaminiHochberg.adjusted(pValues);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            Term term = listed.get(i);
            terms.add(new Term(
                    term.term(),
                    term.frequencies(),
                    term.targetArticles(),
                    term.referenceArticles(),
                    term.dispersion(),
                    Measured.of(adjusted.get(i))));
        }
        return terms;
    }

    private static Comparator<Term> byEvidence() {
        return Comparator.comparingDouble(
                        (Term term) -> -term.logLikelihood().find().orElse(0.0))
                .thenComparing(Term::term);
    }

    private static Comparator<Term> byDifference() {
        return Comparator.comparingDouble((Term term) -> -Math.abs(term.targetRate() - term.referenceRate()))
                .thenComparing(Term::term);
    }

    @Override
    public void close() throws IOException {
        target.close();
        reference.close();
    }
}
