package io.github.mediabias.analysis.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads which story people put articles into: the key {@code story} or {@code event} of JSON Lines. */
public final class StoryGold {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoryGold() {}

    /**
     * The stories of a file's articles.
     *
     * @return by the place in the file, such as {@code line 12}; without articles that have no story
     * @throws IOException if it cannot be read; lines that are no articles are left to its reader
     */
    public static Map<String, String> read(Path file) throws IOException {
        Map<String, String> stories = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String story = story(line);
                if (!story.isEmpty()) {
                    stories.put("line " + number, story);
                }
            }
        }
        return stories;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    /** The key and its value: an event of one collection is no story of another. */
    private static String story(String line) {
        try {
            JsonNode article = JSON.readTree(line);
            for (String key : List.of("story", "event")) {
                String story = article.path(key).asText("");
                if (!story.isEmpty() && !article.path(key).isNull()) {
                    return key + " " + story;
                }
            }
        } catch (JsonProcessingException e) {
            // The article's reader says what is wrong with it.
        }
        return "";
    }
}
