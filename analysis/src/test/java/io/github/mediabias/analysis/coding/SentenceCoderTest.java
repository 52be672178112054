package io.github.mediabias.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.SmallCodebook;
import io.github.mediabias.analysis.attribution.RuleExtractor;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.analysis.text.tagging.PerceptronTagger;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceCoderTest {

    @Test
    void answersEachQuestionAsTheMachineSeesIt() {
        Codebook codebook = SmallCodebook.with(
                SmallCodebook.term("conflict", "battle", Match.LEMMA, null),
                SmallCodebook.term("hedge", "perhaps", Match.LEMMA, null));
        ArticleAnalyzer analyzer =
                new ArticleAnalyzer(codebook, PerceptronTagger.load(), new RuleExtractor(codebook), ZoneOffset.UTC);
        SentenceCoder coder =
                new SentenceCoder(codebook, analyzer, Fixtures.ANNOTATOR, new ArticleTables(codebook, ZoneOffset.UTC));

        List<SampleUnit> units = coder.sentences(
                Fixtures.article(
                        "a",
                        "The rain had stopped over the old town by the time they arrived.\n\n"
                                + "“The battle is over, and perhaps we have won it,” Jon Harrow claimed on Tuesday in the town hall."));

        assertThat(units).hasSize(2);
        assertThat(units.get(0).machine()).isEqualTo(java.util.Map.of("attribution", "no", "voice", "outlet"));
        assertThat(units.get(0).hasFinding()).isFalse();
        assertThat(units.get(0).after()).startsWith("“The battle");
        assertThat(units.get(1).machine())
                .containsEntry("attribution", "yes")
                .containsEntry("source type", "person")
                .containsEntry("side", "West")
                .containsEntry("stance", "distancing")
                .containsEntry("category 1", "conflict")
                .containsEntry("category 2", "hedge")
                .containsEntry("voice", "quoted");
        // 64 characters in the first sentence, counted by Python, and two line ends.
        assertThat(units.get(1).begin()).isEqualTo(66);
    }
}
