package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the Summary.
 *
 * @param id its name for programs
 * @param format how it is shown
 * @param value in the period; {@code null} without data
 * @param before in the period before; {@code null} without data
 * @param interval at 95 %, by a bootstrap over articles; {@code null} where there are too few, and for plain counts
 * @param basis what it was counted over
 */
record KeyFigure(
        String id,
        Column.Format format,
        @Nullable Number value,
        @Nullable Interval interval,
        @Nullable Number before,
        Text basis) {

    /** What it is called. */
    Text name() {
        return Text.of("figure." + id);
    }

    /** How much higher it is than in the period before; {@code null} where one of the two has no data. */
    @Nullable
    Double change() {
        return value == null || before == null ? null : (Double) (value.doubleValue() - before.doubleValue());
    }

    /** Its value as people read it. */
    Text shown() {
        Number number = value;
        return number == null
                ? Text.verbatim("-")
                : Text.of("shown." + format.name().toLowerCase(Locale.ROOT), number);
    }

    /** The figures as a table. */
    static SheetTable table(List<KeyFigure> figures) {
        return new SheetTable(
                "summary",
                null,
                List.of(
                        Column.text("key-figure", 50),
                        Column.decimal("this-period"),
                        Column.decimal("low"),
                        Column.decimal("high"),
                        Column.decimal("before"),
                        Column.decimal("change"),
                        Column.text("counted-over", 24)),
                consumer -> {
                    for (KeyFigure figure : figures) {
                        consumer.accept(Arrays.asList(
                                figure.name(),
                                figure.value(),
                                figure.interval() == null
                                        ? null
                                        : figure.interval().low(),
                                figure.interval() == null
                                        ? null
                                        : figure.interval().high(),
                                figure.before(),
                                figure.change(),
                                figure.basis()));
                    }
                });
    }
}
