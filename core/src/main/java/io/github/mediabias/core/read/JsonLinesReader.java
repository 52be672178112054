package io.github.mediabias.core.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.ReadProblem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads JSON Lines: one article, a JSON object, on each line. Keys that describe no article are not looked at. */
public final class JsonLinesReader implements ArticleReader {

    private static final int LONGEST_LINE = 64 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    @Override
    public boolean reads(String fileName) {
        return fileName.matches(".*\\.(jsonl|ndjson)(\\.gz)?");
    }

    @Override
    public void read(Path file, String name, ReadOptions options, ArticleSink sink) throws IOException {
        ArticleAssembler assembler = new ArticleAssembler(options, sink);
        try (InputStream bytes = InputText.bytes(file)) {
            InputText.Lines lines = new InputText.Lines(bytes, LONGEST_LINE);
            int number = 0;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                Origin origin = new Origin(name, "line " + ++number);
                if (lines.wasTooLong()) {
                    sink.problem(new ReadProblem(
                            origin, Kind.TOO_LONG, "the line has more than " + LONGEST_LINE + " bytes"));
                } else {
                    read(line, origin, options, assembler, sink);
                }
            }
        }
    }

    private static void read(
            byte[] line, Origin origin, ReadOptions options, ArticleAssembler assembler, ArticleSink sink) {
        String text = InputText.decode(line);
        if (text == null) {
            sink.problem(new ReadProblem(origin, Kind.BAD_RECORD, "the line is not UTF-8"));
            return;
        }
        if (text.isBlank()) {
            return;
        }
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            sink.problem(new ReadProblem(origin, Kind.BAD_RECORD, "the line is not a JSON object: " + reason(e)));
            return;
        }
        if (!node.isObject()) {
            sink.problem(new ReadProblem(
                    origin,
                    Kind.BAD_RECORD,
                    "the line is a JSON " + node.getNodeType().name().toLowerCase(Locale.ROOT)
                            + "; expected an object"));
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        node.properties().forEach(property -> {
            String value = value(property.getValue());
            if (!value.isEmpty()) {
                values.putIfAbsent(property.getKey().toLowerCase(Locale.ROOT), value);
            }
        });
        assembler.assemble(new RecordFields(values, options.columns()), origin, null);
    }

    /** What the parser says, without its remarks on classes and settings. */
    private static String reason(JsonProcessingException e) {
        String message = e instanceof MismatchedInputException
                ? "more text follows behind its end"
                : e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
        return e.getLocation() == null
                ? message
                : message + " at column " + e.getLocation().getColumnNr();
    }

    /** Text and numbers as they are, a list of names joined, an object's name; nothing else describes an article. */
    private static String value(JsonNode node) {
        if (node.isValueNode()) {
            return node.isNull() ? "" : wellFormed(node.asText());
        }
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            for (JsonNode part : node) {
                if (!part.isTextual()) {
                    return "";
                }
                parts.add(wellFormed(part.asText()));
            }
            return String.join(", ", parts);
        }
        return wellFormed(node.path("name").asText(""));
    }

    /** An escape may stand for half a character, which no file can hold: it becomes U+FFFD, and offsets stay the same. */
    private static String wellFormed(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> whole.appendCodePoint(Character.getType(c) == Character.SURROGATE ? '\ufffd' : c));
        return whole.toString();
    }
}
