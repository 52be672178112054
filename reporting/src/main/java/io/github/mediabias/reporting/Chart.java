package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, before anything is drawn.
 *
 * @param name of its file, such as {@code share-by-bloc}
 * @param place where the workbook shows it
 * @param title what is shown
 * @param valueTitle what the numbers are
 * @param kind how it is drawn
 * @param categories along the axis
 * @param series each with a value for every category, {@code null} where there is no data
 * @param percent whether the values are shares, from 0 to 1
 * @param breaks what changed with a category, so that values before it are not to be compared with those from it on; {@code null}
 *     where nothing did; empty if nothing can
 */
record Chart(
        String name,
        Place place,
        String title,
        String valueTitle,
        Kind kind,
        List<String> categories,
        List<Series> series,
        boolean percent,
        List<@Nullable String> breaks) {

    /** Longer descriptions nobody listens to. */
    private static final int LONGEST_DESCRIPTION = 1_500;

    Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        breaks = Collections.unmodifiableList(breaks);
    }

    /** A chart of values that were all counted in the same way. */
    Chart(
            String name,
            Place place,
            String title,
            String valueTitle,
            Kind kind,
            List<String> categories,
            List<Series> series,
            boolean percent) {
        this(name, place, title, valueTitle, kind, categories, series, percent, List.of());
    }

    /** Where a workbook shows a chart. */
    enum Place {
        SUMMARY,
        TREND,
        /** Nowhere: it is for files only. */
        FILE
    }

    /** How a chart is drawn. */
    enum Kind {
        /** Parts of a whole: a bar a category, a piece a series. */
        STACKED_BARS,
        /** A group of bars a category. */
        BARS,
        /** A group of dots a category, with their intervals; in workbooks, bars with whiskers. */
        DOTS,
        /** A line a series, broken where there is no data, with a band where there are intervals; in files, a panel each. */
        LINES,
        /** A row of fields a series, a column a category, the darker the higher the value. */
        HEAT_MAP,
        /** A row a category with strokes at places from 0 to 1, which are the values of its series. */
        DISPERSION;

        /** Whether the names of the categories stand to the left, one below the other. */
        boolean isSideways() {
            return this == STACKED_BARS || this == DOTS;
        }
    }

    /**
     * Some values under one name.
     *
     * @param intervals of the values, {@code null} where there are too few articles; empty if none is told
     * @param colour as {@code RRGGBB}
     */
    record Series(String name, List<@Nullable Double> values, List<@Nullable Interval> intervals, String colour) {

        Series {
            values = Collections.unmodifiableList(values);
            intervals = Collections.unmodifiableList(intervals);
        }

        /** Values without intervals. */
        Series(String name, List<@Nullable Double> values, String colour) {
            this(name, values, List.of(), colour);
        }

        /** The interval of the value at that place; {@code null} if there is none. */
        @Nullable
        Interval interval(int category) {
            return category < intervals.size() ? intervals.get(category) : null;
        }
    }

    /** Whether there is nothing to draw. */
    boolean isEmpty() {
        return categories.isEmpty()
                || series.stream().allMatch(one -> one.values().stream().allMatch(value -> value == null));
    }

    /** The highest value or end of an interval; 1 if there is none above 0. */
    double highest() {
        double highest = 0;
        for (Series one : series) {
            for (int i = 0; i < one.values().size(); i++) {
                Double value = one.values().get(i);
                Interval interval = one.interval(i);
                highest = Math.max(highest, value == null ? 0 : value);
                highest = Math.max(highest, interval == null ? 0 : interval.high());
            }
        }
        return highest == 0 ? 1 : highest;
    }

    /** Whether the names of the categories stand to the left. */
    boolean isSideways() {
        return kind.isSideways() || kind == Kind.BARS && series.size() == 1;
    }

    /** What it shows, for those who do not see it: its title, and the values as far as one can listen to them. */
    String description(Messages messages) {
        StringBuilder text = new StringBuilder(messages.text("chart.description", title));
        if (kind == Kind.DISPERSION) {
            return text.toString();
        }
        for (int c = 0; c < categories.size(); c++) {
            StringBuilder values = new StringBuilder();
            for (Series one : series) {
                Double value = one.values().get(c);
                if (value != null) {
                    values.append(values.isEmpty() ? "" : "; ")
                            .append(messages.text(percent ? "chart.share" : "chart.value", one.name(), value));
                }
            }
            String changed = c < breaks.size() ? breaks.get(c) : null;
            String said = " " + categories.get(c) + (changed == null ? "" : " (" + changed + ")") + ": " + values + ".";
            if (!values.isEmpty() && text.length() + said.length() <= LONGEST_DESCRIPTION) {
                text.append(said);
            }
        }
        return text.toString();
    }
}
