package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.source.SourceType;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The program's attributions against people's: the scores, and tables that tell where it does well and where it does not.
 *
 * @param scores the scores of all articles together
 * @param tables quality by form, by reporting words, by outlet and by stance; the errors of the shares by form and by source
 *     type
 */
public record Evaluation(AttributionScores scores, List<TextTable> tables) {

    public Evaluation {
        tables = List.copyOf(tables);
    }

    /**
     * Compares all gold articles.
     *
     * @param predicted the program's coding by the articles' ids, with form, source type and stance
     * @param coder tells form, source type and stance of gold where people have not coded them
     */
    public static Evaluation of(List<CodedArticle> gold, Map<String, CodedArticle> predicted, SpanCoder coder) {
        List<MatchedArticle> articles =
                MatchedArticle.all(gold.stream().map(coder::code).toList(), predicted);
        SortedMap<String, List<MatchedArticle>> outlets = Outlets.of(articles);
        Basis form = Basis.of(gold, CodedAttribution::form);
        Basis type = Basis.of(gold, CodedAttribution::sourceType);
        Basis stance = Basis.of(gold, CodedAttribution::reporterStance);
        ShareErrors forms = ShareErrors.of("form", QuotationForm.values(), CodedAttribution::form, outlets);
        ShareErrors types = ShareErrors.of("source type", SourceType.values(), CodedAttribution::sourceType, outlets);
        return new Evaluation(
                AttributionScores.of(articles),
                List.of(
                        QualityByForm.table(articles, form),
                        QualityByCue.table(articles),
                        QualityByOutlet.table(outlets),
                        RecallByStance.table(articles, stance),
                        forms.shares(form.words("by its quotation marks")),
                        forms.means(),
                        types.shares(type.words("by the program's own profiler")),
                        types.means()));
    }
}
