package io.github.mediabias.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.text.Span;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Probabilities by hand. A word's letter tells its likely label, to which 0.8 goes; the rest is shared by the others. */
class DecoderTest {

    private static final String TEXT = "Ann said the mill burned and Bob added more";
    private static final Window WINDOW = TestModel.window(TEXT);
    private static final Decoder DECODER = new Decoder(new DecodingSettings(0, 0, 0, 0.45, 0.5, 0.1));

    /** Outside, source begun and continued, content begun and continued, real cue. */
    private static final String LABELS = "-SsCcV";

    private static float[] row(int likely, double probability) {
        float[] row = new float[Labels.LINKER];
        Arrays.fill(row, (float) ((1 - probability) / (row.length - 1)));
        row[likely] = (float) probability;
        return row;
    }

    /** A candidate whose cue is where the labels say V; {@code sure} is the probability of the labels. */
    private static Candidate candidate(String labels, double sure) {
        FloatBuffer rows = FloatBuffer.allocate(labels.length() * Labels.LINKER);
        labels.chars().forEach(label -> rows.put(row(LABELS.indexOf(label), sure)));
        return candidate(labels, rows);
    }

    private static Candidate candidate(String labels, FloatBuffer rows) {
        return new Candidate(
                WINDOW.reach(0),
                labels.indexOf('V'),
                labels.lastIndexOf('V') + 1,
                0.81,
                Matrix.copyOf(rows.flip(), Labels.LINKER));
    }

    private static List<String> in(List<Span> spans) {
        return spans.stream().map(span -> span.in(TEXT)).toList();
    }

    private static List<String> contents(List<Extraction> found) {
        return found.stream()
                .flatMap(extraction -> in(extraction.content()).stream())
                .toList();
    }

    @Test
    void readsTheThreeSpansOffTheLabels() {
        List<Extraction> found = DECODER.decode(WINDOW, List.of(candidate("SVCcc----", 0.8)));

        assertThat(found).hasSize(1);
        assertThat(in(found.get(0).source())).containsExactly("Ann");
        assertThat(in(found.get(0).cue())).containsExactly("said");
        assertThat(in(found.get(0).content())).containsExactly("the mill burned");
        // 0.8 for the cue, times the root of 0.81, times 0.8 + 0.04 for a content word.
        assertThat(found.get(0).confidence()).isCloseTo(0.6048, within(1e-9));
    }

    @Test
    void dropsACandidateBelowTheThreshold() {
        // 0.9 times 0.49 is 0.441, 0.9 times 0.51 is 0.459.
        assertThat(DECODER.decode(WINDOW, List.of(candidate("SVCcc----", 0.49))))
                .isEmpty();
        assertThat(DECODER.decode(WINDOW, List.of(candidate("SVCcc----", 0.51))))
                .hasSize(1);
    }

    @Test
    void dropsACandidateWithoutContent() {
        assertThat(DECODER.decode(WINDOW, List.of(candidate("SV-------", 0.9)))).isEmpty();
    }

    @Test
    void givesAContentToTheLikelierOfTwo() {
        List<Extraction> found =
                DECODER.decode(WINDOW, List.of(candidate("--CccsSV-", 0.7), candidate("SVCcc----", 0.8)));

        assertThat(found).hasSize(1);
        assertThat(in(found.get(0).cue())).containsExactly("said");
    }

    @Test
    void leavesTheRestToACandidateThatLosesHalfOfItsContentAtMost() {
        List<Extraction> found =
                DECODER.decode(WINDOW, List.of(candidate("SVCc-----", 0.8), candidate("--Cccc-VC", 0.7)));

        assertThat(contents(found)).containsExactly("the mill", "burned and", "more");
        assertThat(found).extracting(extraction -> in(extraction.cue()).get(0)).containsExactly("said", "added");
    }

    @Test
    void dropsACueThatIsInTheContentOfALikelierOne() {
        assertThat(contents(DECODER.decode(WINDOW, List.of(candidate("SVCcccccc", 0.8), candidate("------SVC", 0.7)))))
                .containsExactly("the mill burned and Bob added more");
    }

    @Test
    void letsAttributionsShareASource() {
        List<Extraction> found =
                DECODER.decode(WINDOW, List.of(candidate("SVCcc----", 0.8), candidate("S------VC", 0.7)));

        assertThat(found)
                .extracting(extraction -> in(extraction.source()))
                .containsExactly(List.of("Ann"), List.of("Ann"));
    }

    @Test
    void fallsBackToTheLikeliestSourceWhereNoneIsLikely() {
        FloatBuffer rows = FloatBuffer.allocate(TEXT.split(" ").length * Labels.LINKER);
        rows.put(new float[] {0.7f, 0.2f, 0.02f, 0.02f, 0.02f, 0.04f});
        "VCcc----".chars().forEach(label -> rows.put(row(LABELS.indexOf(label), 0.9)));

        List<Extraction> found = DECODER.decode(WINDOW, List.of(candidate("-VCcc----", rows)));

        assertThat(in(found.get(0).source())).containsExactly("Ann");
    }

    @Test
    void namesNoSourceWhereEvenTheLikeliestIsUnlikely() {
        List<Extraction> found = DECODER.decode(WINDOW, List.of(candidate("-VCcc----", 0.9)));

        assertThat(found.get(0).source()).isEmpty();
    }

    @Test
    void ordersAttributionsByTheirContents() {
        List<Extraction> found =
                DECODER.decode(WINDOW, List.of(candidate("------SVC", 0.9), candidate("SVCcc----", 0.8)));

        assertThat(contents(found)).containsExactly("the mill burned", "more");
    }
}
