package io.github.mediabias.analysis.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.SmallCodebook;
import io.github.mediabias.analysis.attribution.RuleExtractor;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.text.Tagger;
import io.github.mediabias.analysis.text.tagging.PerceptronTagger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConcordanceTest {

    private static final String BODY = """
            The protest in the old harbour went on for a second night, and nobody was hurt.

            “They will protest until we leave,” Jon Harrow told reporters outside the town hall on Tuesday evening.

            The mayor said that the protests had been peaceful. The Protest Group is a club of anglers.""";

    private static final Tagger TAGGER = PerceptronTagger.load();

    private static ArticleAnalyzer analyzer(Codebook codebook) {
        return new ArticleAnalyzer(codebook, TAGGER, new RuleExtractor(codebook), ZoneOffset.UTC);
    }

    private static List<ConcordanceLine> lines(String term, ConcordanceFilter filter, int context) {
        ConcordanceQuery query = ConcordanceQuery.parse(term, SmallCodebook.with());
        ArticleAnalyzer analyzer = analyzer(query.codebook());
        return new Concordance(query, filter, analyzer, ZoneOffset.UTC, context)
                .lines(Fixtures.article("a", "Protests again", BODY));
    }

    @Test
    void findsATermInAllItsInflectionsWithVoiceAndSource() {
        List<ConcordanceLine> lines = lines("protest", ConcordanceFilter.NONE, 20);

        assertThat(lines)
                .extracting(ConcordanceLine::hit)
                .as("the Protest Group is a name")
                .containsExactly("Protests", "protest", "protest", "protests");
        assertThat(lines.get(0).part()).isEqualTo(Part.HEADLINE);
        assertThat(lines.get(1).voice()).isEqualTo(Voice.OUTLET);
        assertThat(lines.get(1).source()).isNull();
        assertThat(lines.get(2).voice()).isEqualTo(Voice.QUOTED);
        assertThat(lines.get(2).source()).isEqualTo("Jon Harrow");
        assertThat(lines.get(3).voice()).isEqualTo(Voice.PARAPHRASED);
    }

    @Test
    void findsATermWithACapitalInNamesToo() {
        assertThat(lines("Protest", ConcordanceFilter.NONE, 20))
                .extracting(ConcordanceLine::hit)
                .contains("Protest");
    }

    @Test
    void findsWhatStandsInQuotationMarksAsItIsWritten() {
        assertThat(lines("\"Protest Group\"", ConcordanceFilter.NONE, 20))
                .extracting(ConcordanceLine::hit)
                .containsExactly("Protest Group");
        assertThat(lines("\"protest group\"", ConcordanceFilter.NONE, 20)).isEmpty();
    }

    @Test
    void findsTheTermsOfACategoryWhereTheWholeCodebookFindsThem() {
        // "peaceful" is another category's; "harbour" alone loses to the longer term of that category.
        Codebook codebook = withFrames(
                SmallCodebook.term("place", "harbour", Match.LEMMA, null),
                SmallCodebook.term("place", "town hall", Match.LEMMA, null),
                SmallCodebook.term("age", "old harbour", Match.LEMMA, null));
        ConcordanceQuery query = ConcordanceQuery.parse("frame:place", codebook);
        ArticleAnalyzer analyzer = analyzer(codebook);

        assertThat(new Concordance(query, ConcordanceFilter.NONE, analyzer, ZoneOffset.UTC, 3)
                        .lines(Fixtures.article("a", BODY)))
                .extracting(ConcordanceLine::hit)
                .containsExactly("town hall");
        assertThatThrownBy(() -> ConcordanceQuery.parse("frame:plaice", codebook))
                .hasMessage("no category of the codebook is called 'plaice'; expected one of age, place");
    }

    private static Codebook withFrames(Codebook.Term... terms) {
        Codebook plain = SmallCodebook.with(terms);
        return new Codebook(
                plain.blocs(),
                plain.countries(),
                plain.roles(),
                plain.actors(),
                List.of(
                        new Codebook.Frame("place", Codebook.FrameType.FRAME, "Place", "", ""),
                        new Codebook.Frame("age", Codebook.FrameType.FRAME, "Age", "", "")),
                plain.terms(),
                plain.cues(),
                plain.outlets(),
                plain.topics(),
                plain.version(),
                plain.hash());
    }

    @Test
    void showsSoManyWordsOnEachSideWithTheEndsOfParagraphs() {
        ConcordanceLine third = lines("protest", ConcordanceFilter.NONE, 3).get(2);

        assertThat(third.left()).isEqualTo("hurt. ¶ “They will ");
        assertThat(third.right()).isEqualTo(" until we leave,”");
        assertThat(third.begin()).isEqualTo(BODY.indexOf("protest until"));
        assertThat(third.end() - third.begin()).isEqualTo(7);
    }

    @Test
    void filtersByOutletVoiceAndDay() {
        assertThat(lines("protest", new ConcordanceFilter(Set.of("lantern daily"), Set.of(), null, null), 3))
                .as("an outlet's other name is not its name here: the article was read as The Lantern")
                .isEmpty();
        assertThat(lines("protest", new ConcordanceFilter(Set.of("the lantern"), Set.of(Voice.QUOTED), null, null), 3))
                .hasSize(1);
        LocalDate day = LocalDate.of(2025, 3, 19);
        assertThat(lines("protest", new ConcordanceFilter(Set.of(), Set.of(), day, day), 3))
                .hasSize(4);
        assertThat(lines("protest", new ConcordanceFilter(Set.of(), Set.of(), day.plusDays(1), null), 3))
                .isEmpty();
        assertThatThrownBy(() -> new ConcordanceFilter(Set.of(), Set.of(), day, day.minusDays(1)))
                .hasMessage("the last day is 2025-03-18, before the first, 2025-03-19");
    }

    @Test
    void sortsByTheWordsOnEitherSideNearestFirst() {
        List<ConcordanceLine> lines = lines("protest", ConcordanceFilter.NONE, 20);

        // Before: (nothing), the, "that the", will.
        assertThat(ConcordanceOrder.LEFT.sort(lines))
                .extracting(ConcordanceLine::begin)
                .containsExactly(
                        0, BODY.indexOf("protest in"), BODY.indexOf("protests had"), BODY.indexOf("protest until"));
        // Behind: again, had, in, until.
        assertThat(ConcordanceOrder.RIGHT.sort(lines))
                .extracting(line -> line.right().strip().split(" ", 2)[0])
                .containsExactly("again", "had", "in", "until");
    }

    @Test
    void saysWhatATermMayLookLike() {
        Codebook codebook = SmallCodebook.with();
        assertThatThrownBy(() -> ConcordanceQuery.parse(" * ", codebook)).hasMessageContaining("the term is ' * '");
    }

    @Test
    void findsTheCategoriesWithinACategory() {
        Codebook codebook = withFrames(
                SmallCodebook.term("place/water", "harbour", Match.LEMMA, null),
                SmallCodebook.term("age", "second", Match.LEMMA, null));
        ConcordanceQuery query = ConcordanceQuery.parse("frame:place", codebook);

        assertThat(new Concordance(query, ConcordanceFilter.NONE, analyzer(codebook), ZoneOffset.UTC, 3)
                        .lines(Fixtures.article("a", BODY)))
                .extracting(ConcordanceLine::hit)
                .containsExactly("harbour");
    }

    @Test
    void takesAStarAnywhereForAnyLetters() {
        assertThat(lines("pro*sts", ConcordanceFilter.NONE, 20))
                .extracting(ConcordanceLine::hit)
                .containsExactly("Protests", "protests");
    }
}
