package io.github.mediabias.reporting;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.core.Genre;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a report shall be about. Immutable; each {@code with…} returns another.
 *
 * @param week an ISO week such as {@code 2025-W12}; {@code null} for the newest that holds an article
 * @param from the first day, instead of a week
 * @param to the last day, instead of a week
 * @param genres the genres that count
 * @param text how much of the articles' text travels with it
 * @param language what it is written in
 * @param paper what the workbook is set up to be printed on
 * @param categories what the categories of framing terms are called, by their ids; those of the shipped codebook have names in
 *     each language
 */
public record ReportRequest(
        @Nullable String week,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Genre> genres,
        TextExtent text,
        ReportLanguage language,
        PaperSize paper,
        Map<String, String> categories) {

    public ReportRequest {
        genres = List.copyOf(genres);
        categories = Map.copyOf(categories);
    }

    /** The newest week; staff news, agency copy and what is of unknown genre; snippets; in English. */
    public static ReportRequest defaults() {
        return new ReportRequest(
                null,
                null,
                null,
                List.of(Genre.STAFF_NEWS, Genre.AGENCY, Genre.UNKNOWN),
                TextExtent.SNIPPET,
                ReportLanguage.ENGLISH,
                PaperSize.A4,
                Map.of());
    }

    /**
     * For that week.
     *
     * @throws IllegalArgumentException if the text is no ISO week
     */
    public ReportRequest withWeek(String isoWeek) {
        ReportPeriod.monday(isoWeek);
        return new ReportRequest(isoWeek, null, null, genres, text, language, paper, categories);
    }

    /** From one day to another; {@code null} for the first or last day with an article. */
    public ReportRequest withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ReportRequest(null, first, last, genres, text, language, paper, categories);
    }

    /** The genres as SQL literals between commas. */
    String genreLiterals() {
        return genres.stream().map(genre -> "'" + genre.label() + "'").collect(Collectors.joining(", "));
    }

    /** Counting these genres only. */
    public ReportRequest withGenres(List<Genre> counted) {
        return new ReportRequest(week, from, to, counted, text, language, paper, categories);
    }

    /** With that much of the articles' text. */
    public ReportRequest withText(TextExtent extent) {
        return new ReportRequest(week, from, to, genres, extent, language, paper, categories);
    }

    /** In that language. */
    public ReportRequest withLanguage(ReportLanguage written) {
        return new ReportRequest(week, from, to, genres, text, written, paper, categories);
    }

    /** To be printed on that paper. */
    public ReportRequest withPaper(PaperSize printed) {
        return new ReportRequest(week, from, to, genres, text, language, printed, categories);
    }

    /** With the names that a codebook gives its categories. */
    public ReportRequest withCategoriesOf(Codebook codebook) {
        Map<String, String> labels = new TreeMap<>();
        codebook.frames().forEach(frame -> labels.put(frame.frame(), frame.label()));
        return new ReportRequest(week, from, to, genres, text, language, paper, labels);
    }

    /** The texts that it is written with. */
    Messages messages() {
        return Messages.in(language).withCategories(categories);
    }
}
