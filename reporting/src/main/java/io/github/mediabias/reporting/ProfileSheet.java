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
                "Profile",
                "Named components, none of them a verdict and none an overall score. Shares are from 0 to 1, rates per 1,000"
                        + " words. The passages behind each: mediabias profile, or the sheets Framing and Attributions.",
                List.of(
                        Column.text("Outlet", 24),
                        Column.text("Component", 28),
                        Column.text("What it is", 40),
                        Column.text("Unit", 10),
                        // A share with one digit would be a tenth.
                        Column.fine("Value"),
                        Column.integer("Numerator"),
                        Column.integer("Denominator"),
                        Column.text("Formula", 110)),
                consumer -> queries.rows("profile").forEach(row -> consumer.accept(explained(row))));
    }

    private static List<@Nullable Object> explained(List<@Nullable Object> row) {
        Component component = Component.of(String.valueOf(row.get(1)));
        long numerator = ReportQueries.count(row.get(2));
        long denominator = ReportQueries.count(row.get(3));
        return Arrays.asList(
                row.get(0),
                component.id(),
                component.label(),
                component.unit() == Component.Unit.RATE ? "per 1,000" : "share",
                component.value(numerator, denominator),
                numerator,
                denominator,
                component.sentence(numerator, denominator));
    }
}
