package io.github.mediabias.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.attribution.CueReader;
import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.source.SourceProfiler;
import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanCoderTest {

    private static final SpanCoder CODER =
            new SpanCoder(Fixtures.ANNOTATOR, new SourceProfiler(Fixtures.SHIPPED), new CueReader(Fixtures.SHIPPED));

    private static final String TEXT =
            "Ann Poe, the mayor, admitted that the dam was “old.” Later she allegedly called it safe. “It held,” the report says.";

    private static List<Span> spans(String... parts) {
        return List.of(parts).stream()
                .map(part -> new Span(TEXT.indexOf(part), TEXT.indexOf(part) + part.length()))
                .toList();
    }

    private static List<CodedAttribution> code(CodedAttribution... attributions) {
        return CODER.code(new CodedArticle("a", TEXT, List.of(attributions))).attributions();
    }

    @Test
    void tellsFormTypeAndStanceFromTheSpans() {
        CodedAttribution coded = code(new CodedAttribution(
                        spans("Ann Poe, the mayor"), spans("admitted"), spans("that the dam was “old.”")))
                .get(0);

        assertThat(coded.form()).isEqualTo(QuotationForm.MIXED);
        assertThat(coded.sourceType()).isEqualTo(SourceType.PERSON);
        assertThat(coded.reporterStance()).isEqualTo(ReporterStance.FACTIVE);
    }

    @Test
    void keepsTheOrderThoughPronounsStandForWhatWasNamedBefore() {
        List<CodedAttribution> coded = code(
                new CodedAttribution(spans("the report"), spans("says"), spans("“It held,”")),
                new CodedAttribution(spans("she"), spans("allegedly called"), spans("it safe")),
                new CodedAttribution(spans("Ann Poe, the mayor"), spans("admitted"), spans("that the dam was “old.”")));

        assertThat(coded)
                .extracting(CodedAttribution::sourceType)
                .containsExactly(SourceType.DOCUMENT, SourceType.PERSON, SourceType.PERSON);
        assertThat(coded)
                .extracting(CodedAttribution::reporterStance)
                .containsExactly(ReporterStance.NEUTRAL, ReporterStance.DISTANCING, ReporterStance.FACTIVE);
    }

    @Test
    void leavesWhatPeopleHaveCoded() {
        CodedAttribution byPeople = new CodedAttribution(
                spans("the report"),
                spans("says"),
                spans("“It held,”"),
                QuotationForm.INDIRECT,
                SourceType.GROUP,
                List.of("USAGOV"),
                List.of("the report"),
                null,
                1);

        CodedAttribution coded = code(byPeople).get(0);

        assertThat(coded.form()).isEqualTo(QuotationForm.INDIRECT);
        assertThat(coded.sourceType()).isEqualTo(SourceType.GROUP);
        assertThat(coded.codes()).containsExactly("USAGOV");
        assertThat(coded.reporterStance()).isEqualTo(ReporterStance.NEUTRAL);
    }

    @Test
    void bearsSpansOfWhiteSpaceAndMissingParts() {
        int space = TEXT.indexOf(" Later");
        List<CodedAttribution> coded = code(
                new CodedAttribution(List.of(new Span(space, space + 1)), List.of(), spans("it safe")),
                new CodedAttribution(List.of(), List.of(), List.of()));

        assertThat(coded).extracting(CodedAttribution::sourceType).containsOnly(SourceType.NONE);
        assertThat(coded).extracting(CodedAttribution::reporterStance).containsOnly(ReporterStance.NEUTRAL);
    }
}
