package io.github.mediabias.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.attribution.AttributionExtractor;
import io.github.mediabias.analysis.attribution.CueReader;
import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.source.SourceProfiler;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An engine finds one attribution in each headline: its source, cue and content are given by hand. */
class HeadlineAttributionsTest {

    private static final Codebook CODEBOOK = SmallCodebook.with();
    private static final SourceProfiler PROFILER = new SourceProfiler(CODEBOOK);

    private static List<String> contents(String headline, String source, String cue, String content) {
        AnnotatedText text = Fixtures.annotate(headline);
        Extraction found =
                new Extraction(spans(headline, source), spans(headline, cue), spans(headline, content), 1, "hand");
        AttributionExtractor engine = new AttributionExtractor() {
            @Override
            public List<Extraction> extract(AnnotatedText annotated) {
                return List.of(found);
            }

            @Override
            public String name() {
                return "by hand";
            }
        };
        return new HeadlineAttributions(engine, new CueReader(CODEBOOK))
                .find(text, all -> PROFILER.profile(text, all, LocalDate.of(2025, 3, 19), null)).stream()
                        .flatMap(extraction -> extraction.content().stream())
                        .map(span -> span.in(headline))
                        .toList();
    }

    private static List<Span> spans(String text, String words) {
        int begin = text.indexOf(words);
        return List.of(new Span(begin, begin + words.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jon Harrow: The deal is near | Jon Harrow | : | The deal is near",
                "White House: The deal is near | White House | : | The deal is near",
                "The deal is near, Says Jon Harrow | Jon Harrow | Says | The deal is near"
            })
    void givesTheWordsBesideAColonOrAVerbOfSayingToTheSpeaker(
            String headline, String source, String cue, String content) {
        assertThat(contents(headline, source, cue, content)).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Jon Harrow calls the deal 'a disaster' | Jon Harrow | calls | the deal 'a disaster' | 'a disaster'"
            })
    void givesOnlyTheQuotedWordsToWhoeverCallsSomethingSo(
            String headline, String source, String cue, String content, String quoted) {
        assertThat(contents(headline, source, cue, content)).containsExactly(quoted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a rubric, a subject, a question, and verbs that report nothing
                "Opinion: The deal is near | Opinion | : | The deal is near",
                "The Democrats: A party of rest | The Democrats | : | A party of rest",
                "What history tells us of the deal | What history | tells | us of the deal",
                "Jon Harrow calls the deal off | Jon Harrow | calls | the deal off",
                "Jon Harrow builds the bridge | Jon Harrow | builds | the bridge"
            })
    void leavesTheRestToTheOutlet(String headline, String source, String cue, String content) {
        assertThat(contents(headline, source, cue, content)).isEmpty();
    }
}
