package io.github.mediabias.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules with the shipped cues. An attribution is written as "source | cue | content", its pieces joined by "…". */
class RuleExtractorTest {

    private static List<String> attributions(String text) {
        List<String> lines = new ArrayList<>();
        for (Extraction extraction : Fixtures.extract(Fixtures.annotate(text))) {
            lines.add(join(extraction.source(), text) + " | " + join(extraction.cue(), text) + " | "
                    + join(extraction.content(), text));
        }
        return lines;
    }

    private static String join(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "“The bridge will open in May,” said Maria Lopez.;Maria Lopez | said | “The bridge will open in May,”",
                "“The bridge will open in May,” Maria Lopez said.;Maria Lopez | said | “The bridge will open in May,”",
                "'The bridge will open in May,' Maria Lopez said.;Maria Lopez | said | 'The bridge will open in May,'",
                "The bridge will open in May, Maria Lopez said.;Maria Lopez | said | The bridge will open in May",
                "Maria Lopez said the bridge would open in May.;Maria Lopez | said | the bridge would open in May",
                "The bridge will open in May, according to two officials.;"
                        + "two officials | according to | The bridge will open in May",
                "According to two officials, the bridge will open in May.;"
                        + "two officials | According to | the bridge will open in May",
                "Maria Lopez told CNN that the bridge would open in May.;"
                        + "Maria Lopez | told | that the bridge would open in May",
                "Maria Lopez denied that the bridge was unsafe.;Maria Lopez | denied | that the bridge was unsafe"
            })
    void findsSourceCueAndContentInEveryOrder(String text, String expected) {
        assertThat(attributions(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {" — ", "\n\n― ", "\n– "})
    void aDashAndANameSignAQuotation(String dash) {
        assertThat(attributions("“The bridge was never safe.”" + dash + "Maria Lopez, a teacher"))
                .containsExactly("Maria Lopez | " + dash.strip() + " | “The bridge was never safe.”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asked about the road", "After the storm passed", "When she came back"})
    void prefersTheClauseBehindTheCueToTheOneThatOpensTheSentence(String opening) {
        assertThat(attributions(opening + ", Maria Lopez said the bridge was safe."))
                .containsExactly("Maria Lopez | said | the bridge was safe");
    }

    @Test
    void leavesTheContentBeforeTheCueWhereOnlyTheOccasionStandsBehindIt() {
        assertThat(attributions("The bridge is safe, Maria Lopez said as she left the town."))
                .containsExactly("Maria Lopez | said | The bridge is safe");
    }

    @Test
    void joinsAQuotationThatItsCueSplits() {
        assertThat(attributions("“The bridge,” said Maria Lopez, “will open in May.”"))
                .containsExactly("Maria Lopez | said | “The bridge,” … “will open in May.”");
        assertThat(attributions("“We are ready,” Maria Lopez said. “The bridge will open in May.”"))
                .containsExactly("Maria Lopez | said | “We are ready,” … “The bridge will open in May.”");
    }

    @Test
    void givesAnElidedSourceTheSubjectOfItsSentence() {
        assertThat(attributions("Maria Lopez left the meeting early, claiming that the plan would hurt fishermen."))
                .containsExactly("Maria Lopez | claiming | that the plan would hurt fishermen");
        assertThat(attributions("Maria Lopez said the plan was late, adding that it would hurt fishermen."))
                .containsExactly(
                        "Maria Lopez | said | the plan was late",
                        "Maria Lopez | adding | that it would hurt fishermen");
    }

    @Test
    void takesTitleAndAppositionIntoTheSource() {
        assertThat(attributions("Anton Verin, a close adviser to Oleg Marin, wrote that the talks had failed."))
                .containsExactly("Anton Verin, a close adviser to Oleg Marin | wrote | that the talks had failed");
        assertThat(attributions("“The talks have failed,” said Prime Minister Oleg Marin of Norland."))
                .singleElement()
                .asString()
                .startsWith("Prime Minister Oleg Marin")
                .endsWith(" | said | “The talks have failed,”");
    }

    @Test
    void takesAJointSubjectWhole() {
        assertThat(attributions("Anton Verin and Maria Lopez said that the talks had failed."))
                .containsExactly("Anton Verin and Maria Lopez | said | that the talks had failed");
    }

    @Test
    void endsTheContentOfARelativeClauseWithTheClause() {
        assertThat(attributions("Maria Lopez, who said that the dam was safe, left on Monday."))
                .containsExactly("who | said | that the dam was safe");
    }

    @Test
    void findsTheQuotationThatAColonIntroducesInTheNextParagraph() {
        assertThat(attributions("On Monday the mayor of Port Ellis said:\n\n“We are ready to rebuild every street.”"))
                .containsExactly("the mayor of Port Ellis | said | “We are ready to rebuild every street.”");
    }

    @Test
    void joinsAQuotationOverSeveralParagraphs() {
        String text = "“We are ready to rebuild,” Maria Lopez said. “It will take years.\n\n“It will cost money.”";

        assertThat(attributions(text))
                .containsExactly("Maria Lopez | said | “We are ready to rebuild,” … “It will take years.\n\n“It will"
                        + " cost money.”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Crowds gathered at noon.\n\n“We will rebuild this town with our own hands.”",
                "Maria Lopez shook her head. “We will rebuild this town with our own hands.”",
                "\"We will rebuild this town with our own hands.\"",
                "A banner hung there: “We will rebuild this town with our own hands.”"
            })
    void neverLosesAWholeQuotedSentenceWithoutACue(String text) {
        assertThat(attributions(text))
                .singleElement()
                .asString()
                .containsPattern(" \\|  \\| [“\"]We will rebuild this town with our own hands\\.[”\"]$");
    }

    @Test
    void leavesATrailingParticipleToTheOutlet() {
        assertThat(attributions("The minister said the talks would go on, raising hopes of a deal."))
                .containsExactly("The minister | said | the talks would go on");
    }

    @Test
    void stopsAtTheCommaOfAnOpeningClause() {
        assertThat(attributions("After he agreed to a truce, fighting went on in the valley."))
                .singleElement()
                .asString()
                .startsWith("he | agreed")
                .endsWith("a truce");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister was told that the dam had failed.",
                "The minister has been accused of fraud.",
                "The plan was criticized in the whole valley.",
                "The boats were not seen again."
            })
    void doesNotTakeTheOneWhoIsToldForTheSource(String text) {
        assertThat(attributions(text)).noneMatch(line -> line.startsWith("The "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The claims of the company were old.",
                "Their demands and reports filled two boxes.",
                "A long argument followed the report on the answer.",
                "The talks ended without a statement."
            })
    void doesNotTakeANounForACue(String text) {
        assertThat(attributions(text)).isEmpty();
    }

    @Test
    void doesNotTakeATitleInMarksForSpeech() {
        assertThat(attributions("The film “Winter Light” opened in the old “Roxy” cinema."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'“The bridge is safe,” she said.', DIRECT",
        "'She said the bridge was “perfectly safe” now.', MIXED",
        "'She said the bridge was safe.', INDIRECT"
    })
    void tellsTheFormByTheWordsInMarks(String sentence, QuotationForm form) {
        AnnotatedText text = Fixtures.annotate(sentence);
        List<Extraction> found = Fixtures.extract(text);

        assertThat(found).hasSize(1);
        assertThat(QuotationForm.of(text, found.get(0).content())).isEqualTo(form);
    }

    private static final List<String> TEMPLATES = List.of(
            "“The gate is shut,” said Maria Lopez.",
            "The gate is shut, Maria Lopez said, and nobody knows why.",
            "“The gate,” she added, “is shut for good.",
            "According to the ministry, “nothing happened” at the gate.",
            "He told CNN that the gate had “never, ever” been open, claiming that others were to blame.",
            "\"Why?\" asked Anton Verin. \"We don't know the boys' names.\"",
            "Critics who said the law was bad denied that they had read it.",
            "“We stayed for a very long week there.”",
            "The mayor said:",
            "Officials reportedly agreed to meet; they warned that time was short — “very short,” one noted.",
            "‘No,’ he insisted, ‘never.’",
            "Nothing was said in public, but the envoys promised to return");

    /** Sentences in any order and layout, the broken ones included. */
    private static String article(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(TEMPLATES.get(random.nextInt(TEMPLATES.size()))).append(random.nextInt(3) == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }

    @Test
    void contentsNeverOverlapAndComeInOrder() {
        Random random = new Random(1848);
        for (int round = 0; round < 300; round++) {
            String text = article(random);
            BitSet taken = new BitSet();
            int last = -1;
            for (Extraction extraction : Fixtures.extract(Fixtures.annotate(text))) {
                assertThat(extraction.content().get(0).begin()).as(text).isGreaterThan(last);
                last = extraction.content().get(0).begin();
                for (Span span : extraction.content()) {
                    assertThat(taken.get(span.begin(), span.end()).isEmpty())
                            .as(span.in(text) + "\nis in two contents of\n" + text)
                            .isTrue();
                    taken.set(span.begin(), span.end());
                }
            }
        }
    }

    @Test
    void givesTheSameEachTime() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            String text = article(random);
            assertThat(Fixtures.extract(Fixtures.annotate(text))).isEqualTo(Fixtures.extract(Fixtures.annotate(text)));
        }
    }

    @Test
    void doesNotBreakOffOnAnyText() {
        Random random = new Random(31);
        String[] pieces = {
            "said",
            " ",
            " ",
            "“",
            "”",
            "\"",
            "according to",
            "Maria Lopez",
            ",",
            ".",
            "\n\n",
            "that",
            ":",
            "he",
            "told",
            "who",
            "'",
            "and",
            "reportedly",
            "claiming",
            "—",
            "the minister",
            "asked",
            "if",
            "?",
            "😀"
        };
        for (int round = 0; round < 800; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            AnnotatedText annotated = Fixtures.annotate(text.toString());
            for (Extraction extraction : Fixtures.extract(annotated)) {
                assertThat(extraction.content())
                        .allMatch(span -> span.end() <= annotated.text().length());
            }
        }
    }
}
