package io.github.mediabias.core;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published: a day as the outlet prints it, and the instant where the input states a zone or offset.
 *
 * @param printed the day as printed, in the outlet's own time
 * @param instant the moment, where the input gives a time and a zone; {@code null} elsewhere, since a time without a zone
 *     cannot be converted
 */
public record PublicationDate(LocalDate printed, @Nullable OffsetDateTime instant) {

    public PublicationDate {
        requireNonNull(printed, "printed");
    }

    /** A day without a zone. */
    public static PublicationDate of(LocalDate printed) {
        return new PublicationDate(printed, null);
    }

    /** A moment; its printed day is the day at its own offset. */
    public static PublicationDate of(OffsetDateTime instant) {
        return new PublicationDate(instant.toLocalDate(), instant);
    }

    /** The day in {@code zone}: converted where the moment is known, as printed elsewhere. */
    public LocalDate day(ZoneId zone) {
        return instant == null ? printed : instant.atZoneSameInstant(zone).toLocalDate();
    }
}
