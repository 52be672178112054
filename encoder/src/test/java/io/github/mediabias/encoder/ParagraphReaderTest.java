package io.github.mediabias.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphReaderTest {

    /** Seven pieces: six words and a full stop. */
    private static final String SENTENCE = "Rain fell on the whole valley. ";

    private static List<Integer> sizes(String text) {
        return TestModel.paragraphs(text).stream().map(Paragraph::pieces).toList();
    }

    @Test
    void leavesOutParagraphsWithoutWords() {
        assertThat(sizes("One line.\n   \n\u200b\nAnother one")).containsExactly(3, 2);
    }

    @Test
    void cutsALongParagraphAtTheLastEndOfASentenceThatFits() {
        // 50 sentences are 350 pieces; 42 of them, 294 pieces, fit into 300.
        assertThat(sizes(SENTENCE.repeat(50))).containsExactly(294, 56);
    }

    @Test
    void cutsBetweenWordsWhereNoSentenceEnds() {
        assertThat(sizes("word ".repeat(700))).containsExactly(300, 300, 100);
    }

    @Test
    void cutsAtNoSentenceEndInTheFirstHalf() {
        assertThat(sizes(SENTENCE.repeat(20) + "word ".repeat(200))).containsExactly(300, 40);
    }

    @Test
    void doesNotTakeAStopBeforeASmallLetterForTheEndOfASentence() {
        assertThat(sizes("word ".repeat(200) + ". word".repeat(100))).containsExactly(300, 100);
    }

    @Test
    void knowsWhatIsAnnouncedByAColon() {
        assertThat(TestModel.paragraphs("She said:\nWe go.").stream().map(Paragraph::announces))
                .containsExactly(true, false);
        List<Paragraph> parts = TestModel.paragraphs("word ".repeat(299) + ": " + "word ".repeat(10) + ":");
        assertThat(parts.stream().map(Paragraph::announces)).containsExactly(false, true);
    }
}
