package io.github.mediabias.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How well the runs' extraction does, in the words of the Method sheet. */
final class QualityNotes {

    private QualityNotes() {}

    /** The measures that the sentence tells, in its order. */
    private static final List<String> TOLD = List.of(
            "attribution-f1",
            "attribution-precision",
            "attribution-recall",
            "content-token-f1",
            "quotations-found",
            "quotations-right-source",
            "recall-neutral",
            "recall-factive",
            "recall-distancing");

    /** An engine, and the corpus that it was measured on; {@code null} where nobody has. */
    private record Subject(String engine, @Nullable String corpus) {}

    /**
     * A sentence for each engine.
     *
     * @param rows of the query {@code extraction_quality}: engine, corpus, measure, value; without a corpus where nobody has
     *     measured the engine
     */
    static List<Text> of(List<List<@Nullable Object>> rows) {
        Map<Subject, Map<String, Double>> figures = new LinkedHashMap<>();
        for (List<@Nullable Object> row : rows) {
            Object corpus = row.get(1);
            Map<String, Double> measures = figures.computeIfAbsent(
                    new Subject(String.valueOf(row.get(0)), corpus == null ? null : String.valueOf(corpus)),
                    unused -> new LinkedHashMap<>());
            Object value = row.get(3);
            if (value != null) {
                measures.put(String.valueOf(row.get(2)), ((Number) value).doubleValue());
            }
        }
        List<Text> notes = new ArrayList<>();
        figures.forEach((subject, measures) -> notes.add(sentence(subject, measures)));
        return notes;
    }

    private static Text sentence(Subject subject, Map<String, Double> measures) {
        if (subject.corpus() == null || measures.isEmpty()) {
            return Text.of("quality.unmeasured", subject.engine());
        }
        List<Object> arguments = new ArrayList<>(List.of(subject.engine(), subject.corpus()));
        for (String measure : TOLD) {
            Double value = measures.get(measure);
            arguments.add(value == null ? Text.of("quality.not-measured") : Text.of("quality.value", value));
        }
        return new Text("quality.measured", arguments);
    }
}
