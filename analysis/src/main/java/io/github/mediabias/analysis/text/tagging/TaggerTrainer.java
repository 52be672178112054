package io.github.mediabias.analysis.text.tagging;

import io.github.mediabias.analysis.text.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Trains a {@link PerceptronTagger}: the perceptron of Collins (EMNLP 2002) with a margin. Each sentence is tagged from left to
 * right with the weights so far, its own mistakes included; where the right tag does not lead by the margin, the weights of
 * the word's features move. The same treebank gives the same tagger, byte for byte.
 */
public final class TaggerTrainer {

    /** How often all sentences are gone through. */
    public static final int EPOCHS = 10;

    /** The lead that the right tag must have, in weights, each of which moves by 1. */
    private static final int MARGIN = 60;

    /** A feature that occurs less often tells nothing about another text. */
    private static final int FEWEST_OCCURRENCES = 2;

    /** One sentence in so many is learnt in capitals as well, and another one as a headline with capitals. */
    private static final int HEADLINE_EVERY = 5;

    private static final int SHORTEST_IN_TITLE = 4;

    private static final long SEED = 20_021L;

    private static final Tag[] TAGS = PerceptronTagger.TAGS;

    private final int[] keys;
    private final IntIndex index;
    private final AveragedWeights weights;
    private final List<Lesson> lessons = new ArrayList<>();
    private final int[] rows = new int[Features.ALL];
    private final int[] scores = new int[TAGS.length];

    /** A sentence, and for each word the rows of its fixed features, -1 for a rare one. */
    @SuppressWarnings("ArrayRecordComponent") // Numbers for inner loops, compared by nobody.
    private record Lesson(Features features, int[] gold, int[] fixedRows) {}

    private TaggerTrainer(List<Features> sentences, List<int[]> gold) {
        this.keys = frequentKeys(sentences, gold);
        this.index = new IntIndex(keys);
        this.weights = new AveragedWeights(keys.length);
        for (int s = 0; s < sentences.size(); s++) {
            lessons.add(lesson(sentences.get(s), gold.get(s)));
        }
    }

    /**
     * Trains a tagger.
     *
     * @param progress is told how many of the {@value #EPOCHS} epochs are done, after each
     * @throws IllegalArgumentException if the treebank holds no sentence
     */
    public static PerceptronTagger train(Treebank treebank, IntConsumer progress) {
        if (treebank.sentences().isEmpty()) {
            throw new IllegalArgumentException("a treebank without sentences; expected some to learn from");
        }
        List<Treebank.Sentence> sentences = withHeadlines(treebank.sentences());
        Lexicon lexicon = Lexicon.of(sentences);
        List<Features> features = new ArrayList<>();
        List<int[]> gold = new ArrayList<>();
        for (Treebank.Sentence sentence : sentences) {
            features.add(new Features(sentence.words().toArray(new String[0]), lexicon));
            gold.add(sentence.ordinals());
        }
        TaggerTrainer trainer = new TaggerTrainer(features, gold);
        Random random = new Random(SEED);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(trainer.lessons, random);
            trainer.lessons.forEach(trainer::learn);
            progress.accept(epoch);
        }
        return new PerceptronTagger(trainer.weights.model(lexicon, trainer.keys));
    }

    private static List<Treebank.Sentence> withHeadlines(List<Treebank.Sentence> sentences) {
        List<Treebank.Sentence> all = new ArrayList<>(sentences);
        for (int i = 0; i + 1 < sentences.size(); i += HEADLINE_EVERY) {
            Treebank.Sentence capitals = sentences.get(i);
            all.add(new Treebank.Sentence(
                    capitals.words().stream()
                            .map(word -> word.toUpperCase(Locale.ROOT))
                            .toList(),
                    capitals.tags()));
            Treebank.Sentence title = sentences.get(i + 1);
            all.add(new Treebank.Sentence(
                    title.words().stream().map(TaggerTrainer::inTitle).toList(), title.tags()));
        }
        return all;
    }

    private static String inTitle(String word) {
        return word.length() < SHORTEST_IN_TITLE ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The features that occur more than once, with the tags of the treebank before each word; rising. */
    private static int[] frequentKeys(List<Features> sentences, List<int[]> gold) {
        int words = 0;
        for (int[] tags : gold) {
            words += tags.length;
        }
        int[] all = new int[words * Features.ALL];
        int size = 0;
        for (int s = 0; s < sentences.size(); s++) {
            int last = PerceptronTagger.START;
            int secondLast = PerceptronTagger.START;
            for (int i = 0; i < gold.get(s).length; i++) {
                if (sentences.get(s).sure(i) < 0) {
                    sentences.get(s).fixed(i, all, size);
                    sentences.get(s).dependent(i, last, secondLast, all, size + Features.FIXED);
                    size += Features.ALL;
                }
                secondLast = last;
                last = gold.get(s)[i];
            }
        }
        Arrays.sort(all, 0, size);
        int kept = 0;
        for (int begin = 0, end = 0; begin < size; begin = end) {
            while (end < size && all[end] == all[begin]) {
                end++;
            }
            if (end - begin >= FEWEST_OCCURRENCES) {
                all[kept++] = all[begin];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private Lesson lesson(Features features, int[] gold) {
        int[] fixed = new int[gold.length * Features.FIXED];
        for (int i = 0; i < gold.length; i++) {
            features.fixed(i, fixed, i * Features.FIXED);
        }
        for (int k = 0; k < fixed.length; k++) {
            fixed[k] = index.find(fixed[k]);
        }
        return new Lesson(features, gold, fixed);
    }

    private void learn(Lesson lesson) {
        int last = PerceptronTagger.START;
        int secondLast = PerceptronTagger.START;
        for (int i = 0; i < lesson.gold.length; i++) {
            int tag = lesson.features.sure(i);
            if (tag < 0) {
                tag = learn(lesson, i, last, secondLast);
            }
            secondLast = last;
            last = tag;
        }
    }

    /** Returns the tag that the weights gave before they moved. */
    private int learn(Lesson lesson, int i, int last, int secondLast) {
        System.arraycopy(lesson.fixedRows, i * Features.FIXED, rows, 0, Features.FIXED);
        lesson.features.dependent(i, last, secondLast, rows, Features.FIXED);
        for (int k = Features.FIXED; k < Features.ALL; k++) {
            rows[k] = index.find(rows[k]);
        }
        weights.score(rows, scores);
        int chosen = PerceptronTagger.best(scores);
        int gold = lesson.gold[i];
        int goldScore = scores[gold];
        scores[gold] = Integer.MIN_VALUE;
        int rival = PerceptronTagger.best(scores);
        if (goldScore - scores[rival] <= MARGIN) {
            weights.update(rows, gold, rival);
        }
        weights.step();
        return chosen;
    }
}
