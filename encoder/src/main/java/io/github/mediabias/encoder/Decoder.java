package io.github.mediabias.encoder;

import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Makes attributions from the candidates of a window: the likeliest first, each of what those before it have left. A word is in one
 * content or cue at most, and never in a content and a source; sources may be shared. Immutable and thread-safe.
 */
final class Decoder {

    private static final int SOURCE = BioSequence.begin(Labels.LINKER_SOURCE);
    private static final int SOURCE_INSIDE = BioSequence.inside(Labels.LINKER_SOURCE);
    private static final int CONTENT = BioSequence.begin(Labels.LINKER_CONTENT);
    private static final int CONTENT_INSIDE = BioSequence.inside(Labels.LINKER_CONTENT);

    /** A source that was fallen back to is extended over words that are at least this part as likely as its likeliest one. */
    private static final double EXTENSION = 0.5;

    /** Confidences are rounded to a multiple of 1 divided by this: what lies below is noise of arithmetic in 8 bits. */
    private static final double CONFIDENCE_STEPS = 10_000;

    /** Added to probabilities so that their logarithm is finite. */
    private static final double SMALLEST = 1e-9;

    private final DecodingSettings settings;

    Decoder(DecodingSettings settings) {
        this.settings = settings;
    }

    /** What a word of a window is taken for. */
    private enum Use {
        FREE,
        /** Of a source: another attribution may have it as its source too. */
        SOURCE,
        /** Of a content or a cue: no other attribution may have it. */
        TAKEN
    }

    /** A candidate with its labels, one for each word of its reach. */
    private static final class Scored {

        private final Candidate candidate;
        private final int[] labels;
        private final double confidence;

        Scored(Candidate candidate, int[] labels, double confidence) {
            this.candidate = candidate;
            this.labels = labels;
            this.confidence = confidence;
        }

        boolean has(int word, int begin) {
            return labels[word] == begin || labels[word] == begin + 1;
        }

        int count(int begin) {
            int count = 0;
            for (int i = 0; i < labels.length; i++) {
                count += has(i, begin) ? 1 : 0;
            }
            return count;
        }
    }

    /** The attributions of a window, in the order of their contents. */
    List<Extraction> decode(Window window, List<Candidate> candidates) {
        List<Scored> scored = new ArrayList<>();
        for (Candidate candidate : candidates) {
            score(candidate, scored);
        }
        scored.sort(Comparator.comparingDouble((Scored next) -> next.confidence).reversed());
        Use[] uses = new Use[window.words()];
        Arrays.fill(uses, Use.FREE);
        List<Extraction> found = new ArrayList<>();
        for (Scored next : scored) {
            if (isLeft(next, uses)) {
                release(next, uses);
                if (next.count(SOURCE) == 0) {
                    addLikeliestSource(next, uses);
                }
                take(next, uses);
                found.add(extraction(next, window));
            }
        }
        found.sort(Comparator.comparing(extraction -> extraction.content().get(0)));
        return found;
    }

    /** Labels a candidate, and adds it unless it has no content or scores below the threshold. */
    private void score(Candidate candidate, List<Scored> scored) {
        int[] labels = BioSequence.best(scores(candidate));
        double content = 0;
        double real = 0;
        int contentWords = 0;
        int cueWords = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == CONTENT || labels[i] == CONTENT_INSIDE) {
                content += candidate.probability(i, CONTENT) + candidate.probability(i, CONTENT_INSIDE);
                contentWords++;
            }
            if (candidate.isCue(i)) {
                real += candidate.probability(i, Labels.REAL_CUE);
                cueWords++;
            }
        }
        double score = real / cueWords * Math.pow(candidate.cueProbability(), settings.cueWeight());
        if (contentWords > 0 && score >= settings.threshold()) {
            scored.add(new Scored(candidate, labels, Math.min(1, score * content / contentWords)));
        }
    }

    /** The biased log probabilities of the labels of spans; the cue itself is in none. */
    private double[][] scores(Candidate candidate) {
        double[][] scores = new double[candidate.reach().words()][CONTENT_INSIDE + 1];
        for (int i = 0; i < scores.length; i++) {
            for (int label = 0; label < scores[i].length; label++) {
                scores[i][label] = Math.log(candidate.probability(i, label) + SMALLEST) + bias(label);
            }
            if (candidate.isCue(i)) {
                Arrays.fill(scores[i], BioSequence.OUTSIDE + 1, scores[i].length, Double.NEGATIVE_INFINITY);
            }
        }
        return scores;
    }

    private double bias(int label) {
        if (label == BioSequence.OUTSIDE) {
            return 0;
        }
        return label <= SOURCE_INSIDE ? settings.sourceBias() : settings.contentBias();
    }

    /** Whether the whole cue is free, and half of the content at least. */
    private static boolean isLeft(Scored next, Use[] uses) {
        int lost = 0;
        for (int i = 0; i < next.labels.length; i++) {
            boolean free = use(next, i, uses) == Use.FREE;
            if (next.candidate.isCue(i) && !free) {
                return false;
            }
            lost += next.has(i, CONTENT) && !free ? 1 : 0;
        }
        return lost * 2 <= next.count(CONTENT);
    }

    /** Gives up the words that others have. */
    private static void release(Scored next, Use[] uses) {
        for (int i = 0; i < next.labels.length; i++) {
            Use use = use(next, i, uses);
            boolean shared = use == Use.SOURCE && next.has(i, SOURCE);
            if (use != Use.FREE && !shared) {
                next.labels[i] = BioSequence.OUTSIDE;
            }
        }
    }

    /** Takes the word that is likeliest of a source, and its neighbours that are likely to belong to it. */
    private void addLikeliestSource(Scored next, Use[] uses) {
        int best = -1;
        double likeliest = settings.sourceFallback();
        for (int i = 0; i < next.labels.length; i++) {
            if (source(next.candidate, i) > likeliest && mayBeSource(next, i, uses)) {
                likeliest = source(next.candidate, i);
                best = i;
            }
        }
        if (best < 0) {
            return;
        }
        double least = likeliest * EXTENSION;
        Candidate candidate = next.candidate;
        int first = best;
        while (first > 0
                && mayBeSource(next, first - 1, uses)
                && source(candidate, first - 1) > least
                && candidate.probability(first, SOURCE) < candidate.probability(first, SOURCE_INSIDE)) {
            first--;
        }
        int last = best;
        while (last + 1 < next.labels.length
                && mayBeSource(next, last + 1, uses)
                && candidate.probability(last + 1, SOURCE_INSIDE) > least) {
            last++;
        }
        Arrays.fill(next.labels, first, last + 1, SOURCE_INSIDE);
        next.labels[first] = SOURCE;
    }

    private static double source(Candidate candidate, int word) {
        return candidate.probability(word, SOURCE) + candidate.probability(word, SOURCE_INSIDE);
    }

    private static boolean mayBeSource(Scored next, int word, Use[] uses) {
        return next.labels[word] == BioSequence.OUTSIDE
                && !next.candidate.isCue(word)
                && use(next, word, uses) != Use.TAKEN;
    }

    private static void take(Scored next, Use[] uses) {
        int begin = next.candidate.reach().firstWord();
        for (int i = 0; i < next.labels.length; i++) {
            if (next.has(i, CONTENT) || next.candidate.isCue(i)) {
                uses[begin + i] = Use.TAKEN;
            } else if (next.has(i, SOURCE)) {
                uses[begin + i] = Use.SOURCE;
            }
        }
    }

    private static Use use(Scored next, int word, Use[] uses) {
        return uses[next.candidate.reach().firstWord() + word];
    }

    private static Extraction extraction(Scored next, Window window) {
        Candidate candidate = next.candidate;
        return new Extraction(
                spans(next, SOURCE, window),
                List.of(span(window, candidate.cueFirst(), candidate.cueEnd())),
                spans(next, CONTENT, window),
                Math.rint(next.confidence * CONFIDENCE_STEPS) / CONFIDENCE_STEPS,
                "encoder");
    }

    /** The spans of a kind. What has lost its beginning to another attribution begins where its rest begins. */
    private static List<Span> spans(Scored next, int begin, Window window) {
        List<Span> spans = new ArrayList<>();
        int offset = next.candidate.reach().firstWord();
        int i = 0;
        while (i < next.labels.length) {
            int first = i++;
            if (next.has(first, begin)) {
                while (i < next.labels.length && next.labels[i] == begin + 1) {
                    i++;
                }
                spans.add(span(window, offset + first, offset + i));
            }
        }
        return spans;
    }

    private static Span span(Window window, int firstWord, int endWord) {
        return new Span(
                window.word(firstWord).span().begin(),
                window.word(endWord - 1).span().end());
    }
}
