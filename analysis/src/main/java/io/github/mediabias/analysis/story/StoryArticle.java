package io.github.mediabias.analysis.story;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What the grouping needs to know of an article.
 *
 * @param article its key, which no other article has
 * @param day the day of publication
 * @param textHash equal for articles with the same words
 * @param words words of the body
 */
public record StoryArticle(
        String article,
        String outlet,
        String id,
        @Nullable LocalDate day,
        @Nullable String headline,
        @Nullable String url,
        String textHash,
        int words,
        StorySignature signature) {

    private static final Comparator<StoryArticle> BY_DAY =
            Comparator.comparing(StoryArticle::day, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<StoryArticle> BY_NAME = Comparator.comparing(StoryArticle::outlet)
            .thenComparing(StoryArticle::id)
            .thenComparing(StoryArticle::article);

    /** Earlier ones first, undated ones last; those of a day by outlet and id. No two are equal in it. */
    static final Comparator<StoryArticle> EARLIEST_FIRST = BY_DAY.thenComparing(BY_NAME);

    /** As {@link #EARLIEST_FIRST}, but of a day's articles the longest first: a text repeats the one that has all of it. */
    static final Comparator<StoryArticle> ORIGINALS_FIRST = BY_DAY.thenComparing(
                    Comparator.comparingInt(StoryArticle::words).reversed())
            .thenComparing(BY_NAME);

    /** The same article, as if its day were not known. */
    public StoryArticle withoutDay() {
        return new StoryArticle(article, outlet, id, null, headline, url, textHash, words, signature);
    }

    StoryArticle withoutSignature() {
        return new StoryArticle(article, outlet, id, day, headline, url, textHash, words, StorySignature.EMPTY);
    }

    /** Whether the two are one article in two wordings: of one outlet, with the same id, address or headline. */
    boolean isVersionOf(StoryArticle other) {
        return outlet.equals(other.outlet)
                && (id.equals(other.id)
                        || url != null && url.equals(other.url)
                        || headline != null && headline.equals(other.headline));
    }
}
