package io.github.mediabias.reporting;

/**
 * A value as the tables have it, such as {@code direct}, before it is said in a language: by {@link Messages#label}.
 *
 * @param vocabulary what it is a value of, such as {@code form}
 * @param value as in the tables and CSV files
 */
public record CodedValue(String vocabulary, String value) {}
