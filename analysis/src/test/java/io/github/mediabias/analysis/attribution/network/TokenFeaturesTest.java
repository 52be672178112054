package io.github.mediabias.analysis.attribution.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.text.AnnotatedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TokenFeaturesTest {

    private static final String SENTENCE = "The mayor said on Monday that the bridge was safe. ";

    @Test
    void anEmptyTextHasNoWindow() {
        assertThat(TokenFeatures.windows(Texts.annotate(""))).isEmpty();
        assertThat(TokenFeatures.windows(Texts.annotate(" \n\n "))).isEmpty();
    }

    @Test
    void everyTokenIsInOneWindowAndParagraphsStayWhole() {
        String text = (SENTENCE.repeat(5).strip() + "\n\n").repeat(30);
        AnnotatedText annotated = Texts.annotate(text);
        List<Integer> seen = new ArrayList<>();
        for (TextWindow window : TokenFeatures.windows(annotated)) {
            assertThat(window.length()).isLessThanOrEqualTo(TokenFeatures.LONGEST);
            for (int token : window.tokens()) {
                if (token >= 0) {
                    seen.add(token);
                }
            }
            for (TextWindow.Section section : window.sections()) {
                int first = window.tokens()[section.first()];
                assertThat(annotated.paragraphOf(first).first()).isEqualTo(first);
                assertThat(annotated.paragraphOf(first).size()).isEqualTo(section.end() - section.first());
            }
        }
        assertThat(seen).hasSameSizeAs(annotated.tokens()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aParagraphThatIsTooLongIsCutWhereASentenceEnds() {
        AnnotatedText annotated = Texts.annotate(SENTENCE.repeat(60));
        List<TextWindow> windows = TokenFeatures.windows(annotated);
        assertThat(windows).hasSizeGreaterThan(1);
        for (TextWindow window : windows) {
            int first = window.tokens()[window.sections().get(0).first()];
            assertThat(annotated.sentenceOf(first).first()).isEqualTo(first);
        }
    }

    @Test
    void aSentenceWithoutEndIsCutAnywhere() {
        AnnotatedText annotated = Texts.annotate("and ".repeat(10_000));
        assertThat(TokenFeatures.windows(annotated).stream()
                        .mapToInt(TextWindow::length)
                        .sum())
                .isEqualTo(10_000);
    }

    @Test
    void theNextParagraphBelongsToTheRegionOfACueThatAnnouncesIt() {
        TextWindow window = TokenFeatures.windows(Texts.annotate("The mayor said:\n\n“It is safe.”\n\nIt rained."))
                .get(0);
        assertThat(window.region(2))
                .isEqualTo(new TextWindow.Section(0, window.sections().get(1).end(), false));
        int last = window.sections().get(2).first();
        assertThat(window.region(last)).isEqualTo(window.sections().get(2));
    }

    /** What a network says of a paragraph is the same to the last bit, whatever stands in the others. */
    @Test
    void oneParagraphDoesNotChangeHowAnotherIsRead() {
        AttributionNetwork network = new AttributionNetwork(new NetworkShape(16, 8, "CRCR", "R"));
        network.randomise(2);
        String paragraph = "Olga Verin said: “The bridge is safe.” She added that nobody had asked.";
        float[] alone = marksOfLast(network, paragraph);
        for (String other : List.of(
                "It rained.",
                "“It rained",
                "He said, “no” and ‘yes’ and « perhaps.",
                "😀 x 🧑‍🚒",
                "”" + "a".repeat(10_000))) {
            assertThat(marksOfLast(network, other + "\n\n" + paragraph))
                    .as(other)
                    .containsExactly(alone);
        }
    }

    private static float[] marksOfLast(AttributionNetwork network, String text) {
        List<TextWindow> windows = TokenFeatures.windows(Texts.annotate(text));
        TextWindow window = windows.get(windows.size() - 1);
        AttributionNetwork.Reading reading = network.read(window, window.features(), null, Dropout.NONE);
        TextWindow.Section last = window.sections().get(window.sections().size() - 1);
        int labels = AttributionNetwork.MARK_LABELS;
        return Arrays.copyOfRange(reading.marks(), last.first() * labels, last.end() * labels);
    }
}
