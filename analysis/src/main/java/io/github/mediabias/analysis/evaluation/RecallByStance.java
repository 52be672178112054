package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.evaluation.MatchedArticle.GoldSide;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many attributions of each stance of the reporter are found, and found with that stance. */
final class RecallByStance {

    private RecallByStance() {}

    static TextTable table(List<MatchedArticle> articles, Basis basis) {
        List<List<String>> rows = new ArrayList<>();
        for (ReporterStance stance : ReporterStance.values()) {
            rows.add(row(stance, articles));
        }
        return new TextTable(
                "Reporter stance (gold's stance: " + basis.words("by the codebook's entry of its reporting words")
                        + ")",
                1,
                List.of("stance", "gold", "found", "same", "recall", "same-of-found"),
                rows,
                List.of());
    }

    private static List<String> row(ReporterStance stance, List<MatchedArticle> articles) {
        int all = 0;
        int found = 0;
        int same = 0;
        for (MatchedArticle article : articles) {
            for (GoldSide gold : article.gold()) {
                if (gold.coded().reporterStance() == stance) {
                    CodedAttribution match = gold.match();
                    all++;
                    found += match == null ? 0 : 1;
                    same += match == null || match.reporterStance() != stance ? 0 : 1;
                }
            }
        }
        return List.of(
                stance.name().toLowerCase(Locale.ROOT),
                Integer.toString(all),
                Integer.toString(found),
                Integer.toString(same),
                Tally.share(same, all),
                Tally.share(same, found));
    }
}
