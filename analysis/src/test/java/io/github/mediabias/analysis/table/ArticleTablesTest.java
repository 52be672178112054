package io.github.mediabias.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.SmallCodebook;
import io.github.mediabias.analysis.attribution.RuleExtractor;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.table.Rows.ArticleRow;
import io.github.mediabias.analysis.table.Rows.AttributionRow;
import io.github.mediabias.analysis.table.Rows.AttributionSourceRow;
import io.github.mediabias.analysis.table.Rows.AttributionSpanRow;
import io.github.mediabias.analysis.table.Rows.FramingHitRow;
import io.github.mediabias.analysis.table.Rows.StorySignatureRow;
import io.github.mediabias.analysis.text.tagging.PerceptronTagger;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.PublicationDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTablesTest {

    private static final Codebook CODEBOOK =
            SmallCodebook.with(SmallCodebook.term("booster", "historic", Match.EXACT, null));
    private static final ArticleAnalyzer ANALYZER =
            new ArticleAnalyzer(CODEBOOK, PerceptronTagger.load(), new RuleExtractor(CODEBOOK), ZoneOffset.UTC);
    private static final ArticleTables TABLES = new ArticleTables(CODEBOOK, ZoneOffset.UTC);

    /** An emoji of two UTF-16 units and one code point stands before everything. */
    private static final String BODY = "😀 The day was historic. “It is a historic day,” said Jon Harrow.";

    private static <T> List<T> rows(ArticleAnalysis analysis, Class<T> type) {
        return TABLES.rows(analysis, 1, 1).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static String codePoints(String text, int begin, int end) {
        return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }

    @Test
    void givesEveryFactARowWithOffsetsInCodePoints() {
        ArticleAnalysis analysis = ANALYZER.analyze(Fixtures.article("a", "A historic 😀 day", BODY));

        assertThat(rows(analysis, AttributionSpanRow.class))
                .extracting(row -> row.part() + " " + codePoints(BODY, row.begin(), row.end()))
                .containsExactly("source Jon Harrow", "cue said", "content “It is a historic day,”");
        assertThat(rows(analysis, FramingHitRow.class))
                .extracting(row ->
                        row.part() + " " + row.voice() + " " + row.attribution() + " " + row.begin() + "-" + row.end())
                // "historic" stands at code points 2 of the headline; 14 and 33 of the body, counted by hand.
                .containsExactly("headline outlet null 2-10", "body outlet null 14-22", "body quoted 0 33-41");
        assertThat(rows(analysis, AttributionSourceRow.class)).singleElement().satisfies(row -> {
            assertThat(row.actor()).isEqualTo("Jon Harrow");
            assertThat(row.code()).isEqualTo("USAGOV");
            assertThat(row.bloc()).isEqualTo("WST");
            assertThat(row.official()).isTrue();
        });
        assertThat(rows(analysis, AttributionRow.class)).singleElement().satisfies(row -> {
            assertThat(row.contentText()).isEqualTo("“It is a historic day,”");
            assertThat(row.form()).isEqualTo("direct");
            assertThat(row.words()).isEqualTo(5);
            // The content begins at unit 25 of 65, by hand: 1 - 25/65.
            assertThat(row.prominence()).isCloseTo(1 - 25 / 65.0, within(1e-12));
        });
    }

    @Test
    void splitsTheWordsOfTheBodyByVoice() {
        ArticleRow row = rows(ANALYZER.analyze(Fixtures.article("a", BODY)), ArticleRow.class)
                .get(0);

        // The day was historic (4) | It is a historic day (5) | said Jon Harrow (3).
        assertThat(row.words()).isEqualTo(12);
        assertThat(row.wordsOutlet()).isEqualTo(4);
        assertThat(row.wordsQuoted()).isEqualTo(5);
        assertThat(row.wordsParaphrased()).isZero();
        assertThat(row.wordsUnclear()).isEqualTo(3);
        assertThat(row.isShort()).isTrue();
    }

    @Test
    void keyIsEqualForTheSameVersionAndDifferentForAnother() {
        String key = TABLES.key(Fixtures.article("a", "H", BODY));

        assertThat(key).matches("[0-9a-f]{32}").isEqualTo(TABLES.key(Fixtures.article("a", "H", BODY)));
        assertThat(TABLES.key(Fixtures.article("a", "H", BODY + " "))).isNotEqualTo(key);
        assertThat(TABLES.key(Fixtures.article("a", "H!", BODY))).isNotEqualTo(key);
        assertThat(TABLES.key(Fixtures.article("b", "H", BODY))).isNotEqualTo(key);
    }

    /** By hand: {@code printf 'The Lantern\0a\0H\0The gate is shut.\0' | sha256sum}, the first 32 digits. */
    @Test
    void keyIsTheSameOnEveryMachine() {
        assertThat(TABLES.key(Fixtures.article("a", "H", "The gate is shut.")))
                .isEqualTo("fbd94f839f36a6c3fde0304e83f94b40");
    }

    @Test
    void textHashTellsTextsApartByTheirWordsNotTheirMarks() {
        String hash = textHash("“The gate’s shut,” she said.");

        assertThat(textHash("\"The gate's shut,\"\nshe said.")).isEqualTo(hash);
        assertThat(textHash("“The gate’s open,” she said.")).isNotEqualTo(hash);
    }

    private static String textHash(String body) {
        return rows(ANALYZER.analyze(Fixtures.article("a", body)), ArticleRow.class)
                .get(0)
                .textHash();
    }

    @Test
    void givesAnOutletItsOneNameWhateverTheInputCallsIt() {
        assertThat(TABLES.outlet("LANTERN DAILY")).isEqualTo("The Lantern");
        assertThat(TABLES.outlet("the lantern")).isEqualTo("The Lantern");
        assertThat(TABLES.outlet("Some Gazette")).isEqualTo("Some Gazette");
    }

    @Test
    void tellsTheDayInTheRunsTimeZone() {
        Article article = new Article(
                "a",
                "The Lantern",
                null,
                BODY,
                PublicationDate.of(OffsetDateTime.parse("2025-03-19T23:30:00-04:00")),
                null,
                null,
                null,
                null,
                Genre.UNKNOWN,
                new Origin("f", ""));
        ArticleAnalysis analysis = ANALYZER.analyze(article);

        assertThat(rows(analysis, ArticleRow.class).get(0).date()).isEqualTo(LocalDate.of(2025, 3, 20));
        ArticleTables newYork = new ArticleTables(CODEBOOK, ZoneId.of("America/New_York"));
        assertThat(((ArticleRow) newYork.rows(analysis, 1, 1).get(0)).date()).isEqualTo(LocalDate.of(2025, 3, 19));
    }

    @Test
    void keepsAnArticleInAnotherLanguageWithoutFacts() {
        ArticleAnalysis analysis = ANALYZER.analyze(Fixtures.article(
                "a", "Der Bürgermeister sagte am Montag, die neue Brücke werde im Mai für den Verkehr geöffnet."));

        assertThat(analysis.language()).isEqualTo("deu");
        assertThat(TABLES.rows(analysis, 1, 1))
                .hasExactlyElementsOfTypes(ArticleRow.class, StorySignatureRow.class)
                .last()
                .isInstanceOfSatisfying(
                        StorySignatureRow.class, row -> assertThat(row.terms()).isEmpty());
    }

    @Test
    void addsTheStoryToALineOfJsonOnly() {
        ArticleAnalysis analysis =
                ANALYZER.analyze(Fixtures.article("a", ",\"story\":null,\"duplicate_of\":null,", BODY));

        String line = AnalysisJson.withStory(new AnalysisJson(TABLES, ZoneOffset.UTC).line(analysis), "s1", "d1");

        assertThat(line)
                .contains("\"headline\":\",\\\"story\\\":null,\\\"duplicate_of\\\":null,\"")
                .contains("\"genre\":\"staff news\",\"story\":\"s1\",\"duplicate_of\":\"d1\",\"attributions\":[");
    }

    @Test
    void writesTheLineOfJsonThatTheDesignFixes() {
        ArticleAnalysis analysis = ANALYZER.analyze(Fixtures.article("a", "A historic 😀 day", BODY));

        // Offsets by hand, in code points: the content begins behind "😀 The day was historic. ".
        assertThat(new AnalysisJson(TABLES, ZoneOffset.UTC).line(analysis))
                .isEqualTo("{\"id\":\"a\",\"outlet\":\"The Lantern\",\"date\":\"2025-03-19\","
                        + "\"headline\":\"A historic 😀 day\",\"language\":\"eng\",\"genre\":\"staff news\","
                        + "\"story\":null,\"duplicate_of\":null,\"attributions\":["
                        + "{\"source\":[[53,63]],\"cue\":[[48,52]],\"content\":[[24,47]],\"form\":\"direct\","
                        + "\"actors\":[\"Jon Harrow\"],\"codes\":[\"USAGOV\"],\"bloc\":\"WST\","
                        + "\"source_type\":\"person\",\"reporter_stance\":\"neutral\","
                        + "\"source_position\":\"asserts\",\"confidence\":0.9,\"former\":[false],"
                        + "\"reasons\":[\"codebook: Jon Harrow, 2025-\"],\"via\":null}],\"framing\":["
                        + "{\"frame\":\"booster\",\"term\":\"historic\",\"part\":\"headline\",\"span\":[2,10],"
                        + "\"voice\":\"outlet\",\"attribution\":null,\"negated\":false,"
                        + "\"speaker\":null,\"fragment\":false},"
                        + "{\"frame\":\"booster\",\"term\":\"historic\",\"part\":\"body\",\"span\":[14,22],"
                        + "\"voice\":\"outlet\",\"attribution\":null,\"negated\":false,"
                        + "\"speaker\":null,\"fragment\":false},"
                        + "{\"frame\":\"booster\",\"term\":\"historic\",\"part\":\"body\",\"span\":[33,41],"
                        + "\"voice\":\"quoted\",\"attribution\":0,\"negated\":false,"
                        + "\"speaker\":\"Jon Harrow\",\"fragment\":false}],\"labels\":[],\"mentions\":["
                        + "{\"kind\":\"person\",\"actor\":\"Jon Harrow\",\"code\":\"USAGOV\",\"bloc\":\"WST\","
                        + "\"count\":1,\"part\":\"body\",\"span\":[53,63]}],"
                        + "\"article\":\"" + TABLES.key(analysis.article()) + "\","
                        + "\"codebook\":\"0123456789abcdef\",\"codebook_version\":\"house 2\"}");
    }

    @Test
    void givesNoBlocToAJointSourceOfSeveral() {
        ArticleAnalysis analysis = ANALYZER.analyze(Fixtures.article(
                "a", "Jon Harrow and Russian negotiator Yuriy Ashkov said that the talks on the bridge were useful."));

        assertThat(new AnalysisJson(TABLES, ZoneOffset.UTC).line(analysis))
                .contains(
                        "\"actors\":[\"Jon Harrow\",\"Yuriy Ashkov\"],\"codes\":[\"USAGOV\",\"RUSGOV\"],\"bloc\":null");
    }
}
