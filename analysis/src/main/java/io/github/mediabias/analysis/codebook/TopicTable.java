package io.github.mediabias.analysis.codebook;

import io.github.mediabias.analysis.codebook.Codebook.Topic;
import io.github.mediabias.analysis.codebook.CodebookProblem.Severity;
import io.github.mediabias.analysis.topic.TopicQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table of topics (columns {@code topic} and {@code query}): the codebook's {@code topics.csv}, or one by itself. */
public final class TopicTable {

    static final List<String> COLUMNS = List.of("topic", "query");

    private TopicTable() {}

    /**
     * Reads a table of topics.
     *
     * @throws IOException if the file cannot be read as a table
     * @throws IllegalArgumentException if a line is wrong; the message lists every one with file, line and column of the query
     */
    public static List<Topic> read(Path file) throws IOException {
        String name = file.toString().replace('\\', '/');
        List<CodebookProblem> problems = new ArrayList<>();
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (CodebookRow row : CodebookRow.read(name, Files.readAllBytes(file), COLUMNS, problems)) {
            try {
                Topic topic = topic(row);
                if (topics.putIfAbsent(topic.topic(), topic) != null) {
                    throw new IllegalArgumentException("'" + topic.topic() + "' stands twice; expected it once");
                }
            } catch (IllegalArgumentException e) {
                problems.add(new CodebookProblem(Severity.ERROR, name, row.line(), String.valueOf(e.getMessage())));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the topics cannot be used:\n"
                    + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")));
        }
        if (topics.isEmpty()) {
            throw new IllegalArgumentException(name + " holds no topic; expected lines with a topic and its query");
        }
        return List.copyOf(topics.values());
    }

    /** The topic of a line, whose query can be read. */
    static Topic topic(CodebookRow row) {
        Topic topic = new Topic(row.text("topic"), row.text("query"));
        try {
            TopicQuery.parse(topic.query());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("query of '" + topic.topic() + "', " + e.getMessage(), e);
        }
        return topic;
    }
}
