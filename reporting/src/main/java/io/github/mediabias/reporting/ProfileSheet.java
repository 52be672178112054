package io.github.mediabias.reporting;

import io.github.mediabias.analysis.profile.Component;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of each outlet's framing profile, each with its formula. */
final class ProfileSheet {

    private ProfileSheet() {}

    static SheetTable of(ReportQueries queries) {
        return new SheetTable(
                "profile",
                Text.of("note.profile"),
                List.of(
                        Column.text("outlet", 24),
                        Column.text("component", 28),
                        Column.text("what-it-is", 40),
                        Column.text("unit", 10),
                        // A share with one digit would be a tenth.
                        Column.fine("value"),
                        Column.integer("numerator"),
                        Column.integer("denominator"),
                        Column.text("formula", 110)),
                consumer -> queries.rows("profile").forEach(row -> consumer.accept(explained(row))));
    }

    private static List<@Nullable Object> explained(List<@Nullable Object> row) {
        Component component = Component.of(String.valueOf(row.get(1)));
        long numerator = ReportQueries.count(row.get(2));
        long denominator = ReportQueries.count(row.get(3));
        Double value = component.value(numerator, denominator);
        ComponentTexts texts = new ComponentTexts(component);
        return Arrays.asList(
                row.get(0),
                component.id(),
                texts.label(),
                new CodedValue("unit", component.unit() == Component.Unit.RATE ? "per 1,000" : "share"),
                value,
                numerator,
                denominator,
                texts.formula(numerator, denominator, value));
    }
}
