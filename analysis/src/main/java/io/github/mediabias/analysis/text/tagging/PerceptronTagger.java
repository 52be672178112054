package io.github.mediabias.analysis.text.tagging;

import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Tagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Tags English from left to right, each word by a linear model over its spelling, its neighbours and the two tags before it.
 * The weights are those of an averaged perceptron (Collins, Discriminative training methods for hidden Markov models, EMNLP
 * 2002), rounded to a byte. Immutable and thread-safe.
 */
public final class PerceptronTagger implements Tagger {

    private static final String MODEL = "english.tagger";

    static final Tag[] TAGS = Tag.values();

    /** The tag before the first word. */
    static final int START = TAGS.length;

    private final TaggerModel model;
    private final Lexicon lexicon;
    private final IntIndex index;
    private final byte[] weights;

    PerceptronTagger(TaggerModel model) {
        this.model = model;
        this.lexicon = model.lexicon();
        this.index = new IntIndex(model.features());
        this.weights = model.weights();
    }

    /** The tagger that ships with the program. */
    public static PerceptronTagger load() {
        try (InputStream resource = PerceptronTagger.class.getResourceAsStream(MODEL)) {
            if (resource == null) {
                throw new IllegalStateException("the class path lacks " + MODEL + ", of the module analysis");
            }
            return read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    /**
     * Reads a tagger that {@link #write} wrote. The stream stays open.
     *
     * @throws IOException if it cannot be read, or is none, is cut short or damaged
     */
    public static PerceptronTagger read(InputStream in) throws IOException {
        return new PerceptronTagger(TaggerModel.read(new BufferedInputStream(in)));
    }

    /** Writes the tagger; the same tagger gives the same bytes. The stream stays open. */
    public void write(OutputStream out) throws IOException {
        model.write(out);
    }

    @Override
    public Tag[] tag(String[] words) {
        Tag[] tags = new Tag[words.length];
        Features features = new Features(words, lexicon);
        int[] keys = new int[Features.ALL];
        int[] scores = new int[TAGS.length];
        int last = START;
        int secondLast = START;
        for (int i = 0; i < words.length; i++) {
            int tag = features.sure(i);
            if (tag < 0) {
                features.fixed(i, keys, 0);
                features.dependent(i, last, secondLast, keys, Features.FIXED);
                tag = best(keys, scores);
            }
            tags[i] = TAGS[tag];
            secondLast = last;
            last = tag;
        }
        return tags;
    }

    private int best(int[] keys, int[] scores) {
        Arrays.fill(scores, 0);
        for (int key : keys) {
            int row = index.find(key);
            if (row >= 0) {
                int at = row * TAGS.length;
                for (int t = 0; t < scores.length; t++) {
                    scores[t] += weights[at + t];
                }
            }
        }
        return best(scores);
    }

    /** The index of the highest score, the first of equal ones. */
    static int best(int[] scores) {
        int best = 0;
        for (int t = 1; t < scores.length; t++) {
            if (scores[t] > scores[best]) {
                best = t;
            }
        }
        return best;
    }
}
