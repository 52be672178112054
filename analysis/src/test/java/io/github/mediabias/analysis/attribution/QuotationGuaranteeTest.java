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
import org.junit.jupiter.params.provider.ValueSource;

/** The guarantee over extractors that find nothing or little, and the shipped engine on damaged texts. */
class QuotationGuaranteeTest {

    private static final AttributionExtractor RULES = new RuleExtractor(Fixtures.SHIPPED);
    private static final AttributionExtractor SHIPPED =
            ExtractionEngines.named("fast").load(Fixtures.SHIPPED);

    /** An extractor that finds one attribution, or none. */
    private static AttributionExtractor finding(Extraction... extractions) {
        return new AttributionExtractor() {
            @Override
            public List<Extraction> extract(AnnotatedText text) {
                return List.of(extractions);
            }

            @Override
            public String name() {
                return "fixed";
            }
        };
    }

    private static List<String> completed(String text, Extraction... extractions) {
        return new QuotationGuarantee(finding(extractions), RULES, List.of())
                .extract(Fixtures.annotate(text)).stream()
                        .map(found -> join(found.source(), text) + " | " + join(found.cue(), text) + " | "
                                + join(found.content(), text))
                        .toList();
    }

    private static String join(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    private static Extraction extraction(String text, String source, String cue, String content) {
        return new Extraction(
                List.of(span(text, source)), List.of(span(text, cue)), List.of(span(text, content)), 0.9, "test");
    }

    private static Span span(String text, String part) {
        int begin = text.indexOf(part);
        return new Span(begin, begin + part.length());
    }

    @Test
    void aLostStatementTakesTheSourceAndCueThatTheRulesFind() {
        assertThat(completed("“We will not sell the bridge to anybody,” Olga Verin said."))
                .containsExactly("Olga Verin | said | “We will not sell the bridge to anybody,”");
    }

    @Test
    void aLostStatementWithoutAnyCueStandsOnItsOwn() {
        assertThat(completed("“We will not sell the bridge to anybody.” It rained."))
                .containsExactly(" |  | “We will not sell the bridge to anybody.”");
    }

    @Test
    void aStatementThatIsFoundInPartIsCompleted() {
        String text = "“We will not sell the bridge, and we never would,” Olga Verin said.";
        assertThat(completed(text, extraction(text, "Olga Verin", "said", "and we never would,”")))
                .containsExactly("Olga Verin | said | “We will not sell the bridge, and we never would,”");
    }

    @Test
    void theSecondHalfOfAStatementJoinsTheFirst() {
        String text = "“We will not sell it,” Olga Verin said. “We would not know who would buy it.”";
        assertThat(completed(text, extraction(text, "Olga Verin", "said", "“We will not sell it,”")))
                .containsExactly("Olga Verin | said | “We will not sell it,” … “We would not know who would buy it.”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She read “The Old Man Who Sold the Bridge” twice.",
                "It was a so-called “bridge of sighs” by night.",
                "The “bridge” was closed."
            })
    void titlesAndSingleWordsAreNoStatements(String text) {
        assertThat(completed(text)).isEmpty();
    }

    @Test
    void whatTheExtractorHasFoundStaysAsItIs() {
        String text = "The mayor said it would rain. It did.";
        assertThat(completed(text, extraction(text, "The mayor", "said", "it would rain")))
                .containsExactly("The mayor | said | it would rain");
    }

    private static final String[] PIECES = {
        "Olga Verin said the bridge was safe",
        "“We never asked anybody about it,” the mayor said",
        "the driver's friends' dogs barked in the '90s",
        "he called it a “real ‘scandal’ of our time”",
        "\"They know what they have done,\" she told reporters",
        "« Nous verrons ce que cela donne, » he said",
        "„We shall see what they do“, said Verin",
        "according to two officials, it would rain",
        "it was 6' 2\" tall and cost 5 o'clock"
    };

    private static final String[] MARKS = {"“", "”", "\"", "‘", "’", "'", "«", "»", "„", "''", "``", "😀", " — "};

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder("The town ");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(". ");
        }
        return text.toString().strip();
    }

    private static String damaged(String paragraph, Random random) {
        StringBuilder text = new StringBuilder(paragraph);
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int at = 9 + random.nextInt(text.length() - 9);
            if (random.nextBoolean()) {
                text.insert(at, MARKS[random.nextInt(MARKS.length)]);
            } else {
                text.deleteCharAt(at);
            }
        }
        return text.toString();
    }

    /** Marks that are lost, odd or doubled in one paragraph leave the contents of all the others as they were. */
    @Test
    void damageToAParagraphsMarksStaysInIt() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String before = paragraph(random);
            String broken = damaged(paragraph(random), random);
            String after = paragraph(random);
            String text = before + "\n\n" + broken + "\n\n" + after;
            int behind = before.length() + broken.length() + 4;

            List<String> expected = new ArrayList<>(contents(before, 0, before.length()));
            expected.addAll(contents(after, 0, after.length()));
            List<String> found = new ArrayList<>(contents(text, 0, before.length()));
            found.addAll(contents(text, behind, text.length()));

            assertThat(found).as("seed " + seed + ": " + text).isEqualTo(expected);
        }
    }

    private static List<String> contents(String text, int from, int end) {
        return SHIPPED.extract(Fixtures.annotate(text)).stream()
                .flatMap(found -> found.content().stream())
                .filter(span -> span.begin() >= from && span.end() <= end)
                .map(span -> (span.begin() - from) + ": " + span.in(text))
                .sorted()
                .toList();
    }

    @Test
    void aWordIsInOneContentAtMostAndNoContentCrossesAParagraphButAQuotation() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(1_000 + seed);
            String text = damaged(paragraph(random), random) + "\n\n" + damaged(paragraph(random), random);
            AnnotatedText annotated = Fixtures.annotate(text);
            BitSet taken = new BitSet();
            for (Extraction found : SHIPPED.extract(annotated)) {
                for (Span span : found.content()) {
                    AnnotatedText.Range range = annotated.tokensIn(span);
                    assertThat(taken.get(range.first(), range.end()).isEmpty())
                            .as("seed " + seed)
                            .isTrue();
                    taken.set(range.first(), range.end());
                    boolean crosses = annotated.token(range.first()).paragraph()
                            != annotated.token(range.end() - 1).paragraph();
                    assertThat(crosses && !annotated.token(range.end() - 1).isQuoted())
                            .as("seed " + seed)
                            .isFalse();
                }
            }
        }
    }

    /** Statements made of words in any order, in marks of every kind, between prose: none is lost. */
    @Test
    void noQuotedSentenceIsEverLost() {
        String[] words = {"we", "will", "never", "know", "bridges", "they", "said", "was", "and", "Monday", "told", "it"
        };
        String[][] marks = {{"“", "”"}, {"\"", "\""}, {"«", "»"}, {"„", "“"}};
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(2_000 + seed);
            StringBuilder statement = new StringBuilder("We know");
            for (int i = 4 + random.nextInt(12); i > 0; i--) {
                statement.append(' ').append(words[random.nextInt(words.length)]);
            }
            String[] pair = marks[random.nextInt(marks.length)];
            String quoted = pair[0] + statement + "." + pair[1];
            String text = paragraph(random) + "\n\n" + "It rained. " + quoted + " The town slept.";
            AnnotatedText annotated = Fixtures.annotate(text);
            int begin = text.indexOf(quoted);
            BitSet covered = new BitSet();
            for (Extraction found : SHIPPED.extract(annotated)) {
                for (List<Span> part : List.of(found.content(), found.cue(), found.source())) {
                    part.forEach(span -> covered.set(span.begin(), span.end()));
                }
            }
            for (int i = begin; i < begin + quoted.length(); i++) {
                assertThat(covered.get(i) || text.charAt(i) == ' ')
                        .as("seed " + seed + ": " + text)
                        .isTrue();
            }
        }
    }
}
