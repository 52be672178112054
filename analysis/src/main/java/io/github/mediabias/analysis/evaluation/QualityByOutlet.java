package io.github.mediabias.analysis.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Precision, recall and F1 of attributions, outlet by outlet. */
final class QualityByOutlet {

    private QualityByOutlet() {}

    static TextTable table(SortedMap<String, List<MatchedArticle>> outlets) {
        List<List<String>> rows = new ArrayList<>();
        outlets.forEach((outlet, articles) -> rows.add(row(outlet, articles)));
        return new TextTable(
                "Attributions by outlet",
                1,
                List.of("outlet", "articles", "gold", "predicted", "right", "precision", "recall", "F1"),
                rows,
                List.of());
    }

    private static List<String> row(String outlet, List<MatchedArticle> articles) {
        int gold = 0;
        int predicted = 0;
        int right = 0;
        for (MatchedArticle article : articles) {
            gold += article.gold().size();
            predicted += article.predictions().size();
            right += Tally.of(article.gold()).right();
        }
        Score score = new Score(outlet, right, predicted, gold);
        return List.of(
                outlet,
                Integer.toString(articles.size()),
                Integer.toString(gold),
                Integer.toString(predicted),
                Integer.toString(right),
                Tally.share(right, predicted),
                Tally.share(right, gold),
                gold == 0 || predicted == 0 ? TextTable.UNDEFINED : Score.threeDigits(score.f1()));
    }
}
