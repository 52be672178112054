package io.github.mediabias.reporting.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.attribution.QualityFigure;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.reporting.page.Browser;
import io.github.mediabias.reporting.page.BrowserPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A look at the page of a comparison in a browser; no page may ask for anything or complain. */
abstract class ComparisonBrowserTest {

    static final Codebook CODEBOOK = Codebook.shipped();

    static final List<QualityFigure> QUALITY = List.of(
            new QualityFigure("old news", "attribution-recall", 0.718),
            new QualityFigure("old news", "attribution-precision", 0.767),
            new QualityFigure("old news", "quotations-found", 0.965));

    /** Whether all of an element's first line is in the window, and nothing lies over it. */
    static final String IN_SIGHT = "(found => { const box = found.getClientRects()[0];"
            + "const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);"
            + "return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth"
            + " && (found.contains(on) || on.contains(found)); })";

    @TempDir
    static Path folder;

    private static Browser browser;

    private final List<BrowserPage> opened = new ArrayList<>();

    @BeforeAll
    static void startTheBrowser() throws Exception {
        browser = Browser.start(folder.resolve("profile"));
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }

    @AfterEach
    void noPageAsksForAnythingOrHasAnErrorOnItsConsole() {
        for (BrowserPage page : opened) {
            assertThat(page.requests()).isEmpty();
            assertThat(page.complaints()).isEmpty();
        }
    }

    final BrowserPage open(ComparisonFixture fixture) throws Exception {
        return open(fixture, QUALITY);
    }

    final BrowserPage open(ComparisonFixture fixture, List<QualityFigure> quality) throws Exception {
        Path file = folder.resolve("compare.html");
        new ComparisonPage(CODEBOOK, "by hand 1", quality, ZoneOffset.UTC).write(fixture.comparison(), file);
        BrowserPage page = browser.open(file);
        opened.add(page);
        return page;
    }

    /** The words marked in an article, and whether the first of them are in sight. */
    static String marked(BrowserPage page, int article) throws Exception {
        return page.evaluate("(() => { const found = [...document.querySelectorAll('#article-" + article
                        + " .passage.on')]; return found.map(each => each.textContent).join('')"
                        + " + (found.length === 0 ? '' : " + IN_SIGHT + "(found[0]) ? '' : ' (out of sight)'); })()")
                .asText();
    }

    /** The texts of the elements that the selector finds and that are shown. */
    static List<String> texts(BrowserPage page, String selector) throws Exception {
        List<String> texts = new ArrayList<>();
        page.evaluate("[...document.querySelectorAll(" + '"' + selector + '"'
                        + ")].filter(each => each.checkVisibility()).map(each => each.textContent)")
                .forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** A script beside this class. */
    static String script(String name) throws IOException {
        try (InputStream in = ComparisonBrowserTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
