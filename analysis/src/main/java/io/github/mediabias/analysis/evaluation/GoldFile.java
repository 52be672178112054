package io.github.mediabias.analysis.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.text.CodePoints;
import io.github.mediabias.analysis.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads coded articles from JSON Lines: {@code {"id", "text", "attributions": [{"source": [[b,e],…], "cue", "content"}]}},
 * offsets in code points, end exclusive.
 */
public final class GoldFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldFile() {}

    /**
     * The articles of a file, in its order.
     *
     * @throws IOException if it cannot be read, or a line is no coded article; the message names file and line
     */
    public static List<CodedArticle> read(Path file) throws IOException {
        List<CodedArticle> articles = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    articles.add(article(JSON.readTree(line)));
                } catch (JsonProcessingException e) {
                    throw new IOException(file + ", line " + number + ": not JSON: " + e.getOriginalMessage(), e);
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return articles;
    }

    private static CodedArticle article(JsonNode node) {
        String id = required(node, "id");
        String text = required(node, "text");
        if (!node.path("attributions").isArray()) {
            throw new IllegalArgumentException(
                    "no list 'attributions'; expected gold as `mediabias evaluate` reads it");
        }
        CodePoints codePoints = CodePoints.of(text);
        List<CodedAttribution> attributions = new ArrayList<>();
        for (JsonNode attribution : node.path("attributions")) {
            attributions.add(new CodedAttribution(
                    spans(attribution, "source", text, codePoints),
                    spans(attribution, "cue", text, codePoints),
                    spans(attribution, "content", text, codePoints)));
        }
        return new CodedArticle(id, text, attributions);
    }

    private static String required(JsonNode node, String key) {
        if (!node.path(key).isTextual()) {
            throw new IllegalArgumentException("no text '" + key + "'; expected gold as `mediabias evaluate` reads it");
        }
        return node.path(key).asText();
    }

    private static List<Span> spans(JsonNode attribution, String part, String text, CodePoints codePoints) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : attribution.path(part)) {
            int begin = codePoints.toUtf16(pair.path(0).asInt(-1));
            int end = codePoints.toUtf16(pair.path(1).asInt(-1));
            if (begin < 0 || end > text.length() || end < begin) {
                throw new IllegalArgumentException(part + " is " + pair + "; expected [begin, end] within the text");
            }
            if (end > begin) {
                spans.add(new Span(begin, end));
            }
        }
        return spans;
    }
}
