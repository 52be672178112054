package io.github.mediabias.core.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The raw values of one record by column name or key.
 *
 * @param values the values as read; keys in lower case
 * @param mapped the columns that the user mapped
 */
record RecordFields(Map<String, String> values, Map<Field, String> mapped) {

    /** The first value under the field's names that is not blank, verbatim; {@code null} if there is none. */
    @Nullable
    String find(Field field) {
        for (String name : field.namesIn(mapped)) {
            String value = values.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    /** As {@link #find}, without white space around it. */
    @Nullable
    String findTrimmed(Field field) {
        String value = find(field);
        return value == null ? null : value.strip();
    }
}
