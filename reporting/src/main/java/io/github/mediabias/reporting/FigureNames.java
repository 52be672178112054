package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names under which a template may ask for figures, and under which the report's own Summary has them. A template's cell takes
 * the value and keeps its own look. The list:
 *
 * <ul>
 *   <li>{@code report_title}, {@code period} (in words), {@code period_from}, {@code period_to} (days), {@code week}
 *   <li>for each key figure, such as {@code articles} or {@code officials_share}: {@code key_articles}, {@code key_articles_before}
 *       (in the period before), {@code key_articles_change}, {@code key_articles_low} and {@code key_articles_high} (the 95 %
 *       interval), {@code key_articles_basis} (what it was counted over, in words). Shares are numbers from 0 to 1.
 * </ul>
 */
final class FigureNames {

    /** Names that begin so can only be meant for the report. */
    private static final List<String> PREFIXES = List.of("key_", "period_", "report_");

    static final String KEY = "key_";

    private FigureNames() {}

    /** The values by their names; {@code null} where there is no data. */
    static Map<String, @Nullable Object> values(ReportPeriod period, List<KeyFigure> figures, Messages messages) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("report_title", messages.text("report-title", period.name()));
        values.put("period", messages.text(period.described()));
        values.put("period_from", period.undated() ? null : period.from());
        values.put("period_to", period.undated() ? null : period.to());
        values.put("week", period.isWeek() ? period.label() : null);
        for (KeyFigure figure : figures) {
            Interval interval = figure.interval();
            String name = KEY + figure.id();
            values.put(name, figure.value());
            values.put(name + "_before", figure.before());
            values.put(name + "_change", figure.change());
            values.put(name + "_low", interval == null ? null : interval.low());
            values.put(name + "_high", interval == null ? null : interval.high());
            values.put(name + "_basis", messages.text(figure.basis()));
        }
        return values;
    }

    /** Whether somebody who writes that name means the report. */
    static boolean isMeant(String name) {
        return PREFIXES.stream().anyMatch(name::startsWith);
    }
}
