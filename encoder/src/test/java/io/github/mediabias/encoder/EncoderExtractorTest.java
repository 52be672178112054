package io.github.mediabias.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.attribution.ExtractionEngines;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.tagging.PerceptronTagger;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole engine with the shipped model. The texts are invented. */
class EncoderExtractorTest {

    private static final String TEXT = """
            😀 Brindlemoor

            The mayor, Tessa Quill, said on Friday that the old bridge will close for repairs.

            “We cannot wait for another winter,” she told reporters. The river was calm that day.

            Her deputy wrote:

            “The ferry runs every hour.”
            """;

    private static EncoderExtractor extractor;

    @BeforeAll
    static void load() {
        extractor = EncoderExtractor.load();
    }

    @AfterAll
    static void close() {
        extractor.close();
    }

    private static List<Extraction> extract(String text) {
        return extractor.extract(TestModel.ANNOTATOR.annotate(text));
    }

    private static String in(List<Span> spans) {
        return String.join(" ", spans.stream().map(span -> span.in(TEXT)).toList());
    }

    @Test
    void findsWhoSaysWhatInAText() {
        List<Extraction> found = extract(TEXT);

        assertThat(found)
                .extracting(extraction -> in(extraction.source()))
                .containsExactly("The mayor, Tessa Quill,", "she", "Her deputy");
        assertThat(found)
                .extracting(extraction -> in(extraction.cue()).replaceAll("\\W.*", ""))
                .containsExactly("said", "told", "wrote");
        assertThat(found)
                .extracting(extraction -> in(extraction.content()))
                .containsExactly(
                        "that the old bridge will close for repairs",
                        "“We cannot wait for another winter,”",
                        "“The ferry runs every hour.”");
        assertThat(found).allMatch(extraction -> extraction.confidence() > 0.5 && extraction.confidence() <= 1);
    }

    static List<String> troublesomeTexts() {
        return List.of(
                "",
                "\n\n  \n",
                "\u0000\u0001\ufffd",
                "😀😀😀 👩‍👩‍👧 🇺🇦",
                "“”\"\"''…!?—:;\n:\n:",
                "\ud83d said \udc00 that \ud83d",
                "He said " + "a".repeat(10_000) + " that it rained.",
                "said ".repeat(300),
                "The clerk said that the lamp was lit. ".repeat(100),
                "He said:\n" + "word ".repeat(1_000),
                "He said:\n\n\n" + "“No.” ".repeat(70),
                "é\u0301".repeat(300) + " said so.");
    }

    @ParameterizedTest
    @MethodSource("troublesomeTexts")
    void keepsItsPromisesOnAnyText(String text) {
        List<Span> contents = new ArrayList<>();
        for (Extraction extraction : extract(text)) {
            contents.addAll(extraction.content());
            assertThat(extraction.cue()).isNotEmpty();
            assertThat(extraction.cue()).allMatch(span -> span.end() <= text.length());
            assertThat(extraction.source()).allMatch(span -> span.end() <= text.length());
        }
        assertThat(contents).allMatch(span -> span.end() <= text.length());
        Collections.sort(contents);
        for (int i = 1; i < contents.size(); i++) {
            assertThat(contents.get(i).begin())
                    .isGreaterThanOrEqualTo(contents.get(i - 1).end());
        }
    }

    @Test
    void findsTheSameInManyThreadsAtOnce() {
        List<Extraction> expected = extract(TEXT);

        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> extract(TEXT)))
                .allMatch(expected::equals);
    }

    @Test
    void findsTheSameWhateverStandsInOtherWindows() {
        // 250 pieces: what comes next has no room in its window.
        String filler =
                "The river was calm and the streets were empty. ".repeat(25).strip() + "\n\n";
        List<Extraction> alone = extract(TEXT);
        List<Extraction> behind = extract(filler + filler + TEXT);

        assertThat(behind).extracting(Extraction::confidence).containsSequence(confidences(alone));
    }

    private static List<Double> confidences(List<Extraction> found) {
        return found.stream().map(Extraction::confidence).toList();
    }

    @Test
    void isFoundByNameAndNamesItsModel() {
        ArticleAnalyzer analyzer = new ArticleAnalyzer(
                Codebook.shipped(),
                PerceptronTagger.load(),
                ExtractionEngines.named("accurate").load(Codebook.shipped()),
                ZoneOffset.UTC);

        assertThat(analyzer.engine()).matches("accurate 1, model [0-9a-f]{16}").isEqualTo(extractor.name());

        ArticleAnalysis analysis = analyzer.analyze(new Article(
                "a", "Lantern", null, TEXT, null, null, null, null, null, Genre.STAFF_NEWS, new Origin("a.txt", "")));
        assertThat(analysis.attributions()).hasSize(3);
    }
}
