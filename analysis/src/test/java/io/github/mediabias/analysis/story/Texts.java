package io.github.mediabias.analysis.story;

import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.PublicationDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invented articles. */
final class Texts {

    static final SignatureMaker MAKER = new SignatureMaker();

    private static final List<String> EVERYDAY = List.of(
            "the",
            "a",
            "of",
            "in",
            "people",
            "government",
            "said",
            "on",
            "officials",
            "police",
            "after",
            "new",
            "state",
            "before",
            "would",
            "week",
            "had",
            "and",
            "to",
            "was",
            "report",
            "public",
            "year",
            "with");

    private Texts() {}

    static StoryArticle article(
            String outlet, String id, @Nullable String day, @Nullable String headline, String body) {
        LocalDate date = day == null ? null : LocalDate.parse(day);
        Article article = new Article(
                id,
                outlet,
                headline,
                body,
                date == null ? null : PublicationDate.of(date),
                null,
                null,
                null,
                null,
                Genre.STAFF_NEWS,
                new Origin("by hand", ""));
        return new StoryArticle(
                outlet + "/" + id,
                outlet,
                id,
                date,
                headline,
                null,
                ArticleTables.textHash(body),
                body.split(" ").length,
                MAKER.make(article, "eng"));
    }

    /** A text of 200 words on an event: a third of them are the event's own thirty, which no other event has. */
    static String on(int event, long seed) {
        Random random = new Random(31L * event + seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            words.add(
                    random.nextInt(3) == 0
                            ? "Event" + event + "name" + random.nextInt(30)
                            : EVERYDAY.get(random.nextInt(EVERYDAY.size())));
        }
        return String.join(" ", words) + ".";
    }
}
