package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import io.github.mediabias.archive.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorySheetTest {

    @TempDir
    private Path folder;

    private List<Map<String, String>> sheet(ReportFixture fixture, String name) throws Exception {
        try (Database database = fixture.open()) {
            WeeklyReport.of(database, ReportRequest.defaults()).writeCsv(folder);
        }
        try (CSVReader reader =
                new CSVReader(Files.newBufferedReader(folder.resolve(name + ".csv"), StandardCharsets.UTF_8))) {
            List<String[]> lines = reader.readAll();
            return lines.stream()
                    .skip(1)
                    .map(line -> {
                        Map<String, String> row = new TreeMap<>();
                        for (int i = 0; i < line.length; i++) {
                            row.put(lines.get(0)[i], line[i]);
                        }
                        return row;
                    })
                    .toList();
        }
    }

    private static ReportFixture talks() {
        return new ReportFixture()
                .article("g1", "Gazette", "2025-03-18", "Talks begin", "https://gazette.example/1")
                .attribution("g1", 0, "One.", "direct", "Lena Whitlow", "USA", true)
                .attribution("g1", 1, "Two.", "direct", "Kremlin", "RUS", true)
                .article("h1", "Herald", "2025-03-18", "A start", "")
                .attribution("h1", 0, "One.", "direct", "Whitlow", "USA", true)
                .article("h2", "Herald", "2025-03-19", "Alone", "")
                .story("Talks begin", "g1", "h1")
                .story("Alone", "h2");
    }

    @Test
    void saysWhomEachOutletQuotesAndWhomOnlyTheOthersDo() throws Exception {
        List<Map<String, String>> stories = sheet(talks(), "Stories");

        assertThat(stories).extracting(row -> row.get("Article")).containsExactly("g1", "h1");
        assertThat(stories.get(0)).containsEntry("Quoted here only", "Kremlin").containsEntry("Outlets", "2");
        assertThat(stories.get(1))
                .as("the surname is the person of the full name")
                .containsEntry("Quoted here", "Lena Whitlow")
                .containsEntry("Quoted elsewhere only", "Kremlin (1)");
    }

    @Test
    void leavesAStoryOfOneOutletOut() throws Exception {
        assertThat(sheet(talks(), "Stories")).noneMatch(row -> row.get("Story").equals("Alone"));
    }

    @Test
    void setsQuotationsThatDifferBesideEachOtherAndFindsThoseUsedAgain() throws Exception {
        ReportFixture fixture = talks().variant("h1", "g1", "words_differ")
                .article("old", "Herald", "2025-03-04", "Long ago", "")
                .attribution("old", 0, "Two.", "direct", "Kremlin", "RUS", true)
                .article("new", "Gazette", "2025-03-18", "Again", "")
                .attribution("new", 0, "Two.", "direct", "Kremlin", "RUS", true)
                .variant("new", "old", "identical")
                .article("same", "Herald", "2025-03-18", "On the day", "")
                .attribution("same", 0, "Two.", "direct", "Kremlin", "RUS", true)
                .variant("same", "new", "identical");

        assertThat(sheet(fixture, "Quotations"))
                .extracting(row -> row.get("Kind") + " " + row.get("Article") + " " + row.get("Other article") + " "
                        + row.get("Days between"))
                .containsExactly("words_differ h1 g1 0", "recycled new old 14");
        try (Database database = fixture.open()) {
            assertThat(WeeklyReport.of(database, ReportRequest.defaults()).findings())
                    .containsExactly(
                            "In the articles supplied, Herald and Gazette give words of Whitlow differently inside"
                                    + " quotation marks (story: Talks begin). Translation, editing or another utterance are possible:"
                                    + " read both.");
        }
    }

    @Test
    void givesSharesOnSharedStoriesBesideThoseOfAllArticles() throws Exception {
        List<Map<String, String>> shares = sheet(talks(), "Shares");

        assertThat(shares)
                .filteredOn(row -> row.get("Figure").equals("russian-officials")
                        && row.get("Outlet").equals("(all)"))
                .extracting(row -> row.get("Basis") + " " + row.get("Attributions of the figure") + " of "
                        + row.get("Attributions"))
                .containsExactly("all-articles 1 of 3", "shared-stories 1 of 3");
        assertThat(shares).as("too few to compare").allMatch(row -> row.get("Difference")
                .isEmpty());
    }

    @Test
    void countsASourceOnceForEachGroupOfItsMembersAndTheUnknownAsAGroup() throws Exception {
        List<Map<String, String>> parts = sheet(
                new ReportFixture()
                        .article("g1", "Gazette", "2025-03-18", "Talks begin", "")
                        .attribution("g1", 0, "One.", "direct", "Berlin", "DEU", true)
                        .member("g1", 0, 1, "White House", "USA", true)
                        .attribution("g1", 1, "Two.", "direct", null, null, false),
                "Who speaks");

        // A joint word of two members of one bloc, and one of nobody.
        assertThat(parts)
                .filteredOn(row ->
                        row.get("Outlet").equals("Gazette") && !row.get("By").equals("source type"))
                .extracting(row -> row.get("By") + " " + row.get("Group") + " " + row.get("Share"))
                .containsExactly(
                        "bloc WST 0.5",
                        "bloc no source named 0.5",
                        "role GOV 0.5",
                        "role no source named 0.5",
                        "country DEU 0.5",
                        "country USA 0.5",
                        "country no source named 0.5");
    }

    @Test
    void showsEachTermInItsContextWithItsVoice() throws Exception {
        List<Map<String, String>> passages = sheet(
                new ReportFixture()
                        .article("g1", "Gazette", "2025-03-18", "Talks begin", "")
                        .hit("g1", 0, "conflict", "clash", "quoted")
                        .hit("g1", 1, "conflict", "clash", "outlet"),
                "Passages");

        assertThat(passages)
                .extracting(row -> row.get("Voice") + ": " + row.get("Before") + "[" + row.get("In the text") + "]"
                        + row.get("Behind"))
                .containsExactly("outlet: before [clash] after", "quoted: before [clash] after");
    }

    @Test
    void namesTheArticleThatARepeatRepeats() throws Exception {
        ReportFixture fixture = new ReportFixture()
                .article("first", "Herald", "2025-03-17", "Wire", "")
                .article("second", "Gazette", "2025-03-18", "Wire", "")
                .repeats("first", "second");

        assertThat(sheet(fixture, "Articles"))
                .extracting(row -> row.get("Id") + ": " + row.get("Repeat of"))
                .containsExactly("first: ", "second: Herald, first");
    }
}
