package io.github.mediabias.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPageTest {

    private static final String HOSTILE =
            "</script><script>alert(1)</script><!--<script>&lt;\u2028\u2029\ud83d\ude00\ud800\u0000"
                    + "<img src=x onerror=alert(1)>";

    @TempDir
    private static Path folder;

    private static Browser browser;

    private static BrowserPage open(Path file) throws Exception {
        if (browser == null) {
            browser = Browser.start(folder.resolve("profile"));
        }
        return browser.open(file);
    }

    @AfterAll
    static void closeTheBrowser() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path written(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        HtmlPage.of(HtmlPageTest.class, "sample").write(file, Map.of("texts", json -> {
            json.writeStartArray();
            json.writeString(text);
            json.writeEndArray();
        }));
        return file;
    }

    @Test
    void keepsHostileTextInsideItsDataBlock() throws Exception {
        Path file = written("hostile.html", HOSTILE);

        Document page = Jsoup.parse(Files.readString(file));

        assertThat(page.select("script")).hasSize(3);
        assertThat(page.select("img")).isEmpty();
        String block = page.getElementById("texts").data();
        assertThat(block).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\ud83d");
        JsonNode read = new ObjectMapper().readTree(block);
        assertThat(read.get(0).asText()).isEqualTo(HOSTILE);
    }

    @Test
    void showsItsDataWithItsOwnScriptAndStyleAndNothingElse() throws Exception {
        BrowserPage page = open(written("shown.html", HOSTILE));

        assertThat(page.evaluate("document.querySelector('#shown b').textContent")
                        .asText())
                .startsWith("</script><script>alert(1)");
        assertThat(page.evaluate("getComputedStyle(document.getElementById('shown')).color")
                        .asText())
                .isEqualTo("rgb(1, 2, 3)");
        assertThat(page.requests()).isEmpty();
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void forbidsEveryOtherScriptStyleAndAddress() throws Exception {
        Path file = folder.resolve("attacked.html");
        Files.writeString(
                file,
                Files.readString(written("attackable.html", "text"))
                        .replace(
                                "<p id=\"shown\">",
                                "<script>document.title = 'attacked'</script><img src='https://example.org/i.png'"
                                        + " onerror=\"document.title = 'attacked'\"><p id=\"shown\" style='color: red'>"));

        BrowserPage page = open(file);

        assertThat(page.evaluate("document.title").asText()).isEqualTo("A page for tests");
        assertThat(page.evaluate("getComputedStyle(document.getElementById('shown')).color")
                        .asText())
                .isEqualTo("rgb(1, 2, 3)");
        assertThat(String.join("\n", page.complaints()))
                .contains("script-src", "style-src", "default-src", "https://example.org/i.png");
    }

    @Test
    void noticesARequestThatLeavesThePage() throws Exception {
        Path file = folder.resolve("open.html");
        Files.writeString(file, "<!doctype html><script src='https://example.org/s.js'></script>");

        BrowserPage page = open(file);

        assertThat(page.requests()).containsExactly("https://example.org/s.js");
    }

    @Test
    void linksToTheWebOnlyAndTellsItNothing() throws Exception {
        BrowserPage page = open(written("links.html", "text"));

        assertThat(page.evaluate(
                                "['javascript:alert(1)', ' data:text/html,x', 'file:///etc/passwd', 'http:x', 'https://',"
                                        + " null, 'HTTPS://example.org/a b'].map(Page.webAddress)")
                        .toString())
                .isEqualTo("[null,null,null,null,null,null,\"https://example.org/a%20b\"]");
        assertThat(page.evaluate("Page.link('https://example.org', '<b>x').outerHTML")
                        .asText())
                .isEqualTo(
                        "<a href=\"https://example.org/\" rel=\"noopener noreferrer\" target=\"_blank\">&lt;b&gt;x</a>");
    }

    @Test
    void unpacksWhatIsPacked() throws Exception {
        Path file = folder.resolve("packed.html");
        String many = HOSTILE.repeat(10_000);
        HtmlPage.of(HtmlPageTest.class, "sample")
                .packing("rows")
                .write(file, Map.of("texts", json -> json.writeString("text"), "rows", json -> json.writeString(many)));

        BrowserPage page = open(file);

        assertThat(Files.size(file)).isLessThan(many.length() / 10);
        // Half a surrogate pair is no character: the browser shows another in its place.
        assertThat(page.evaluate("Page.packed('rows')").asText())
                .startsWith("</script><script>alert(1)")
                .hasSize(many.length());
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void givesTheSameBytesForTheSameData() throws Exception {
        assertThat(written("first.html", "same")).hasSameBinaryContentAs(written("second.html", "same"));
    }

    @Test
    void leavesNoFileIfItsDataFail() {
        Path file = folder.resolve("none.html");

        assertThatThrownBy(() -> HtmlPage.of(HtmlPageTest.class, "sample").write(file, Map.of("texts", json -> {
                    throw new IOException("the table ends early");
                })))
                .isInstanceOf(IOException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAnIdThatWouldBreakItsMarkup() {
        assertThatThrownBy(() -> HtmlPage.of(HtmlPageTest.class, "sample")
                        .write(folder.resolve("id.html"), Map.of("a\"b", json -> json.writeNull())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found 'a\"b' for the id of a page's data; expected letters, digits and hyphens");
    }
}
