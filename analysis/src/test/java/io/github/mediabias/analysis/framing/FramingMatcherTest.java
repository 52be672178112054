package io.github.mediabias.analysis.framing;

import static io.github.mediabias.analysis.SmallCodebook.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.SmallCodebook;
import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.codebook.Codebook.Term;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.text.AnnotatedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramingMatcherTest {

    private static final Term HISTORIC = term("booster", "historic", Match.EXACT, null);

    private static List<FramingHit> find(String body, Term... terms) {
        AnnotatedText text = Fixtures.annotate(body);
        List<Extraction> extractions = Fixtures.extract(text);
        return new FramingMatcher(SmallCodebook.with(terms))
                .find(new VoicedText(Part.BODY, text, new Voices(text, extractions)));
    }

    private static List<String> passages(String body, Term... terms) {
        return find(body, terms).stream().map(hit -> hit.span().in(body)).toList();
    }

    @Test
    void tellsWhoseWordsATermIs() {
        List<FramingHit> hits = find(
                "The historic bridge opened on Monday. “It is a historic day,” Maria Lopez said. "
                        + "Anton Verin said that the historic bridge was old.",
                HISTORIC);

        assertThat(hits).extracting(FramingHit::voice).containsExactly(Voice.OUTLET, Voice.QUOTED, Voice.PARAPHRASED);
        assertThat(hits).extracting(FramingHit::attribution).containsExactly(-1, 0, 1);
    }

    @Test
    void tellsTheVoiceTokenByTokenInAMixedQuotation() {
        List<FramingHit> hits =
                find("Anton Verin said that the historic deal was a “historic failure” for all.", HISTORIC);

        assertThat(hits).extracting(FramingHit::voice).containsExactly(Voice.PARAPHRASED, Voice.QUOTED);
        assertThat(hits).extracting(FramingHit::attribution).containsExactly(0, 0);
    }

    @Test
    void countsATrailingParticipleAsNobodysForSure() {
        List<FramingHit> hits = find(
                "Anton Verin said the talks would go on, signaling a historic change. The historic change came.",
                HISTORIC);

        assertThat(hits).extracting(FramingHit::voice).containsExactly(Voice.UNCLEAR, Voice.OUTLET);
    }

    @Test
    void countsSourceWordsAndMarksWithoutASourceAsNobodysForSure() {
        assertThat(find("A historic leader said that all was well.", HISTORIC))
                .extracting(FramingHit::voice)
                .containsExactly(Voice.UNCLEAR);
        assertThat(find("The “historic” bridge opened.", HISTORIC))
                .extracting(FramingHit::voice)
                .containsExactly(Voice.UNCLEAR);
    }

    @Test
    void countsTheWordsOfEachVoiceSoThatNoneIsLost() {
        AnnotatedText text = Fixtures.annotate("The bridge isn't open. “It’s a new day,” Maria Lopez said.");
        Voices voices = new Voices(text, Fixtures.extract(text));

        // By hand: The bridge isn't open (4) | It’s a new day (4) | Maria Lopez said (3); clitics belong to their word.
        assertThat(voices.words(Voice.OUTLET)).isEqualTo(4);
        assertThat(voices.words(Voice.QUOTED)).isEqualTo(4);
        assertThat(voices.words(Voice.PARAPHRASED)).isZero();
        assertThat(voices.words(Voice.UNCLEAR)).isEqualTo(3);
    }

    @Test
    void prefersTheLongestTerm() {
        List<FramingHit> hits = find(
                "The temporary relief came late; other relief did not.",
                term("aid", "relief", Match.EXACT, null),
                term("minimiser", "temporary relief", Match.EXACT, null),
                term("time", "temporary", Match.EXACT, null));

        assertThat(hits).extracting(FramingHit::term).containsExactly("temporary relief", "relief");
    }

    @Test
    void seesANegationCloseBeforeATermAndOnlyInItsSentence() {
        assertThat(find("It was not a historic day.", HISTORIC))
                .extracting(FramingHit::negated)
                .containsExactly(true);
        assertThat(find("It wasn’t historic.", HISTORIC))
                .extracting(FramingHit::negated)
                .containsExactly(true);
        assertThat(find("They would not go. Historic days came.", HISTORIC))
                .extracting(FramingHit::negated)
                .containsExactly(false);
        assertThat(find("They would not go on that long historic walk.", HISTORIC))
                .extracting(FramingHit::negated)
                .containsExactly(false);
    }

    @Test
    void findsAllFormsOfALemma() {
        assertThat(passages(
                        "They clash. He clashes, she clashed, and the clashing CLASHES went on; a clasher did not.",
                        term("conflict", "clash", Match.LEMMA, null)))
                .containsExactly("clash", "clashes", "clashed", "clashing", "CLASHES");
        assertThat(passages(
                        "They fight, he fought, the crises and the cities fell.",
                        term("conflict", "fight", Match.LEMMA, "verb"),
                        term("conflict", "city", Match.LEMMA, "noun")))
                .containsExactly("fight", "fought", "cities");
    }

    @Test
    void inflectsTheVerbOrTheLastNounOfAPhrase() {
        assertThat(passages(
                        "It was ripping apart what two peace talks built.",
                        term("conflict", "rip apart", Match.LEMMA, "verb"),
                        term("peace", "peace talk", Match.LEMMA, "noun")))
                .containsExactly("ripping apart", "peace talks");
    }

    @Test
    void aStarLeavesTheEndOfTheWordOpen() {
        assertThat(passages(
                        "An escalatory step escalates; de-escalation and a non-escalation pact end it.",
                        term("conflict", "escalat*", Match.EXACT, null)))
                .containsExactly("escalatory", "escalates");
    }

    @Test
    void takesHyphensAndApostrophesInAllTheirShapes() {
        Term truce = term("peace", "cease-fire", Match.LEMMA, null);
        assertThat(passages("A cease-fire, two cease‑fires, one cease fire.", truce))
                .containsExactly("cease-fire", "cease‑fires", "cease fire");
        assertThat(passages("The people’s war and the people's war.", term("c", "people's war", Match.EXACT, null)))
                .hasSize(2);
        assertThat(passages("The people's war and the people’s war.", term("c", "people’s war", Match.EXACT, null)))
                .hasSize(2);
    }

    @Test
    void findsTermsWithClitics() {
        assertThat(passages(
                        "The workers’ rights don't matter here.",
                        term("c", "workers' rights", Match.EXACT, null),
                        term("c", "don’t matter", Match.EXACT, null)))
                .containsExactly("workers’ rights", "don't matter");
    }

    @Test
    void findsAPartOfACompoundButNotWhatAPrefixTurnsRound() {
        assertThat(passages("The war-torn valley saw anti-war rallies.", term("conflict", "war", Match.EXACT, null)))
                .as("the whole compound is the passage")
                .containsExactly("war-torn");
        assertThat(find(
                        "The war-torn valley.",
                        term("a", "war", Match.EXACT, null),
                        term("b", "war-torn", Match.EXACT, null)))
                .extracting(FramingHit::frame)
                .containsExactly("b");
        assertThat(passages("The anti-war rallies.", term("peace", "anti-war", Match.EXACT, null)))
                .containsExactly("anti-war");
    }

    @Test
    void tellsCapitalsWhereTheTermAsksForIt() {
        assertThat(passages("The Rising rose with a rising sun.", term("conflict", "Rising", Match.CASE, null)))
                .containsExactly("Rising");
    }

    @Test
    void countsATermOnlyInItsPartOfSpeech() {
        assertThat(passages(
                        "They battle every day. The battle was long.", term("conflict", "battle", Match.LEMMA, "noun")))
                .containsExactly("battle")
                .hasSize(1);
    }

    @Test
    void readsOverLineEndsWithinAParagraphAndGivesTheWholePassage() {
        String body = "The new agreement may bring some very temporary\nrelief to the people of the whole valley.";

        assertThat(passages(body, term("minimiser", "temporary relief", Match.EXACT, null)))
                .containsExactly("temporary\nrelief");
    }

    @Test
    void findsNothingWithoutTermsOrText() {
        assertThat(find("A historic day.")).isEmpty();
        assertThat(find("", HISTORIC)).isEmpty();
    }

    @Test
    void doesNotMatchAPhraseOverTheEndOfASentence() {
        assertThat(passages("It was temporary. Relief came.", term("m", "temporary relief", Match.EXACT, null)))
                .isEmpty();
        assertThat(passages("It was temporary\n\nRelief came.", term("m", "temporary relief", Match.EXACT, null)))
                .isEmpty();
    }
}
