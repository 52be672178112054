package io.github.mediabias.reporting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report says of the topics that selected its articles; nothing if none did. */
final class TopicNotes {

    private final List<List<@Nullable Object>> topics;
    private final long runs;
    private final long runsWithTopics;
    private final long selected;
    private final long read;

    private TopicNotes(List<List<@Nullable Object>> topics, List<@Nullable Object> counts) {
        this.topics = topics;
        this.runs = number(counts.get(0));
        this.runsWithTopics = number(counts.get(1));
        this.selected = number(counts.get(2));
        this.read = number(counts.get(3));
    }

    static TopicNotes of(ReportQueries queries) throws SQLException {
        return new TopicNotes(queries.all("topics"), queries.all("topic_counts").get(0));
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    List<Text> notices() {
        return runsWithTopics == 0 ? List.of() : List.of(Text.of("notice.topics", howMany()));
    }

    private Text howMany() {
        Text counts = Text.of("topics.match", selected, Text.of("count.articles", read));
        return runs == 1 || runsWithTopics == runs
                ? counts
                : Text.of("topics.in-some-runs", runsWithTopics, Text.of("count.runs", runs), counts);
    }

    /** Rows of the Method sheet: a name and a text each. */
    List<List<@Nullable Object>> method() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (runsWithTopics > 0) {
            rows.add(Arrays.asList(
                    Text.of("method.topics.name"),
                    Text.of(runs == 1 ? "method.topics.text" : "method.topics.each-run", howMany())));
        }
        for (List<@Nullable Object> topic : topics) {
            rows.add(Arrays.asList(
                    Text.of("method.topic.name", String.valueOf(topic.get(0))),
                    Text.of(
                            "method.topic.text",
                            Text.of("count.articles", number(topic.get(2))),
                            String.valueOf(topic.get(1)))));
        }
        return rows;
    }
}
