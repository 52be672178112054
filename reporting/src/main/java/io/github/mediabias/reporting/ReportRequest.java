package io.github.mediabias.reporting;

import io.github.mediabias.core.Genre;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a report shall be about. Immutable; each {@code with…} returns another.
 *
 * @param week an ISO week such as {@code 2025-W12}; {@code null} for the newest that holds an article
 * @param from the first day, instead of a week
 * @param to the last day, instead of a week
 * @param genres the genres that count
 */
public record ReportRequest(
        @Nullable String week,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Genre> genres) {

    public ReportRequest {
        genres = List.copyOf(genres);
    }

    /** The newest week; staff news, agency copy and what is of unknown genre. */
    public static ReportRequest defaults() {
        return new ReportRequest(null, null, null, List.of(Genre.STAFF_NEWS, Genre.AGENCY, Genre.UNKNOWN));
    }

    /**
     * For that week.
     *
     * @throws IllegalArgumentException if the text is no ISO week
     */
    public ReportRequest withWeek(String isoWeek) {
        ReportPeriod.monday(isoWeek);
        return new ReportRequest(isoWeek, null, null, genres);
    }

    /** From one day to another; {@code null} for the first or last day with an article. */
    public ReportRequest withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ReportRequest(null, first, last, genres);
    }

    /** The genres as SQL literals between commas. */
    String genreLiterals() {
        return genres.stream().map(genre -> "'" + genre.label() + "'").collect(Collectors.joining(", "));
    }

    /** Counting these genres only. */
    public ReportRequest withGenres(List<Genre> counted) {
        return new ReportRequest(week, from, to, counted);
    }
}
