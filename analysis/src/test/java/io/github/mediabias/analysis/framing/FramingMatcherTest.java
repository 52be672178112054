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

    private static List<Boolean> negated(String body, Term... terms) {
        return find(body, terms).stream().map(FramingHit::negated).toList();
    }

    @Test
    void seesANegationThatReachesTheTermOverWordsThatLeadToIt() {
        Term mere = term("m", "mere gesture", Match.EXACT, null);
        Term attack = term("c", "attack", Match.LEMMA, null);

        assertThat(negated("It was never a mere gesture.", mere)).containsExactly(true);
        assertThat(negated("It was not a “mere gesture” at all.", mere)).containsExactly(true);
        assertThat(negated("It was not a big, historic moment.", HISTORIC)).containsExactly(true);
        assertThat(negated("It is no longer a historic town.", HISTORIC)).containsExactly(true);
        assertThat(negated("She did not call it a historic moment.", HISTORIC)).containsExactly(true);
        assertThat(negated("It was far from historic.", HISTORIC)).containsExactly(true);
        assertThat(negated("The day was anything but historic.", HISTORIC)).containsExactly(true);
        assertThat(negated("They did not try to attack him.", attack)).containsExactly(true);
        assertThat(negated("There was no mortar attack on the town.", attack)).containsExactly(true);
        assertThat(negated("It cannot be historic.", HISTORIC)).containsExactly(true);
    }

    @Test
    void seesNoNegationInNotOnlyAndItsLike() {
        assertThat(negated("It was not only a historic moment but a sad one.", HISTORIC))
                .containsExactly(false);
        assertThat(negated("It was not just historic.", HISTORIC)).containsExactly(false);
        assertThat(negated("It was nothing less than a historic moment.", HISTORIC))
                .containsExactly(false);
        assertThat(negated("It was nothing short of historic.", HISTORIC)).containsExactly(false);
        assertThat(negated("It is no doubt a historic moment.", HISTORIC)).containsExactly(false);
        assertThat(negated("It is a good, if not historic, moment.", HISTORIC)).containsExactly(false);
        assertThat(negated("The match was not without historic moments.", HISTORIC))
                .containsExactly(false);
    }

    @Test
    void endsANegationWithItsClause() {
        assertThat(negated("It was not big but historic.", HISTORIC)).containsExactly(false);
        assertThat(negated("They did not come, a historic moment.", HISTORIC)).containsExactly(false);
        assertThat(negated("They did not come because the historic town was shut.", HISTORIC))
                .containsExactly(false);
        assertThat(negated("No, it is a historic moment.", HISTORIC)).containsExactly(false);
        assertThat(negated("They did not flee the historic town.", HISTORIC)).containsExactly(false);
    }

    @Test
    void countsNoTermInsideANameUnlessTheTermHasACapital() {
        Term historic = term("b", "historic", Match.LEMMA, null);
        Term battle = term("c", "battle", Match.LEMMA, null);

        assertThat(passages("A board of Historic England called the bridge historic.", historic))
                .containsExactly("historic");
        assertThat(passages("Historic England called it so.", historic)).isEmpty();
        assertThat(passages("She spoke at the Battle of Ideas and the battle went on.", battle))
                .containsExactly("battle");
        assertThat(passages("He joined the Battle of Ideas.", term("c", "Battle of Ideas", Match.CASE, null)))
                .containsExactly("Battle of Ideas");
        assertThat(passages("She fled the Nazi regime.", term("l", "Nazi", Match.LEMMA, null)))
                .containsExactly("Nazi");
    }

    @Test
    void doesNotTakeTheFirstWordOfASentenceOrATitleInCapitalsForAName() {
        assertThat(passages("Historic days came. He said: “Historic days came.”", HISTORIC))
                .hasSize(2);
        assertThat(passages("Historic Deal Ends Bitter Battle for the Bridge", HISTORIC))
                .containsExactly("Historic");
        assertThat(passages("It was a HISTORIC day.", HISTORIC)).containsExactly("HISTORIC");
    }

    @Test
    void countsATermOfTwoCategoriesInBoth() {
        assertThat(find(
                        "The angry crowd left.",
                        term("emotion/anger", "angry", Match.EXACT, null),
                        term("emotion", "angr*", Match.EXACT, null),
                        term("emotion", "angry", Match.EXACT, null)))
                .as("but once in each, by the more particular term")
                .extracting(hit -> hit.frame() + " " + hit.term())
                .containsExactly("emotion angry", "emotion/anger angry");
    }

    @Test
    void countsATermInsideALongerOneOfAnotherCategoryNeitherBeforeNorBehindIt() {
        assertThat(find(
                        "The peace talks collapse.",
                        term("a", "peace", Match.EXACT, null),
                        term("b", "talks collapse", Match.EXACT, null),
                        term("c", "peace talks", Match.EXACT, null)))
                .as("of equally long ones the first")
                .extracting(FramingHit::frame)
                .containsExactly("c");
    }

    @Test
    void aStarStandsForLettersAnywhereInAWordAndAloneForOneWord() {
        assertThat(passages(
                        "His islamophobia and xenophobic words; an unbelievable war of many words.",
                        term("a", "*phobi*", Match.EXACT, null),
                        term("b", "un*able", Match.EXACT, null),
                        term("c", "war of * words", Match.EXACT, null)))
                .containsExactly("islamophobia", "xenophobic", "unbelievable", "war of many words");
        assertThat(passages("A war of words, a war of, words.", term("c", "war of * words", Match.EXACT, null)))
                .as("exactly one word, and no mark")
                .isEmpty();
        assertThat(passages(
                        "Self-made and self made men protest, protesters' protests!",
                        term("a", "self-*", Match.EXACT, null),
                        term("b", "protest*", Match.LEMMA, null)))
                .containsExactly("Self-made", "self made", "protest", "protesters", "protests");
        assertThat(passages("The Protestant PROTEST Protests.", term("b", "Protest*", Match.CASE, null)))
                .containsExactly("Protestant", "Protests");
    }

    @Test
    void readsAPhraseOverQuotationMarksAndThenTellsNoVoiceForSure() {
        assertThat(find("A mere “gesture” came.", term("m", "mere gesture", Match.EXACT, null)))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.span().in("A mere “gesture” came.")).isEqualTo("mere “gesture");
                    assertThat(hit.voice()).isEqualTo(Voice.UNCLEAR);
                });
    }

    @Test
    void asksForThePartOfSpeechOfAPhrasesHead() {
        assertThat(passages(
                        "They waged a war on terror. They flatly deny it.",
                        term("t", "war on terror", Match.LEMMA, "noun"),
                        term("d", "flatly deny", Match.LEMMA, "verb"),
                        term("x", "on terror", Match.LEMMA, "verb")))
                .containsExactly("war on terror", "flatly deny");
    }

    @Test
    void inflectsAnyWordOfAPhraseAndIrregularVerbs() {
        assertThat(passages(
                        "He threw them under the bus and fanned the flames; the dogs had bitten her, and harsher words fell.",
                        term("c", "throw * under the bus", Match.LEMMA, "verb"),
                        term("c", "fan the flame", Match.LEMMA, null),
                        term("c", "bite", Match.LEMMA, "verb"),
                        term("c", "harsh", Match.LEMMA, "adjective")))
                .containsExactly("threw them under the bus", "fanned the flames", "bitten", "harsher");
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
