package io.github.mediabias.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.coding.CodedSample.CodedUnit;
import io.github.mediabias.analysis.coding.CodedSample.Human;
import io.github.mediabias.analysis.coding.CodedSample.SameAnswer;
import io.github.mediabias.analysis.coding.CodedSample.Score;
import io.github.mediabias.analysis.coding.PassageSample.Size;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodedSampleTest {

    private static final Stratum WITH = new Stratum("", true);
    private static final Stratum WITHOUT = new Stratum("", false);

    private static final Map<String, String> NO = Map.of("attribution", "no", "voice", "outlet");

    private static Map<String, String> yes(String stance, String category) {
        return Map.of(
                "attribution",
                "yes",
                "source type",
                "person",
                "stance",
                stance,
                "category 1",
                category,
                "voice",
                "quoted");
    }

    private static CodedUnit unit(
            int number,
            Stratum stratum,
            Map<String, String> machine,
            Map<String, String> first,
            Map<String, String> second) {
        return new CodedUnit("S" + number, stratum, machine, List.of(first, second));
    }

    /** Of 20 sentences with a finding 4 are drawn, of 60 without 2. The second coder has left out the last one. */
    private static final CodedSample SAMPLE = new CodedSample(
            List.of("one", "two"),
            List.of(
                    unit(1, WITH, yes("neutral", "war"), yes("neutral", "war"), yes("neutral", "war")),
                    unit(2, WITH, yes("neutral", "war"), yes("factive", "war"), yes("neutral", "peace")),
                    unit(3, WITH, yes("neutral", "war"), NO, NO),
                    unit(4, WITH, NO, NO, NO),
                    unit(5, WITHOUT, NO, yes("neutral", "war"), NO),
                    unit(6, WITHOUT, NO, NO, Map.of())),
            List.of(new Size(WITH, 20, 4), new Size(WITHOUT, 60, 2)));

    @Test
    void scoresTheMachineInAllSentencesNotInTheSample() {
        Score attribution = SAMPLE.scores(Human.FIRST).get(0);

        // Each sentence with a finding stands for 5, each without for 30: precision 10 / 15, recall 10 / (10 + 30).
        assertThat(attribution.code()).isEqualTo("attribution");
        assertThat(attribution.precision().find()).contains(10.0 / 15);
        assertThat(attribution.recall().find()).contains(0.25);
        // Where both agree, sentence 5 is left out, and with 6 nothing is left of its kind: recall 10 / 10.
        assertThat(SAMPLE.scores(Human.AGREED).get(0).recall().find()).contains(1.0);
    }

    @Test
    void scoresVoicesAndEachCategoryThatAnybodyUsed() {
        assertThat(SAMPLE.scores(Human.SECOND))
                .extracting(Score::code)
                .containsExactly("attribution", "voice outlet", "voice quoted", "category peace", "category war");
        // The machine has war in three sentences, the second coder in one of them.
        assertThat(SAMPLE.scores(Human.SECOND).get(4).precision().find()).contains(1.0 / 3);
    }

    @Test
    void countsTheAgreementOfCodersOnAQuestionOnlyWhereItWasAsked() {
        List<Reliability> reliabilities = SAMPLE.reliabilities();

        // Both have coded 5 sentences; they differ on sentence 5.
        assertThat(reliabilities.get(0).agreement().find()).contains(0.8);
        assertThat(reliabilities.get(0).missing()).isEqualTo(1);
        Reliability stance = reliabilities.get(4);
        assertThat(stance.question()).isEqualTo("stance");
        // Both see an attribution in sentences 1 and 2; in 5 only one does.
        assertThat(stance.units()).isEqualTo(2);
        assertThat(stance.missing()).isEqualTo(1);
        assertThat(stance.agreement().find()).contains(0.5);
        assertThat(reliabilities).extracting(Reliability::question).endsWith("category peace", "category war");
    }

    @Test
    void comparesFurtherAnswersWhereBothSeeAnAttribution() {
        SameAnswer stance = SAMPLE.sameAnswers(Human.FIRST).get(2);

        assertThat(stance.question()).isEqualTo("stance");
        assertThat(stance.same()).isEqualTo(1);
        assertThat(stance.sentences()).isEqualTo(2);
        assertThat(SAMPLE.sameAnswers(Human.FIRST).get(1).share().find()).isEmpty();
    }
}
