package io.github.mediabias.core.read;

import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.PublicationDate;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.ReadProblem.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Makes an article of a record's fields, the same way for every kind of file; reports what is wrong with it. */
final class ArticleAssembler {

    private final DateReader dates;
    private final ArticleSink sink;

    ArticleAssembler(ReadOptions options, ArticleSink sink) {
        this.dates = new DateReader(options.dateFormats());
        this.sink = sink;
    }

    /**
     * Passes the record's article to the sink, its problems before it.
     *
     * @param fallbackId the id where the record has none; {@code null} for its URL or, failing that, a hash of its text
     */
    void assemble(RecordFields fields, Origin origin, @Nullable String fallbackId) {
        String body = fields.find(Field.BODY);
        if (body == null) {
            problem(
                    origin,
                    Kind.NO_TEXT,
                    "the record has no text; expected it under one of " + Field.BODY.namesIn(fields.mapped()));
            return;
        }
        if (body.length() > ReadOptions.LONGEST_BODY) {
            problem(
                    origin,
                    Kind.TOO_LONG,
                    "the text has " + body.length() + " characters; expected at most " + ReadOptions.LONGEST_BODY);
            return;
        }
        String headline = fields.find(Field.HEADLINE);
        String byline = fields.findTrimmed(Field.BYLINE);
        String url = fields.findTrimmed(Field.URL);
        String outlet = fields.findTrimmed(Field.OUTLET);
        String agency = fields.findTrimmed(Field.AGENCY);
        if (agency == null) {
            agency = Agencies.find(byline, body);
        }
        sink.article(new Article(
                id(fields, url, fallbackId, headline, body),
                outlet == null ? Article.UNKNOWN_OUTLET : outlet,
                headline,
                body,
                date(fields, origin),
                url,
                byline,
                agency,
                fields.findTrimmed(Field.LANGUAGE),
                genre(fields, origin, headline, url, agency),
                origin));
    }

    private static String id(
            RecordFields fields,
            @Nullable String url,
            @Nullable String fallback,
            @Nullable String headline,
            String body) {
        String id = fields.findTrimmed(Field.ID);
        if (id != null) {
            return id;
        }
        if (fallback != null) {
            return fallback;
        }
        return url != null ? url : "text-" + hash(headline + "\n" + body);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private @Nullable PublicationDate date(RecordFields fields, Origin origin) {
        String text = fields.findTrimmed(Field.DATE);
        if (text == null) {
            return null;
        }
        DateReader.Reading reading = dates.read(text);
        if (reading.problem() != null) {
            problem(origin, reading.ambiguous() ? Kind.AMBIGUOUS_DATE : Kind.BAD_DATE, reading.problem());
        }
        return reading.date();
    }

    private Genre genre(
            RecordFields fields,
            Origin origin,
            @Nullable String headline,
            @Nullable String url,
            @Nullable String agency) {
        String stated = fields.findTrimmed(Field.GENRE);
        if (stated != null) {
            Genre genre = Genres.ofMetadata(stated);
            if (genre != null) {
                return genre;
            }
            problem(origin, Kind.UNKNOWN_GENRE, "the genre is '" + stated + "'; expected one of " + Genres.labels());
        }
        return Genres.infer(fields.findTrimmed(Field.SECTION), headline, url, agency);
    }

    private void problem(Origin origin, Kind kind, String message) {
        sink.problem(new ReadProblem(origin, kind, message));
    }
}
