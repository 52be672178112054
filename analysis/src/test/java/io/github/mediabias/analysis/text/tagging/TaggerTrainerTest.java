package io.github.mediabias.analysis.text.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.text.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerTrainerTest {

    /** "The old dog barks ." and the like: four subjects, three verbs. */
    private static Treebank small() {
        List<Treebank.Sentence> sentences = new ArrayList<>();
        for (String subject : List.of("dog", "cat", "mayor", "judge")) {
            for (String verb : List.of("barks", "sleeps", "waits")) {
                sentences.add(new Treebank.Sentence(
                        List.of("The", "old", subject, verb, "."),
                        List.of(Tag.DET, Tag.ADJ, Tag.NOUN, Tag.VERB, Tag.PUNCT)));
            }
        }
        return new Treebank(sentences);
    }

    private static byte[] trained() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TaggerTrainer.train(small(), epoch -> {}).write(bytes);
        return bytes.toByteArray();
    }

    @Test
    void learnsWhatItsTreebankShows() {
        PerceptronTagger tagger = TaggerTrainer.train(small(), epoch -> {});

        assertThat(tagger.tag(new String[] {"The", "old", "mayor", "sleeps", "."}))
                .containsExactly(Tag.DET, Tag.ADJ, Tag.NOUN, Tag.VERB, Tag.PUNCT);
        assertThat(tagger.tag(new String[] {"The", "old", "envoy", "waits", "."}))
                .as("an unknown word between known ones")
                .containsExactly(Tag.DET, Tag.ADJ, Tag.NOUN, Tag.VERB, Tag.PUNCT);
    }

    @Test
    void makesTheSameBytesOfTheSameTreebank() throws IOException {
        assertThat(trained()).isEqualTo(trained());
    }

    @Test
    void tellsHowManyEpochsAreDone() {
        List<Integer> done = new ArrayList<>();
        TaggerTrainer.train(small(), done::add);

        assertThat(done).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void rejectsATreebankWithoutSentences() {
        assertThatThrownBy(() -> TaggerTrainer.train(new Treebank(List.of()), epoch -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a treebank without sentences; expected some to learn from");
    }
}
