package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.evaluation.MatchedArticle.GoldSide;
import io.github.mediabias.analysis.evaluation.MatchedArticle.PredictedSide;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The quality of direct, mixed and indirect attributions: recall by gold's form, precision by the predicted form. */
final class QualityByForm {

    private QualityByForm() {}

    static TextTable table(List<MatchedArticle> articles, Basis basis) {
        List<List<String>> rows = new ArrayList<>();
        for (QuotationForm form : QuotationForm.values()) {
            rows.add(row(
                    label(form),
                    articles,
                    gold -> gold.coded().form() == form,
                    prediction -> prediction.coded().form() == form));
        }
        rows.add(row("all", articles, gold -> true, prediction -> true));
        return new TextTable(
                "Attributions by form (gold's form: " + basis.words("by its quotation marks") + ")",
                1,
                List.of("form", "gold", "found", "right", "recall", "predicted", "predicted-right", "precision"),
                rows,
                List.of());
    }

    static String label(QuotationForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> row(
            String label, List<MatchedArticle> articles, Predicate<GoldSide> gold, Predicate<PredictedSide> predicted) {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        cells.addAll(Tally.of(articles.stream()
                        .flatMap(article -> article.gold().stream())
                        .filter(gold)
                        .toList())
                .cells());
        List<PredictedSide> predictions = articles.stream()
                .flatMap(article -> article.predictions().stream())
                .filter(predicted)
                .toList();
        int right = (int) predictions.stream().filter(PredictedSide::right).count();
        cells.add(Integer.toString(predictions.size()));
        cells.add(Integer.toString(right));
        cells.add(Tally.share(right, predictions.size()));
        return cells;
    }
}
