package io.github.mediabias.analysis.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.text.CodePoints;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.core.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads coded articles from JSON Lines: {@code {"id", "text", "attributions": [{"source": [[b,e],…], "cue", "content"}]}},
 * offsets in code points, end exclusive. Further keys may stand in it, or be null: of an article {@code publisher} or
 * {@code outlet}, and {@code date} (a day such as 2025-03-18); of an attribution {@code form}, {@code source_type},
 * {@code reporter_stance}, {@code codes}, {@code actors} and {@code confidence}, as {@code mediabias analyze} writes them.
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
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
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
        } catch (CharacterCodingException e) {
            throw new IOException(file + ", behind line " + number + ": bytes that are no UTF-8; expected UTF-8", e);
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
        return new CodedArticle(id, outlet(node), date(node), text, attributions(node, text));
    }

    /**
     * The attributions of an article.
     *
     * @throws IllegalArgumentException if one is not in the form of this class, or reaches beyond the text
     */
    static List<CodedAttribution> attributions(JsonNode node, String text) {
        CodePoints codePoints = CodePoints.of(text);
        List<CodedAttribution> attributions = new ArrayList<>();
        for (JsonNode attribution : node.path("attributions")) {
            attributions.add(new CodedAttribution(
                    spans(attribution, "source", text, codePoints),
                    spans(attribution, "cue", text, codePoints),
                    spans(attribution, "content", text, codePoints),
                    constant(attribution, "form", QuotationForm.class),
                    constant(attribution, "source_type", SourceType.class),
                    texts(attribution, "codes"),
                    texts(attribution, "actors"),
                    constant(attribution, "reporter_stance", ReporterStance.class),
                    confidence(attribution)));
        }
        return attributions;
    }

    private static double confidence(JsonNode attribution) {
        JsonNode confidence = attribution.path("confidence");
        if (confidence.isMissingNode() || confidence.isNull()) {
            return 1;
        }
        if (!confidence.isNumber() || confidence.asDouble() < 0 || confidence.asDouble() > 1) {
            throw new IllegalArgumentException("confidence is " + confidence + "; expected a number from 0 to 1");
        }
        return confidence.asDouble();
    }

    private static String outlet(JsonNode node) {
        for (String key : List.of("publisher", "outlet")) {
            String outlet = optional(node, key);
            if (outlet != null && !outlet.isBlank()) {
                return outlet.strip();
            }
        }
        return Article.UNKNOWN_OUTLET;
    }

    private static @Nullable LocalDate date(JsonNode node) {
        String date = optional(node, "date");
        try {
            // A time of day may follow.
            return date == null || date.isBlank()
                    ? null
                    : LocalDate.parse(date.strip().replaceFirst("[T ].*", ""));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date is '" + date + "'; expected a day such as 2025-03-18", e);
        }
    }

    private static @Nullable String optional(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException(key + " is " + value + "; expected a text");
        }
        return value.asText();
    }

    private static <E extends Enum<E>> @Nullable E constant(JsonNode attribution, String key, Class<E> type) {
        String label = optional(attribution, key);
        if (label == null) {
            return null;
        }
        List<String> labels = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            labels.add(constant.name().toLowerCase(Locale.ROOT));
            if (label.equals(labels.get(labels.size() - 1))) {
                return constant;
            }
        }
        throw new IllegalArgumentException(key + " is '" + label + "'; expected one of " + String.join(", ", labels));
    }

    private static List<String> texts(JsonNode attribution, String key) {
        JsonNode list = attribution.path(key);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode text : list) {
            if (text.isTextual()) {
                texts.add(text.asText());
            }
        }
        if (!list.isArray() || texts.size() < list.size()) {
            throw new IllegalArgumentException(key + " is " + list + "; expected a list of texts");
        }
        return texts;
    }

    private static String required(JsonNode node, String key) {
        if (!node.path(key).isTextual()) {
            throw new IllegalArgumentException("no text '" + key + "'; expected gold as `mediabias evaluate` reads it");
        }
        return node.path(key).asText();
    }

    private static List<Span> spans(JsonNode attribution, String part, String text, CodePoints codePoints) {
        JsonNode pairs = attribution.path(part);
        if (!pairs.isArray() && !pairs.isNull() && !pairs.isMissingNode()) {
            throw new IllegalArgumentException(part + " is " + pairs + "; expected a list of [begin, end]");
        }
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
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
