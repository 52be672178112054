package io.github.mediabias.analysis.framing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributions are given by hand, with all of a sentence in the content, as the trained engines often have it. */
class VoicesTest {

    private static Voices voices(AnnotatedText text, String source, String cue, String content) {
        return new Voices(
                text, List.of(new Extraction(spans(text, source), spans(text, cue), spans(text, content), 1, "hand")));
    }

    private static List<Span> spans(AnnotatedText text, String words) {
        int begin = text.text().indexOf(words);
        return List.of(new Span(begin, begin + words.length()));
    }

    private static Voice voiceOf(AnnotatedText text, Voices voices, String word) {
        return voices.voice(text.tokenAt(text.text().indexOf(word)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the troops would leave the border towns, signaling a change of course| troops | signaling",
                "both sides had agreed to stop the attacks, effectively ending the war| agreed | ending",
                "the bill was popular in the north, making a veto risky| popular | veto"
            })
    void givesAParticipleThatTrailsBehindAClauseToNobody(String content, String own, String trailing) {
        AnnotatedText text = Fixtures.annotate("The ministry said that " + content + ".");
        Voices voices = voices(text, "The ministry", "said", "that " + content);

        assertThat(voiceOf(text, voices, own)).isEqualTo(Voice.PARAPHRASED);
        assertThat(voiceOf(text, voices, trailing)).isEqualTo(Voice.UNCLEAR);
        assertThat(voices.attribution(text.tokenAt(text.text().indexOf(trailing))))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // restrictive
                "it would sign a plan dividing the land",
                // in front of its clause
                "facing a long winter, it would sell the gas",
                "if the talks failed, running the port would cost more",
                // within a clause that goes on
                "the firm, facing a long winter, would sell the gas",
                // a list of gerunds
                "the army was guilty of lying, cheating and stealing",
                // no participle any more
                "it would help three towns, including Arden",
                // only the source can be the subject of a verb of saying
                "the firm would sell the gas, adding that the price was fair",
                // a bare form
                "the mayor will raise the rents, bring the buses back and go"
            })
    void leavesTheSourceTheParticiplesOfItsOwnClause(String content) {
        AnnotatedText text = Fixtures.annotate("The ministry said that " + content + ".");
        Voices voices = voices(text, "The ministry", "said", "that " + content);

        List<Voice> found = new ArrayList<>();
        for (int i = text.tokenAt(text.text().indexOf(content));
                i < text.tokens().size() - 1;
                i++) {
            found.add(voices.voice(i));
        }
        assertThat(found).containsOnly(Voice.PARAPHRASED);
    }

    @Test
    void leavesTheSourceWhatStandsInItsQuotationMarks() {
        AnnotatedText text = Fixtures.annotate("The ministry said “the troops have left, signaling a change.”");

        assertThat(voiceOf(
                        text,
                        voices(text, "The ministry", "said", "“the troops have left, signaling a change.”"),
                        "signaling"))
                .isEqualTo(Voice.QUOTED);
    }

    /** The reporting clause behind it takes in the whole sentence. */
    @Test
    void leavesTheSourceAParticipleBeforeTheCue() {
        AnnotatedText text = Fixtures.annotate("The troops would leave, signaling a change, the ministry said.");

        assertThat(voiceOf(
                        text,
                        voices(text, "the ministry", "said", "The troops would leave, signaling a change"),
                        "signaling"))
                .isEqualTo(Voice.PARAPHRASED);
    }

    private static boolean hasFragment(String body) {
        AnnotatedText text = Fixtures.annotate(body);
        Voices voices = new Voices(text, Fixtures.extract(text));
        for (int i = 0; i < text.tokens().size(); i++) {
            if (voices.isFragment(i)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The “peace plan” failed within a week.",
                "Voters in the valley did not see the so-called 'reform' as a gain.",
                "The mayor opened the \"rigged\" vote on Monday."
            })
    void flagsAFewWordsInMarksWithoutASource(String body) {
        assertThat(hasFragment(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a source
                "Maria Lopez said the vote was “rigged.”",
                // titles and names
                "He had seen “The Long Road Home” twice.",
                "William “Bill” Tully went home.",
                // a word that names or introduces a term
                "The method is called “slow counting” here.",
                "She used the word “rigged” on Monday.",
                // no few words
                "The sign read like this and “nobody at all should walk on the grass here” it went on.",
                // what stands before a colon is somebody's whole utterance
                "“a good day”: Lopez opens the bridge"
            })
    void flagsNeitherTitlesNorTermsNorWhatASourceSays(String body) {
        assertThat(hasFragment(body)).isFalse();
    }
}
