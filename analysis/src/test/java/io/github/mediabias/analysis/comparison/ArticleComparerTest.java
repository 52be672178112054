package io.github.mediabias.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each kind of finding, on small invented articles. */
class ArticleComparerTest {

    private static final ArticleComparer COMPARER =
            new ArticleComparer(new ArticleAnalyzer(Fixtures.SHIPPED, ZoneOffset.UTC), Fixtures.SHIPPED);

    /** Stands in each article, so that its language is told. */
    private static final String SAME =
            "Many people had come from the villages around, and some of them had waited there since the morning.";

    private static Article article(String outlet, @Nullable String headline, String... paragraphs) {
        return new Article(
                outlet.toLowerCase(java.util.Locale.ROOT),
                outlet,
                headline,
                String.join("\n\n", paragraphs) + "\n\n" + SAME,
                null,
                null,
                null,
                null,
                null,
                Genre.UNKNOWN,
                new Origin(outlet + ".txt", ""));
    }

    private static Article courier(String... paragraphs) {
        return article("Courier", null, paragraphs);
    }

    private static Article gazette(String... paragraphs) {
        return article("Gazette", null, paragraphs);
    }

    private static Comparison compare(Article... articles) {
        return COMPARER.compare(List.of(articles));
    }

    private static List<Finding> of(FindingKind kind, Comparison comparison) {
        return comparison.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private static Finding only(FindingKind kind, Comparison comparison) {
        List<Finding> found = of(kind, comparison);
        assertThat(found).as("%s among %s", kind, comparison.findings()).hasSize(1);
        return found.get(0);
    }

    private static String words(Comparison comparison, @Nullable FindingSide side) {
        if (side == null) {
            return "";
        }
        String text = comparison.text(side);
        return side.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    private static String differing(Comparison comparison, @Nullable FindingSide side) {
        if (side == null) {
            return "";
        }
        String text = comparison.text(side);
        return side.differing().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    // ---- quotations

    @Test
    void marksTheQuotedWordsThatDiffer() {
        Comparison found = compare(
                courier("“We shall rebuild every bridge on this river before the winter comes,” Mayor Anna Holm said on"
                        + " Tuesday in the town hall."),
                gazette(
                        "Mayor Anna Holm spoke on Tuesday. “We will rebuild every bridge on this river before the snow comes,”"
                                + " Holm said."));

        Finding finding = only(FindingKind.QUOTED_WORDS_DIFFER, found);
        assertThat(differing(found, finding.left())).isEqualTo("shall … winter");
        assertThat(differing(found, finding.right())).isEqualTo("will … snow");
        assertThat(finding.note())
                .isEqualTo(
                        "The quoted words of Anna Holm differ: translation, editing or another utterance are possible.");
    }

    @Test
    void takesSpellingsAndContractionsForTheSameWords() {
        Comparison found = compare(
                courier("“The state-funded workforce isn’t going to wait three years for it,” Mayor Anna Holm said."),
                gazette("“The state funded work force is not going to wait 3 years for it,” Mayor Anna Holm said."));

        assertThat(of(FindingKind.QUOTED_WORDS_DIFFER, found)).isEmpty();
    }

    @Test
    void saysHowMuchOfAQuotationIsLeftOut() {
        Comparison found = compare(
                courier(
                        "“Our harbour will stay in public hands, and nobody in this council has ever thought of selling it,”"
                                + " Mayor Anna Holm said."),
                gazette("Mayor Anna Holm said: “Our harbour will stay in public hands.”"));

        Finding finding = only(FindingKind.QUOTATION_SHORTENED, found);
        assertThat(differing(found, finding.left()))
                .isEqualTo("and nobody in this council has ever thought of selling it");
        assertThat(finding.note()).isEqualTo("Gazette quotes less of it, without 11 words.");
    }

    @Test
    void doesNotCountWhatAReporterPutsBetweenTwoMarks() {
        Comparison found = compare(
                courier(
                        "“The ferry strike has hurt every island family, and it must end this week,” Mayor Anna Holm said."),
                gazette(
                        "“The ferry strike has hurt every island family,” Mayor Anna Holm said, “and it must end this week.”"));

        assertThat(of(FindingKind.QUOTED_WORDS_DIFFER, found)).isEmpty();
        assertThat(of(FindingKind.QUOTATION_SHORTENED, found)).isEmpty();
    }

    @Test
    void laysAQuotationBesideItsParaphrase() {
        Comparison found = compare(
                courier(
                        "“The ferry operator hid the damage to its engines from our inspectors,” Mayor Anna Holm said."),
                gazette("Mayor Anna Holm said that the operator had hidden damage to its engines from inspectors."));

        Finding finding = only(FindingKind.QUOTATION_PARAPHRASED, found);
        assertThat(finding.note()).isEqualTo("Courier quotes Anna Holm, Gazette tells it in its own words.");
        assertThat(words(found, finding.right())).contains("hidden damage to its engines");
    }

    // ---- claims

    @Test
    void findsAClaimThatOneStatesAsAFact() {
        Comparison found = compare(
                courier(
                        "The Health Ministry said on Monday that the contaminated grain had poisoned eleven children in Torvik.",
                        "Nobody else would speak about it."),
                gazette("A cold wind blew on Monday.", "The contaminated grain poisoned eleven children in Torvik."));

        Finding finding = only(FindingKind.ATTRIBUTION_DROPPED, found);
        assertThat(words(found, finding.right())).startsWith("The contaminated grain poisoned eleven children");
        assertThat(finding.note()).contains("Gazette states it without a source");
    }

    @Test
    void staysSilentWhereTheFactIsDenied() {
        Comparison found = compare(
                courier(
                        "The Health Ministry said on Monday that the contaminated grain had poisoned eleven children in Torvik."),
                gazette("The contaminated grain had not poisoned eleven children in Torvik."));

        assertThat(of(FindingKind.ATTRIBUTION_DROPPED, found)).isEmpty();
    }

    @Test
    void findsAClaimInASentenceThatTellsMore() {
        Comparison found = compare(
                courier("The Health Ministry said on Monday that the contaminated grain had poisoned eleven children."),
                gazette(
                        "Contaminated grain poisoned eleven children in the mountain village, where a cold wind blew snow"
                                + " across every road and the only doctor fell ill."));

        assertThat(of(FindingKind.ATTRIBUTION_DROPPED, found)).hasSize(1);
    }

    @Test
    void staysSilentWhereTheOtherMayQuoteSomebodyAfterAll() {
        String said =
                "The Health Ministry said on Monday that the contaminated grain had poisoned eleven children in Torvik.";

        assertThat(of(
                        FindingKind.ATTRIBUTION_DROPPED,
                        compare(
                                courier(said),
                                gazette("The contaminated grain poisoned eleven children in Torvik, we regret."))))
                .as("the first person of a letter that is shown without marks")
                .isEmpty();
        assertThat(
                        of(
                                FindingKind.ATTRIBUTION_DROPPED,
                                compare(
                                        courier(said),
                                        gazette(
                                                "If the contaminated grain poisoned eleven children in Torvik, the mill must close."))))
                .as("what may be is not stated")
                .isEmpty();
        assertThat(of(
                        FindingKind.ATTRIBUTION_DROPPED,
                        compare(
                                courier(
                                        "“The contaminated grain poisoned eleven children in Torvik,” the mayor wrote."),
                                gazette("The contaminated grain poisoned eleven children in Torvik."))))
                .as("the same words, shown without marks")
                .isEmpty();
    }

    @Test
    void findsAClaimThatHasAnotherSource() {
        Comparison found = compare(
                courier(
                        "President Donald Trump said that Ukraine must stop its military mobilization and its weapons imports."),
                gazette("The Kremlin insists that Ukraine must stop military mobilization and weapons imports."));

        Finding finding = only(FindingKind.SOURCE_CHANGED, found);
        assertThat(finding.note()).isEqualTo("Courier gives it to Donald Trump, Gazette to Kremlin.");
    }

    @Test
    void findsThatReportingWordsLeaveTheSameClaimOpen() {
        Comparison found = compare(
                courier("The Kremlin said that Ukraine had shelled a power plant near the border at night."),
                gazette("The Kremlin claimed that Ukraine had shelled a power plant near the border at night."));

        Finding finding = only(FindingKind.STANCE_DIFFERS, found);
        assertThat(finding.note()).contains("Courier writes “said” (neutral)", "Gazette writes “claimed” (distancing)");
    }

    // ---- sources

    @Test
    void tellsWhoIsHeardInOneOnlyAndWhetherTheOtherNamesHim() {
        Comparison found = compare(
                courier(
                        "President Donald Trump met Senator Marco Rubio on Monday.",
                        "“We have never been so close to an agreement on this,” Rubio said after the meeting."),
                gazette("President Donald Trump met Senator Marco Rubio on Monday. Nothing came of it."));

        Finding finding = only(FindingKind.SOURCE_MISSING, found);
        assertThat(finding.note())
                .isEqualTo(
                        "Marco Rubio is a source in Courier (1 attribution, 11 words), not in Gazette, where the name"
                                + " stands all the same.");
        assertThat(words(found, finding.right())).contains("Rubio");
    }

    @Test
    void tellsWhichCountryIsNamedByAllAndHeardInNone() {
        String about = "Ukraine waited. President Volodymyr Zelensky of Ukraine stayed in the capital of Ukraine.";
        Comparison found = compare(
                courier("President Donald Trump said that Ukraine would have to wait for its turn.", about),
                gazette("The White House said that it had no news for Ukraine this week.", about + " It rained."));

        Finding finding = only(FindingKind.MENTIONED_UNHEARD, found);
        assertThat(finding.note()).startsWith("Ukraine is named in all").endsWith("nobody speaks for it in any.");
    }

    // ---- labels

    @Test
    void showsWhatEachCallsTheSamePerson() {
        Comparison found = compare(
                courier("Trade envoy Steve Witkoff arrived in Geneva on Monday and left again."),
                gazette("Billionaire developer Steve Witkoff arrived in Geneva on Monday and left again."));

        Finding finding = only(FindingKind.LABEL_DIFFERS, found);
        assertThat(words(found, finding.left())).isEqualTo("Trade envoy");
        assertThat(words(found, finding.right())).isEqualTo("Billionaire developer");
    }

    @Test
    void takesAShortTitleForTheLongOne() {
        Comparison found = compare(
                courier("Sen. Marco Rubio arrived in Geneva on Monday and left again."),
                gazette("Senator Marco Rubio arrived in Geneva on Monday and left again."));

        assertThat(of(FindingKind.LABEL_DIFFERS, found)).isEmpty();
    }

    @Test
    void takesTheNamesOfOneCountryAndShortFormsOfAnOfficeForTheSameLabel() {
        Comparison found = compare(
                courier(
                        "North Korean leader Kim Jong Un arrived on Monday. Lieutenant Governor Anna Holm waited for him."),
                gazette("North Korea leader Kim Jong Un arrived on Monday. Lt. Gov. Anna Holm waited for him there."));

        assertThat(of(FindingKind.LABEL_DIFFERS, found)).isEmpty();
    }

    @Test
    void takesNoWordsBeforeATitleForAPartOfIt() {
        Comparison found = compare(
                courier("The plea failed when last month Judge Anna Holm heard it in Geneva."),
                gazette("The sentence may prompt District Judge Anna Holm to hear the plea in Geneva."));

        assertThat(of(FindingKind.LABEL_DIFFERS, found)).isEmpty();
    }

    @Test
    void showsWhatEachCallsTheSameThing() {
        Comparison found = compare(
                courier("The two sides kept a fragile 10-day truce around the Kessel dam, and the river was quiet."),
                gazette("The two sides kept a fragile 10-day pause around the Kessel dam, and the river was quiet."));

        Finding finding = only(FindingKind.LABEL_DIFFERS, found);
        assertThat(finding.note()).isEqualTo("The same thing: “truce” in Courier, “pause” in Gazette.");
    }

    @Test
    void findsTwoOfficesOfOnePersonInOneArticle() {
        Comparison found = compare(
                courier("Secretary of State Marco Rubio arrived on Monday. Senator Marco Rubio left on Tuesday."),
                gazette("Secretary of State Marco Rubio arrived on Monday and left on Tuesday."));

        Finding finding = only(FindingKind.TITLE_INCONSISTENT, found);
        assertThat(finding.note()).isEqualTo("Courier calls Marco Rubio “Secretary of State” and “Senator”.");
        assertThat(finding.right()).isNull();
    }

    // ---- content, order, framing, headlines

    private static final String[] COUNCIL = {
        "The council of Torvik voted on Monday to close the old harbour.",
        "The decision ends a quarrel that has split the town for years.",
        "Fishermen came to the meeting with banners and drums.",
        "The ferry company will move its boats to the northern pier.",
        "A museum of shipbuilding is planned in the empty sheds.",
        "Schools will bring their classes there in the autumn.",
        "The budget sets two million crowns aside for the pier.",
        "Work on the northern pier begins after the summer holidays.",
        "Engineers found cracks beneath the oldest crane last winter."
    };

    @Test
    void tellsWhatStandsInOneOnly() {
        Comparison found = compare(
                courier(Stream.concat(
                                Stream.of(COUNCIL),
                                Stream.of(
                                        "Smugglers had hidden forty crates of Norwegian cigarettes behind the abandoned"
                                                + " lighthouse, prosecutors revealed."))
                        .toArray(String[]::new)),
                gazette(COUNCIL));

        Finding finding = only(FindingKind.ONLY_IN_ONE, found);
        assertThat(words(found, finding.left())).startsWith("Smugglers had hidden");
        assertThat(finding.note()).isEqualTo("Only Courier tells it.");
    }

    @Test
    void tellsWhatOneHasFirstAndTheOtherLast() {
        String[] turned = COUNCIL.clone();
        String last = turned[8];
        System.arraycopy(COUNCIL, 0, turned, 1, 8);
        turned[0] = last;

        Comparison found = compare(courier(COUNCIL), gazette(turned));

        Finding finding = only(FindingKind.ORDER_DIFFERS, found);
        assertThat(words(found, finding.left())).isEqualTo(last);
        assertThat(finding.note()).isEqualTo("Sentence 9 of 10 in Courier, 1 of 10 in Gazette.");
    }

    @Test
    void tellsInWhoseVoiceTheEventIsFramed() {
        Comparison found = compare(
                courier("The battle over the harbour goes on. The battle has split the town."),
                gazette(
                        "“This is a battle for our harbour,” Mayor Anna Holm said. The council meets again on Friday."));

        Finding finding = only(FindingKind.FRAMING_DIFFERS, found);
        assertThat(finding.note())
                .startsWith("Conflict: in Courier's own voice (battle), in Gazette only in quoted words");
    }

    @Test
    void laysHeadlinesBesideEachOther() {
        String body = "Donald Trump met Vladimir Putin in Geneva on Monday.";
        Comparison found = compare(
                article("Courier", "Trump meets Putin", body),
                article("Gazette", "Kremlin clash in Geneva", body + " It rained."));

        Finding finding = only(FindingKind.HEADLINE_DIFFERS, found);
        assertThat(finding.left().part()).isEqualTo(Part.HEADLINE);
        assertThat(words(found, finding.right())).isEqualTo("Kremlin clash in Geneva");
    }

    @Test
    void namesCountriesInHeadlinesByTheirNames() {
        String body = "Donald Trump met Vladimir Putin in Geneva on Monday.";
        Comparison found = compare(
                article("Courier", "Afghanistan waits", body), article("Gazette", "Trump waits", body + " It rained."));

        assertThat(only(FindingKind.HEADLINE_DIFFERS, found).note())
                .isEqualTo("In the headlines, Courier names Afghanistan, Gazette names Donald Trump.");
    }

    @Test
    void takesNoCapitalsOfAHeadlineForANameThatNoBodyHas() {
        String body = "Senator Marco Rubio met Vladimir Putin in Geneva on Monday.";
        Comparison found = compare(
                article("Courier", "Recalling Marco Rubio Is A Mistake", body),
                article("Gazette", "Senator Marco Rubio is recalled", body + " It rained."));

        assertThat(of(FindingKind.HEADLINE_DIFFERS, found)).isEmpty();
    }

    // ---- names of articles

    @Test
    void callsAnArticleByItsLetterWhereItsOutletDoesNotTellIt() {
        String first = "“We shall rebuild every bridge on this river before the winter comes,” Mayor Anna Holm said.";
        String second = "“We will rebuild every bridge on this river before the snow comes,” Mayor Anna Holm said.";
        String body = "The council met in the town hall.";
        Comparison found = compare(
                article(Article.UNKNOWN_OUTLET, null, first),
                article("Courier", null, second),
                article("Courier", null, body));

        assertThat(List.of(found.name(0), found.name(1), found.name(2)))
                .containsExactly("A", "Courier (B)", "Courier (C)");
        assertThat(found.title(0)).isEqualTo(found.articles().get(0).article().id());
        assertThat(only(FindingKind.QUOTED_WORDS_DIFFER, found).left().article())
                .isZero();
    }

    // ---- many articles

    @Test
    void keepsTheStrongestFindingsOfAKindAndCountsTheOthers() {
        List<Article> articles = new ArrayList<>();
        List<String> countries = List.of("France", "Germany", "Italy", "Spain");
        for (int i = 0; i < 24; i++) {
            articles.add(article(
                    "Outlet " + i,
                    countries.get(i % 4) + " waits",
                    "Donald Trump met Vladimir Putin in hall " + i + " on Monday."));
        }
        Comparison found = COMPARER.compare(articles);

        // Of 24 · 23 / 2 = 276 pairs, 4 · (6 · 5 / 2) = 60 name the same country.
        assertThat(of(FindingKind.HEADLINE_DIFFERS, found)).hasSize(150);
        assertThat(found.cut(FindingKind.HEADLINE_DIFFERS)).isEqualTo(276 - 60 - 150);
    }

    // ---- the original

    @Test
    void looksForEachQuotationInTheOriginal() {
        Article original = article(
                "Transcript",
                null,
                "We will have the best schools in the country, and we will have them soon, my friends. Nobody believed that we"
                        + " could do it. I said in spring that the old harbour would never be sold, not for any money, and I"
                        + " say it again tonight.");
        Article article = courier(
                "“We will have the best schools in the country,” Mayor Anna Holm said on Tuesday in the town hall.",
                "“I said in spring that the old harbour would never be sold ... and I say it again tonight,” Holm said.",
                "“Nobody believed that they could do it,” Holm said.",
                "“The opposition has lied to every one of you for years,” Holm said.");

        Comparison found = COMPARER.compare(List.of(article), original);

        assertThat(found.hasOriginal()).isTrue();
        assertThat(words(found, only(FindingKind.QUOTATION_EXACT, found).left()))
                .startsWith("We will have the best");
        Finding shortened = only(FindingKind.QUOTATION_SHORTENED, found);
        assertThat(differing(found, shortened.right())).isEqualTo("not for any money");
        Finding differs = only(FindingKind.QUOTED_WORDS_DIFFER, found);
        assertThat(differing(found, differs.left())).isEqualTo("they");
        assertThat(differing(found, differs.right())).isEqualTo("we");
        assertThat(words(found, only(FindingKind.QUOTATION_NOT_FOUND, found).left()))
                .startsWith("The opposition has lied");
    }
}
