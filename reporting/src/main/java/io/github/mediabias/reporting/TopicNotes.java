package io.github.mediabias.reporting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    List<String> notices() {
        return runsWithTopics == 0 ? List.of() : List.of("Only articles on chosen topics: " + howMany() + ".");
    }

    private String howMany() {
        String counts =
                String.format(Locale.ROOT, "%,d of %,d articles read match; see the sheet Method", selected, read);
        return runs == 1 || runsWithTopics == runs
                ? counts
                : String.format(Locale.ROOT, "in %,d of the %,d runs, %s", runsWithTopics, runs, counts);
    }

    /** Rows of the Method sheet: a name and a text each. */
    List<List<@Nullable Object>> method() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (runsWithTopics > 0) {
            rows.add(Arrays.asList(
                    "Topics",
                    "Only articles that match at least one of the queries below are reported: "
                            + howMany().replace("; see the sheet Method", "")
                            + (runs == 1 ? "" : ", each run counted for itself")
                            + ". Words match as written, in any case, in the headline or the body. A share in these articles says"
                            + " nothing about the articles that were left out."));
        }
        for (List<@Nullable Object> topic : topics) {
            rows.add(Arrays.asList(
                    "Topic " + topic.get(0),
                    String.format(Locale.ROOT, "%,d articles: %s", number(topic.get(2)), topic.get(1))));
        }
        return rows;
    }
}
