package io.github.mediabias.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.codebook.Codebook.Topic;
import io.github.mediabias.analysis.codebook.TopicTable;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleSink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicSelectionTest {

    @TempDir
    private Path folder;

    @Test
    void letsPassWhatMatchesATopicAndCountsEachTopicByItself() {
        TopicSelection selection =
                new TopicSelection(List.of(new Topic("peace", "peace OR truce"), new Topic("war", "war")));
        List<String> passed = new ArrayList<>();
        ArticleSink sink = selection.into(
                new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        passed.add(article.id());
                    }

                    @Override
                    public void problem(ReadProblem problem) {
                        throw new AssertionError(problem);
                    }
                },
                () -> passed.add("end"));

        sink.article(Fixtures.article("a", "War and peace."));
        sink.article(Fixtures.article("b", "Rain."));
        sink.article(Fixtures.article("c", "A truce."));
        sink.end();

        assertThat(passed).containsExactly("a", "c", "end");
        assertThat(selection.read()).isEqualTo(3);
        assertThat(selection.selected()).isEqualTo(2);
        assertThat(selection.matched())
                .extracting(TopicSelection.Matched::articles)
                .containsExactly(2L, 1L);
    }

    @Test
    void readsATableOfTopics() throws Exception {
        Path file = write("topic,query", "peace,\"peace AND \"\"cease fire\"\"\"");

        assertThat(TopicTable.read(file)).containsExactly(new Topic("peace", "peace AND \"cease fire\""));
    }

    @Test
    void listsEveryWrongQueryWithFileLineAndColumn() throws Exception {
        Path file = write("topic,query", "peace,peace", "war,war AND", "peace,truce", "rain,rain wind");

        assertThatThrownBy(() -> TopicTable.read(file))
                .hasMessage("the topics cannot be used:\n"
                        + "  " + file
                        + ", line 3: query of 'war', column 8: found the end of the query; expected a word, a phrase"
                        + " in quotation marks, or '('\n"
                        + "  " + file + ", line 4: 'peace' stands twice; expected it once\n"
                        + "  " + file
                        + ", line 5: query of 'rain', column 6: found 'wind'; expected AND, OR, NOT, NEAR/n or PRE/n"
                        + " between words, or quotation marks around a phrase");
    }

    @Test
    void understandsEveryTopicThatShips() {
        assertThat(new TopicSelection(Fixtures.SHIPPED.topics()).matched()).isNotEmpty();
    }

    private Path write(String... lines) throws Exception {
        return Files.write(folder.resolve("topics.csv"), List.of(lines), StandardCharsets.UTF_8);
    }
}
