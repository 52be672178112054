package io.github.mediabias.reporting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a report says about corrections: how much was set right by hand, and what the key figures would be without. */
final class CorrectionNotes {

    private final Map<String, Long> counts = new LinkedHashMap<>();

    private CorrectionNotes() {}

    static CorrectionNotes of(ReportQueries queries) throws SQLException {
        CorrectionNotes notes = new CorrectionNotes();
        for (List<@Nullable Object> row : queries.all("corrections")) {
            notes.counts.put(String.valueOf(row.get(0)), ReportQueries.count(row.get(1)));
        }
        return notes;
    }

    private long count(String field) {
        return counts.getOrDefault(field, 0L);
    }

    /** For the Summary; none if nothing of the period is corrected. */
    List<Text> notices() {
        List<Text> notices = new ArrayList<>();
        if (count("all") > 0) {
            notices.add(Text.of("notice.corrected", count("all")));
        }
        if (count("unattached") > 0) {
            notices.add(Text.of("notice.unattached", count("unattached")));
        }
        return notices;
    }

    /**
     * For the sheet Method: a name and a text each.
     *
     * @param figures the key figures
     * @param without the same, as the extraction alone has them
     */
    List<List<@Nullable Object>> method(List<KeyFigure> figures, List<KeyFigure> without) {
        if (count("all") == 0) {
            return List.of();
        }
        List<Text> fields = new ArrayList<>();
        for (CorrectionField field : CorrectionField.values()) {
            if (count(field.column()) > 0) {
                fields.add(Text.of("correction.count", field.label(), count(field.column())));
            }
        }
        Text listed = fields.stream()
                .reduce((all, next) -> Text.of("list.comma", all, next))
                .orElseThrow();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList(
                Text.of("method.corrections.name"), Text.of("method.corrections.text", count("all"), listed)));
        Map<String, KeyFigure> plain = new LinkedHashMap<>();
        without.forEach(figure -> plain.put(figure.id(), figure));
        for (KeyFigure figure : figures) {
            KeyFigure extracted = plain.get(figure.id());
            if (extracted != null && !Objects.equals(extracted.value(), figure.value())) {
                rows.add(Arrays.asList(
                        Text.of("method.uncorrected.name"),
                        Text.of("method.uncorrected.text", figure.name(), extracted.shown(), figure.shown())));
            }
        }
        return rows;
    }
}
