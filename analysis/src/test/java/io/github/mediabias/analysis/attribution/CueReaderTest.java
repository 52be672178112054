package io.github.mediabias.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.codebook.Codebook.SourcePosition;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cues say, with the shipped codebook. The cue of a sentence stands in brackets; it may come in pieces. */
class CueReaderTest {

    private static final CueReader READER = new CueReader(Fixtures.SHIPPED);

    private static CueReading read(String marked) {
        List<Span> cue = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int begin = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                begin = text.length();
            } else if (c == ']') {
                cue.add(new Span(begin, text.length()));
            } else {
                text.append(c);
            }
        }
        return READER.read(Fixtures.annotate(text.toString()), cue);
    }

    private static String reading(String marked) {
        CueReading reading = read(marked);
        return (reading.stance() + " " + reading.position()).toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maria Lopez [said] that the bridge was safe. | neutral asserts",
                "Maria Lopez [has repeatedly denied] that the bridge was unsafe. | neutral rejects",
                "The mayor [admitted] that the bridge was unsafe. | factive asserts",
                "The company [alleged] that the bridge was unsafe. | distancing asserts",
                "The council [urged] the company to close the bridge. | neutral asks",
                "The company [vowed] to repair the bridge. | neutral commits",
                "The mayor [slammed] the company. | neutral evaluates"
            })
    void readsTheEntryOfAVerbInAnyForm(String sentence, String expected) {
        assertThat(reading(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor [pushed] strongly [back] against the plan. | push back",
                "The mayor [called] the company [out] over the bridge. | call out",
                "The bridge [is widely believed to] be unsafe. | be believed to",
                "The mayor [called] for an inquiry. | call for",
                "[In the words of] the mayor, the bridge is safe. | in the words of",
                "The mayor dismissed the company's [claims] that the bridge was safe. | claim",
                "The mayor [is deeply skeptical of] the plan. | skeptical"
            })
    void findsTheLongestPhraseEvenWhereItsWordsAreApart(String sentence, String entry) {
        CueReading reading = read(sentence);

        assertThat(reading.entry()).isNotNull();
        assertThat(reading.entry().cue()).isEqualTo(entry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor spoke [in a statement that claimed] the bridge was safe. | distancing asserts",
                "The company [issued a statement confirming] that the bridge was unsafe. | factive asserts",
                "The mayor [said when asked] that the bridge was safe. | neutral asserts",
                "The mayor [deflected the question before saying] that the bridge was safe. | neutral asserts",
                "The mayor [was quoted as saying] that the bridge was safe. | neutral asserts",
                "The mayor [went on to admit] that the bridge was unsafe. | factive asserts",
                "The company [is accused of] hiding the cracks. | distancing evaluates"
            })
    void takesTheVerbThatGovernsTheContent(String sentence, String expected) {
        assertThat(reading(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor [did not confirm] that the bridge was unsafe. | neutral rejects",
                "The mayor [would not say] whether the bridge was safe. | neutral rejects",
                "The mayor [declined to comment] on the cracks. | neutral rejects",
                "The mayor [has refused to say whether] the bridge is safe. | neutral rejects",
                "The mayor [declined Tuesday to confirm] the report. | neutral rejects",
                "The mayor left [without mentioning] the cracks. | neutral rejects",
                "The mayor [stopped short of calling] the bridge unsafe. | neutral evaluates",
                "The mayor [made no mention of] the cracks. | neutral rejects",
                "No official [confirmed] that the bridge was unsafe. | neutral rejects",
                "The order gave no reasons and [did not say] what it cost. | neutral rejects",
                "The bridge [is not believed to] be safe. | distancing rejects",
                "The mayor [no longer supports] the plan. | neutral rejects",
                "The mayor [does not believe] that the bridge is safe. | neutral rejects",
                "The mayor [did not criticize] the company. | neutral evaluates"
            })
    void negationTurnsAnAssertionIntoARejection(String sentence, String expected) {
        assertThat(reading(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor [did not deny] that the bridge was unsafe. | neutral asserts",
                "The mayor [never disputed] that the bridge was unsafe. | neutral asserts",
                "The mayor [refused to rule out] a closure. | neutral asserts",
                "The mayor [did not decline to say] what it cost. | neutral asserts",
                "The mayor [not only said] that the bridge was safe. | neutral asserts"
            })
    void whoDoesNotRejectAsserts(String sentence, String expected) {
        assertThat(reading(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor [could not confirm] that the bridge was unsafe. | neutral asserts",
                "The mayor [was unable to confirm] that the bridge was unsafe. | neutral asserts",
                "The mayor [cannot support] the plan. | neutral rejects"
            })
    void inabilityToTellTurnsNothingDown(String sentence, String expected) {
        assertThat(reading(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor [will reveal] that the bridge is unsafe. | neutral asserts",
                "The mayor [is expected to announce] that the bridge is unsafe. | neutral asserts",
                "The mayor [is expected to admit] that the bridge is unsafe. | neutral asserts",
                "The mayor [plans to confirm] that the bridge is unsafe. | neutral commits",
                "The mayor [does not plan to support] the repair. | neutral rejects",
                "If the mayor [admits] that the bridge is unsafe, it will close. | neutral asserts",
                "The mayor [confirmed whether] the bridge was safe. | neutral asserts",
                "The mayor [sought to downplay] the cracks. | neutral rejects"
            })
    void whatHasNotHappenedIsNotPresentedAsTrue(String sentence, String expected) {
        assertThat(reading(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor [failed to mention] that the bridge was unsafe. | factive rejects",
                "The mayor [neglected to disclose] that the bridge was unsafe. | factive rejects",
                "The mayor [failed to mention] whether the bridge was safe. | neutral rejects",
                "The mayor [failed to prove] that the bridge was safe. | neutral rejects"
            })
    void whatASourceFailsToMentionIsTheOutletsClaim(String sentence, String expected) {
        assertThat(reading(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor [falsely said] that the bridge was safe. | distancing asserts",
                "The mayor [rightly claimed] that the bridge was safe. | factive asserts",
                "The mayor [said without evidence] that the bridge was safe. | distancing asserts",
                "The mayor [reportedly told] the council to wait. | distancing asserts"
            })
    void anAdverbWeighsTheVerbBesideIt(String sentence, String expected) {
        assertThat(reading(sentence)).isEqualTo(expected);
    }

    @Test
    void readsTheWordsBeforeTheCueAndThoseOfItsPieces() {
        assertThat(reading("The mayor did not [confirm] that the bridge was unsafe."))
                .isEqualTo("neutral rejects");
        assertThat(reading("The mayor [refused], Maria Lopez noted, [to say] what it cost."))
                .isEqualTo("neutral rejects");
    }

    @Test
    void aNegationBehindTheCueIsTheContents() {
        assertThat(reading("The mayor [said] that the bridge was not safe.")).isEqualTo("neutral asserts");
        assertThat(reading("The mayor [admitted] she did not know.")).isEqualTo("factive asserts");
    }

    @Test
    void aCueOutsideTheCodebookIsNeutralAndAsserts() {
        CueReading reading = read("The mayor[:] the bridge is safe.");

        assertThat(reading).isEqualTo(new CueReading(ReporterStance.NEUTRAL, SourcePosition.ASSERTS, null));
        assertThat(READER.read(Fixtures.annotate("The bridge is safe."), List.of()))
                .isEqualTo(reading);
    }

    @Test
    void readsAnyCueOfAnyText() {
        AnnotatedText text =
                Fixtures.annotate("No, not to refuse to fail to say if. Never\n\nWithout to without, cannot.");
        for (int first = 0; first < text.tokens().size(); first++) {
            for (int end = first + 1; end <= text.tokens().size(); end++) {
                assertThat(READER.read(text, List.of(text.span(first, end)))).isNotNull();
            }
        }
    }
}
