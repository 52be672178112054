package io.github.mediabias.core.read;

import static java.util.Objects.requireNonNull;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How inputs are read. Immutable; each {@code with…} returns another.
 *
 * @param columns for a field, the column or key that holds it, where the usual names do not serve; names match without
 *     regard to case
 * @param dateFormats patterns of {@link DateTimeFormatter} with English month names, tried before the forms that need no
 *     pattern; with one given, an otherwise ambiguous date is read by it
 */
public record ReadOptions(Map<Field, String> columns, List<DateTimeFormatter> dateFormats) {

    /** The longest body that is taken for an article, in UTF-16 units: several novels. */
    public static final int LONGEST_BODY = 5_000_000;

    public ReadOptions {
        columns = Map.copyOf(columns);
        dateFormats = List.copyOf(dateFormats);
    }

    /** The usual column names, and dates that have one reading only. */
    public static ReadOptions defaults() {
        return new ReadOptions(Map.of(), List.of());
    }

    /** Reads {@code field} from the column {@code column}. */
    public ReadOptions withColumn(Field field, String column) {
        Map<Field, String> all = new java.util.EnumMap<>(Field.class);
        all.putAll(columns);
        all.put(requireNonNull(field, "field"), requireNonNull(column, "column"));
        return new ReadOptions(all, dateFormats);
    }

    /**
     * Reads dates by a pattern, such as {@code d/M/uuuu} or {@code d/M/yy}.
     *
     * @throws IllegalArgumentException if it is no pattern of {@link DateTimeFormatter}
     */
    public ReadOptions withDateFormat(String pattern) {
        List<DateTimeFormatter> all = new java.util.ArrayList<>(dateFormats);
        // A year of era has no era here: with strict resolving, yyyy would never make a date.
        String proleptic = pattern.replace('y', 'u');
        all.add(DateTimeFormatter.ofPattern(proleptic, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT));
        return new ReadOptions(columns, all);
    }
}
