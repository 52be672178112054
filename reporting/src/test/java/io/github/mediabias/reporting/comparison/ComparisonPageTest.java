package io.github.mediabias.reporting.comparison;

import static io.github.mediabias.reporting.comparison.ComparisonFixture.side;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.comparison.FindingKind;
import io.github.mediabias.reporting.page.BrowserPage;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the page does: by pointer and by keys, from the findings, the tables and the texts. */
class ComparisonPageTest extends ComparisonBrowserTest {

    @Test
    void aClickOnAFindingShowsBothPassagesLevel() throws Exception {
        BrowserPage page = open(ComparisonFixture.two());
        assertThat(marked(page, 0)).isEmpty();

        page.click("#finding-1 .choose");

        assertThat(marked(page, 0)).isEqualTo("“This strike is a \ud83d\ude00 historic step,”");
        assertThat(marked(page, 1)).isEqualTo("“a historic move,”");
        assertThat(page.evaluate("Math.abs(document.querySelector('#article-0 .on .on').getBoundingClientRect().top"
                                + " - document.querySelector('#article-1 .on .on').getBoundingClientRect().top)")
                        .asDouble())
                .isLessThan(30);
    }

    @Test
    void marksTheWordsThatDifferInTheListAndInTheTexts() throws Exception {
        BrowserPage page = open(ComparisonFixture.two());

        page.click("#finding-1 .choose");

        assertThat(texts(page, "#finding-1 mark")).containsExactly("step", "move");
        assertThat(texts(page, "#articles .differs.on")).containsExactly("step", "move");
    }

    @Test
    void saysHowManyWeakerFindingsOfAKindAreLeftOut() throws Exception {
        BrowserPage page = open(ComparisonFixture.two().cut(FindingKind.SOURCE_MISSING, 12));

        assertThat(texts(page, ".kind[data-kind='source_missing'] .cut"))
                .containsExactly("12 weaker findings left out");
        assertThat(texts(page, ".cut")).hasSize(1);
    }

    @Test
    void aClickOnAPassageOrOnItsNumberLeadsToTheFinding() throws Exception {
        BrowserPage page = open(ComparisonFixture.two());

        page.click("#article-0 [data-findings]");

        assertThat(marked(page, 1)).isEqualTo("“a historic move,”");
        assertThat(page.evaluate(IN_SIGHT + "(document.querySelector('#finding-1'))")
                        .asBoolean())
                .isTrue();

        page.click("#article-1 .ref[data-finding='1']");

        assertThat(marked(page, 1)).isEqualTo("Lena Marsh denied that tensions grew");
        assertThat(marked(page, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"j k", "ArrowDown ArrowUp"})
    void keysGoThroughTheFindingsAndEscapeClears(String keys) throws Exception {
        BrowserPage page = open(ComparisonFixture.two());
        String[] downAndUp = keys.split(" ", -1);

        page.press(downAndUp[0]);
        assertThat(marked(page, 0)).isEqualTo("“This strike is a \ud83d\ude00 historic step,”");
        assertThat(marked(page, 1)).isEqualTo("“a historic move,”");

        page.press(downAndUp[0]);
        assertThat(marked(page, 1)).isEqualTo("Lena Marsh denied that tensions grew");
        assertThat(page.evaluate("document.activeElement.closest('li').id").asText())
                .isEqualTo("finding-2");

        page.press(downAndUp[1]);
        assertThat(marked(page, 1)).isEqualTo("“a historic move,”");
        assertThat(page.evaluate("document.getElementById('said').textContent").asText())
                .isEqualTo("Finding 1, Quoted words differ: Jon Harrow is quoted with other words.");

        page.press("Escape");
        assertThat(marked(page, 0)).isEmpty();
        assertThat(marked(page, 1)).isEmpty();
    }

    @Test
    void enterShowsTheFindingThatHasTheFocusAndThenItsPassageTakesIt() throws Exception {
        BrowserPage page = open(ComparisonFixture.two());
        page.evaluate("document.querySelector('#finding-2 .choose').focus()");

        page.press("Enter");
        assertThat(marked(page, 1)).isEqualTo("Lena Marsh denied that tensions grew");

        page.press("Tab");
        page.press("Enter");
        assertThat(page.evaluate("document.activeElement.closest('article').id").asText())
                .isEqualTo("article-1");
    }

    @Test
    void filtersByKindAndGoesThroughTheRestOnly() throws Exception {
        BrowserPage page = open(ComparisonFixture.two());
        assertThat(texts(page, ".chip")).containsExactly("All 2", "Quoted words 1", "Source in one 1");

        page.click(".chip[data-filter=source_missing]");
        assertThat(texts(page, ".finding .note")).containsExactly("Lena Marsh is a source here only.");
        page.press("j");
        assertThat(marked(page, 1)).isEqualTo("Lena Marsh denied that tensions grew");

        page.click(".chip[data-filter='']");
        assertThat(texts(page, ".finding .note")).hasSize(2);
    }

    @Test
    void figuresInTheTablesLeadToTheirPassages() throws Exception {
        BrowserPage page = open(ComparisonFixture.two());
        page.click("#tab-sources");
        assertThat(texts(page, "#view-sources tbody th"))
                .containsExactly(
                        "WestNATO, EU or G7 members",
                        "Jon HarrowUnited States, government",
                        "CSTOCSTO members",
                        "Lena MarshRussia, government");

        page.click("#view-sources .leads[data-lead='0']");

        assertThat(page.evaluate("document.body.dataset.view").asText()).isEqualTo("texts");
        assertThat(marked(page, 0))
                .startsWith("“This strike is a \ud83d\ude00 historic step,”")
                .endsWith("Jon Harrowsaid");

        page.click("#tab-labels");
        page.click("#view-labels .leads");
        assertThat(marked(page, 1)).isEqualTo("Envoy");
    }

    @Test
    void keysGoFromViewToViewAndLeaveTheTablesToScroll() throws Exception {
        BrowserPage page = open(ComparisonFixture.two());
        page.evaluate("document.getElementById('tab-texts').focus()");

        page.press("ArrowRight");
        page.press("j");
        page.press("ArrowDown");

        assertThat(page.evaluate("document.activeElement.id").asText()).isEqualTo("tab-sources");
        assertThat(texts(page, ".tables h2")).containsExactly("Who is quoted");
    }

    @Test
    void saysThatItErrsAndHowOften() throws Exception {
        assertThat(texts(open(ComparisonFixture.two()), "#lead"))
                .singleElement()
                .asString()
                .startsWith("Differences, not verdicts.")
                .endsWith(
                        "The program errs: it finds 72\u00a0% of the attributions that people mark, and 77\u00a0% of those it"
                                + " finds are right; of direct quotations it finds 97\u00a0% (old news; engine by hand 1).");
        assertThat(texts(open(ComparisonFixture.two(), List.of()), "#lead"))
                .singleElement()
                .asString()
                .endsWith("The program errs, and nobody has measured how often (engine by hand 1).");
    }

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void knowsWordsForEveryKind(FindingKind kind) throws Exception {
        BrowserPage page = open(new ComparisonFixture()
                .article("One", null, "Some words.")
                .article("Two", null, "Other words.")
                .finding(kind, "A note.", side(0, "Some"), side(1, "Other")));

        assertThat(texts(page, ".kind .meaning")).hasSize(1);
    }

    @Test
    void saysSoIfNothingWasFound() throws Exception {
        BrowserPage page =
                open(new ComparisonFixture().article("One", null, "Some.").article("Two", null, "Other."));

        assertThat(texts(page, "#findings h2")).containsExactly("0 findings");
        assertThat(texts(page, "#findings .meaning"))
                .containsExactly("Nothing was found that differs with enough certainty. That is no proof of sameness.");
        page.press("j");
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws Exception {
        Path first = folder.resolve("first.html");
        Path second = folder.resolve("second.html");
        ComparisonPage page = new ComparisonPage(CODEBOOK, "by hand 1", QUALITY, ZoneOffset.UTC);

        page.write(ComparisonFixture.two().comparison(), first);
        page.write(ComparisonFixture.two().comparison(), second);

        assertThat(first).hasSameBinaryContentAs(second);
    }
}
