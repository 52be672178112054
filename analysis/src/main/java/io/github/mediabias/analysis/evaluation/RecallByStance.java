package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.evaluation.MatchedArticle.GoldSide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    /** By {@code recall-} and a stance, the share of gold's that is found with it; without the stances that gold lacks. */
    static Map<String, Double> recalls(List<MatchedArticle> articles) {
        Map<String, Double> recalls = new LinkedHashMap<>();
        for (ReporterStance stance : ReporterStance.values()) {
            Counts counts = count(stance, articles);
            if (counts.all() > 0) {
                recalls.put("recall-" + label(stance), (double) counts.same() / counts.all());
            }
        }
        return recalls;
    }

    /**
     * Gold's attributions of a stance.
     *
     * @param found those that are found
     * @param same those that are found with that stance
     */
    private record Counts(int all, int found, int same) {}

    private static Counts count(ReporterStance stance, List<MatchedArticle> articles) {
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
        return new Counts(all, found, same);
    }

    private static String label(ReporterStance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> row(ReporterStance stance, List<MatchedArticle> articles) {
        Counts counts = count(stance, articles);
        return List.of(
                label(stance),
                Integer.toString(counts.all()),
                Integer.toString(counts.found()),
                Integer.toString(counts.same()),
                Tally.share(counts.same(), counts.all()),
                Tally.share(counts.same(), counts.found()));
    }
}
