package io.github.mediabias.analysis.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mediabias.core.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What {@code mediabias analyze} has written of articles: attributions without the texts that they are of. */
public final class MachineCoding {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, JsonNode> attributions;

    private MachineCoding(Path file, Map<String, JsonNode> attributions) {
        this.file = file;
        this.attributions = attributions;
    }

    /**
     * Reads a file of {@code mediabias analyze -o FILE.jsonl}.
     *
     * @throws IOException if it cannot be read, or a line is none of these; the message names file and line
     */
    public static MachineCoding read(Path file) throws IOException {
        Map<String, JsonNode> attributions = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    JsonNode node = JSON.readTree(line);
                    if (!node.path("id").isTextual()
                            || !node.path("attributions").isArray()) {
                        throw new IOException(file + ", line " + number
                                + ": no 'id' or no list 'attributions'; expected a line of `mediabias analyze`");
                    }
                    attributions.put(
                            key(node.path("outlet").asText(), node.path("id").asText()), node);
                } catch (JsonProcessingException e) {
                    throw new IOException(file + ", line " + number + ": not JSON: " + e.getOriginalMessage(), e);
                }
            }
        }
        return new MachineCoding(file, attributions);
    }

    private static String key(String outlet, String id) {
        return outlet + '\n' + id;
    }

    /**
     * The article with its attributions; empty if the file says nothing of it.
     *
     * @throws IOException if what the file says does not fit the article's text
     */
    public Optional<CodedArticle> find(Article article) throws IOException {
        JsonNode node = attributions.get(key(article.outlet(), article.id()));
        if (node == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new CodedArticle(article.id(), article.body(), GoldFile.attributions(node, article.body())));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ", article " + article.id() + ": " + e.getMessage(), e);
        }
    }

    /** How many articles it is about. */
    public int size() {
        return attributions.size();
    }
}
