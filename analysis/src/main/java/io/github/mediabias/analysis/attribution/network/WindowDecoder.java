package io.github.mediabias.analysis.attribution.network;

import io.github.mediabias.analysis.attribution.network.AttributionNetwork.PairReading;
import io.github.mediabias.analysis.attribution.network.AttributionNetwork.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the network's probabilities for a window into attributions: the surest first; a word is in one content at most, and
 * what serves as a source may serve several cues.
 */
final class WindowDecoder {

    private static final int PAIR = AttributionNetwork.PAIR_LABELS;
    private static final float NEVER = -1e9f;
    private static final float NO_CUE = 0.02f;

    /** More digits than four would only look exact. */
    private static final double CONFIDENCE_STEPS = 10_000;

    /** What a column already is. */
    private enum Role {
        FREE,
        SOURCE,
        CUE_OR_CONTENT
    }

    /**
     * An attribution in columns of a window. Ranges are pairs of first column and the one behind the last.
     *
     * @param confidence from 0 to 1
     */
    @SuppressWarnings("ArrayRecordComponent") // Numbers for inner loops, compared by nobody.
    record Found(List<int[]> source, int[] cue, List<int[]> content, double confidence) {}

    @SuppressWarnings("ArrayRecordComponent") // Numbers for inner loops, compared by nobody.
    private record Candidate(PairReading pair, byte[] labels, double confidence) {}

    private final AttributionNetwork network;
    private final Decoding decoding;

    WindowDecoder(AttributionNetwork network, Decoding decoding) {
        this.network = network;
        this.decoding = decoding;
    }

    List<Found> decode(TextWindow window) {
        Reading reading = network.read(window, window.features(), null, Dropout.NONE);
        float[] cues = reading.cues();
        List<Candidate> candidates = new ArrayList<>();
        for (int[] cue : cues(window, reading)) {
            // A cue's score cannot be higher than this, whatever the second head says.
            if (StrictMath.sqrt(mean(cues, cue[0], cue[1])) < decoding.least()) {
                continue;
            }
            PairReading pair = network.readPair(window, reading, cues, cue[0], cue[1], Dropout.NONE);
            Candidate candidate = candidate(pair, cues);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.confidence())
                .thenComparingInt(candidate -> candidate.pair().cueFirst()));
        Role[] roles = new Role[window.length()];
        Arrays.fill(roles, Role.FREE);
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            take(window, candidate, roles, found);
        }
        return found;
    }

    /** The spans that are likely enough cues. */
    private List<int[]> cues(TextWindow window, Reading reading) {
        List<int[]> spans = new ArrayList<>();
        int labels = AttributionNetwork.MARK_LABELS;
        for (TextWindow.Section section : window.sections()) {
            float highest = 0;
            for (int t = section.first(); t < section.end(); t++) {
                highest = Math.max(highest, reading.cue(t));
            }
            if (highest < NO_CUE) {
                continue;
            }
            int length = section.end() - section.first();
            float[] part = new float[length * labels];
            for (int i = 0; i < part.length; i++) {
                int label = i % labels;
                float bias = label == 3 || label == 4 ? decoding.cueBias() : 0;
                part[i] = reading.scores().at(label, section.first() + i / labels) + bias;
            }
            byte[] path = BioDecoder.decode(part, labels);
            for (int t = 0; t < length; t++) {
                if (path[t] == 3) {
                    int end = t + 1;
                    while (end < length && path[end] == 4) {
                        end++;
                    }
                    spans.add(new int[] {section.first() + t, section.first() + end});
                }
            }
        }
        return spans;
    }

    private @Nullable Candidate candidate(PairReading pair, float[] cues) {
        double score = pair.isCue() * StrictMath.sqrt(mean(cues, pair.cueFirst(), pair.cueEnd()));
        if (score < decoding.least()) {
            return null;
        }
        int first = pair.region().first();
        float[] scores = new float[pair.labels().length];
        for (int t = 0; t < scores.length / PAIR; t++) {
            boolean inCue = t + first >= pair.cueFirst() && t + first < pair.cueEnd();
            for (int k = 0; k < PAIR; k++) {
                float bias = k == 0 ? 0 : k <= 2 ? decoding.sourceBias() : decoding.contentBias();
                scores[t * PAIR + k] = inCue && k > 0 ? NEVER : pair.scores().at(k, t) + bias;
            }
        }
        byte[] labels = BioDecoder.decode(scores, PAIR);
        double content = 0;
        int words = 0;
        for (int t = 0; t < labels.length; t++) {
            if (labels[t] >= 3) {
                content += pair.labels()[t * PAIR + 3] + pair.labels()[t * PAIR + 4];
                words++;
            }
        }
        return words == 0 ? null : new Candidate(pair, labels, score * content / words);
    }

    private static double mean(float[] values, int first, int end) {
        double sum = 0;
        for (int t = first; t < end; t++) {
            sum += values[t];
        }
        return sum / (end - first);
    }

    private void take(TextWindow window, Candidate candidate, Role[] roles, List<Found> found) {
        PairReading pair = candidate.pair();
        int first = pair.region().first();
        for (int t = pair.cueFirst(); t < pair.cueEnd(); t++) {
            if (roles[t] != Role.FREE) {
                return;
            }
        }
        byte[] labels = candidate.labels();
        int words = 0;
        int lost = 0;
        for (int t = 0; t < labels.length; t++) {
            if (labels[t] >= 3) {
                words++;
                lost += roles[first + t] != Role.FREE ? 1 : 0;
            }
        }
        if (lost * 2 > words) {
            return;
        }
        boolean hasSource = false;
        for (int t = 0; t < labels.length; t++) {
            Role role = roles[first + t];
            boolean shared = labels[t] <= 2 && role == Role.SOURCE;
            if (labels[t] > 0 && role != Role.FREE && !shared || window.tokens()[first + t] < 0) {
                labels[t] = 0;
            }
            hasSource |= labels[t] == 1 || labels[t] == 2;
        }
        if (!hasSource) {
            addLikelySource(pair, labels, roles);
        }
        for (int t = 0; t < labels.length; t++) {
            if (labels[t] >= 3) {
                roles[first + t] = Role.CUE_OR_CONTENT;
            } else if (labels[t] > 0 && roles[first + t] == Role.FREE) {
                roles[first + t] = Role.SOURCE;
            }
        }
        for (int t = pair.cueFirst(); t < pair.cueEnd(); t++) {
            roles[t] = Role.CUE_OR_CONTENT;
        }
        found.add(new Found(
                spans(labels, first, 1),
                new int[] {pair.cueFirst(), pair.cueEnd()},
                spans(labels, first, 3),
                StrictMath.rint(candidate.confidence() * CONFIDENCE_STEPS) / CONFIDENCE_STEPS));
    }

    /** Where no source is likelier than not, the likeliest free words are it, if they are likely at all. */
    private void addLikelySource(PairReading pair, byte[] labels, Role[] roles) {
        float[] p = pair.labels();
        int best = -1;
        float highest = decoding.leastSource();
        for (int t = 0; t < labels.length; t++) {
            float source = p[t * PAIR + 1] + p[t * PAIR + 2];
            if (source > highest && isFree(pair, labels, roles, t)) {
                highest = source;
                best = t;
            }
        }
        if (best < 0) {
            return;
        }
        int begin = best;
        while (begin > 0
                && isFree(pair, labels, roles, begin - 1)
                && p[begin * PAIR + 1] < p[begin * PAIR + 2]
                && p[(begin - 1) * PAIR + 1] + p[(begin - 1) * PAIR + 2] > highest / 2) {
            begin--;
        }
        int end = best + 1;
        while (end < labels.length && isFree(pair, labels, roles, end) && p[end * PAIR + 2] > highest / 2) {
            end++;
        }
        labels[begin] = 1;
        for (int t = begin + 1; t < end; t++) {
            labels[t] = 2;
        }
    }

    private static boolean isFree(PairReading pair, byte[] labels, Role[] roles, int t) {
        int column = pair.region().first() + t;
        boolean inCue = column >= pair.cueFirst() && column < pair.cueEnd();
        return labels[t] == 0 && !inCue && roles[column] != Role.CUE_OR_CONTENT;
    }

    private static List<int[]> spans(byte[] labels, int first, int opening) {
        List<int[]> spans = new ArrayList<>();
        int t = 0;
        while (t < labels.length) {
            if (labels[t] != opening && labels[t] != opening + 1) {
                t++;
                continue;
            }
            int end = t + 1;
            while (end < labels.length && labels[end] == opening + 1) {
                end++;
            }
            spans.add(new int[] {first + t, first + end});
            t = end;
        }
        return spans;
    }
}
