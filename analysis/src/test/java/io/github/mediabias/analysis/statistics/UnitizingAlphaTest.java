package io.github.mediabias.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.statistics.MarkedText.Marked;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitizingAlphaTest {

    /** Passages from begin with a length, of one category. */
    private static List<Marked> marked(String category, int stretch, int... beginsAndLengths) {
        List<Marked> marked = new ArrayList<>();
        for (int i = 0; i < beginsAndLengths.length; i += 2) {
            int begin = beginsAndLengths[i] * stretch;
            marked.add(new Marked(begin, begin + beginsAndLengths[i + 1] * stretch, category));
        }
        return marked;
    }

    private static List<Marked> both(List<Marked> some, List<Marked> others) {
        List<Marked> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    /** Krippendorff, Content Analysis (2nd edition, 2004), p. 254: a continuum from 150 to 450. */
    private static final MarkedText PUBLISHED = new MarkedText(
            300,
            List.of(
                    both(marked("c", 1, 75, 70, 220, 30), marked("k", 1, 30, 60, 150, 50)),
                    both(marked("c", 1, 70, 80, 205, 20, 250, 20), marked("k", 1, 30, 60, 150, 50))));

    @Test
    void isThatOfThePublishedExample() {
        // The book gives 0.7286 for c, 1 for k and 0.859 for both.
        assertThat(UnitizingAlpha.byCategory(List.of(PUBLISHED)).get("c").find())
                .hasValueSatisfying(alpha -> assertThat(alpha).isCloseTo(0.7286, within(0.00005)));
        assertThat(UnitizingAlpha.byCategory(List.of(PUBLISHED)).get("k")).isEqualTo(Measured.of(1.0));
        assertThat(UnitizingAlpha.of(List.of(PUBLISHED)).find())
                .hasValueSatisfying(alpha -> assertThat(alpha).isCloseTo(0.859, within(0.0005)));
    }

    @Test
    void comesToThePublishedLimitsOnAContinuumOfFinestGrain() {
        // Krippendorff (1995), p. 57, the pairs of coders A and D: 0.553 and 0.066.
        int fine = 50_000;
        MarkedText pairs = new MarkedText(
                24 * fine,
                List.of(
                        both(marked("A", fine, 2, 8, 14, 6), marked("D", fine, 0, 2, 2, 8, 10, 4, 14, 6, 20, 4)),
                        both(marked("A", fine, 4, 4, 15, 2), marked("D", fine, 0, 4, 4, 4, 8, 7, 15, 2, 17, 7))));

        assertThat(UnitizingAlpha.byCategory(List.of(pairs)).get("A").orNull()).isCloseTo(0.553, within(0.0005));
        assertThat(UnitizingAlpha.byCategory(List.of(pairs)).get("D").orNull()).isCloseTo(0.066, within(0.0005));
    }

    @Test
    void laysTextsEndToEnd() {
        MarkedText first = new MarkedText(10, List.of(marked("a", 1, 2, 3), marked("a", 1, 2, 4)));
        MarkedText second = new MarkedText(5, List.of(marked("a", 1, 0, 2), List.of()));
        MarkedText together = new MarkedText(15, List.of(marked("a", 1, 2, 3, 10, 2), marked("a", 1, 2, 4)));

        assertThat(UnitizingAlpha.of(List.of(first, second))).isEqualTo(UnitizingAlpha.of(List.of(together)));
    }

    @Test
    void doesNotDependOnTheOrderOfCoders() {
        MarkedText turned = new MarkedText(
                300, List.of(PUBLISHED.coders().get(1), PUBLISHED.coders().get(0)));

        assertThat(UnitizingAlpha.of(List.of(turned)).orNull())
                .isCloseTo(UnitizingAlpha.of(List.of(PUBLISHED)).orNull(), within(1e-12));
    }

    @Test
    void isUndefinedWhereNobodyMarkedAnythingOrOnlyOneCouldHave() {
        String reason = "two coders or more and a passage that one of them marked are needed";

        assertThat(UnitizingAlpha.of(List.of(new MarkedText(10, List.of(List.of(), List.of()))))
                        .reason())
                .isEqualTo(reason);
        assertThat(UnitizingAlpha.of(List.of(new MarkedText(10, List.of(marked("a", 1, 0, 2)))))
                        .reason())
                .isEqualTo(reason);
        assertThat(UnitizingAlpha.of(List.of()).reason()).isEqualTo(reason);
    }

    @Test
    void refusesWhatItCannotMeasure() {
        MarkedText overlapping = new MarkedText(10, List.of(marked("a", 1, 0, 4, 3, 2), List.of()));

        assertThatThrownBy(() -> UnitizingAlpha.of(List.of(overlapping)))
                .hasMessage("coder 1 marked 'a' from 3 to 5, which overlaps another such passage of his");
        assertThatThrownBy(() -> UnitizingAlpha.of(List.of(PUBLISHED, new MarkedText(5, List.of(List.of())))))
                .hasMessage("a text has 1 coders, the first one 2");
        assertThatThrownBy(() -> new MarkedText(5, List.of(marked("a", 1, 3, 4))))
                .hasMessage("a passage ends at 7, behind the text's 5");
    }
}
