package io.github.mediabias.analysis.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles on one event; mostly a single one.
 *
 * @param story the key of its earliest article
 * @param label what to call it: the headline of the article that has most in common with the others
 * @param firstDay the earliest day of its articles
 * @param lastDay the latest day of its articles
 * @param members its articles, the earliest first, undated ones last
 */
public record Story(
        String story,
        String label,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Member> members) {

    /**
     * An article of a story.
     *
     * @param article its key
     * @param duplicateOf the key of the article whose text it repeats
     */
    public record Member(String article, @Nullable String duplicateOf) {}

    public Story {
        members = List.copyOf(members);
    }
}
