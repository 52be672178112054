package io.github.mediabias.analysis.table;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table: its name and columns, as the row's record declares them.
 *
 * @param name such as {@code attribution_span}
 * @param rowType the record
 * @param columns in the order of the record
 */
public record TableSchema(String name, Class<? extends Rows.Row> rowType, List<Column> columns) {

    /**
     * A column.
     *
     * @param type the Java type of its values; {@code Integer} and {@code Boolean} for those that may be empty
     */
    public record Column(String name, Class<?> type) {}

    /** All tables. */
    public static final List<TableSchema> ALL = List.of(
            of(Rows.ArticleRow.class),
            of(Rows.AttributionRow.class),
            of(Rows.AttributionSpanRow.class),
            of(Rows.AttributionSourceRow.class),
            of(Rows.FramingHitRow.class),
            of(Rows.LabelRow.class),
            of(Rows.MentionRow.class),
            of(Rows.StorySignatureRow.class),
            of(Rows.StoryRow.class),
            of(Rows.StoryArticleRow.class),
            of(Rows.QuotationVariantRow.class),
            of(Rows.CorrectionRow.class),
            of(Rows.ProblemRow.class),
            of(Rows.TopicRow.class),
            of(Rows.ArticleTopicRow.class),
            of(Rows.RunRow.class),
            of(Rows.ExtractionQualityRow.class));

    public TableSchema {
        columns = List.copyOf(columns);
    }

    private static TableSchema of(Class<? extends Rows.Row> rowType) {
        List<Column> columns = new ArrayList<>();
        for (RecordComponent component : rowType.getRecordComponents()) {
            columns.add(new Column(snakeCase(component.getName()), component.getType()));
        }
        String name = snakeCase(rowType.getSimpleName().replaceFirst("Row$", ""));
        return new TableSchema(name, rowType, columns);
    }

    /** The table that a row belongs to. */
    public static TableSchema of(Rows.Row row) {
        return ALL.stream()
                .filter(table -> table.rowType() == row.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table holds " + row.getClass()));
    }

    /** The row's values, in the order of the columns. */
    public List<@Nullable Object> values(Rows.Row row) {
        RecordComponent[] components = rowType.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                values[i] = components[i].getAccessor().invoke(row);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("the accessors of " + rowType + " are public and throw nothing", e);
            }
        }
        return Arrays.asList(values);
    }

    /** {@code outletAsRead} becomes {@code outlet_as_read}. */
    static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
