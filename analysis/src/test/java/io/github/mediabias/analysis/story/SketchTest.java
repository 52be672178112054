package io.github.mediabias.analysis.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {

    private static int[] sketch(int from, int to) {
        List<String> words = IntStream.range(from, to).mapToObj(i -> "word" + i).toList();
        return Sketch.of(words).stream().mapToInt(Integer::intValue).toArray();
    }

    @Test
    void estimatesHowMuchOfATextStandsInAnother() {
        // Of 996 runs of five words, those from the 500th word on stand in the other: 496, a half.
        assertThat(Sketch.contained(sketch(0, 1000), sketch(500, 1500))).isCloseTo(0.5, within(0.2));
        assertThat(Sketch.contained(sketch(0, 1000), sketch(0, 1000))).isEqualTo(1);
        assertThat(Sketch.contained(sketch(0, 1000), sketch(2000, 3000))).isZero();
    }

    @Test
    void tellsAnExcerptFromItsOriginal() {
        assertThat(Sketch.contained(sketch(100, 600), sketch(0, 1000))).isEqualTo(1);
        assertThat(Sketch.contained(sketch(0, 1000), sketch(100, 600))).isLessThan(Repeats.SHARE);
    }

    @Test
    void saysNothingOfAFewWords() {
        assertThat(Sketch.of(List.of("too", "few", "words"))).isEmpty();
        assertThat(Sketch.contained(sketch(0, 12), sketch(0, 1000))).isZero();
    }
}
