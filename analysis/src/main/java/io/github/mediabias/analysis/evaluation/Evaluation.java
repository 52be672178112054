package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.attribution.QualityFigure;
import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.source.SourceType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The program's attributions against people's: the scores, and tables that tell where it does well and where it does not.
 *
 * @param scores the scores of all articles together
 * @param tables quality by form, by reporting words, by outlet and by stance; the errors of the shares by form and by source
 *     type
 * @param stanceRecalls by {@code recall-} and a stance: the share of gold's attributions of that stance that are found with
 *     it; none where gold has no such attribution
 */
public record Evaluation(AttributionScores scores, List<TextTable> tables, Map<String, Double> stanceRecalls) {

    public Evaluation {
        tables = List.copyOf(tables);
        stanceRecalls = Collections.unmodifiableMap(new LinkedHashMap<>(stanceRecalls));
    }

    /**
     * The figures by which an engine states its quality.
     *
     * @param corpus what gold is
     */
    public List<QualityFigure> quality(String corpus) {
        Map<String, Double> measures = new LinkedHashMap<>();
        for (Score row : scores.rows()) {
            measures.put(row.name() + "-f1", row.f1());
            measures.put(row.name() + "-precision", row.precision());
            measures.put(row.name() + "-recall", row.recall());
        }
        for (String share : AttributionScores.QUOTATION_SHARES) {
            measures.put(share, scores.measures().getOrDefault(share, 0.0));
        }
        measures.putAll(stanceRecalls);
        List<QualityFigure> figures = new ArrayList<>();
        measures.forEach((measure, value) ->
                figures.add(new QualityFigure(corpus, measure, Double.parseDouble(Score.threeDigits(value)))));
        return figures;
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
                        types.means()),
                RecallByStance.recalls(articles));
    }
}
