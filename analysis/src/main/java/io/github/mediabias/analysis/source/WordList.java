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
 * A list of words in groups, from a resource: lines of words between blanks; {@code ## group} opens a group,
 * other lines with {@code #} are comments.
 */
public final class WordList {

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, String> groupOf = new HashMap<>();

    private WordList() {}

    /** Reads a resource beside this class. */
    static WordList of(String resource) {
        return of(WordList.class, resource);
    }

    /** Reads the resource beside the class {@code owner}. */
    public static WordList of(Class<?> owner, String resource) {
        WordList list = new WordList();
        try (InputStream bytes = owner.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new FileNotFoundException("the class path lacks " + resource + " beside " + owner);
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

    /** The names of the groups, in alphabetical order. */
    public List<String> groups() {
        return groups.keySet().stream().sorted().toList();
    }

    /** The words of a group; empty if there is no such group. */
    public Set<String> group(String name) {
        return groups.getOrDefault(name, Set.of());
    }

    /** The group that has the word; {@code null} if none has. */
    public @Nullable String groupOf(String word) {
        return groupOf.get(word);
    }

    /** Whether some group has the word. */
    public boolean has(String word) {
        return groupOf.containsKey(word);
    }
}
