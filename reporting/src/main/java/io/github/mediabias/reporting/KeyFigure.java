package io.github.mediabias.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the Summary.
 *
 * @param name what it is
 * @param format how it is shown
 * @param value in the period; {@code null} without data
 * @param before in the period before; {@code null} without data
 * @param basis what it was counted over
 */
record KeyFigure(
        String name,
        Column.Format format,
        @Nullable Number value,
        @Nullable Number before,
        String basis) {}
