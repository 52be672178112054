package io.github.mediabias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mediabias.analysis.table.TableSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private final Path folder;

    DatabaseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void hasATableForEachRecordWithItsColumnsInOrder() throws IOException, SQLException {
        try (Database database = Database.temporary(1)) {
            for (TableSchema table : TableSchema.ALL) {
                assertThat(Sample.query(database, "SELECT name FROM pragma_table_info('" + table.name() + "')"))
                        .as(table.name())
                        .isEqualTo(table.columns().stream()
                                .map(TableSchema.Column::name)
                                .toList());
            }
        }
    }

    @Test
    void givesColumnsTheTypesOfTheirValues() throws IOException, SQLException {
        try (Database database = Database.temporary(1)) {
            assertThat(Sample.query(
                            database,
                            "SELECT column_name, data_type FROM information_schema.columns"
                                    + " WHERE (table_name, column_name) IN (('article', 'date'), ('article', 'is_short'),"
                                    + " ('article', 'outlet_as_read'), ('article', 'record'), ('article', 'words'),"
                                    + " ('attribution', 'confidence'), ('framing_hit', 'attribution'))"
                                    + " ORDER BY table_name, column_name"))
                    .containsExactly(
                            "date | DATE",
                            "is_short | BOOLEAN",
                            "outlet_as_read | VARCHAR",
                            "record | BIGINT",
                            "words | INTEGER",
                            "confidence | DOUBLE",
                            "attribution | INTEGER");
        }
    }

    @Test
    void boundsThreadsAndMemory() throws IOException, SQLException {
        try (Database database = Database.temporary(2)) {
            // 1 GB is 1,000,000,000 / 1,048,576 = 953.67 MiB.
            assertThat(Sample.query(database, "SELECT current_setting('threads'), current_setting('memory_limit')"))
                    .singleElement()
                    .asString()
                    .startsWith("2 | 953.");
        }
    }

    @Test
    void takesOneThreadWhereNoneIsGiven() throws IOException, SQLException {
        try (Database database = Database.temporary(0)) {
            assertThat(Sample.query(database, "SELECT current_setting('threads')"))
                    .containsExactly("1");
        }
    }

    @Test
    void deletesWhatWasTemporaryOnClosing() throws IOException, SQLException {
        Database database = Database.temporary(1);
        Path file = Path.of(Sample.query(database, "SELECT path FROM duckdb_databases() WHERE database_name = 'run'")
                .get(0));
        Sample.fill(database, Sample.analysed("a", "The Post", "17", 1));
        assertThat(file).exists();

        database.close();

        assertThat(file.resolveSibling("")).doesNotExist();
    }

    @Test
    void keepsANamedFileAndDeletesItsFolderForWhatDoesNotFitIntoMemory() throws IOException, SQLException {
        Path file = folder.resolve("archive.duckdb");
        Database database = Database.open(file, 1);
        String spill = Sample.query(database, "SELECT current_setting('temp_directory')")
                .get(0);

        database.close();

        assertThat(Path.of(spill).resolveSibling("")).doesNotExist();
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    }

    @Test
    void holdsItsRowsWhenItIsOpenedAgain() throws IOException, SQLException {
        Path file = folder.resolve("archive.duckdb");
        try (Database database = Database.open(file, 1)) {
            Sample.fill(database, Sample.analysed("a", "The Post", "17", 1));
        }

        try (Database database = Database.open(file, 1)) {
            assertThat(Sample.counts(database)).isEqualTo(Sample.countsOf(1));
            assertThat(Sample.query(database, "SELECT article FROM current_article"))
                    .containsExactly("a");
        }
    }

    /** As version 0.1 made it, before it told who speaks to whom, fragments, labels and mentions. */
    @Test
    void addsWhatAnArchiveOfAnEarlierVersionLacks() throws IOException, SQLException {
        Path file = folder.resolve("archive.duckdb");
        try (Database old = Database.open(file, 1)) {
            Sample.fill(old, Sample.analysed("a", "The Post", "17", 1));
            old.execute("DROP VIEW current_article");
            old.execute("ALTER TABLE article DROP COLUMN mentions");
            old.execute("ALTER TABLE attribution DROP COLUMN via");
            old.execute("ALTER TABLE framing_hit DROP COLUMN fragment");
            old.execute("DROP TABLE label");
            old.execute("DROP TABLE mention");
        }

        try (Database database = Database.open(file, 1);
                Database run = Database.temporary(1)) {
            assertThat(Sample.query(database, "SELECT term, fragment FROM framing_hit"))
                    .containsExactly("war | null");
            assertThat(Sample.query(database, "SELECT article, mentions FROM current_article"))
                    .containsExactly("a | null");

            Sample.fill(
                    run,
                    Sample.concat(
                            List.of(Sample.run("rules 1", "codebook 1")),
                            Sample.analysed("a", "The Post", "17", 1),
                            Sample.analysed("b", "The Post", "18", 2)));
            Archive.add(run, database);

            assertThat(Sample.counts(database))
                    .as("the article that comes again is analysed anew")
                    .isEqualTo(Sample.countsOf(2));
            assertThat(Sample.query(database, "SELECT source_type, via, words FROM attribution"))
                    .containsExactly("person | null | 2", "person | null | 2");
        }
    }

    @Test
    void opensAFileInAFolderWithAnApostrophe() throws IOException, SQLException {
        Path file = Files.createDirectory(folder.resolve("The Editor's \"Desk\" – März"))
                .resolve("it's.duckdb");

        Database.open(file, 1).close();

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Path file =
                Files.writeString(folder.resolve("notes.txt"), "It rained.\n".repeat(1_000), StandardCharsets.UTF_8);

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Database.open(file, 1))
                .withMessageContaining("notes.txt");
        assertThat(file).hasContent("It rained.\n".repeat(1_000));
    }

    @Test
    void refusesTheDatabaseOfAnotherProgramAndLeavesItAsItWas() throws IOException, SQLException {
        Path file = folder.resolve("shop.duckdb");
        try (Connection other = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("CREATE TABLE article (price INTEGER)");
        }

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Database.open(file, 1))
                .withMessage(file
                        + " is a database of another program; expected one that mediabias has made, or a new name");

        // Settings that differ from those of a connection left open would be refused.
        try (Connection other = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = other.createStatement();
                var tables = statement.executeQuery("SELECT string_agg(table_name) FROM information_schema.tables")) {
            assertThat(tables.next()).isTrue();
            assertThat(tables.getString(1)).isEqualTo("article");
        }
    }

    @Test
    void answersAQueryWithoutRowsWith0() throws IOException, SQLException {
        try (Database database = Database.temporary(1)) {
            assertThat(database.number("SELECT words FROM article")).isZero();
            assertThat(List.of(database.number("SELECT 17"))).containsExactly(17L);
        }
    }
}
