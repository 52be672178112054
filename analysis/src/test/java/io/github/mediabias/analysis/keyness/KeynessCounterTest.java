package io.github.mediabias.analysis.keyness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.keyness.Keyness.Term;
import io.github.mediabias.analysis.keyness.KeynessArticle.Side;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeynessCounterTest {

    private static KeynessArticle article(Side side, String text, int words, Map<String, Integer> counts) {
        return new KeynessArticle(side, text, words, words, counts);
    }

    /** Twelve articles of 100 words a side; the first six of the target have "storm" twice, the reference's have it once in two. */
    private static KeynessCounter storms(int fewestArticles) throws IOException {
        KeynessCounter counter = new KeynessCounter(fewestArticles);
        for (int i = 0; i < 12; i++) {
            counter.add(article(
                    Side.TARGET, "t" + i, 100, i < 6 ? Map.of("storm", 2, "the", 5) : Map.of("calm", 1, "the", 5)));
            counter.add(article(
                    Side.REFERENCE, "r" + i, 100, i < 2 ? Map.of("storm", 1, "the", 5) : Map.of("calm", 3, "the", 5)));
        }
        return counter;
    }

    private static Term term(Keyness keyness, String name) {
        return keyness.terms().stream()
                .filter(term -> term.term().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void comparesHowOftenTermsOccurAndInHowManyArticles() throws IOException {
        try (KeynessCounter counter = storms(2)) {
            Keyness keyness = counter.compare();

            assertThat(keyness.moreInTarget()).extracting(Term::term).containsExactly("storm");
            assertThat(keyness.moreInReference()).extracting(Term::term).containsExactly("calm");
            Term storm = term(keyness, "storm");
            assertThat(storm.targetRate()).isEqualTo(10);
            assertThat(storm.targetArticles()).isEqualTo(6);
            assertThat(storm.referenceArticles()).isEqualTo(2);
            // By hand: six of twelve equal articles have a sixth of it each: 6 (1/6 - 1/12) / 2 + 6 (1/12) / 2 = 0.5.
            assertThat(storm.dispersion().orNull()).isCloseTo(0.5, within(1e-12));
            // scipy.stats.chi2_contingency([[12, 2], [1188, 1198]], correction=False, lambda_="log-likelihood"): G², p;
            // false_discovery_control with the p of [[6, 30], [1194, 1170]] and of [[60, 60], [1140, 1140]].
            assertThat(storm.logLikelihood().orNull()).isCloseTo(7.9667754, within(1e-6));
            assertThat(storm.adjustedP().orNull()).isCloseTo(0.0071465605, within(1e-8));
        }
    }

    @Test
    void countsAgencyCopyOnceOnASide() throws IOException {
        try (KeynessCounter counter = storms(2)) {
            counter.add(article(Side.TARGET, "t0", 100, Map.of("storm", 2)));
            counter.add(article(Side.REFERENCE, "t0", 100, Map.of("storm", 2)));
            Keyness keyness = counter.compare();

            assertThat(keyness.target().articles()).isEqualTo(12);
            assertThat(keyness.target().repeats()).isEqualTo(1);
            assertThat(keyness.reference().articles()).isEqualTo(13);
            assertThat(term(keyness, "storm").frequencies().target()).isEqualTo(12);
        }
    }

    @Test
    void neverTakesWhatOneArticleSaysForAFeature() throws IOException {
        try (KeynessCounter counter = storms(2)) {
            counter.add(article(Side.TARGET, "long", 2_000, Map.of("kumquat", 80)));

            assertThat(counter.compare().terms()).extracting(Term::term).doesNotContain("kumquat");
        }
        assertThatThrownBy(() -> new KeynessCounter(1)).hasMessageContaining("expected at least 2");
    }

    @Test
    void claimsNothingBelowTenArticlesASide() throws IOException {
        try (KeynessCounter counter = new KeynessCounter(2)) {
            for (int i = 0; i < 9; i++) {
                counter.add(article(Side.TARGET, "t" + i, 100, Map.of("storm", 9)));
                counter.add(article(Side.REFERENCE, "r" + i, 100, Map.of("calm", 1)));
            }
            counter.add(article(Side.REFERENCE, "r", 100, Map.of("calm", 1)));
            Keyness keyness = counter.compare();
            Term storm = term(keyness, "storm");

            assertThat(keyness.isClaimed()).isFalse();
            assertThat(storm.adjustedP().reason()).isEqualTo("fewer than 10 articles, or no words, on a side");
            assertThat(storm.logLikelihood().find()).isEmpty();
            assertThat(storm.logOdds().find()).isEmpty();
            assertThat(storm.targetRate()).isEqualTo(90);
            assertThat(storm.frequencies().logRatio().find()).isPresent();
        }
    }

    @Test
    void saysHowManyArticlesWereInAnotherLanguage() throws IOException {
        try (KeynessCounter counter = storms(2)) {
            counter.add(KeynessArticle.uncounted(Side.OTHER_LANGUAGE));
            counter.add(KeynessArticle.uncounted(Side.NEITHER));

            assertThat(counter.compare().otherLanguage()).isEqualTo(1);
            assertThat(counter.compare().target().articles()).isEqualTo(12);
        }
    }
}
