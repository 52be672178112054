package io.github.mediabias.reporting.comparison;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.Label;
import io.github.mediabias.analysis.Mention;
import io.github.mediabias.analysis.attribution.QualityFigure;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.BlocMembership;
import io.github.mediabias.analysis.codebook.Codebook.Frame;
import io.github.mediabias.analysis.comparison.Comparison;
import io.github.mediabias.analysis.comparison.Finding;
import io.github.mediabias.analysis.comparison.FindingKind;
import io.github.mediabias.analysis.comparison.FindingSide;
import io.github.mediabias.analysis.framing.FramingHit;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.PublicationDate;
import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as the page's script reads it. Offsets count UTF-16 units, as in Java and in the script alike; they never leave
 * the page.
 */
final class ComparisonData {

    private final Comparison comparison;
    private final Map<String, String> outletNames;
    private final Map<String, BlocMembership> blocs = new LinkedHashMap<>();
    private final Map<String, String> frames = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final ZoneId zone;

    ComparisonData(Comparison comparison, Codebook codebook, ZoneId zone) {
        this.comparison = comparison;
        this.outletNames = codebook.outletNames();
        this.zone = zone;
        for (BlocMembership membership : codebook.blocs()) {
            blocs.putIfAbsent(membership.code(), membership);
            places.putIfAbsent(membership.code(), membership.bloc());
        }
        codebook.countries().forEach(country -> places.put(country.code(), country.name()));
        codebook.roles().forEach(role -> roles.put(role.role(), role.label()));
        for (Frame frame : codebook.frames()) {
            frames.put(frame.frame(), frame.label());
        }
    }

    void write(String engine, List<QualityFigure> quality, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("engine", engine);
        json.writeArrayFieldStart("quality");
        for (QualityFigure figure : quality) {
            json.writeStartObject();
            json.writeStringField("corpus", figure.corpus());
            json.writeStringField("measure", figure.measure());
            json.writeNumberField("value", figure.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("blocs");
        for (BlocMembership bloc : blocs.values()) {
            json.writeStartObject();
            json.writeStringField("code", bloc.code());
            json.writeStringField("name", bloc.bloc());
            json.writeStringField("label", bloc.label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("articles");
        int last = comparison.articles().size() - 1;
        for (int i = 0; i <= last; i++) {
            article(comparison.articles().get(i), name(i), comparison.hasOriginal() && i == last, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : comparison.findings()) {
            finding(finding, json);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("cut");
        for (Map.Entry<FindingKind, Integer> kind : comparison.cut().entrySet()) {
            json.writeNumberField(kind.getKey().label(), kind.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void article(ArticleAnalysis analysis, String name, boolean original, JsonGenerator json)
            throws IOException {
        Article article = analysis.article();
        PublicationDate date = article.date();
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeBooleanField("original", original);
        text("date", date == null ? null : date.day(zone).toString(), json);
        text("headline", article.headline(), json);
        json.writeStringField("body", article.body());
        text("url", article.url(), json);
        text("byline", article.byline(), json);
        text("agency", article.agency(), json);
        json.writeStringField("genre", article.genre().label());
        json.writeStringField("language", analysis.language());
        json.writeNumberField("words", analysis.words());
        json.writeArrayFieldStart("attributions");
        for (Attribution attribution : analysis.attributions()) {
            attribution(attribution, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("framing");
        for (FramingHit hit : analysis.framing()) {
            framing(hit, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("labels");
        for (Label label : analysis.labels()) {
            label(label, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mentions");
        for (Mention mention : analysis.mentions()) {
            json.writeStartObject();
            json.writeStringField("actor", mention.actor().actor());
            json.writeNumberField("count", mention.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The outlet's one name where the codebook knows it. */
    private String name(int article) {
        String name = comparison.title(article);
        return outletNames.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    private void attribution(Attribution attribution, JsonGenerator json) throws IOException {
        json.writeStartObject();
        spans("source", attribution.source(), json);
        spans("cue", attribution.cue(), json);
        spans("content", attribution.content(), json);
        json.writeStringField("form", lower(attribution.form()));
        json.writeStringField("stance", lower(attribution.stance()));
        json.writeStringField("position", lower(attribution.position()));
        json.writeStringField("type", attribution.profile().type().label());
        text("via", attribution.profile().via(), json);
        json.writeNumberField("words", attribution.words());
        json.writeArrayFieldStart("members");
        for (SourceMember member : attribution.profile().members()) {
            json.writeStartObject();
            json.writeStringField("actor", member.actor());
            text("country", member.country(), json);
            text("origin", member.country() == null ? null : places.get(member.country()), json);
            text("role", member.role() == null ? null : roles.getOrDefault(member.role(), member.role()), json);
            text("bloc", member.bloc(), json);
            json.writeBooleanField("former", member.former());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void framing(FramingHit hit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("frame", frames.getOrDefault(hit.frame(), hit.frame()));
        json.writeStringField("term", hit.term());
        json.writeStringField("part", hit.part().label());
        span("span", hit.span(), json);
        json.writeStringField("voice", hit.voice().label());
        text("speaker", hit.speaker(), json);
        json.writeBooleanField("negated", hit.negated());
        json.writeEndObject();
    }

    private static void label(Label label, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("actor", label.words().actor());
        json.writeStringField("label", label.words().label());
        json.writeStringField("kind", label.words().kind().label());
        json.writeStringField("part", label.part().label());
        span("span", label.words().span(), json);
        json.writeStringField("voice", label.voice().label());
        json.writeEndObject();
    }

    private static void finding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", finding.kind().label());
        json.writeNumberField("strength", finding.strength());
        json.writeStringField("note", finding.note());
        json.writeArrayFieldStart("sides");
        side(finding.left(), json);
        FindingSide right = finding.right();
        if (right != null) {
            side(right, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void side(FindingSide side, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("article", side.article());
        json.writeStringField("part", side.part().label());
        spans("spans", side.spans(), json);
        spans("differing", side.differing(), json);
        json.writeEndObject();
    }

    private static void spans(String name, List<Span> spans, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Span span : spans) {
            json.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
        }
        json.writeEndArray();
    }

    private static void span(String name, Span span, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        json.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
    }

    private static void text(String name, @Nullable String value, JsonGenerator json) throws IOException {
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
