package io.github.mediabias.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionScoresTest {

    @TempDir
    Path folder;

    /** Gold of two articles; the second is missing from the prediction. An emoji stands before all spans of the first. */
    private static final String GOLD = """
            {"id":"a","text":"😀 “We go now,” Ann Poe said. Bo Ray of Reno said the gate is shut.","attributions":[\
            {"source":[[15,22]],"cue":[[23,27]],"content":[[2,14]]},\
            {"source":[[29,43]],"cue":[[44,48]],"content":[[49,65]]}]}
            {"id":"b","text":"Ida Roe said it rains.","attributions":[\
            {"source":[[0,7]],"cue":[[8,12]],"content":[[13,21]]}]}
            """;

    /** The first attribution is right; the second has "Ray" for its source, and "gate is shut"; the third is made up. */
    private static final String PREDICTED = """
            {"id":"a","text":"😀 “We go now,” Ann Poe said. Bo Ray of Reno said the gate is shut.","attributions":[\
            {"source":[[15,22]],"cue":[[23,27]],"content":[[2,14]]},\
            {"source":[[32,35]],"cue":[[44,48]],"content":[[53,65]]},\
            {"source":[],"cue":[],"content":[[29,31]]}]}
            """;

    private List<CodedArticle> read(String name, String lines) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, lines);
        return GoldFile.read(file);
    }

    private static AttributionScores scores(List<CodedArticle> gold, List<CodedArticle> predicted) {
        Map<String, CodedArticle> byId = predicted.stream().collect(Collectors.toMap(CodedArticle::id, a -> a));
        return AttributionScores.of(gold, byId);
    }

    /**
     * By hand. Content words of gold: We go now | the gate is shut | it rains = 9; predicted: We go now | gate is shut | Bo
     * = 7, of which 6 are gold's. Contents: 1 exact of 3 and 3; matched 2 (Jaccard 1 and 3/4); both sources are right, the
     * second by its head before "of". Source pieces: Ann Poe is right, Ray is not, of 2 and 3. Cues: both said's, of 2 and
     * 3. The same lines come from score.py on these two files.
     */
    @Test
    void printsTheRowsOfTheScoringScript() throws IOException {
        assertThat(scores(read("gold", GOLD), read("predicted", PREDICTED)).lines())
                .containsExactly(
                        "missing from the prediction: 1 of 2 articles",
                        "content-token  P 0.857 R 0.667 F1 0.750   (6 right, 7 predicted, 9 gold)",
                        "content-exact  P 0.333 R 0.333 F1 0.333   (1 right, 3 predicted, 3 gold)",
                        "content-match  P 0.667 R 0.667 F1 0.667   (2 right, 3 predicted, 3 gold)",
                        "attribution    P 0.667 R 0.667 F1 0.667   (2 right, 3 predicted, 3 gold)",
                        "cue-match      P 0.667 R 0.667 F1 0.667   (2 right, 3 predicted, 3 gold)",
                        "source-span    P 0.500 R 0.333 F1 0.400   (1 right, 2 predicted, 3 gold)",
                        "cue-span       P 1.000 R 0.667 F1 0.800   (2 right, 2 predicted, 3 gold)",
                        "content-span   P 0.333 R 0.333 F1 0.333   (1 right, 3 predicted, 3 gold)",
                        "quotations     found 1/1 = 1.000, right source 1/1 = 1.000");
    }

    @Test
    void saysNothingOfMissingArticlesWhereNoneIs() throws IOException {
        List<CodedArticle> gold = read("gold", GOLD);

        assertThat(scores(gold, gold).lines())
                .hasSize(9)
                .first()
                .isEqualTo("content-token  P 1.000 R 1.000 F1 1.000   (9 right, 9 predicted, 9 gold)");
    }

    @Test
    void countsTwoEqualPredictionsOnceAsRight() {
        CodedAttribution coded =
                new CodedAttribution(List.of(new Span(0, 3)), List.of(new Span(4, 8)), List.of(new Span(9, 17)));
        String text = "Ida said it rains.";
        CodedArticle gold = new CodedArticle("a", text, List.of(coded));
        CodedArticle twice = new CodedArticle("a", text, List.of(coded, coded));

        // The rows count both predictions; pieces are sets, so that the same piece counts once.
        assertThat(scores(List.of(gold), List.of(twice)).rows())
                .extracting(row -> row.name() + " " + row.right() + "/" + row.predicted() + "/" + row.gold())
                .containsExactly(
                        "content-token 2/2/2",
                        "content-exact 1/2/1",
                        "content-match 1/2/1",
                        "attribution 1/2/1",
                        "cue-match 1/2/1",
                        "source-span 1/1/1",
                        "cue-span 1/1/1",
                        "content-span 1/1/1");
    }

    @Test
    void takesANamelessSourceForRightOnlyWhereGoldHasNoneEither() {
        String text = "It rains, Ida said.";
        List<Span> content = List.of(new Span(0, 8));
        CodedArticle named = new CodedArticle(
                "a", text, List.of(new CodedAttribution(List.of(new Span(10, 13)), List.of(), content)));
        CodedArticle nameless =
                new CodedArticle("a", text, List.of(new CodedAttribution(List.of(), List.of(), content)));

        assertThat(scores(List.of(named), List.of(nameless)).rows().get(3).right())
                .isZero();
        assertThat(scores(List.of(nameless), List.of(named)).rows().get(3).right())
                .isZero();
        assertThat(scores(List.of(nameless), List.of(nameless)).rows().get(3).right())
                .isEqualTo(1);
    }

    /**
     * Python's {@code '%.3f'} rounds the exact value, half to even: 1/16 = 0.0625 and 3/16 = 0.1875 are exact ties;
     * {@code '%.3f' % (1/16)} is 0.062, {@code '%.3f' % (3/16)} is 0.188.
     */
    @Test
    void roundsTiesToEvenAsPythonDoes() {
        assertThat(new Score("cue-match", 1, 16, 16).line())
                .isEqualTo("cue-match      P 0.062 R 0.062 F1 0.062   (1 right, 16 predicted, 16 gold)");
        assertThat(new Score("cue-match", 3, 16, 16).line())
                .isEqualTo("cue-match      P 0.188 R 0.188 F1 0.188   (3 right, 16 predicted, 16 gold)");
        assertThat(new Score("attribution", 0, 0, 0).line())
                .isEqualTo("attribution    P 0.000 R 0.000 F1 0.000   (0 right, 0 predicted, 0 gold)");
    }

    @Test
    void readsOffsetsInCodePoints() throws IOException {
        CodedArticle article = read("gold", GOLD).get(0);
        CodedAttribution first = article.attributions().get(0);

        assertThat(first.content().get(0).in(article.text())).isEqualTo("“We go now,”");
        assertThat(first.source().get(0).in(article.text())).isEqualTo("Ann Poe");
    }

    @Test
    void namesTheLineThatIsNoCodedArticle() {
        assertThatThrownBy(() -> read("g", "\n{\"id\":\"a\",\"text\":\"x\"}\n"))
                .hasMessageEndingWith(
                        "g, line 2: no list 'attributions'; expected gold as `mediabias evaluate` reads it");
        assertThatThrownBy(() -> read("g", "{\"id\":1,\"text\":\"x\",\"attributions\":[]}"))
                .hasMessageEndingWith("g, line 1: no text 'id'; expected gold as `mediabias evaluate` reads it");
        assertThatThrownBy(() -> read("g", "{\"id\":"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("g, line 1: not JSON: ");
        assertThatThrownBy(() -> read("g", "{\"id\":\"a\",\"text\":\"x\",\"attributions\":[{\"content\":[[0,2]]}]}"))
                .hasMessageEndingWith("g, line 1: content is [0,2]; expected [begin, end] within the text");
    }
}
