package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.evaluation.MatchedArticle.GoldSide;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The recall of attributions by their gold reporting words: common reporting verbs, others, none. */
final class QualityByCue {

    private QualityByCue() {}

    static TextTable table(List<MatchedArticle> articles) {
        List<List<String>> rows = new ArrayList<>();
        for (CueGroup group : CueGroup.values()) {
            List<GoldSide> attributions = new ArrayList<>();
            for (MatchedArticle article : articles) {
                for (GoldSide gold : article.gold()) {
                    if (CueGroup.of(article.text(), gold.coded().cue()) == group) {
                        attributions.add(gold);
                    }
                }
            }
            for (QuotationForm form : QuotationForm.values()) {
                rows.add(row(
                        group,
                        QualityByForm.label(form),
                        attributions,
                        gold -> gold.coded().form() == form));
            }
            rows.add(row(group, "all", attributions, gold -> true));
        }
        return new TextTable(
                "Recall by gold's reporting words",
                2,
                List.of("words", "form", "gold", "found", "right", "recall"),
                rows,
                List.of("reporting: according to, and any form of " + String.join(", ", CueGroup.REPORTING_VERBS)));
    }

    private static List<String> row(
            CueGroup group, String form, List<GoldSide> attributions, Predicate<GoldSide> chosen) {
        List<String> cells = new ArrayList<>(List.of(group.label(), form));
        cells.addAll(Tally.of(attributions.stream().filter(chosen).toList()).cells());
        return cells;
    }
}
