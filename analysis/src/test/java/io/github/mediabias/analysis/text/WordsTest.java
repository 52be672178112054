package io.github.mediabias.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static List<String> words(String text) {
        return Words.of(text).stream().map(span -> span.in(text)).toList();
    }

    /** By hand, after the pattern in score.py: {@code \w+(?:[’'.-]\w+)*}. */
    @Test
    void takesRunsWithInnerApostrophesStopsAndHyphensForOneWord() {
        assertThat(words("Don’t over-think U.S. policy_x: 3.5 % of 1,000 isn't much."))
                .containsExactly("Don’t", "over-think", "U.S", "policy_x", "3.5", "of", "1", "000", "isn't", "much");
        assertThat(words("a--b '90s rock'n'roll -x- end.")).containsExactly("a", "b", "90s", "rock'n'roll", "x", "end");
        assertThat(words(" “” … — ")).isEmpty();
        assertThat(Words.count("")).isZero();
    }

    /** As Python's {@code \w}: letters and numbers of all scripts, no combining marks. */
    @Test
    void countsAllScriptsAsPythonDoes() {
        assertThat(words("Zürich İstanbul 中文 𝐀b ½ Ⅷ x² ٣"))
                .containsExactly("Zürich", "İstanbul", "中文", "𝐀b", "½", "Ⅷ", "x²", "٣");
        assertThat(words("cafe\u0301s 😀")).containsExactly("cafe", "s");
    }

    @Test
    void convertsOffsetsBehindCharactersOfTwoUnits() {
        String text = "😀 a 𝐀b";
        CodePoints points = CodePoints.of(text);

        // Code points: 😀 0, space 1, a 2, space 3, 𝐀 4, b 5; UTF-16 units: 0, 2, 3, 4, 5, 7.
        int[] units = {0, 2, 3, 4, 5, 7, 8};
        for (int point = 0; point < units.length; point++) {
            assertThat(points.toUtf16(point)).isEqualTo(units[point]);
            assertThat(points.ofUtf16(units[point])).isEqualTo(point);
        }
    }

    @Test
    void convertsThereAndBackOnAnyText() {
        Random random = new Random(99);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(random.nextInt(3) == 0 ? "😀" : random.nextInt(9) == 0 ? "\ud83d" : "x");
            }
            String made = text.toString();
            CodePoints points = CodePoints.of(made);
            for (int point = 0; point <= made.codePointCount(0, made.length()); point++) {
                assertThat(points.toUtf16(point)).isEqualTo(made.offsetByCodePoints(0, point));
                assertThat(points.ofUtf16(points.toUtf16(point))).isEqualTo(point);
            }
        }
    }
}
