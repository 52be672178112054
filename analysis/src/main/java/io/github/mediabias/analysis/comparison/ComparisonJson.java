package io.github.mediabias.analysis.comparison;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.text.CodePoints;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.core.Article;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as JSON: {@code {"articles": [{"name", …}], "original": number|null, "findings": [{"kind", "strength", "left": {"article",
 * "part", "spans", "differing", "text"}, "right", "note"}], "cut": {kind: number}}}. An article is named by its number in {@code articles}, from 0, and in notes by its {@code name}; spans
 * count code points of the part, end exclusive; the text of several spans stands between ellipses; {@code right} is null
 * where the other side has no passage; {@code cut} counts the weaker findings of a kind that are left out.
 */
public final class ComparisonJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Comparison comparison;

    private ComparisonJson(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Writes the comparison, ended by a line end.
     *
     * @throws IOException if {@code out} throws one
     */
    public static void write(Comparison comparison, Writer out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.useDefaultPrettyPrinter();
        new ComparisonJson(comparison).write(json);
        json.flush();
        out.write("\n");
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("articles");
        for (int i = 0; i < comparison.articles().size(); i++) {
            ArticleAnalysis analysis = comparison.articles().get(i);
            Article article = analysis.article();
            json.writeStartObject();
            json.writeStringField("name", comparison.name(i));
            json.writeStringField("id", article.id());
            json.writeStringField("outlet", article.outlet());
            json.writeStringField("headline", article.headline());
            json.writeStringField("language", analysis.language());
            json.writeStringField("file", article.origin().file());
            json.writeNumberField("words", analysis.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (comparison.hasOriginal()) {
            json.writeNumberField("original", comparison.articles().size() - 1);
        } else {
            json.writeNullField("original");
        }
        json.writeArrayFieldStart("findings");
        for (Finding finding : comparison.findings()) {
            json.writeStartObject();
            json.writeStringField("kind", finding.kind().label());
            // Hundredths say all that a strength knows, and are the same on every machine.
            json.writeNumberField("strength", Math.round(100 * finding.strength()) / 100.0);
            json.writeFieldName("left");
            side(finding.left(), json);
            json.writeFieldName("right");
            side(finding.right(), json);
            json.writeStringField("note", finding.note());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("cut");
        for (Map.Entry<FindingKind, Integer> kind : comparison.cut().entrySet()) {
            json.writeNumberField(kind.getKey().label(), kind.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void side(@Nullable FindingSide side, JsonGenerator json) throws IOException {
        if (side == null) {
            json.writeNull();
            return;
        }
        String text = comparison.text(side);
        CodePoints points = CodePoints.of(text);
        json.writeStartObject();
        json.writeNumberField("article", side.article());
        json.writeStringField("part", side.part().label());
        spans("spans", side.spans(), points, json);
        spans("differing", side.differing(), points, json);
        json.writeStringField(
                "text", side.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" … ")));
        json.writeEndObject();
    }

    private static void spans(String name, List<Span> spans, CodePoints points, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Span span : spans) {
            json.writeArray(new int[] {points.ofUtf16(span.begin()), points.ofUtf16(span.end())}, 0, 2);
        }
        json.writeEndArray();
    }
}
