package io.github.mediabias.reporting.comparison;

import static io.github.mediabias.reporting.comparison.ComparisonFixture.FILLER;
import static io.github.mediabias.reporting.comparison.ComparisonFixture.side;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.comparison.FindingKind;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.reporting.page.BrowserPage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page makes of texts, windows and media of all kinds. */
class ComparisonLayoutTest extends ComparisonBrowserTest {

    @Test
    void cutsOverlappingMarksWithoutLosingACharacter() throws Exception {
        String text = "Ann Lee said that Bo Kim claimed “the \ud83d\ude00 epic war” was near.";
        BrowserPage page = open(new ComparisonFixture()
                .article("One", null, text)
                .attribution(
                        "Ann Lee", "said", "that Bo Kim claimed “the \ud83d\ude00 epic war” was near", "USA", "WST")
                .attribution("Bo Kim", "claimed", "“the \ud83d\ude00 epic war”", null, null)
                .framing("epic war” was", Voice.QUOTED)
                .article("Two", null, "Nothing.")
                .finding(FindingKind.ONLY_IN_ONE, "Told here only.", side(0, "the \ud83d\ude00 epic war” was"), null));

        assertThat(page.evaluate(
                                "(() => { const copy = document.querySelector('#article-0 .text').cloneNode(true);"
                                        + "copy.querySelectorAll('.ref').forEach(ref => ref.remove()); return copy.textContent; })()")
                        .asText())
                .isEqualTo(text);
        assertThat(texts(page, "#article-0 .frame")).containsExactly("epic war”", " was");
        assertThat(page.evaluate("document.querySelector('#article-0 .frame').className")
                        .asText()
                        .split(" "))
                .contains("content", "of-bloc-1", "of-unknown", "voice-quoted", "passage");
        assertThat(texts(page, "#article-0 .source")).containsExactly("Ann Lee", "Bo Kim");
        assertThat(texts(page, "#finding-1 blockquote")).isEmpty();
        page.press("j");
        assertThat(texts(page, "#finding-1 blockquote")).containsExactly("the \ud83d\ude00 epic war” was");
    }

    @Test
    void whateverAnArticleHoldsStaysText() throws Exception {
        String hostile =
                "<script>document.title = 'attacked'</script><img src=x onerror=\"document.title = 'attacked'\">"
                        + "</script><!-- \u202emoc\u0000 \ud800 &amp; javascript:alert(1)";
        BrowserPage page = open(new ComparisonFixture()
                .article(
                        hostile,
                        hostile,
                        hostile + "\n" + "x".repeat(5000) + " Bo <b>Kim</b> said <i>no</i>.",
                        "javascript:alert(1)")
                .attribution("Bo <b>Kim</b>", "said", "<i>no</i>", "USA", "WST")
                .label("Bo <b>Kim</b>", "Bo <b>Kim</b>")
                .article("Two", "Two", "Nothing.", "https://example.org/\"><script>alert(1)</script>")
                .finding(FindingKind.ONLY_IN_ONE, hostile, side(0, "<script>document.title"), null));
        page.press("j");

        String shown = hostile.replace('\u202e', '\ufffd').replace('\u0000', '\ufffd');
        assertThat(texts(page, "#article-0 .headline")).containsExactly(shown);
        assertThat(texts(page, "#article-0 .outlet")).containsExactly(shown);
        assertThat(texts(page, "#finding-1 .note")).containsExactly(shown);
        assertThat(texts(page, "#article-0 .source")).containsExactly("Bo <b>Kim</b>");
        assertThat(page.evaluate("document.title").asText()).startsWith("Two articles on one event");
        assertThat(page.evaluate("document.querySelectorAll('main img, main script, main i').length")
                        .asInt())
                .isZero();
        assertThat(page.evaluate(
                                "[...document.querySelectorAll('a[target]')].map(link => link.href + ' ' + link.rel).join()")
                        .asText())
                .isEqualTo("https://example.org/%22%3E%3Cscript%3Ealert(1)%3C/script%3E noopener noreferrer");
        assertThat(page.evaluate(
                                "(column => column.scrollWidth <= column.clientWidth)(document.getElementById('article-0'))")
                        .asBoolean())
                .as("a huge word breaks")
                .isTrue();
    }

    @Test
    void onATelephoneOneTextAtATimeAndNothingIsWiderThanTheScreen() throws Exception {
        BrowserPage page = open(ComparisonFixture.two());
        page.resize(390, 844);

        page.click("#finding-1 .choose");
        assertThat(texts(page, "#finding-1 blockquote"))
                .containsExactly("“This strike is a \ud83d\ude00 historic step,”", "“a historic move,”");
        assertThat(page.evaluate("[...document.querySelectorAll('#finding-1 blockquote')].every(" + IN_SIGHT + ")")
                        .asBoolean())
                .isTrue();
        assertThat(texts(page, ".column")).isEmpty();

        page.click("#finding-1 .go[data-side='1']");
        assertThat(marked(page, 1)).isEqualTo("“a historic move,”");
        page.click("#bar [data-side='0']");
        assertThat(marked(page, 0)).isEqualTo("“This strike is a \ud83d\ude00 historic step,”");
        assertThat(texts(page, ".column .outlet")).containsExactly("The Lantern");
        page.click("#bar [data-back]");
        assertThat(page.evaluate(IN_SIGHT + "(document.querySelector('#finding-1 .note'))")
                        .asBoolean())
                .isTrue();

        for (String view : List.of("texts", "sources", "framing", "labels")) {
            page.click("#tab-" + view);
            assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
                    .as(view)
                    .isLessThanOrEqualTo(390);
        }
    }

    @Test
    void paperShowsEveryFindingWithItsPassagesAllTextsAndAllTables() throws Exception {
        BrowserPage page = open(ComparisonFixture.two());
        page.click(".chip[data-filter=source_missing]");
        page.click("#tab-labels");

        page.media("print", "light");

        assertThat(texts(page, ".finding .note"))
                .containsExactly("Jon Harrow is quoted with other words.", "Lena Marsh is a source here only.");
        assertThat(texts(page, ".finding blockquote"))
                .containsExactly(
                        "“This strike is a \ud83d\ude00 historic step,”",
                        "“a historic move,”",
                        "Lena Marsh denied that tensions grew");
        assertThat(texts(page, ".column .outlet")).containsExactly("The Lantern", "The Courier");
        assertThat(texts(page, ".tables h2")).hasSize(3);
        assertThat(texts(page, "button.chip, .views button")).isEmpty();
    }

    @Test
    void bringsTwoOfManyArticlesTogether() throws Exception {
        ComparisonFixture fixture = new ComparisonFixture();
        for (int i = 0; i < 6; i++) {
            fixture.article("Outlet " + i, "Headline " + i, FILLER + "Here is passage " + i + ".\n" + FILLER);
        }
        BrowserPage page = open(fixture.finding(
                FindingKind.ORDER_DIFFERS, "Early here, late there.", side(0, "passage 0"), side(5, "passage 5")));

        page.press("j");

        assertThat(marked(page, 0)).isEqualTo("passage 0");
        assertThat(marked(page, 5)).isEqualTo("passage 5");
        assertThat(texts(page, ".page .headline")).containsExactly("Headline 0", "Headline 5");
        page.click("#article-2");
        assertThat(texts(page, ".page .headline")).containsExactly("Headline 0", "Headline 2", "Headline 5");
        page.press("Escape");
        assertThat(page.evaluate("document.querySelectorAll('.folded').length").asInt())
                .isZero();
    }

    @Test
    void theOriginalStandsLastUnderItsOwnName() throws Exception {
        BrowserPage page = open(
                ComparisonFixture.two().article("archive", null, "The speech.").original());

        assertThat(texts(page, ".column .outlet")).containsExactly("The Lantern", "The Courier", "The original");
        assertThat(texts(page, "h1")).containsExactly("Two articles and the original, side by side");
    }

    @Test
    void switchesALayerOff() throws Exception {
        BrowserPage page = open(ComparisonFixture.two());
        String line = "getComputedStyle(document.querySelector('#article-0 .frame')).textDecorationLine";
        assertThat(page.evaluate(line).asText()).isEqualTo("underline");

        page.click("[data-layer=framing]");

        assertThat(page.evaluate(line).asText()).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textHasTheContrastThatWeakEyesNeed(String scheme) throws Exception {
        BrowserPage page = open(ComparisonFixture.two()
                .article(
                        "Three",
                        "Three",
                        "Xi Wu said something. Somebody noted this. “Yes,” it says. Old Li held that.")
                .attribution("Xi Wu", "said", "something", "CHN", null)
                .attribution("Somebody", "noted", "this", null, null)
                .attribution(null, "it says", "“Yes,”", null, null)
                .attribution("Old Li", "held", "that", "THA", "ASN"));
        page.media("screen", scheme);
        page.press("j");

        List<String> poor = new ArrayList<>();
        page.evaluate(script("contrast.js")).forEach(found -> poor.add(found.asText()));
        assertThat(poor).isEmpty();
    }
}
