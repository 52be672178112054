package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.story.CorpusStage;
import io.github.mediabias.analysis.story.Story;
import io.github.mediabias.analysis.story.StoryArticle;
import io.github.mediabias.analysis.table.AnalysisJson;
import io.github.mediabias.analysis.table.ArticleTables;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lines of JSON that wait in a temporary file until all articles are read, since only then each article's story is known.
 * Closing deletes the file.
 */
final class JsonLinesSpool implements AutoCloseable {

    private final ArticleTables tables;
    private final AnalysisJson json;
    private final CorpusStage stage = new CorpusStage();
    private final Set<String> articles = new HashSet<>();
    private final Path file;
    private final BufferedWriter lines;

    JsonLinesSpool(ArticleTables tables, AnalysisJson json) throws IOException {
        this.tables = tables;
        this.json = json;
        this.file = Files.createTempFile("mediabias", ".jsonl");
        file.toFile().deleteOnExit();
        this.lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    void add(ArticleAnalysis analysis) throws IOException {
        StoryArticle article = tables.storyArticle(analysis.article(), analysis.words(), analysis.signature());
        // An article that stands in the input again is one article, and two lines.
        if (articles.add(article.article())) {
            stage.add(article);
        }
        lines.write(article.article());
        lines.write(json.line(analysis));
        lines.write('\n');
    }

    /** Writes all lines, in the order in which they were added, with their stories. */
    void writeTo(Path output) throws IOException {
        lines.close();
        Map<String, String> stories = new HashMap<>();
        Map<String, String> originals = new HashMap<>();
        for (Story story : stage.stories()) {
            for (Story.Member member : story.members()) {
                stories.put(member.article(), story.story());
                if (member.duplicateOf() != null) {
                    originals.put(member.article(), member.duplicateOf());
                }
            }
        }
        try (BufferedReader spooled = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                BufferedWriter whole = Files.newBufferedWriter(output, StandardCharsets.UTF_8)) {
            for (String line = spooled.readLine(); line != null; line = spooled.readLine()) {
                String article = line.substring(0, line.indexOf('{'));
                String story = Objects.requireNonNull(stories.get(article), "each article is in a story");
                whole.write(AnalysisJson.withStory(line.substring(article.length()), story, originals.get(article)));
                whole.write('\n');
            }
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
        Files.deleteIfExists(file);
    }
}
