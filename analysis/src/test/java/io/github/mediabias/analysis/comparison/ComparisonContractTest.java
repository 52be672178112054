package io.github.mediabias.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.core.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every comparison, of whatever articles. */
class ComparisonContractTest {

    private static final ArticleComparer COMPARER =
            new ArticleComparer(new ArticleAnalyzer(Fixtures.SHIPPED, ZoneOffset.UTC), Fixtures.SHIPPED);

    private static final List<String> SENTENCES = List.of(
            "“We shall rebuild every bridge on this river before winter,” President Donald Trump said.",
            "“We will rebuild every bridge on this river,” Trump said on Tuesday in Geneva.",
            "The Kremlin announced that Vladimir Putin had accepted a 10-day truce around the Kessel dam.",
            "Putin accepted a 10-day pause around the Kessel dam, the White House said.",
            "Vladimir Putin accepted a pause around the Kessel dam.",
            "Russian officials claimed that the dam had never been in danger from the fighting.",
            "Senator Marco Rubio called the battle over the dam “a shameful waste of time.”",
            "Secretary of State Marco Rubio dismissed the offer as a shameful waste.",
            "The battle over the Kessel dam has split the valley for years.",
            "Ukraine was not asked, and Volodymyr Zelensky waited for a call in Kyiv.",
            "Engineers found cracks beneath the oldest turbine of the dam last winter.",
            "Two thousand people marched along the river with drums and banners.");

    /** Some of the sentences, some of them several times, in any order. */
    private static Article drawn(String id, Random random) {
        StringBuilder body = new StringBuilder();
        int sentences = 1 + random.nextInt(12);
        for (int i = 0; i < sentences; i++) {
            body.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(random.nextInt(3) == 0 ? "\n\n" : " ");
        }
        return Fixtures.article(id, "Headline " + id, body.toString());
    }

    /** A finding as it is from either end: the sides in the order of the articles' ids. */
    private static Set<String> findings(Comparison comparison) {
        TreeSet<String> found = new TreeSet<>();
        for (Finding finding : comparison.findings()) {
            TreeSet<String> sides = new TreeSet<>();
            sides.add(side(comparison, finding.left()));
            sides.add(side(comparison, finding.right()));
            String note = finding.note();
            for (int i = 0; i < comparison.articles().size(); i++) {
                // The letters tell the order in which the articles are given.
                note = note.replace(
                        comparison.name(i),
                        comparison.articles().get(i).article().id());
            }
            found.add(finding.kind() + " " + finding.strength() + " " + sides + " " + note);
        }
        return found;
    }

    private static String side(Comparison comparison, @Nullable FindingSide side) {
        return side == null
                ? "none"
                : comparison.articles().get(side.article()).article().id()
                        + side.part()
                        + side.spans()
                        + side.differing();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void findsTheSameInWhateverOrderTheArticlesAreGiven(long seed) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 2 + seed % 3; i++) {
            articles.add(drawn("article " + i, random));
        }
        List<Article> turned = new ArrayList<>(articles);
        java.util.Collections.reverse(turned);

        Comparison straight = COMPARER.compare(articles);
        Comparison mirrored = COMPARER.compare(turned);

        assertThat(findings(mirrored)).isEqualTo(findings(straight));
        for (Comparison comparison : List.of(straight, mirrored)) {
            for (Finding finding : comparison.findings()) {
                FindingSide right = finding.right();
                assertThat(right == null || finding.left().article() < right.article())
                        .isTrue();
                assertThat(comparison.text(finding.left()))
                        .hasSizeGreaterThanOrEqualTo(last(finding.left()).end());
            }
        }
    }

    private static Span last(FindingSide side) {
        return side.spans().get(side.spans().size() - 1);
    }

    @Test
    void findsNothingInTheSameTextTwice() {
        String body = String.join(" ", SENTENCES);

        Comparison found = COMPARER.compare(
                List.of(Fixtures.article("a", "One", body), Fixtures.article("b", "Two", "\n" + body + "\n")));

        assertThat(found.articles()).hasSize(2);
        assertThat(found.findings()).isEmpty();
    }

    @Test
    void findsNothingBesideAnArticleInAnotherLanguage() {
        Comparison found = COMPARER.compare(
                List.of(
                        Fixtures.article("a", String.join(" ", SENTENCES)),
                        Fixtures.article(
                                "b",
                                "El presidente dijo el martes que el puerto se cerrará antes del invierno y que nadie perderá su"
                                        + " trabajo. Los vecinos de la ciudad esperan una respuesta del gobierno desde hace años.")));

        assertThat(found.findings()).isEmpty();
    }

    @Test
    void comparesNothingWithoutFailing() {
        assertThat(COMPARER.compare(List.of()).findings()).isEmpty();
        assertThat(COMPARER.compare(List.of(Fixtures.article("a", "It rained.")))
                        .findings())
                .isEmpty();
        assertThat(COMPARER.compare(List.of(Fixtures.article("a", "It rained."), Fixtures.article("b", "!")))
                        .findings())
                .isEmpty();
    }

    @Test
    void comparesABookWithAnArticle() {
        Random random = new Random(7);
        StringBuilder book = new StringBuilder();
        // Some 50,000 words.
        for (int i = 0; i < 4_000; i++) {
            book.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(i % 9 == 0 ? "\n\n" : " ");
        }

        Comparison found = COMPARER.compare(List.of(
                Fixtures.article("a", "“" + "We will rebuild the bridges. ".repeat(2_000) + "” Trump said."),
                Fixtures.article("b", book.toString())));

        assertThat(found.findings()).hasSizeLessThan(500);
    }

    @Test
    void writesSpansInCodePointsOfThePart() throws IOException {
        Article one = Fixtures.article(
                "a", "😀 “We shall rebuild every bridge on this river before winter,” President Donald Trump said.");
        Article other = Fixtures.article(
                "b", "“We will rebuild every bridge on this river before winter,” President Donald Trump said.");
        StringWriter written = new StringWriter();

        ComparisonJson.write(COMPARER.compare(List.of(one, other)), written);

        JsonNode json = new ObjectMapper().readTree(written.toString());
        assertThat(json.get("articles").get(0).get("id").asText()).isEqualTo("a");
        assertThat(json.get("original").isNull()).isTrue();
        JsonNode finding = json.get("findings").get(0);
        assertThat(finding.get("kind").asText()).isEqualTo("quoted_words_differ");
        JsonNode left = finding.get("left");
        assertThat(left.get("article").asInt()).isZero();
        assertThat(left.get("part").asText()).isEqualTo("body");
        // The emoji is one code point, a blank another, the mark a third; "We " are three more.
        assertThat(left.get("spans").get(0).get(0).asInt()).isEqualTo(3);
        assertThat(left.get("differing").toString()).isEqualTo("[[6,11]]");
        assertThat(left.get("text").asText()).startsWith("We shall rebuild").endsWith("before winter");
    }
}
