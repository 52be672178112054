package io.github.mediabias.reporting;

import io.github.mediabias.analysis.table.Rows;
import io.github.mediabias.archive.Database;
import io.github.mediabias.archive.RunWriter;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A database with a few rows, written out by hand so that every figure can be counted on fingers. */
final class ReportFixture {

    private final List<Rows.Row> rows = new ArrayList<>();
    private final List<Rows.Row> stories = new ArrayList<>();
    private long records;
    private int run = 1;

    ReportFixture() {
        rows.add(new Rows.RunRow(
                1, "test", "rules", "0123456789abcdef", "house 2", "Z", "by hand", "2025-03-24T06:00:00Z"));
    }

    /** Another run, whose articles follow. */
    ReportFixture run(String engine, String codebookHash) {
        rows.add(new Rows.RunRow(
                ++run, "test", engine, codebookHash, "house 2", "Z", "by hand", "2025-03-24T07:00:00Z"));
        return this;
    }

    /** A story with these articles. */
    ReportFixture story(String label, String... articles) {
        stories.add(new Rows.StoryRow(articles[0], label, null, null));
        for (String article : articles) {
            stories.add(new Rows.StoryArticleRow(articles[0], article, null));
        }
        return this;
    }

    /** Of two articles on one story, the second has the first one's text. */
    ReportFixture repeats(String original, String repeat) {
        stories.add(new Rows.StoryRow(original, "story", null, null));
        stories.add(new Rows.StoryArticleRow(original, original, null));
        stories.add(new Rows.StoryArticleRow(original, repeat, original));
        return this;
    }

    /** The first attributions of two articles are of one utterance, which the second article has first. */
    ReportFixture variant(String article, String first, String kind) {
        stories.add(new Rows.QuotationVariantRow(article, 0, first, 0, kind));
        return this;
    }

    /** What was measured of the engine. */
    ReportFixture quality(String measure, double value) {
        rows.add(new Rows.ExtractionQualityRow(1, "old news", measure, value));
        return this;
    }

    /** An article of 100 words, 50 of them in the outlet's own voice. */
    ReportFixture article(String key, String outlet, @Nullable String day, String headline, String url) {
        return article(key, outlet, day, headline, url, "staff news", key);
    }

    ReportFixture article(
            String key,
            String outlet,
            @Nullable String day,
            String headline,
            String url,
            String genre,
            String textHash) {
        rows.add(new Rows.ArticleRow(
                key,
                outlet,
                outlet,
                key,
                headline,
                day == null ? null : LocalDate.parse(day),
                null,
                url,
                null,
                null,
                "eng",
                genre,
                100,
                50,
                30,
                15,
                5,
                textHash,
                false,
                "by hand",
                "",
                ++records,
                run,
                run,
                0));
        return this;
    }

    /** An attribution of 10 words to one member; without actor, to nobody. */
    ReportFixture attribution(
            String article,
            int number,
            String content,
            String form,
            @Nullable String actor,
            @Nullable String country,
            boolean official) {
        rows.add(new Rows.AttributionRow(
                article,
                number,
                actor == null ? "" : actor,
                "said",
                content,
                form,
                "neutral",
                "asserts",
                actor == null ? "none" : "person",
                null,
                10,
                0.5,
                0.9,
                "by hand"));
        rows.add(new Rows.AttributionSpanRow(article, number, "content", 0, 100 * number, 100 * number + 50));
        if (actor != null) {
            member(article, number, 0, actor, country, official);
        }
        return this;
    }

    ReportFixture member(
            String article, int number, int ordinal, String actor, @Nullable String country, boolean official) {
        rows.add(new Rows.AttributionSourceRow(
                article,
                number,
                ordinal,
                actor,
                (country == null ? "---" : country) + "GOV",
                country,
                "GOV",
                "USA".equals(country) || "DEU".equals(country) || "WST".equals(country) ? "WST" : null,
                official,
                false,
                "codebook: " + actor));
        return this;
    }

    ReportFixture hit(String article, int number, String frame, String term, String voice) {
        rows.add(new Rows.FramingHitRow(
                article, number, frame, term, "body", 0, 4, voice, null, false, term, "before ", " after", null,
                false));
        return this;
    }

    /** A hit in the outlet's own voice that begins so many characters into the body. */
    ReportFixture hitAt(String article, int number, String frame, String term, int begin) {
        rows.add(new Rows.FramingHitRow(
                article, number, frame, term, "body", begin, begin + 4, "outlet", null, false, term, "before ",
                " after", null, false));
        return this;
    }

    ReportFixture mention(String article, int number, String kind, String actor, String code) {
        rows.add(new Rows.MentionRow(
                article, number, kind, actor, code, null, 2, "body", 0, 4, actor, "before ", " after"));
        return this;
    }

    ReportFixture title(String article, int number, String actor, String code, String office) {
        rows.add(new Rows.LabelRow(
                article, number, actor, code, office, "title", office, "body", 0, 4, "outlet", office, "before ",
                " after"));
        return this;
    }

    ReportFixture problem(String message) {
        rows.add(new Rows.ProblemRow(1, "by hand", "line 7", "bad record", message, false));
        return this;
    }

    Database open() throws SQLException, IOException {
        Database database = Database.temporary(1);
        try (RunWriter writer = new RunWriter(database)) {
            for (Rows.Row row : rows) {
                writer.accept(row);
            }
            writer.finish();
        }
        if (!stories.isEmpty()) {
            // Those that the end of the run has found in articles without a text.
            database.execute("DELETE FROM story");
            database.execute("DELETE FROM story_article");
            try (RunWriter writer = new RunWriter(database)) {
                for (Rows.Row row : stories) {
                    writer.accept(row);
                }
            }
        }
        return database;
    }
}
