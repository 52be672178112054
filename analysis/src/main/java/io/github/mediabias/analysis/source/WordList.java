package io.github.mediabias.analysis.source;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of words in groups, from a resource beside this class: lines of words between blanks; {@code ## group} opens a group,
 * other lines with {@code #} are comments.
 */
final class WordList {

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, String> groupOf = new HashMap<>();

    private WordList() {}

    /** Reads the resource. */
    static WordList of(String resource) {
        WordList list = new WordList();
        try (InputStream bytes = WordList.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new FileNotFoundException("the class path lacks " + resource + " beside " + WordList.class);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(
                    bytes,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            String group = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("## ")) {
                    group = line.substring(3);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> words = List.of(line.strip().split(" +", -1));
                    list.groups.computeIfAbsent(group, name -> new HashSet<>()).addAll(words);
                    for (String word : words) {
                        list.groupOf.putIfAbsent(word, group);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    /** The words of a group; empty if there is no such group. */
    Set<String> group(String name) {
        return groups.getOrDefault(name, Set.of());
    }

    /** The group that has the word; {@code null} if none has. */
    @Nullable
    String groupOf(String word) {
        return groupOf.get(word);
    }

    /** Whether some group has the word. */
    boolean has(String word) {
        return groupOf.containsKey(word);
    }
}
