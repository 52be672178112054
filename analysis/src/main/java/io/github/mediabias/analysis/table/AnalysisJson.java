package io.github.mediabias.analysis.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.Label;
import io.github.mediabias.analysis.Mention;
import io.github.mediabias.analysis.framing.FramingHit;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.text.CodePoints;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.PublicationDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An article's analysis as one line of JSON, in the form that {@code mediabias analyze} writes and gold files have. */
public final class AnalysisJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final ArticleTables tables;
    private final ZoneId zone;

    /** @param zone the time zone in which an article's day is told */
    public AnalysisJson(ArticleTables tables, ZoneId zone) {
        this.tables = tables;
        this.zone = zone;
    }

    private static final String NO_STORY = ",\"story\":null,\"duplicate_of\":null,";

    /**
     * Adds what only all articles together tell.
     *
     * @param line what {@link #line} has written
     * @param story the key of the article's story
     * @param duplicateOf the key of the article whose text it repeats
     */
    public static String withStory(String line, String story, @Nullable String duplicateOf) {
        // In a text, each quotation mark has a backslash before it: the first such keys are the article's own.
        int begin = line.indexOf(NO_STORY);
        if (begin < 0) {
            throw new IllegalArgumentException("the line has no empty keys story and duplicate_of");
        }
        String keys = ",\"story\":\"" + story + "\",\"duplicate_of\":"
                + (duplicateOf == null ? "null" : "\"" + duplicateOf + "\"") + ",";
        return line.substring(0, begin) + keys + line.substring(begin + NO_STORY.length());
    }

    /** The line, without its end and without the article's story. */
    public String line(ArticleAnalysis analysis) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            write(analysis, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes every character", e);
        }
        return line.toString();
    }

    private void write(ArticleAnalysis analysis, JsonGenerator json) throws IOException {
        Article article = analysis.article();
        PublicationDate date = article.date();
        CodePoints body = CodePoints.of(article.body());
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("outlet", tables.outlet(article.outlet()));
        text(json, "date", date == null ? null : date.day(zone).toString());
        text(json, "headline", article.headline());
        json.writeStringField("language", analysis.language());
        json.writeStringField("genre", article.genre().label());
        json.writeNullField("story");
        json.writeNullField("duplicate_of");
        json.writeArrayFieldStart("attributions");
        for (Attribution attribution : analysis.attributions()) {
            write(attribution, body, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("framing");
        for (FramingHit hit : analysis.framing()) {
            write(hit, points(hit.part(), article, body), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("labels");
        for (Label label : analysis.labels()) {
            write(label, points(label.part(), article, body), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mentions");
        for (Mention mention : analysis.mentions()) {
            write(mention, points(mention.part(), article, body), json);
        }
        json.writeEndArray();
        json.writeStringField("article", tables.key(article));
        json.writeStringField("codebook", tables.codebookHash());
        json.writeStringField("codebook_version", tables.codebookVersion());
        json.writeEndObject();
    }

    private static CodePoints points(Part part, Article article, CodePoints body) {
        return part == Part.BODY ? body : CodePoints.of(String.valueOf(article.headline()));
    }

    private static void write(Attribution attribution, CodePoints body, JsonGenerator json) throws IOException {
        json.writeStartObject();
        spans(json, "source", attribution.source(), body);
        spans(json, "cue", attribution.cue(), body);
        spans(json, "content", attribution.content(), body);
        json.writeStringField("form", lower(attribution.form()));
        json.writeArrayFieldStart("actors");
        for (SourceMember member : attribution.profile().members()) {
            json.writeString(member.actor());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("codes");
        for (SourceMember member : attribution.profile().members()) {
            json.writeString(member.code());
        }
        json.writeEndArray();
        text(json, "bloc", bloc(attribution.profile().members()));
        json.writeStringField("source_type", attribution.profile().type().label());
        json.writeStringField("reporter_stance", lower(attribution.stance()));
        json.writeStringField("source_position", lower(attribution.position()));
        json.writeNumberField("confidence", attribution.confidence());
        json.writeArrayFieldStart("former");
        for (SourceMember member : attribution.profile().members()) {
            json.writeBoolean(member.former());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reasons");
        for (SourceMember member : attribution.profile().members()) {
            json.writeString(member.reason());
        }
        json.writeEndArray();
        text(json, "via", attribution.profile().via());
        json.writeEndObject();
    }

    /** The one bloc of all members; {@code null} if they are of several or of none. */
    private static @Nullable String bloc(List<SourceMember> members) {
        String bloc = members.isEmpty() ? null : members.get(0).bloc();
        for (SourceMember member : members) {
            if (bloc == null || !bloc.equals(member.bloc())) {
                return null;
            }
        }
        return bloc;
    }

    private static void write(FramingHit hit, CodePoints codePoints, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("frame", hit.frame());
        json.writeStringField("term", hit.term());
        json.writeStringField("part", hit.part().label());
        json.writeFieldName("span");
        span(json, hit.span(), codePoints);
        json.writeStringField("voice", hit.voice().label());
        if (hit.attribution() < 0) {
            json.writeNullField("attribution");
        } else {
            json.writeNumberField("attribution", hit.attribution());
        }
        json.writeBooleanField("negated", hit.negated());
        text(json, "speaker", hit.speaker());
        json.writeBooleanField("fragment", hit.fragment());
        json.writeEndObject();
    }

    private static void write(Label label, CodePoints codePoints, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("actor", label.words().actor());
        json.writeStringField("code", label.words().code());
        json.writeStringField("label", label.words().label());
        json.writeStringField("kind", label.words().kind().label());
        text(json, "office", label.words().office());
        json.writeStringField("part", label.part().label());
        json.writeFieldName("span");
        span(json, label.words().span(), codePoints);
        json.writeStringField("voice", label.voice().label());
        json.writeEndObject();
    }

    private static void write(Mention mention, CodePoints codePoints, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", mention.actor().kind().label());
        json.writeStringField("actor", mention.actor().actor());
        json.writeStringField("code", mention.actor().code());
        text(json, "bloc", mention.actor().bloc());
        json.writeNumberField("count", mention.count());
        json.writeStringField("part", mention.part().label());
        json.writeFieldName("span");
        span(json, mention.actor().first(), codePoints);
        json.writeEndObject();
    }

    private static void spans(JsonGenerator json, String name, List<Span> spans, CodePoints codePoints)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Span span : spans) {
            span(json, span, codePoints);
        }
        json.writeEndArray();
    }

    private static void span(JsonGenerator json, Span span, CodePoints codePoints) throws IOException {
        json.writeArray(new int[] {codePoints.ofUtf16(span.begin()), codePoints.ofUtf16(span.end())}, 0, 2);
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
