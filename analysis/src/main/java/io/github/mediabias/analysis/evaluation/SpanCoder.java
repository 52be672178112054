package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.attribution.CueReader;
import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.source.SourceProfile;
import io.github.mediabias.analysis.source.SourceProfiler;
import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.TextAnnotator;
import io.github.mediabias.core.Article;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells form, source type and stance of attributions of which people have coded the spans only, as the analysis tells them
 * of the spans that it finds. What people have coded stays. A pure function, thread-safe.
 */
public final class SpanCoder {

    private final TextAnnotator annotator;
    private final SourceProfiler profiler;
    private final CueReader cues;

    public SpanCoder(TextAnnotator annotator, SourceProfiler profiler, CueReader cues) {
        this.annotator = annotator;
        this.profiler = profiler;
        this.cues = cues;
    }

    /** The article, its attributions with form, source type and stance, in their order. */
    public CodedArticle code(CodedArticle article) {
        List<CodedAttribution> attributions = article.attributions();
        if (attributions.stream().allMatch(SpanCoder::isComplete)) {
            return article;
        }
        AnnotatedText text = annotator.annotate(article.text());
        Map<CodedAttribution, SourceType> types = types(text, article);
        return article.withAttributions(attributions.stream()
                .map(coded -> complete(text, coded, types.getOrDefault(coded, SourceType.NONE)))
                .toList());
    }

    private static boolean isComplete(CodedAttribution coded) {
        return coded.form() != null && coded.sourceType() != null && coded.reporterStance() != null;
    }

    /** The types, by the order of the contents: pronouns stand for what was named before. */
    private Map<CodedAttribution, SourceType> types(AnnotatedText text, CodedArticle article) {
        List<CodedAttribution> ordered = article.attributions().stream()
                .filter(coded -> !coded.content().isEmpty())
                .sorted(Comparator.comparing(coded -> coded.content().get(0)))
                .toList();
        List<Extraction> extractions = ordered.stream()
                .map(a -> new Extraction(withTokens(a.source(), text), a.cue(), a.content(), 1, "gold"))
                .toList();
        List<SourceProfile> profiles = profiler.profile(
                text,
                extractions,
                article.date(),
                article.outlet().equals(Article.UNKNOWN_OUTLET) ? null : article.outlet());
        Map<CodedAttribution, SourceType> types = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            types.put(ordered.get(i), profiles.get(i).type());
        }
        return types;
    }

    /** Without spans of white space, of which there is nothing to tell. */
    private static List<Span> withTokens(List<Span> spans, AnnotatedText text) {
        return spans.stream().filter(span -> text.tokensIn(span).size() > 0).toList();
    }

    private CodedAttribution complete(AnnotatedText text, CodedAttribution coded, SourceType type) {
        return new CodedAttribution(
                coded.source(),
                coded.cue(),
                coded.content(),
                coded.form() != null ? coded.form() : QuotationForm.of(text, coded.content()),
                coded.sourceType() != null ? coded.sourceType() : type,
                coded.codes(),
                coded.actors(),
                coded.reporterStance() != null
                        ? coded.reporterStance()
                        : cues.read(text, coded.cue()).stance(),
                coded.confidence());
    }
}
