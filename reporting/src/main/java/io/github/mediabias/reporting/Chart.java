package io.github.mediabias.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, before anything is drawn.
 *
 * @param name of its file, such as {@code share-by-bloc}
 * @param title what is shown
 * @param valueTitle what the numbers are
 * @param kind how it is drawn
 * @param categories along the axis
 * @param series each with a value for every category, {@code null} where there is no data
 * @param percent whether the values are shares, from 0 to 1
 */
record Chart(
        String name,
        String title,
        String valueTitle,
        Kind kind,
        List<String> categories,
        List<Series> series,
        boolean percent) {

    Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** How a chart is drawn. */
    enum Kind {
        /** Parts of a whole: a bar a category, a piece a series. */
        STACKED_BARS,
        /** A group of bars a category. */
        BARS,
        /** A line a series, broken where there is no data. */
        LINES
    }

    /**
     * Some values under one name.
     *
     * @param colour as {@code RRGGBB}
     */
    record Series(String name, List<@Nullable Double> values, String colour) {}

    /** Whether there is nothing to draw. */
    boolean isEmpty() {
        return categories.isEmpty() || series.isEmpty();
    }
}
