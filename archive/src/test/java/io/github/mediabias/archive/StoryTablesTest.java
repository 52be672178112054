package io.github.mediabias.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.table.Rows.ArticleRow;
import io.github.mediabias.analysis.table.Rows.Row;
import io.github.mediabias.analysis.table.Rows.StorySignatureRow;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTablesTest {

    private static final String MEMBERS =
            "SELECT story, article, duplicate_of FROM story_article ORDER BY story, article";

    @TempDir
    private Path folder;

    private static List<Row> article(String key, String outlet, String day, String event, String textHash) {
        return version(key, outlet, key, day, event, textHash);
    }

    /** An article of twelve equally weighty words, all but three of which it shares with others on its event. */
    private static List<Row> version(String key, String outlet, String id, String day, String event, String textHash) {
        ArticleRow row = Sample.article(key, outlet, id, 1);
        String terms = IntStream.range(0, 12)
                .mapToObj(i -> (i < 9 ? event + i : key + i) + ":289")
                .collect(Collectors.joining(" "));
        return List.of(
                new ArticleRow(
                        key,
                        outlet,
                        outlet,
                        id,
                        "Headline of " + key,
                        LocalDate.parse(day),
                        row.published(),
                        row.url(),
                        row.byline(),
                        row.agency(),
                        row.language(),
                        row.genre(),
                        row.words(),
                        row.wordsOutlet(),
                        row.wordsQuoted(),
                        row.wordsParaphrased(),
                        row.wordsUnclear(),
                        textHash,
                        row.isShort(),
                        row.file(),
                        row.place(),
                        row.record(),
                        row.run(),
                        row.lastSeen(),
                        row.mentions()),
                new StorySignatureRow(key, terms, ""));
    }

    private static List<Row> firstWeek() {
        return Sample.concat(
                List.of(Sample.run("rules 1", "codebook 1")),
                article("a", "The Post", "2025-03-15", "flood", "text a"),
                article("b", "The Herald", "2025-03-16", "flood", "text b"),
                article("c", "The Post", "2025-03-16", "vote", "text c"));
    }

    private static List<Row> secondWeek() {
        return Sample.concat(
                List.of(Sample.run("rules 1", "codebook 1")),
                article("d", "The Herald", "2025-03-18", "flood", "text d"),
                article("e", "The Herald", "2025-03-17", "vote", "text c"),
                // Earlier than what the archive holds of its story.
                article("f", "The Mail", "2025-03-14", "vote", "text f"));
    }

    private Database archived(List<List<Row>> weeks) throws IOException, SQLException {
        Database archive = Database.open(folder.resolve(weeks.size() + ".duckdb"), 1);
        for (List<Row> week : weeks) {
            try (Database run = Database.temporary(1)) {
                Sample.fill(run, week);
                Archive.add(run, archive);
            }
        }
        return archive;
    }

    @Test
    void holdTheStoriesOfARun() throws IOException, SQLException {
        try (Database run = Database.temporary(1)) {
            Sample.fill(run, firstWeek());

            assertThat(Sample.query(run, "SELECT * FROM story"))
                    .containsExactly(
                            "a | Headline of a | 2025-03-15 | 2025-03-16",
                            "c | Headline of c | 2025-03-16 | 2025-03-16");
            assertThat(Sample.query(run, MEMBERS)).containsExactly("a | a | null", "a | b | null", "c | c | null");
        }
    }

    @Test
    void giveForWeekAfterWeekWhatOneRunOverAllGives() throws IOException, SQLException {
        List<Row> all = new ArrayList<>(firstWeek());
        all.addAll(secondWeek().subList(1, secondWeek().size()));
        try (Database weekly = archived(List.of(firstWeek(), secondWeek()));
                Database atOnce = archived(List.of(all))) {
            assertThat(Sample.query(weekly, MEMBERS))
                    .isEqualTo(Sample.query(atOnce, MEMBERS))
                    .containsExactly(
                            "a | a | null",
                            "a | b | null",
                            "a | d | null",
                            "f | c | null",
                            "f | e | c",
                            "f | f | null");
            assertThat(Sample.query(weekly, "SELECT * FROM story"))
                    .isEqualTo(Sample.query(atOnce, "SELECT * FROM story"));
        }
    }

    @Test
    void leaveOutTheOlderVersionOfAnArticle() throws IOException, SQLException {
        List<Row> changed = Sample.concat(
                List.of(Sample.run("rules 1", "codebook 1")),
                version("g", "The Post", "a", "2025-03-18", "flood", "text g"));
        try (Database archive = archived(List.of(firstWeek(), changed))) {
            assertThat(Sample.query(archive, MEMBERS)).containsExactly("b | b | null", "b | g | null", "c | c | null");
        }
    }
}
