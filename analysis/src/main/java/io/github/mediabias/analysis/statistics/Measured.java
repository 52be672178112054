package io.github.mediabias.analysis.statistics;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a measure gives: a value, or the reason why there is none.
 *
 * @param <T> a number or an {@link Interval}
 */
public sealed interface Measured<T> permits Measured.Defined, Measured.Undefined {

    /** A value that there is. */
    record Defined<T>(T value) implements Measured<T> {}

    /**
     * No value.
     *
     * @param reason why, as the end of a sentence: "fewer than 10 articles"
     */
    record Undefined<T>(String reason) implements Measured<T> {}

    /** A value. */
    static <T> Measured<T> of(T value) {
        return new Defined<>(value);
    }

    /** No value, for that reason. */
    static <T> Measured<T> undefined(String reason) {
        return new Undefined<>(reason);
    }

    /** The value, if there is one. */
    default Optional<T> find() {
        return Optional.ofNullable(orNull());
    }

    /** The value as a table holds it: {@code null}, an empty cell, where there is none. */
    default @Nullable T orNull() {
        return this instanceof Defined<T> defined ? defined.value() : null;
    }

    /** Why there is no value; empty if there is one. */
    default String reason() {
        return this instanceof Undefined<T> undefined ? undefined.reason() : "";
    }

    /** What {@code function} makes of the value; where there is none, the same reason. */
    default <R> Measured<R> map(Function<T, R> function) {
        return this instanceof Defined<T> defined ? of(function.apply(defined.value())) : undefined(reason());
    }
}
