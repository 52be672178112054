package io.github.mediabias.analysis.topic;

import io.github.mediabias.analysis.codebook.Codebook.Topic;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleSink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lets pass the articles that match at least one topic, before any analysis, and counts. An article may match several topics.
 * One selection serves one command; it is not thread-safe, as readers call from one thread.
 */
public final class TopicSelection {

    private final List<Topic> topics;
    private final List<TopicQuery> queries;
    private final long[] matches;
    private long read;
    private long selected;

    /**
     * A selection by these topics.
     *
     * @throws IllegalArgumentException if there is none, or a query cannot be read
     */
    public TopicSelection(List<Topic> topics) {
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("no topic is given; expected at least one");
        }
        this.topics = List.copyOf(topics);
        this.queries =
                topics.stream().map(topic -> TopicQuery.parse(topic.query())).toList();
        this.matches = new long[queries.size()];
    }

    /**
     * How many articles matched a topic.
     *
     * @param articles of those read, whatever other topics they match
     */
    public record Matched(Topic topic, long articles) {}

    /**
     * Passes on what matches, and all problems. Counting begins anew with each sink.
     *
     * @param atTheEnd what is done once no more articles come
     */
    public ArticleSink into(ArticleSink sink, Runnable atTheEnd) {
        read = 0;
        selected = 0;
        java.util.Arrays.fill(matches, 0);
        return new ArticleSink() {
            @Override
            public void article(Article article) {
                if (takes(article)) {
                    sink.article(article);
                }
            }

            @Override
            public void problem(ReadProblem problem) {
                sink.problem(problem);
            }

            @Override
            public void end() {
                sink.end();
                atTheEnd.run();
            }
        };
    }

    private boolean takes(Article article) {
        QueryText text = new QueryText(article);
        boolean taken = false;
        // All topics are asked: each states how many articles it matched.
        for (int i = 0; i < matches.length; i++) {
            if (queries.get(i).matches(text)) {
                matches[i]++;
                taken = true;
            }
        }
        read++;
        selected += taken ? 1 : 0;
        return taken;
    }

    /** The names of the topics that an article matches, in the order of the topics; it is not counted. */
    public List<String> topicsOf(Article article) {
        QueryText text = new QueryText(article);
        return IntStream.range(0, queries.size())
                .filter(i -> queries.get(i).matches(text))
                .mapToObj(i -> topics.get(i).topic())
                .toList();
    }

    /** How many articles were read so far. */
    public long read() {
        return read;
    }

    /** How many of them match at least one topic. */
    public long selected() {
        return selected;
    }

    /** How many match each topic, in the order of the topics. */
    public List<Matched> matched() {
        List<Matched> counts = new ArrayList<>();
        for (int i = 0; i < matches.length; i++) {
            counts.add(new Matched(topics.get(i), matches[i]));
        }
        return counts;
    }
}
