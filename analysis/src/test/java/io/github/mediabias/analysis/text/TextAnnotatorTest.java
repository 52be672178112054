package io.github.mediabias.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnnotatorTest {

    /** Everything is a noun: for what does not depend on tags. */
    private static final TextAnnotator UNTAGGED = new TextAnnotator(words -> {
        Tag[] tags = new Tag[words.length];
        Arrays.fill(tags, Tag.NOUN);
        return tags;
    });

    private static List<String> sentences(String text) {
        return ranges(text, UNTAGGED.annotate(text).sentences());
    }

    private static List<String> paragraphs(String text) {
        return ranges(text, UNTAGGED.annotate(text).paragraphs());
    }

    private static List<String> ranges(String text, List<Range> ranges) {
        AnnotatedText annotated = UNTAGGED.annotate(text);
        return ranges.stream()
                .map(range -> annotated.span(range.first(), range.end()).in(text))
                .toList();
    }

    private static List<String> tokens(String text) {
        return UNTAGGED.annotate(text).tokens().stream().map(Token::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. Senate met with U.S. and E.U. envoys in Geneva.",
                "J.D. Vance met A. B. Stone and George W. Bush in Reno.",
                "The call began at 10 a.m. (Miami time) and ended at 4 p.m. Friday.",
                "Then Sen. Ann Poe met Rep. Bo Ray, Gov. Lee and Mrs. Lee.",
                "The case of Poe vs. Ray Mills went to St. Louis on Jan. 5.",
                "Bids reached 3.5 million for No. 7 on Fifth Ave. near Lake St. Clair.",
                "“Is it over?” he asked.",
                "The firm, Poe & Ray Inc., grew.",
                "He waited… and waited."
            })
    void doesNotEndASentenceAtAnAbbreviation(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left the U.S.|The end came soon.",
                "They met at 10 a.m.|It rained.",
                "The answer is no.|Nobody cares.",
                "She works for Poe Inc.|He does not.",
                "“Go home.”|She left.",
                "\"Go home.\"|\"Stay here.\"",
                "Who knew?|Ray did!|So it was.",
                "He went (in May.)|She stayed.",
                "It fell to 3.5.|Then it rose.",
                "He had a plan …|She had none."
            })
    void endsASentenceWhereTheNextBegins(String text) {
        assertThat(sentences(text.replace('|', ' '))).containsExactly(text.split("\\|", -1));
    }

    @Test
    void cutsCliticsOffWithCurlyAndStraightApostrophes() {
        assertThat(tokens("They didn't see Poland’s flag; we’ll ask, she'd hope."))
                .containsExactly(
                        "They", "did", "n't", "see", "Poland", "’s", "flag", ";", "we", "’ll", "ask", ",", "she", "'d",
                        "hope", ".");
    }

    @Test
    void keepsNumbersTimesNamesAndAddressesWhole() {
        assertThat(tokens("$3,500 at 10:30 by O’Hara-Stone of AT&T, see www.example.org/a."))
                .containsExactly(
                        "$",
                        "3,500",
                        "at",
                        "10:30",
                        "by",
                        "O’Hara-Stone",
                        "of",
                        "AT&T",
                        ",",
                        "see",
                        "www.example.org/a",
                        ".");
        assertThat(tokens("It ended.The U.S. left"))
                .as("a lost space does not make one word of two")
                .containsExactly("It", "ended", ".", "The", "U.S.", "left");
    }

    @Test
    void takesAWrappedLineForTheSameParagraphAndALineEndForANewOne() {
        String wrapped =
                "The committee met for the third time on Monday and\nagreed on nothing at all, as it had done\n"
                        + "so often before.";
        assertThat(paragraphs(wrapped)).containsExactly(wrapped);
        assertThat(paragraphs("The committee met for the third time on Monday.\nIt agreed on nothing at all."))
                .containsExactly("The committee met for the third time on Monday.", "It agreed on nothing at all.");
        assertThat(paragraphs("Dear reader\nhere is a list\r\n\r\nof things"))
                .containsExactly("Dear reader", "here is a list", "of things");
    }

    @Test
    void noSentenceReachesOverAParagraphsEnd() {
        assertThat(sentences("A heading without a stop\nThe text below it. And more"))
                .containsExactly("A heading without a stop", "The text below it.", "And more");
    }

    @Test
    void knowsWhichTokensAreQuotedMarksIncluded() {
        AnnotatedText text = UNTAGGED.annotate("He said “not now” twice.");

        assertThat(text.tokens().stream().filter(Token::isQuoted).map(Token::text))
                .containsExactly("“", "not", "now", "”");
    }

    @Test
    void normalisesCapitalsByNoLocale() {
        // Under a Turkish default locale, "I" would become a dotless "ı" and no cue or term would be found.
        assertThat(UNTAGGED.annotate("INSISTING").token(0).norm()).isEqualTo("insisting");
        assertThat(Words.normalise("It’s “A‑OK”")).isEqualTo("it's \"a-ok\"");
    }

    @Test
    void findsTokensByOffset() {
        AnnotatedText text = UNTAGGED.annotate("One two  three.");

        // One 0-3, two 4-7, three 9-14, . 14-15
        assertThat(text.tokenAt(0)).isZero();
        assertThat(text.tokenAt(3)).isEqualTo(1);
        assertThat(text.tokenAt(8)).isEqualTo(2);
        assertThat(text.tokenAt(15)).isEqualTo(4);
        assertThat(text.tokensIn(new Span(5, 10))).isEqualTo(new Range(1, 3));
        assertThat(text.tokensIn(new Span(7, 9)).size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n \t", "\ufeff", "\u00a0\u3000"})
    void hasNoTokensWhereThereIsNoText(String text) {
        assertThat(Fixtures.annotate(text).tokens()).isEmpty();
        assertThat(Fixtures.annotate(text).sentences()).isEmpty();
    }

    @Test
    void copesWithAVeryLongLine() {
        // A page of a badly converted document: 20,000 words and no stop.
        AnnotatedText text = Fixtures.annotate("price list item ".repeat(6666) + "the end");

        assertThat(text.tokens()).hasSize(20_000);
        assertThat(text.sentences()).hasSize(1);
    }

    /** Whatever comes in, tokens are in order, disjoint, spell the text, and leave out nothing but white space. */
    @Test
    void coversAnyTextWithTokensInOrder() {
        String[] pieces = {
            "“", "”", "\"", "'", "’", "‘", "«", "»", "''", "``", "word", "U.S.", "n't", "'s", ".", "...", "…", "?",
            "\n", "\r\n", "\n\n", " ", "\u00a0", "\ufeff", "😀", "\ud83d", "\ude00", "e\u0301", "İ", "ı", "ß", "中文",
            "، ", "\u0000", "http://", "www.", "@", "#", "3,5", "10:30", "-", "--", "—", "/", "(", ")", "A", "a.m",
            "\u2028", "𝐀"
        };
        Random random = new Random(4711);
        for (int round = 0; round < 1500; round++) {
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                made.append(pieces[random.nextInt(pieces.length)]);
            }
            assertSound(made.toString());
        }
    }

    @Test
    void coversRandomCodeUnitsWithTokensInOrder() {
        Random random = new Random(815);
        for (int round = 0; round < 300; round++) {
            char[] units = new char[random.nextInt(60)];
            for (int i = 0; i < units.length; i++) {
                units[i] = (char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000);
            }
            assertSound(new String(units));
        }
    }

    private static void assertSound(String text) {
        AnnotatedText annotated = Fixtures.annotate(text);
        int end = 0;
        for (Token token : annotated.tokens()) {
            assertThat(token.span().begin()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(token.span().in(text)).isEqualTo(token.text());
            assertThat(isBlank(text.substring(end, token.span().begin())))
                    .as(text)
                    .isTrue();
            end = token.span().end();
        }
        assertThat(isBlank(text.substring(end))).as(text).isTrue();
        int covered = 0;
        for (Range sentence : annotated.sentences()) {
            assertThat(sentence.first()).as(text).isEqualTo(covered);
            assertThat(sentence.size()).as(text).isPositive();
            covered = sentence.end();
        }
        assertThat(covered).isEqualTo(annotated.tokens().size());
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff');
    }
}
