package io.github.mediabias.cli;

import io.github.mediabias.analysis.attribution.AttributionExtractor;
import io.github.mediabias.analysis.attribution.ExtractionEngines;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.TextAnnotator;
import io.github.mediabias.analysis.text.Words;
import io.github.mediabias.analysis.text.tagging.PerceptronTagger;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the accurate engine would take for an input, told from the first articles of it. */
final class SpeedTrial {

    private static final int WARM_UP_WORDS = 400;
    private static final int TRIAL_WORDS = 2_000;

    /** Below this any machine is done within a minute, and no trial is made. */
    private static final long SHORT = 20_000;

    /** No more of one article is tried: one may be a book. */
    private static final int LONGEST = 12_000;

    private final List<String> first = new ArrayList<>();
    private int firstWords;
    private long words;

    /** The input holds a text of so many words. */
    void add(String text, int wordCount) {
        words += wordCount;
        if (firstWords < WARM_UP_WORDS + TRIAL_WORDS && wordCount > 0) {
            String tried = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
            first.add(tried);
            firstWords += Words.count(tried);
        }
    }

    /**
     * A sentence for the user.
     *
     * @param threads how many articles are analysed at a time
     */
    String result(Codebook codebook, int threads) {
        if (words < SHORT) {
            return "The engine accurate would take less than a minute for this input.";
        }
        try {
            AttributionExtractor extractor =
                    ExtractionEngines.named(ExtractionEngines.ACCURATE).load(codebook);
            double seconds = words / (wordsPerSecond(extractor) * threads);
            return String.format(
                    Locale.ROOT,
                    "The engine accurate would take about %s for these %,d words on %d threads (tried on the first %,d).",
                    Progress.inWords(seconds),
                    words,
                    threads,
                    firstWords);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return "The engine accurate cannot be had here: " + e.getMessage();
        }
    }

    private double wordsPerSecond(AttributionExtractor extractor) {
        TextAnnotator annotator = new TextAnnotator(PerceptronTagger.load());
        int read = 0;
        int timed = 0;
        long nanoseconds = 0;
        for (int i = 0; i < first.size(); i++) {
            AnnotatedText text = annotator.annotate(first.get(i));
            int size = Words.count(first.get(i));
            long begun = System.nanoTime();
            extractor.extract(text);
            if (read >= WARM_UP_WORDS || i == first.size() - 1) {
                nanoseconds += System.nanoTime() - begun;
                timed += size;
            }
            read += size;
        }
        return timed / (Math.max(nanoseconds, 1) / 1e9);
    }
}
