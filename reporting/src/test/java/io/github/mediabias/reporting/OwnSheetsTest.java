package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.table.TableSchema;
import io.github.mediabias.archive.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSheetsTest {

    @TempDir
    private Path folder;

    private Database database;
    private WeeklyReport report;

    @BeforeEach
    void open() throws Exception {
        database = new ReportFixture()
                .article("old", "Gazette", "2025-03-11", "An older one", "https://gazette.example/old")
                .article("g1", "Gazette", "2025-03-18", "Talks", "https://gazette.example/1")
                .attribution("g1", 0, "one two ".repeat(20).strip(), "direct", "White House", "USA", true)
                .open();
        report = WeeklyReport.of(database, ReportRequest.defaults());
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private void write(String name, String sql) throws IOException {
        Files.writeString(folder.resolve(name), sql, StandardCharsets.UTF_8);
    }

    private List<SheetTable> run(TextExtent text) throws Exception {
        try (OwnSheets own = OwnSheets.run(folder, database, text, report.sheetNames(), Duration.ofSeconds(20))) {
            return own.tables();
        }
    }

    private List<List<Object>> rows(TextExtent text) throws Exception {
        List<List<Object>> rows = new ArrayList<>();
        try (OwnSheets own = OwnSheets.run(folder, database, text, report.sheetNames(), Duration.ofSeconds(20))) {
            own.tables().get(0).rows().forEach(rows::add);
        }
        return rows;
    }

    private static String note(SheetTable table) {
        return Messages.in(ReportLanguage.ENGLISH).text(java.util.Objects.requireNonNull(table.note()));
    }

    @Test
    void makesASheetOfEachQueryOverTheTablesOfThePeriod() throws Exception {
        write("roles heard.sql", """
                -- Who speaks in the week.
                -- Both roles and countries.
                SELECT r.outlet, s.code, count(*) AS n, avg(a.confidence) AS mean, min(r.date) AS "first"
                FROM report_attribution a JOIN report_article r USING (article) JOIN attribution_source s
                     USING (article, attribution)
                WHERE r.in_period GROUP BY ALL;
                """);

        List<SheetTable> tables = run(TextExtent.SNIPPET);

        assertThat(tables).singleElement().satisfies(table -> {
            assertThat(table.name()).isEqualTo("roles heard");
            assertThat(note(table)).isEqualTo("Who speaks in the week. Both roles and countries.");
            assertThat(table.columns())
                    .extracting(Column::name)
                    .containsExactly("outlet", "code", "n", "mean", "first");
        });
        assertThat(rows(TextExtent.SNIPPET))
                .containsExactly(List.of("Gazette", "USAGOV", 1L, 0.9, java.time.LocalDate.of(2025, 3, 18)));
    }

    @Test
    void writesThemAsCsvToo() throws Exception {
        write("mine.sql", "SELECT outlet, id FROM current_article ORDER BY id");
        Path csv = folder.resolve("csv");
        try (OwnSheets own = OwnSheets.run(folder, database, TextExtent.SNIPPET, report.sheetNames())) {
            report.with(own).writeCsv(csv);
        }

        assertThat(csv.resolve("mine.csv")).hasContent("outlet,id\nGazette,g1\nGazette,old");
    }

    @Test
    void namesSheetsAsExcelAllowsAndNoneTwice() throws Exception {
        write("OUTLETS.sql", "SELECT 1");
        write("a very long name that no sheet may have.sql", "SELECT 1");
        write("a very long name that no sheet may have too.sql", "SELECT 1");

        assertThat(run(TextExtent.SNIPPET))
                .extracting(SheetTable::name)
                .containsExactly("OUTLETS 2", "a very long name that no sheet ", "a very long name that no shee 2");
    }

    @Test
    void letsNoMoreTextTravelThanTheReport() throws Exception {
        write("texts.sql", "SELECT content_text FROM attribution");

        assertThat(rows(TextExtent.FULL).get(0).get(0))
                .isEqualTo("one two ".repeat(20).strip());
        assertThat(rows(TextExtent.SNIPPET).get(0).get(0)).isEqualTo("one two ".repeat(12) + "one …");
        assertThat(rows(TextExtent.NONE).get(0)).containsExactly((Object) null);
    }

    @Test
    void treatsATextThatNobodyHasThoughtOfAsAStatement() throws Exception {
        database.execute("ALTER TABLE article ADD COLUMN remark VARCHAR");
        database.execute("ALTER TABLE article ADD COLUMN remarks VARCHAR[]");
        database.execute("UPDATE article SET remark = repeat('one two ', 20), remarks = [repeat('one two ', 20)]");
        write("unknown.sql", "SELECT remark, remarks::VARCHAR FROM article LIMIT 1");

        assertThat(rows(TextExtent.NONE).get(0)).containsExactly(null, null);
        assertThat(rows(TextExtent.SNIPPET).get(0))
                .containsExactly("one two ".repeat(12) + "one …", "['" + "one two ".repeat(12) + "one …");
    }

    @Test
    void showsNoTextOfABodyInAnyColumnWhereNoneTravels() throws Exception {
        // Each column of text that a table has beyond those that travel with every report.
        Set<String> hidden = Set.of("content_text", "before", "text", "after", "terms", "sketch");
        for (TableSchema table : TableSchema.ALL) {
            for (TableSchema.Column column : table.columns()) {
                if (column.type() == String.class && hidden.contains(column.name())) {
                    write("query.sql", "SELECT count(\"" + column.name() + "\") FROM " + table.name());
                    assertThat(rows(TextExtent.NONE))
                            .as(table.name() + "." + column.name())
                            .containsExactly(List.of(0L));
                }
            }
        }
    }

    @Test
    void leavesNamesAndClassesInEveryExtent() throws Exception {
        write(
                "query.sql",
                "SELECT outlet, headline, form, source_text, cue_text IS NULL, words FROM current_article"
                        + " JOIN (SELECT article, form, source_text, cue_text FROM attribution) USING (article)");

        assertThat(rows(TextExtent.NONE)).isEqualTo(rows(TextExtent.FULL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY article TO '/tmp/stolen.csv'",
                "ATTACH '/tmp/other.duckdb' AS other",
                "INSTALL httpfs",
                "LOAD httpfs",
                "PRAGMA database_list",
                "SET memory_limit = '8GB'",
                "CREATE TABLE mine AS SELECT 1",
                "DELETE FROM article",
                "EXPORT DATABASE '/tmp/stolen'",
                "SELECT 1; SELECT 2",
                "SELECT 1; DROP TABLE article",
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM '/etc/passwd'",
                "SELECT content FROM read_text('/etc/passwd')",
                "SELECT * FROM glob('/etc/*')",
                "SELECT * FROM read_json('https://example.org/data.json')",
                "SELECT * FROM query('COPY article TO ''/tmp/stolen.csv''')",
                "SELECT getenv('HOME')",
                ""
            })
    void refusesAllButOneQueryOverTheTables(String sql) throws Exception {
        write("bad.sql", sql);

        assertThatThrownBy(() -> run(TextExtent.SNIPPET))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(folder.resolve("bad.sql").toString());
        assertThat(Path.of("/tmp/stolen.csv")).doesNotExist();
    }

    @Test
    void namesTheLineOfAMistake() throws Exception {
        write("bad.sql", "-- A comment.\nSELECT outlet,\n       outlett\nFROM report_article\n");
        assertThatThrownBy(() -> run(TextExtent.SNIPPET))
                .hasMessageStartingWith(folder.resolve("bad.sql") + ", line 3: ")
                .hasMessageContaining("outlett");

        write("bad.sql", "SELECT outlet\nFROM report_article\nWHERE WHERE\n");
        assertThatThrownBy(() -> run(TextExtent.SNIPPET))
                .hasMessageStartingWith(folder.resolve("bad.sql") + ", line 3: ");
    }

    @Test
    void endsAQueryThatDoesNotEnd() throws Exception {
        write("endless.sql", "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t");

        assertThatThrownBy(() ->
                        OwnSheets.run(folder, database, TextExtent.SNIPPET, report.sheetNames(), Duration.ofSeconds(1)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(folder.resolve("endless.sql").toString());
    }

    @Test
    void saysWhereAResultIsTooLongForASheet() throws Exception {
        write("long.sql", "SELECT range AS n FROM range(2000000)");

        assertThat(note(run(TextExtent.SNIPPET).get(0))).startsWith("The query has more rows than the 100,000 shown.");
        assertThat(rows(TextExtent.SNIPPET)).hasSize(100_000);
    }

    @Test
    void refusesAFolderWithoutQueries() {
        assertThatThrownBy(() -> run(TextExtent.SNIPPET))
                .hasMessage(folder + " holds no .sql file; expected one for each sheet");
        assertThatThrownBy(() -> OwnSheets.run(folder.resolve("none"), database, TextExtent.SNIPPET, List.of()))
                .isInstanceOf(NotDirectoryException.class);
    }
}
