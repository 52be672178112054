package io.github.mediabias.analysis.concordance;

import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.framing.Voice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a term in its context. Texts stand on one line each; {@code ¶} is the end of a paragraph.
 *
 * @param outlet the outlet's one name, by the codebook
 * @param date the day of publication; {@code null} if unknown
 * @param article the article's id
 * @param part where in the article it stands
 * @param voice whose word it is
 * @param source who is quoted or paraphrased; {@code null} where it is in no attribution's content, or nobody is named
 * @param left the words before it, up to the very hit: a space at its end is kept
 * @param hit the words found
 * @param right the words behind it, from the very hit on
 * @param term the term as it was asked for, or as the codebook writes it
 * @param negated whether a negation stands close before it
 * @param begin where it begins in its part, in code points from 0
 * @param end where it ends, exclusive
 * @param file where the article was read
 * @param place the place in that file
 */
public record ConcordanceLine(
        String outlet,
        @Nullable LocalDate date,
        String article,
        @Nullable String headline,
        Part part,
        Voice voice,
        @Nullable String source,
        String left,
        String hit,
        String right,
        String term,
        boolean negated,
        int begin,
        int end,
        @Nullable String url,
        String file,
        String place) {

    /** The names of the columns in files, in the order of {@link #values}. */
    public static final List<String> COLUMNS = List.of(
            "outlet",
            "date",
            "article",
            "headline",
            "part",
            "voice",
            "source",
            "left",
            "hit",
            "right",
            "term",
            "negated",
            "begin",
            "end",
            "url",
            "file",
            "place");

    /** The line as a row of a table. */
    public List<@Nullable Object> values() {
        return Arrays.asList(
                outlet,
                date,
                article,
                headline,
                part.label(),
                voice.label(),
                source,
                left,
                hit,
                right,
                term,
                negated,
                begin,
                end,
                url,
                file,
                place);
    }
}
