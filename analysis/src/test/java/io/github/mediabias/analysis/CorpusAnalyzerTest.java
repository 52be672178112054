package io.github.mediabias.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.BlocMembership;
import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.table.AnalysisJson;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.core.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusAnalyzerTest {

    private static final Codebook CODEBOOK =
            SmallCodebook.with(SmallCodebook.term("booster", "historic", Match.EXACT, null));
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(CODEBOOK, ZoneOffset.UTC);

    @TempDir
    Path folder;

    /** What the run says, a line each, in the order in which it says it. */
    private static final class Lines implements CorpusAnalyzer.Sink<ArticleAnalysis> {

        private final AnalysisJson json = new AnalysisJson(new ArticleTables(CODEBOOK, ZoneOffset.UTC), ZoneOffset.UTC);
        private final List<String> lines = new ArrayList<>();

        @Override
        public void analysis(ArticleAnalysis analysis) {
            lines.add(json.line(analysis));
        }

        @Override
        public void problem(ReadProblem problem) {
            lines.add("problem: " + problem.kind().label() + ": "
                    + problem.origin().place() + ": " + problem.message());
        }
    }

    private Path file(int articles) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            String speech = "“This is historic day number " + i + ",” Jon Harrow said. ";
            // Long and short articles take turns, so that later ones are ready earlier.
            String body = i % 3 == 0 ? speech.repeat(40) : speech;
            lines.add(
                    i % 10 == 7
                            ? "{no json"
                            : "{\"id\":\"" + i + "\",\"outlet\":\"The Lantern\",\"date\":\"2025-03-19\",\"text\":\""
                                    + body + "\"}");
        }
        Path file = folder.resolve("in.jsonl");
        Files.write(file, lines);
        return file;
    }

    private static List<String> run(ArticleAnalyzer analyzer, Path file, int threads) throws IOException {
        Lines lines = new Lines();
        new CorpusAnalyzer<>(analyzer::analyze, threads)
                .run(ArticleFiles.below(List.of(file)), ReadOptions.defaults(), lines);
        return lines.lines;
    }

    @Test
    void givesTheSameBytesInTheOrderOfTheInputWithAnyNumberOfThreads() throws IOException {
        Path file = file(150);
        List<String> one = run(ANALYZER, file, 1);

        assertThat(one).hasSize(150);
        for (int i = 0; i < 150; i++) {
            assertThat(one.get(i)).startsWith(i % 10 == 7 ? "problem: bad record" : "{\"id\":\"" + i + "\"");
        }
        assertThat(run(ANALYZER, file, 2)).isEqualTo(one);
        assertThat(run(ANALYZER, file, 7)).isEqualTo(one);
    }

    @Test
    void analysesArticlesInMemoryInTheirOrder() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            articles.add(
                    Fixtures.article("" + i, "“It is day " + i + ",” Jon Harrow said. ".repeat(i % 3 == 0 ? 40 : 1)));
        }
        Lines lines = new Lines();

        new CorpusAnalyzer<>(ANALYZER::analyze, 3).run(articles, lines);

        assertThat(lines.lines).hasSize(40);
        for (int i = 0; i < 40; i++) {
            assertThat(lines.lines.get(i)).startsWith("{\"id\":\"" + i + "\"");
        }
    }

    /** No text is known that breaks the analysis; a bloc without a period breaks it for articles that quote a member. */
    @Test
    @SuppressWarnings("NullAway")
    void turnsAFailedAnalysisIntoAProblemAndGoesOn() throws IOException {
        Codebook broken = SmallCodebook.of(List.of(new BlocMembership("West", "WST", "NATO members", "USA", null)));
        Path file = folder.resolve("in.jsonl");
        Files.write(
                file,
                List.of(
                        "{\"id\":\"a\",\"outlet\":\"o\",\"text\":\"Ida Roe said that the bridge was open again.\"}",
                        "{\"id\":\"b\",\"outlet\":\"o\",\"text\":\"Jon Harrow said that the bridge was open again.\"}",
                        "{\"id\":\"c\",\"outlet\":\"o\",\"text\":\"Bo Ray said that the bridge was open again.\"}"));

        List<String> lines = run(new ArticleAnalyzer(broken, ZoneOffset.UTC), file, 2);

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("{\"id\":\"a\"");
        assertThat(lines.get(1))
                .startsWith("problem: analysis failed: line 2: the analysis of b broke off: "
                        + "java.lang.NullPointerException");
        assertThat(lines.get(2)).startsWith("{\"id\":\"c\"");
    }

    @Test
    void handsOnTheErrorOfASinkThatCannotWrite() throws IOException {
        Path file = file(3);
        CorpusAnalyzer.Sink<ArticleAnalysis> full = new CorpusAnalyzer.Sink<>() {
            @Override
            public void analysis(ArticleAnalysis analysis) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void problem(ReadProblem problem) {}
        };

        assertThatThrownBy(() -> new CorpusAnalyzer<>(ANALYZER::analyze, 2)
                        .run(ArticleFiles.below(List.of(file)), ReadOptions.defaults(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void needsAtLeastOneThread() {
        assertThatThrownBy(() -> new CorpusAnalyzer<>(ANALYZER::analyze, 0))
                .hasMessage("threads is 0; expected at least 1");
    }
}
