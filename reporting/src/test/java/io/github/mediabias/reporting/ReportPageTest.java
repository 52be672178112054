package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mediabias.archive.Database;
import io.github.mediabias.reporting.page.Browser;
import io.github.mediabias.reporting.page.BrowserPage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the report, as its reader sees it in a browser. */
class ReportPageTest {

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)><script>alert(2)</script>";

    @TempDir
    private static Path folder;

    private static @Nullable Browser browser;

    private static BrowserPage open(Path file) throws Exception {
        if (browser == null) {
            browser = Browser.start(folder.resolve("profile"));
        }
        BrowserPage page = browser.open(file);
        page.await("'drawn' in document.documentElement.dataset");
        return page;
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /**
     * Two outlets in the week of 17 March 2025, and a week before. The Gazette's three articles hold five attributions: one
     * joint (Kremlin and Mia Berg), two of Mia Berg, of whom one is direct, one of an unknown plumber, one of nobody; the Herald's
     * two articles, of which one repeats the Gazette's, hold two.
     */
    private static ReportFixture twoOutlets() {
        return new ReportFixture()
                .article("old", "Gazette", "2025-03-11", "An older one", "https://gazette.example/old")
                .attribution("old", 0, "All is well.", "indirect", "Kremlin", "RUS", true)
                .article("g1", "Gazette", "2025-03-17", "Talks begin", "https://gazette.example/1")
                .attribution("g1", 0, "The talks were useful.", "indirect", "Kremlin", "RUS", true)
                .member("g1", 0, 1, "Mia Berg", "DEU", true)
                .attribution("g1", 1, "They will go on.", "direct", "Mia Berg", "DEU", true)
                .hit("g1", 0, "conflict", "clash", "outlet")
                .hit("g1", 1, "conflict", "clash", "quoted")
                .article("g2", "Gazette", "2025-03-18", "Pipes burst", "javascript:alert(3)")
                .attribution("g2", 0, "The pipes are old.", "indirect", "a plumber", null, false)
                .attribution("g2", 1, "Nobody is to blame.", "indirect", null, null, false)
                .article("g3", "Gazette", "2025-03-18", "A bridge", "https://gazette.example/3", "staff news", "same")
                .attribution("g3", 0, "The bridge is safe.", "indirect", "Mia Berg", "DEU", true)
                .article("h1", "Herald", "2025-03-18", "The bridge", "https://herald.example/1", "staff news", "same")
                .attribution("h1", 0, "The bridge is safe.", "indirect", "Mia Berg", "DEU", true)
                .article("h2", "Herald", "2025-03-20", "Sports", "https://herald.example/2")
                .attribution("h2", 0, "We played well.", "direct", "Washington", "USA", true)
                .hit("h2", 0, "hedge", "perhaps", "outlet")
                .mention("g1", 0, "country", "Ukraine", "UKR");
    }

    private static Path written(String name, ReportFixture fixture, ReportRequest request) throws Exception {
        Path file = folder.resolve(name);
        try (Database database = fixture.open()) {
            WeeklyReport.of(database, request).writePage(file);
        }
        return file;
    }

    private static BrowserPage shown(String name) throws Exception {
        return open(written(name, twoOutlets(), ReportRequest.defaults()));
    }

    private static JsonNode figures(BrowserPage page) throws Exception {
        return page.evaluate("Counts.figures(Counts.chosen(View.holds))");
    }

    private static String texts(BrowserPage page, String selector) throws Exception {
        return page.evaluate("[...document.querySelectorAll(" + new ObjectMapper().writeValueAsString(selector)
                        + ")].map(found => found.textContent).join('|')")
                .asText();
    }

    @Test
    void countsTheKeyFiguresAsTheSummaryDoes() throws Exception {
        BrowserPage page = shown("figures.html");

        JsonNode counted = figures(page);

        Map<String, Double> expected = new TreeMap<>();
        try (Database database = twoOutlets().open()) {
            ReportRequest request = ReportRequest.defaults();
            ReportPeriod period = ReportPeriod.choose(database, request);
            List<KeyFigure> figures = KeyFigures.of(new ReportQueries(database, period, request));
            for (KeyFigure figure : figures) {
                Number value = figure.value();
                assertThat(value).as(figure.id()).isNotNull();
                expected.put(figure.id(), value == null ? Double.NaN : value.doubleValue());
            }
        }
        assertThat(expected).hasSize(8);
        expected.forEach(
                (id, value) -> assertThat(counted.path(id).asDouble()).as(id).isEqualTo(value));
    }

    @Test
    void countsSidesSourcesAndStanceAsTheWorkbookDoes() throws Exception {
        BrowserPage page = shown("groups.html");

        try (Database database = twoOutlets().open()) {
            ReportRequest request = ReportRequest.defaults();
            ReportQueries queries = new ReportQueries(database, ReportPeriod.choose(database, request), request);
            assertThat(page.evaluate(
                                    "[...Counts.byOutlet(Counts.chosen(() => true))].flatMap(([outlet, {attributions}]) =>"
                                            + " [...Counts.sides(attributions)].sort().map(row => [outlet, ...row]))")
                            .toString())
                    .isEqualTo(json(columns(queries.all("source_groups"), 0, 1, 2)));
            assertThat(page.evaluate(
                                    "Counts.sources(Facts.attributions).map(row => [row.actor, row.code, row.outlets, row.articles,"
                                            + " row.attributions, row.words, row.direct])")
                            .toString())
                    .isEqualTo(json(columns(queries.all("sources"), 0, 1, 4, 5, 6, 7, 8)));
            assertThat(page.evaluate(
                                    "[...Counts.byOutlet(Counts.chosen(() => true))].flatMap(([outlet, {attributions}]) =>"
                                            + " [...Counts.stances(attributions)].sort().map(([side, row]) => [outlet, side, row.all,"
                                            + " row.neutral, row.factive, row.distancing]))")
                            .toString())
                    .isEqualTo(json(columns(
                            // The rows of blocs repeat those of sides.
                            queries.all("stance").stream()
                                    .filter(row -> row.get(row.size() - 1) == null)
                                    .toList(),
                            0,
                            1,
                            2,
                            3,
                            4,
                            5)));
        }
    }

    private static List<List<@Nullable Object>> columns(List<List<@Nullable Object>> rows, int... columns) {
        return rows.stream()
                .map(row -> Arrays.stream(columns)
                        .<@Nullable Object>mapToObj(row::get)
                        .toList())
                .toList();
    }

    /** As a browser writes it: a whole number without a point. */
    private static String json(List<List<@Nullable Object>> rows) throws Exception {
        return new ObjectMapper().writeValueAsString(rows).replaceAll("(\\d)\\.0(?=[,\\]])", "$1");
    }

    @Test
    void countsAnewForAnOutletAndADay() throws Exception {
        BrowserPage page = shown("filters.html");

        page.click(".menu summary");
        page.click(".menu input[value='Herald']");
        page.await("document.querySelector('[role=status]').textContent.startsWith('2 of 5')");
        JsonNode herald = figures(page);
        page.evaluate("View.choose({from: '2025-03-19'})");
        page.await("document.querySelector('[role=status]').textContent.startsWith('1 of 5')");

        assertThat(herald.path("articles").asInt()).isEqualTo(2);
        assertThat(herald.path("originals").asInt()).isEqualTo(1);
        assertThat(herald.path("direct_share").asDouble()).isEqualTo(0.5);
        // One hit in 100 own words.
        assertThat(herald.path("own_voice_rate").asDouble()).isEqualTo(10);
        assertThat(texts(page, "[data-figure='direct_share']")).isEqualTo("100.0%");
        assertThat(texts(page, ".tile-more")).doesNotContain("before", "interval");
        page.click(".clear");
        page.await("document.querySelector('[role=status]').textContent.startsWith('5 of 5')");
        assertThat(texts(page, ".tile-more")).contains("+3 on the 1 before");
    }

    @Test
    void showsNoShareWhereThereIsNothingToCount() throws Exception {
        BrowserPage page = shown("nothing.html");

        page.evaluate("View.choose({from: '2025-03-22'})");
        page.await("document.querySelector('[role=status]').textContent.startsWith('0 of 5')");

        assertThat(texts(page, "[data-figure='officials_share']")).isEqualTo("–");
        assertThat(texts(page, "[data-figure='articles']")).isEqualTo("0");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void leadsFromANumberToItsPassagesAndBack() throws Exception {
        BrowserPage page = shown("passages.html");

        page.click("[data-figure='direct_share']");
        page.await("!document.getElementById('panel').hidden");

        assertThat(texts(page, ".passages .said"))
                .isEqualTo("Mia Berg said … They will go on.|Washington said We played well.");
        assertThat(texts(page, ".passages .side")).isEqualTo("N/E/G|US");
        assertThat(page.evaluate("document.activeElement.id").asText()).isEqualTo("panel-title");
        page.press("Escape");
        page.await("document.getElementById('panel').hidden");
        assertThat(page.evaluate("document.activeElement.querySelector('[data-figure]').dataset.figure")
                        .asText())
                .isEqualTo("direct_share");
    }

    @Test
    void opensTheMarksOfAChartByKeyboardAlone() throws Exception {
        BrowserPage page = shown("keyboard.html");

        page.evaluate("document.querySelector('#s-speech g.mark').focus()");
        String first = page.evaluate("document.activeElement.getAttribute('aria-label')")
                .asText();
        page.press("ArrowRight");
        String second = page.evaluate("document.activeElement.getAttribute('aria-label')")
                .asText();
        page.press("Enter");
        page.await("!document.getElementById('panel').hidden");

        // Five members and an attribution to nobody: three of these are Mia Berg.
        assertThat(first).isEqualTo("Gazette: Other NATO, EU, G7, 50%, 3 of 6 sources");
        assertThat(second).isEqualTo("Gazette: Russia, 17%, 1 of 6 sources");
        assertThat(texts(page, ".passages .said")).isEqualTo("Kremlin said The talks were useful.");
    }

    @Test
    void marksAFramingTermByItsVoice() throws Exception {
        BrowserPage page = shown("terms.html");

        page.evaluate("View.open({passages: 'terms', category: 'conflict'})");
        page.await("document.querySelectorAll('.passages > li').length === 2");

        assertThat(page.evaluate("[...document.querySelectorAll('.passages mark')].map(mark =>"
                                + " mark.textContent + ' ' + mark.dataset.voice).join()")
                        .asText())
                .isEqualTo("clash outlet,clash quoted");
    }

    @Test
    void keepsAViewInTheAddress() throws Exception {
        Path file = written("address.html", twoOutlets(), ReportRequest.defaults());
        BrowserPage page = open(file);

        page.evaluate("location.hash = 'outlet=Gazette&passages=attributions&side=Russia&find=useful'");
        page.await("document.querySelectorAll('.passages > li').length === 1");

        assertThat(texts(page, "[role=status]")).isEqualTo("3 of 5 articles, 5 attributions");
        assertThat(texts(page, ".chip")).isEqualTo("Russia ×");
        page.evaluate("history.back()");
        page.await("document.getElementById('panel').hidden");
        assertThat(texts(page, "[role=status]")).isEqualTo("5 of 5 articles, 7 attributions");
    }

    @Test
    void takesHostileTextForTextAndAsksForNothing() throws Exception {
        ReportFixture hostile = new ReportFixture()
                .article("a", HOSTILE, "2025-03-17", HOSTILE, "javascript:alert(3)")
                .attribution("a", 0, HOSTILE, "direct", HOSTILE, "RUS", true)
                .hit("a", 0, HOSTILE, HOSTILE, "outlet")
                .problem(HOSTILE);
        BrowserPage page = open(written("hostile.html", hostile, ReportRequest.defaults()));

        for (String passages : List.of("attributions", "terms", "articles")) {
            page.evaluate("View.open({passages: '" + passages + "'})");
            page.await("document.querySelectorAll('.passages > li').length === 1");
        }

        assertThat(texts(page, ".passages .where")).contains(HOSTILE);
        assertThat(page.evaluate("document.images.length + document.querySelectorAll('a[href^=javascript]').length")
                        .asInt())
                .isZero();
        assertThat(page.requests()).isEmpty();
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void carriesNoTextOfTheArticlesIfNoneMayTravel() throws Exception {
        Path file = written("none.html", twoOutlets(), ReportRequest.defaults().withText(TextExtent.NONE));

        assertThat(unpackedRows(file)).contains("Talks begin", "Mia Berg").doesNotContain("useful", "before ", "said");
        BrowserPage page = open(file);
        page.evaluate("View.open({passages: 'attributions', actor: 'Mia Berg'})");
        page.await("document.querySelectorAll('.passages > li').length === 4");
        assertThat(texts(page, ".results .note")).startsWith("This report carries no text");
        assertThat(page.complaints()).isEmpty();
    }

    private static String unpackedRows(Path file) throws Exception {
        String packed =
                Jsoup.parse(Files.readString(file)).getElementById("rows").data();
        try (InputStream bytes =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void neverScrollsSidewaysOnATelephone() throws Exception {
        BrowserPage page = shown("telephone.html");

        page.resize(390, 844);
        page.await("document.querySelector('#s-speech svg').getAttribute('width') < 390");

        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                        .asInt())
                .isZero();
    }

    @Test
    void givesTheSameBytesForTheSameData() throws Exception {
        assertThat(written("first.html", twoOutlets(), ReportRequest.defaults()))
                .hasSameBinaryContentAs(written("second.html", twoOutlets(), ReportRequest.defaults()));
    }

    @Test
    void isWrittenInSpanishWithTheSamePlaces() throws Exception {
        ResourceBundle english = ReportPageTexts.bundle(ReportLanguage.ENGLISH);
        ResourceBundle spanish = ReportPageTexts.bundle(ReportLanguage.SPANISH);

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(places(spanish.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
        BrowserPage page = open(
                written("spanish.html", twoOutlets(), ReportRequest.defaults().withLanguage(ReportLanguage.SPANISH)));
        assertThat(page.evaluate("document.documentElement.lang").asText()).isEqualTo("es");
        assertThat(texts(page, ".standfirst"))
                .isEqualTo("17–23 de marzo de 2025. 5 artículos de 2 medios, 7 atribuciones.");
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}|\\||\n")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void hasAWordForEveryKeyOfItsScript() throws Exception {
        String page = Files.readString(written("keys.html", twoOutlets(), ReportRequest.defaults()));
        JsonNode texts = new ObjectMapper()
                .readTree(Jsoup.parse(page).getElementById("texts").data());
        Matcher key = Pattern.compile("\\btext\\(\"([^\"]+)\"[,)]").matcher(page);

        int keys = 0;
        while (key.find()) {
            assertThat(texts.has(key.group(1))).as(key.group(1)).isTrue();
            keys++;
        }
        assertThat(keys).isGreaterThan(80);
    }
}
