package io.github.mediabias.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

    private static List<Quotation> find(String text) {
        return QuotationFinder.find(text, Paragraphs.of(text));
    }

    private static List<String> quotations(String text) {
        return find(text).stream().map(quotation -> quotation.span().in(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The gate is shut,”",
                "\"The gate is shut,\"",
                "« The gate is shut, »",
                "»The gate is shut,«",
                "„The gate is shut,“",
                "„The gate is shut,”",
                "''The gate is shut,''",
                "``The gate is shut,''",
                "‘The gate is shut,’",
                "'The gate is shut,'",
                "“The gate is shut,\"",
                "\"The gate is shut,”"
            })
    void takesEachHouseStylesMarks(String quotation) {
        assertThat(quotations("At noon " + quotation + " the guard said.")).containsExactly(quotation);
        assertThat(quotations(quotation + " the guard said.")).containsExactly(quotation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The farmers’ market isn’t open, and the drivers’ strike won’t end.",
                "The farmers' market isn't open, and the drivers' strike won't end.",
                "The ’90s were the workers’ best years.",
                "The '90s were the workers' best years.",
                "Rock 'n' roll was played by the sailors' band.",
                "The 6'2\" guard and the 5'11\" center met.",
                "A 12\" pipe burst, then a 14\" one."
            })
    void leavesApostrophesAndInchesAlone(String text) {
        assertThat(quotations(text)).isEmpty();
    }

    @Test
    void tellsTheClosingMarkFromContractionsAndPluralGenitives() {
        assertThat(quotations("‘We don’t know the boys’ names yet,’ she said. ‘Ask them.’"))
                .containsExactly("‘We don’t know the boys’ names yet,’", "‘Ask them.’");
        assertThat(quotations("'We don't know the boys' names yet,' she said. 'Ask them.'"))
                .containsExactly("'We don't know the boys' names yet,'", "'Ask them.'");
    }

    @Test
    void countsAQuotationInsideAnotherToTheOuterOne() {
        assertThat(quotations("“He told me ‘never’ and “no” meant,” she said."))
                .as("an inner pair of the same marks ends the outer one early, but nothing runs on")
                .allMatch(quotation -> !quotation.contains("she said"));
        assertThat(quotations("“He told me ‘never again’ and left,” she said."))
                .containsExactly("“He told me ‘never again’ and left,”");
        assertThat(quotations("‘He told me “never again” and left,’ she said."))
                .containsExactly("‘He told me “never again” and left,’");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“”", "\"\"", "«»", "‘’"})
    void chainsParagraphsThatOpenWithAMarkUntilOneCloses(String marks) {
        char open = marks.charAt(0);
        String text = open + "The first week was hard.\n\n" + open + "The second was worse.\n\n" + open
                + "Then it rained," + marks.charAt(1) + " the farmer said.";

        assertThat(find(text)).extracting(Quotation::closed).containsExactly(false, false, true);
        assertThat(find(text)).extracting(Quotation::continued).containsExactly(false, true, true);
        assertThat(quotations(text)).last().isEqualTo(open + "Then it rained," + marks.charAt(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "\"", "«", "‘", "'", "„", "''"})
    void aMissingClosingMarkDoesNoDamageBeyondItsParagraph(String open) {
        String text = "One side spoke. " + open + "We shall wait for the ferry, she said.\n\n"
                + "The other said “not now” and went.\n\nNobody answered.";

        assertThat(quotations(text)).last().isEqualTo("“not now”");
        assertThat(quotations(text)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void keepsAnUnclosedQuotationOfSomeLengthToTheEndOfItsParagraph() {
        assertThat(quotations("“We shall wait here for the ferry.\n\nIt never came."))
                .containsExactly("“We shall wait here for the ferry.");
    }

    /** Whatever is wrong with the marks of one paragraph, the quotations of the whole paragraphs around it stay. */
    @Test
    void brokenMarksInOneParagraphLeaveTheOthersUnchanged() {
        List<String> sound = List.of(
                "“The gate is shut for good,” the guard said.",
                "\"The gate is shut for good,\" the guard said.",
                "‘The gate isn’t shut for good,’ the guards’ chief said.",
                "'The gate isn't shut for good,' the guards' chief said.",
                "''The gate is shut for good,'' the guard said.",
                "«The gate is shut for good,» the guard said.",
                "Nobody asked the guards' chief why the 6'2\" gate wasn't open.",
                "He called it a “gate” and it wasn’t one.");
        String marks = "“”\"'‘’«»„";
        Random random = new Random(20250319);
        for (int round = 0; round < 4000; round++) {
            String before = sound.get(random.nextInt(sound.size()));
            String after = sound.get(random.nextInt(sound.size()));
            StringBuilder broken = new StringBuilder(sound.get(random.nextInt(sound.size())));
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(broken.length());
                if (random.nextBoolean()) {
                    broken.insert(at, marks.charAt(random.nextInt(marks.length())));
                } else if (marks.indexOf(broken.charAt(at)) >= 0) {
                    broken.deleteCharAt(at);
                }
            }
            String text = before + "\n\n" + broken + "\n\n" + after;
            int middle = before.length();
            int last = text.length() - after.length();
            List<String> first = new ArrayList<>();
            List<String> third = new ArrayList<>();
            for (Quotation quotation : find(text)) {
                if (quotation.span().begin() < middle) {
                    first.add(quotation.span().in(text));
                } else if (quotation.span().end() > last) {
                    third.add(quotation.span().in(text));
                }
            }
            assertThat(first).as(text).isEqualTo(quotations(before));
            assertThat(third).as(text).isEqualTo(quotations(after));
        }
    }
}
