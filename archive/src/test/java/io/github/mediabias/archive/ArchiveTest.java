package io.github.mediabias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mediabias.analysis.table.Rows.Row;
import io.github.mediabias.archive.Archive.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private static final String WITHOUT_LAST_SEEN = "SELECT * EXCLUDE (last_seen) FROM article ORDER BY article";

    private final Path folder;
    private final Database archive;

    ArchiveTest(@TempDir Path folder) throws IOException, SQLException {
        this.folder = folder;
        archive = Database.open(folder.resolve("archive.duckdb"), 1);
    }

    @AfterEach
    void close() throws IOException, SQLException {
        archive.close();
    }

    private Change add(List<Row> rows) throws IOException, SQLException {
        return add("rules 1", "codebook 1", rows);
    }

    private Change add(String engine, String codebookHash, List<Row> rows) throws IOException, SQLException {
        try (Database run = Database.temporary(1)) {
            Sample.fill(run, Sample.concat(List.of(Sample.run(engine, codebookHash)), rows));
            return Archive.add(run, archive);
        }
    }

    @Test
    void collectsTheWeeks() throws IOException, SQLException {
        Change first = add(
                Sample.concat(Sample.analysed("a", "The Post", "17", 1), Sample.analysed("b", "The Post", "18", 2)));
        Change second = add(Sample.analysed("c", "The Post", "19", 1));

        assertThat(first).isEqualTo(new Change(2, 0, 0));
        assertThat(second).isEqualTo(new Change(1, 0, 0));
        assertThat(Sample.counts(archive)).isEqualTo(Sample.countsOf(3));
        assertThat(Sample.query(archive, "SELECT article, run, last_seen FROM current_article ORDER BY article"))
                .containsExactly("a | 1 | 1", "b | 1 | 1", "c | 2 | 2");
    }

    @Test
    void goesOnFromAnEarlierVersionThatLackedAColumnInTheMiddle() throws IOException, SQLException {
        Path old = folder.resolve("old.duckdb");
        try (Database made = Database.open(old, 1)) {
            made.execute("DROP VIEW current_article");
            made.execute("ALTER TABLE attribution DROP COLUMN via");
            made.execute("ALTER TABLE article DROP COLUMN agency");
        }
        try (Database reopened = Database.open(old, 1);
                Database run = Database.temporary(1)) {
            Sample.fill(
                    run,
                    Sample.concat(
                            List.of(Sample.run("rules 1", "codebook 1")), Sample.analysed("a", "The Post", "17", 1)));
            String facts = "SELECT article, words, confidence, rule, via FROM attribution ORDER BY attribution";
            List<String> before = Sample.query(run, facts);
            Archive.add(run, reopened);

            assertThat(Sample.query(reopened, facts)).isNotEmpty().isEqualTo(before);
            assertThat(Sample.query(reopened, "SELECT article, outlet, language, words FROM current_article"))
                    .containsExactly("a | The Post | eng | 100");
        }
    }

    @Test
    void isNotChangedByATextThatItHolds() throws IOException, SQLException {
        add(Sample.analysed("a", "The Post", "17", 1));
        List<String> articles = Sample.query(archive, WITHOUT_LAST_SEEN);

        Change change = add(Sample.analysed("a", "The Post", "17", 5));

        assertThat(change).isEqualTo(new Change(0, 0, 1));
        assertThat(Sample.counts(archive)).isEqualTo(Sample.countsOf(1));
        assertThat(Sample.query(archive, WITHOUT_LAST_SEEN)).isEqualTo(articles);
        assertThat(archive.number("SELECT count(*) FROM problem")).isZero();
    }

    @Test
    void keepsTheOldTextAndReportsTheNewOne() throws IOException, SQLException {
        add(Sample.analysed("a", "The Post", "17", 1));

        Change change = add(Sample.analysed("a2", "The Post", "17", 3));

        assertThat(change).isEqualTo(new Change(0, 1, 0));
        assertThat(Sample.counts(archive)).isEqualTo(Sample.countsOf(2));
        assertThat(Sample.query(archive, "SELECT article FROM current_article")).containsExactly("a2");
        assertThat(Sample.query(archive, "SELECT article FROM article ORDER BY article"))
                .containsExactly("a", "a2");
        assertThat(Sample.query(archive, "SELECT run, file, place, kind, message, article_kept FROM problem"))
                .containsExactly(
                        "2 | week.jsonl | line 3 | changed text | the archive holds another text of The Post, 17; the new one"
                                + " is reported, the old one kept | true");
    }

    @Test
    void reportsAnEarlierTextThatReturns() throws IOException, SQLException {
        add(Sample.analysed("a", "The Post", "17", 1));
        add(Sample.analysed("a2", "The Post", "17", 1));

        Change change = add(Sample.analysed("a", "The Post", "17", 1));

        assertThat(change).isEqualTo(new Change(0, 0, 1));
        assertThat(Sample.query(archive, "SELECT article FROM current_article")).containsExactly("a");
        assertThat(Sample.counts(archive)).isEqualTo(Sample.countsOf(2));
    }

    @Test
    void doesNotTakeTheSameIdOfAnotherOutletForAChange() throws IOException, SQLException {
        add(Sample.analysed("a", "The Post", "17", 1));

        assertThat(add(Sample.analysed("b", "The Herald", "17", 1))).isEqualTo(new Change(1, 0, 0));
        assertThat(Sample.query(archive, "SELECT article FROM current_article ORDER BY article"))
                .containsExactly("a", "b");
    }

    @Test
    void keepsBothArticlesOfOneRunThatShareAnId() throws IOException, SQLException {
        List<Row> rows =
                Sample.concat(Sample.analysed("a", "The Post", "17", 1), Sample.analysed("b", "The Post", "17", 2));

        assertThat(add(rows)).isEqualTo(new Change(2, 0, 0));
        assertThat(add(rows)).isEqualTo(new Change(0, 0, 2));
        assertThat(Sample.counts(archive)).isEqualTo(Sample.countsOf(2));
        assertThat(Sample.query(archive, "SELECT article FROM current_article ORDER BY article"))
                .containsExactly("a", "b");
    }

    @Test
    void keepsTheOtherArticleOfASharedIdWhenOnlyOneComesAgain() throws IOException, SQLException {
        add(Sample.concat(Sample.analysed("a", "The Post", "17", 1), Sample.analysed("b", "The Post", "17", 2)));

        add(Sample.analysed("a", "The Post", "17", 1));

        assertThat(Sample.query(archive, "SELECT article FROM current_article ORDER BY article"))
                .containsExactly("a", "b");
    }

    @Test
    void takesADateThatWasMended() throws IOException, SQLException {
        add(Sample.analysed("a", "The Post", "17", 1));
        archive.execute("UPDATE article SET date = NULL");

        add(Sample.analysed("a", "The Post", "17", 1));

        assertThat(archive.number("SELECT count(*) FROM article WHERE date IS NOT NULL"))
                .isEqualTo(1);
        assertThat(Sample.counts(archive)).isEqualTo(Sample.countsOf(1));
    }

    @Test
    void replacesWhatAnotherCodebookFoundInTheSameText() throws IOException, SQLException {
        List<Row> article = List.of(Sample.article("a", "The Post", "17", 1));
        add("rules 1", "codebook 1", Sample.concat(article, Sample.facts("a", "war")));

        Change change = add("rules 1", "codebook 2", Sample.concat(article, Sample.facts("a", "clash")));

        assertThat(change).isEqualTo(new Change(0, 0, 1));
        assertThat(Sample.counts(archive)).isEqualTo(Sample.countsOf(1));
        assertThat(Sample.query(archive, "SELECT term FROM framing_hit")).containsExactly("clash");
        assertThat(Sample.query(archive, "SELECT article, run, last_seen FROM article"))
                .containsExactly("a | 2 | 2");
    }

    @Test
    void replacesWhatAnotherEngineFoundInTheSameText() throws IOException, SQLException {
        List<Row> article = List.of(Sample.article("a", "The Post", "17", 1));
        add("rules 1", "codebook 1", Sample.concat(article, Sample.facts("a", "war")));

        add("rules 2", "codebook 1", Sample.concat(article, Sample.facts("a", "clash")));

        assertThat(Sample.query(archive, "SELECT term FROM framing_hit")).containsExactly("clash");
    }

    @Test
    void keepsWhatAnotherCodebookFoundInTextsThatAreNotReadAgain() throws IOException, SQLException {
        add(
                "rules 1",
                "codebook 1",
                Sample.concat(Sample.analysed("a", "The Post", "17", 1), Sample.analysed("b", "The Post", "18", 2)));

        add(
                "rules 1",
                "codebook 2",
                Sample.concat(List.of(Sample.article("a", "The Post", "17", 1)), Sample.facts("a", "clash")));

        assertThat(Sample.query(archive, "SELECT article, term FROM framing_hit ORDER BY article"))
                .containsExactly("a | clash", "b | war");
        assertThat(Sample.query(archive, "SELECT article, run FROM article ORDER BY article"))
                .containsExactly("a | 2", "b | 1");
    }

    @Test
    void numbersItsRunsAndTheirProblems() throws IOException, SQLException {
        add(List.of(Sample.problem("line 1")));
        add("rules 1", "codebook 2", List.of(Sample.problem("line 2")));

        assertThat(Sample.query(archive, "SELECT run, codebook_hash FROM run ORDER BY run"))
                .containsExactly("1 | codebook 1", "2 | codebook 2");
        assertThat(Sample.query(archive, "SELECT run, place FROM problem ORDER BY run"))
                .containsExactly("1 | line 1", "2 | line 2");
    }

    @Test
    void isAsBeforeWhereARunCannotBeAdded() throws IOException, SQLException {
        add(Sample.analysed("a", "The Post", "17", 1));
        Map<String, Long> counts = Sample.counts(archive);
        List<String> articles = Sample.query(archive, "SELECT * FROM article");

        try (Database broken = Database.temporary(1)) {
            Sample.fill(
                    broken,
                    Sample.concat(
                            List.of(Sample.run("rules 2", "codebook 2"), Sample.problem("line 1")),
                            Sample.analysed("a", "The Post", "17", 1),
                            Sample.analysed("a2", "The Post", "17", 2)));
            broken.execute("DROP TABLE framing_hit");

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> Archive.add(broken, archive))
                    .withMessageContaining("framing_hit");
        }

        assertThat(Sample.counts(archive)).isEqualTo(counts);
        assertThat(Sample.query(archive, "SELECT * FROM article")).isEqualTo(articles);
        assertThat(archive.number("SELECT count(*) FROM problem")).isZero();
        assertThat(archive.number("SELECT count(*) FROM run")).isEqualTo(1);
        assertThat(add(Sample.analysed("b", "The Post", "18", 1))).isEqualTo(new Change(1, 0, 0));
    }

    @Test
    void isAsBeforeWhereTheRunIsNoDatabase() throws IOException, SQLException {
        add(Sample.analysed("a", "The Post", "17", 1));
        Database gone = Database.temporary(1);
        gone.close();

        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> Archive.add(gone, archive));

        assertThat(add(Sample.analysed("b", "The Post", "18", 1))).isEqualTo(new Change(1, 0, 0));
    }

    @Test
    void takesARunFromAFolderWithAnApostrophe() throws IOException, SQLException {
        Path desk = Files.createDirectory(folder.resolve("The Editor's Desk"));
        try (Database run = Database.open(desk.resolve("it's.duckdb"), 1);
                Database other = Database.open(desk.resolve("archive's.duckdb"), 1)) {
            Sample.fill(
                    run,
                    Sample.concat(
                            List.of(Sample.run("rules 1", "codebook 1")),
                            Sample.analysed("a", "The Post's", "17's", 1)));

            assertThat(Archive.add(run, other)).isEqualTo(new Change(1, 0, 0));
            assertThat(Sample.query(other, "SELECT outlet, id FROM current_article"))
                    .containsExactly("The Post's | 17's");
        }
    }

    @Test
    void holdsTheWeeksWhenItIsOpenedAgain() throws IOException, SQLException {
        add(Sample.analysed("a", "The Post", "17", 1));
        archive.close();

        try (Database again = Database.open(folder.resolve("archive.duckdb"), 1);
                Database run = Database.temporary(1)) {
            Sample.fill(
                    run,
                    Sample.concat(
                            List.of(Sample.run("rules 1", "codebook 1")), Sample.analysed("a2", "The Post", "17", 1)));

            assertThat(Archive.add(run, again)).isEqualTo(new Change(0, 1, 0));
            assertThat(Sample.counts(again)).isEqualTo(Sample.countsOf(2));
        }
    }
}
