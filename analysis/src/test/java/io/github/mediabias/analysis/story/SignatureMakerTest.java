package io.github.mediabias.analysis.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.story.StorySignature.Term;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignatureMakerTest {

    private static Article article(@Nullable String headline, String body) {
        return new Article(
                "1", "Courier", headline, body, null, null, null, null, null, Genre.UNKNOWN, new Origin("by hand", ""));
    }

    private static StorySignature signature(@Nullable String headline, String body) {
        return Texts.MAKER.make(article(headline, body), "eng");
    }

    @Test
    void weighsRareWordsAndThoseOfTheHeadlineMost() {
        StorySignature signature = signature(
                "Ostrava floods",
                "The mayor said on Monday that the people of the old town near Kelbrook would have to leave");

        assertThat(signature.terms())
                .extracting(Term::word)
                .startsWith("ostrava")
                .doesNotContain("the", "on", "to");
        assertThat(signature.terms().stream()
                        .mapToDouble(term -> term.weight() * term.weight())
                        .sum())
                .isCloseTo(SignatureMaker.UNIT * SignatureMaker.UNIT, within(20_000.0));
    }

    @Test
    void countsAHeadlineOnceThatTheBodyRepeats() {
        assertThat(signature("Ostrava floods", "Ostrava floods\n\nThe river rose."))
                .isEqualTo(signature(null, "Ostrava floods\n\nThe river rose."));
    }

    @Test
    void leavesOutWhatIsNoWord() {
        assertThat(signature(null, "Kelbrook's " + "x".repeat(100_000) + " I didn't")
                        .terms())
                .extracting(Term::word)
                .containsExactly("kelbrook", "did");
    }

    @Test
    void knowsNoTermsOfOtherLanguages() {
        StorySignature signature = Texts.MAKER.make(article(null, "Der Fluss trat am Montag über die Ufer."), "deu");

        assertThat(signature.terms()).isEmpty();
        assertThat(signature.sketch()).hasSize(4);
    }

    @Test
    void survivesATable() {
        StorySignature signature = signature("Ostrava floods", Texts.on(1, 1));

        assertThat(StorySignature.parse(signature.termText(), signature.sketchText()))
                .isEqualTo(signature);
        assertThat(StorySignature.parse("", "")).isEqualTo(StorySignature.EMPTY);
        assertThatThrownBy(() -> StorySignature.parse("ostrava", ""))
                .hasMessage("a term is 'ostrava'; expected word:weight");
    }
}
