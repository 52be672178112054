package io.github.mediabias.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.table.Rows;
import io.github.mediabias.analysis.table.TableSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {

    private final Path folder;
    private final Database database;

    TableFilesTest(@TempDir Path folder) throws IOException, SQLException {
        this.folder = Files.createDirectory(folder.resolve("The Editor's \"Desk\""));
        database = Database.temporary(2);
    }

    @BeforeEach
    void fill() throws IOException, SQLException {
        Sample.fill(
                database,
                Sample.concat(
                        List.of(Sample.run("rules 1", "codebook 1"), Sample.problem("line 3")),
                        Sample.analysed("b", "The Post", "17", 1),
                        Sample.analysed("a", "Die Zeitung für Öl", "18", 2),
                        List.of(new Rows.FramingHitRow(
                                "a",
                                1,
                                "hedge",
                                "may",
                                "headline",
                                0,
                                3,
                                "outlet",
                                null,
                                true,
                                "\"may, be\"",
                                "=SUM(A1)",
                                "-\n+",
                                null,
                                true))));
    }

    @AfterEach
    void close() throws IOException, SQLException {
        database.close();
    }

    @Test
    void writesATableAsCsv() throws IOException, SQLException {
        TableFiles.writeCsv(database, folder.resolve("new/out"));

        // Text that a spreadsheet would take for a formula has an apostrophe in front.
        assertThat(folder.resolve("new/out/framing_hit.csv"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo("""
                        article,ordinal,frame,term,part,begin,end,voice,attribution,negated,text,before,after,speaker,fragment
                        b,0,conflict,war,body,3,9,quoted,0,false,war,It ,", said Tully",Mary Tully,false
                        a,0,conflict,war,body,3,9,quoted,0,false,war,It ,", said Tully",Mary Tully,false
                        a,1,hedge,may,headline,0,3,outlet,,true,\"""may, be\""",'=SUM(A1),"'-
                        +",,true
                        """);
        assertThat(folder.resolve("new/out/story.csv"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo("""
                        story,label,first_date,last_date
                        a,Rain ends,2025-03-18,2025-03-18
                        b,Rain ends,2025-03-18,2025-03-18
                        """);
        assertThat(folder.resolve("new/out/attribution.csv"))
                .content(StandardCharsets.UTF_8)
                .contains("\nb,0,Tully,said,It rained,direct,neutral,asserts,person,,2,0.75,0.5,rule\n");
        assertThat(folder.resolve("new/out/article.csv"))
                .content(StandardCharsets.UTF_8)
                .contains(
                        ",Die Zeitung für Öl,18,Rain ends,2025-03-18,2025-03-18T10:00:00Z,https://post.example/18,,,eng,");
    }

    @Test
    void writesAFileForEachTableAndNothingElse() throws IOException, SQLException {
        TableFiles.writeCsv(database, folder);
        TableFiles.writeParquet(database, folder);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(TableSchema.ALL.stream()
                            .flatMap(table -> Stream.of(table.name() + ".csv", table.name() + ".parquet"))
                            .toList());
        }
    }

    @Test
    void writesCsvThatOthersMayReadLikeAnyNewFile() throws IOException, SQLException {
        Path usual = Files.createFile(folder.resolve("usual"));
        TableFiles.writeCsv(database, folder);

        if (Files.getFileStore(usual).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("article.csv")))
                    .isEqualTo(Files.getPosixFilePermissions(usual));
        }
    }

    @Test
    void writesOverFilesOfAnEarlierRun() throws IOException, SQLException {
        Files.writeString(folder.resolve("story.csv"), "old", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("story.parquet"), "old", StandardCharsets.UTF_8);

        TableFiles.writeCsv(database, folder);
        TableFiles.writeParquet(database, folder);

        assertThat(folder.resolve("story.csv")).content(StandardCharsets.UTF_8).startsWith("story,label");
        assertThat(Sample.query(database, "SELECT * FROM " + parquet("story")))
                .containsExactly("a | Rain ends | 2025-03-18 | 2025-03-18", "b | Rain ends | 2025-03-18 | 2025-03-18");
    }

    @Test
    void writesParquetThatHoldsTheSameRowsInTheirOrder() throws IOException, SQLException {
        TableFiles.writeParquet(database, folder);

        for (TableSchema table : TableSchema.ALL) {
            assertThat(Sample.query(database, "SELECT * FROM " + parquet(table.name())))
                    .as(table.name())
                    .isEqualTo(Sample.query(database, "SELECT * FROM " + table.name()));
        }
        assertThat(Sample.query(database, "SELECT article FROM " + parquet("article")))
                .containsExactly("b", "a");
    }

    private String parquet(String table) {
        return "read_parquet('" + folder.resolve(table + ".parquet").toString().replace("'", "''") + "')";
    }

    @Test
    void writesADatabaseThatHoldsTheSameRowsInTheirOrder() throws IOException, SQLException {
        Path file = Files.writeString(folder.resolve("out's.duckdb"), "", StandardCharsets.UTF_8);

        TableFiles.writeDatabase(database, file);

        try (Database written = Database.open(file, 1)) {
            for (TableSchema table : TableSchema.ALL) {
                assertThat(Sample.query(written, "SELECT * FROM " + table.name()))
                        .as(table.name())
                        .isEqualTo(Sample.query(database, "SELECT * FROM " + table.name()));
            }
            assertThat(Sample.query(written, "SELECT article FROM current_article ORDER BY record"))
                    .containsExactly("b", "a");
        }
    }

    @Test
    void writesAllOfADatabaseIntoItsOneFile() throws IOException, SQLException {
        Path file = folder.resolve("out.duckdb");

        TableFiles.writeDatabase(database, file);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(Sample.counts(database)).containsEntry("article", 2L);
    }
}
