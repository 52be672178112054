package io.github.mediabias.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How well the runs' extraction does, in the words of the Method sheet. */
final class QualityNotes {

    private QualityNotes() {}

    /**
     * A sentence for each engine.
     *
     * @param rows of the query {@code extraction_quality}: engine, corpus, measure, value; without a corpus where nobody has
     *     measured the engine
     */
    static List<String> of(List<List<@Nullable Object>> rows) {
        Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
        for (List<@Nullable Object> row : rows) {
            String subject = row.get(1) == null
                    ? row.get(0)
                            + ": nobody has measured this model; mediabias evaluate does, on coded articles of yours."
                    : row.get(0) + ", on " + row.get(1) + ": ";
            Map<String, Double> measures = figures.computeIfAbsent(subject, key -> new LinkedHashMap<>());
            Object value = row.get(3);
            if (value != null) {
                measures.put(String.valueOf(row.get(2)), ((Number) value).doubleValue());
            }
        }
        List<String> notes = new ArrayList<>();
        figures.forEach((subject, measures) -> notes.add(measures.isEmpty() ? subject : subject + sentence(measures)));
        return notes;
    }

    private static String sentence(Map<String, Double> measures) {
        return "attributions F1 " + of(measures, "attribution-f1") + ", precision "
                + of(measures, "attribution-precision") + ", recall " + of(measures, "attribution-recall")
                + "; words of contents F1 " + of(measures, "content-token-f1") + "; quotations found "
                + of(measures, "quotations-found") + ", of these with the right source "
                + of(measures, "quotations-right-source") + "; recall of neutral cues "
                + of(measures, "recall-neutral") + ", of factive ones " + of(measures, "recall-factive")
                + ", of distancing ones " + of(measures, "recall-distancing")
                + ". Two human coders of that corpus agree on attributions at 0.75. Your outlets may be harder or easier.";
    }

    private static String of(Map<String, Double> measures, String measure) {
        Double value = measures.get(measure);
        return value == null ? "not measured" : String.format(Locale.ROOT, "%.2f", value);
    }
}
