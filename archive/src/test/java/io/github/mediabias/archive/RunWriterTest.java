package io.github.mediabias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mediabias.analysis.table.Rows;
import io.github.mediabias.analysis.table.Rows.Row;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunWriterTest {

    private static final String PROBLEMS = "SELECT run, file, place, kind, message, article_kept FROM problem";

    private final Database database;

    RunWriterTest() throws IOException, SQLException {
        database = Database.temporary(2);
    }

    @AfterEach
    void close() throws IOException, SQLException {
        database.close();
    }

    @Test
    void writesEachRowIntoItsTable() throws IOException, SQLException {
        Sample.fill(
                database,
                Sample.concat(
                        Sample.analysed("a", "The Post", "17", 1),
                        List.of(Sample.problem("line 2"), Sample.run("rules 1", "codebook 1"))));

        assertThat(
                        Sample.query(
                                database,
                                "SELECT article, outlet, id, date, byline, words, is_short, place, record, run, last_seen FROM article"))
                .containsExactly("a | The Post | 17 | 2025-03-18 | null | 100 | false | line 1 | 1 | 1 | 1");
        assertThat(Sample.query(database, "SELECT attribution, form, words, prominence, confidence FROM attribution"))
                .containsExactly("0 | direct | 2 | 0.75 | 0.5");
        assertThat(Sample.query(database, "SELECT part, ordinal, \"begin\", \"end\" FROM attribution_span"))
                .containsExactly("source | 0 | 10 | 15", "cue | 0 | 16 | 20", "content | 0 | 0 | 9");
        assertThat(Sample.query(database, "SELECT actor, bloc, official FROM attribution_source"))
                .containsExactly("Mary Tully | EU | true");
        assertThat(Sample.query(database, "SELECT term, voice, attribution, after FROM framing_hit"))
                .containsExactly("war | quoted | 0 | , said Tully");
        assertThat(Sample.query(database, PROBLEMS))
                .containsExactly("1 | week.jsonl | line 2 | bad record | the line is not UTF-8 | false");
        assertThat(Sample.query(database, "SELECT engine, codebook_hash FROM run"))
                .containsExactly("rules 1 | codebook 1");
        assertThat(Sample.query(database, "SELECT * FROM story"))
                .containsExactly("a | Rain ends | 2025-03-18 | 2025-03-18");
    }

    @Test
    void keepsTextOfAnyKind() throws IOException, SQLException {
        String text = "It's “war” \uD83D\uDE00; DROP TABLE article; --\n\t\u0130ı\\";

        Sample.fill(database, Sample.facts("a", text));

        assertThat(Sample.query(database, "SELECT term FROM framing_hit")).containsExactly(text);
    }

    @Test
    void countsARepeatedArticleOnce() throws IOException, SQLException {
        Sample.fill(
                database,
                Sample.concat(
                        Sample.analysed("a", "The Post", "17", 1),
                        Sample.analysed("b", "The Post", "18", 2),
                        Sample.analysed("a", "The Post", "17", 3),
                        Sample.analysed("a", "The Post", "17", 4)));

        assertThat(Sample.counts(database)).isEqualTo(Sample.countsOf(2));
        assertThat(Sample.query(database, "SELECT article, place FROM article"))
                .containsExactly("a | line 1", "b | line 2");
        assertThat(Sample.query(database, PROBLEMS))
                .containsExactly(
                        "1 | week.jsonl | line 3 | repeated | the same text of The Post, 17 stands at week.jsonl, line 1"
                                + " already; it is counted once | false",
                        "1 | week.jsonl | line 4 | repeated | the same text of The Post, 17 stands at week.jsonl, line 1"
                                + " already; it is counted once | false");
    }

    /** A text file is a place of its own. */
    @Test
    void namesTheFileAloneWhereAnArticleIsAFile() throws IOException, SQLException {
        Sample.fill(database, List.of(inFile("a.txt", 1), inFile("b.txt", 2)));

        assertThat(Sample.query(database, "SELECT file, message FROM problem"))
                .containsExactly("b.txt | the same text of The Post, 17 stands at a.txt already; it is counted once");
    }

    private static Row inFile(String file, long record) {
        Rows.ArticleRow row = Sample.article("a", "The Post", "17", record);
        return new Rows.ArticleRow(
                row.article(),
                row.outlet(),
                row.outletAsRead(),
                row.id(),
                row.headline(),
                row.date(),
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
                row.textHash(),
                row.isShort(),
                file,
                "",
                record,
                row.run(),
                row.lastSeen(),
                row.mentions());
    }

    /** The bloc is that on the article's day, and the repetition may be dated otherwise. */
    @Test
    void keepsTheFactsOfTheFirstWhereThoseOfARepetitionDiffer() throws IOException, SQLException {
        Sample.fill(
                database,
                List.of(
                        Sample.article("a", "The Post", "17", 1),
                        Sample.source("a", "EU"),
                        Sample.article("a", "The Post", "17", 2),
                        Sample.source("a", "CSTO")));

        assertThat(Sample.query(database, "SELECT article, attribution, ordinal, bloc FROM attribution_source"))
                .containsExactly("a | 0 | 0 | EU");
    }

    @Test
    void keepsTheOrderOfFactsWhereAnArticleIsRepeated() throws IOException, SQLException {
        Sample.fill(
                database,
                Sample.concat(
                        Sample.analysed("b", "The Post", "17", 1),
                        Sample.analysed("a", "The Post", "18", 2),
                        Sample.analysed("b", "The Post", "17", 3)));

        assertThat(Sample.query(database, "SELECT article, part FROM attribution_span"))
                .containsExactly("b | source", "b | cue", "b | content", "a | source", "a | cue", "a | content");
    }

    @Test
    void keepsDifferentTextsThatShareOutletAndId() throws IOException, SQLException {
        Sample.fill(
                database,
                Sample.concat(
                        Sample.analysed("a", "The Post", "17", 1),
                        Sample.analysed("b", "The Post", "17", 2),
                        Sample.analysed("c", "The Post", "18", 3),
                        Sample.analysed("d", "The Herald", "17", 4)));

        assertThat(Sample.counts(database)).isEqualTo(Sample.countsOf(4));
        assertThat(Sample.query(database, "SELECT article FROM current_article ORDER BY article"))
                .containsExactly("a", "b", "c", "d");
        assertThat(Sample.query(database, PROBLEMS))
                .containsExactly(
                        "1 | week.jsonl | line 1 | shared id | outlet The Post and id 17 name 2 different texts of this input;"
                                + " all are kept | true",
                        "1 | week.jsonl | line 2 | shared id | outlet The Post and id 17 name 2 different texts of this input;"
                                + " all are kept | true");
    }

    @Test
    void doesNotTakeARepeatedTextForAnother() throws IOException, SQLException {
        Sample.fill(
                database,
                List.of(
                        Sample.article("a", "The Post", "17", 1),
                        Sample.article("a", "The Post", "17", 2),
                        Sample.article("b", "The Post", "17", 3)));

        assertThat(Sample.query(database, "SELECT place, kind FROM problem ORDER BY kind, place"))
                .containsExactly("line 2 | repeated", "line 1 | shared id", "line 3 | shared id");
        assertThat(Sample.query(database, "SELECT DISTINCT message FROM problem WHERE kind = 'shared id'"))
                .containsExactly("outlet The Post and id 17 name 2 different texts of this input; all are kept");
    }

    @Test
    void finishesARunWithoutArticles() throws IOException, SQLException {
        Sample.fill(database, List.of(Sample.run("rules 1", "codebook 1")));

        assertThat(Sample.counts(database)).isEqualTo(Sample.countsOf(0));
        assertThat(Sample.query(database, PROBLEMS)).isEmpty();
    }

    @Test
    void namesTheTableThatCannotBeWritten() throws SQLException {
        database.execute("DROP TABLE framing_hit");
        try (RunWriter writer = new RunWriter(database)) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> {
                        for (Row row : Sample.facts("a", "war")) {
                            writer.accept(row);
                        }
                    })
                    .withMessageStartingWith("the row could not be written to the table framing_hit: ");
        }
    }
}
