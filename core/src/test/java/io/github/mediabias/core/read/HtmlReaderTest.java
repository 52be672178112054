package io.github.mediabias.core.read;

import static io.github.mediabias.core.read.ReadResult.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.PublicationDate;
import io.github.mediabias.core.ReadProblem.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final String FIRST =
            "The strike at the port ended on Tuesday, the union said, after ten days without"
                    + " a single ship being loaded.";
    private static final String SECOND = "“We have won,” said Mary Tully, who leads the union, as she left the talks,"
            + " “and the workers know it.”";
    private static final String THIRD =
            "The port’s managers did not comment on the terms, but said that work would begin"
                    + " again on Wednesday morning.";

    private final Path folder;

    HtmlReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path html(String text) throws IOException {
        return InputFiles.write(folder, "strike.html", text);
    }

    private static String page(String head) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body><article><h1>Strike ends</h1><p>" + FIRST
                + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></article></body></html>";
    }

    @Test
    void readsWhatJsonLdSaysOfTheArticle() throws IOException {
        Path file = html(page("""
                <title>Strike ends | The Herald</title>
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "name": "herald.example", "url": "https://herald.example/"},
                  {"@type": ["NewsArticle"], "headline": "Strike ends after ten days",
                   "datePublished": "2025-03-18T10:00:00+02:00", "author": [{"@type": "Person", "name": "Jo Okafor"}],
                   "publisher": {"@type": "Organization", "name": "The Herald"}, "articleSection": ["Opinion"],
                   "url": "https://herald.example/2025/strike"}]}</script>
                <meta property="og:title" content="The title for networks">
                <meta property="og:site_name" content="Herald Online">
                """));

        assertThat(ReadResult.of(file).onlyArticle())
                .isEqualTo(new Article(
                        "strike",
                        "The Herald",
                        "Strike ends after ten days",
                        String.join("\n\n", FIRST, SECOND, THIRD),
                        PublicationDate.of(OffsetDateTime.parse("2025-03-18T10:00:00+02:00")),
                        "https://herald.example/2025/strike",
                        "Jo Okafor",
                        null,
                        null,
                        Genre.OPINION,
                        new Origin(file.toString(), "")));
    }

    @Test
    void readsMetaTags() throws IOException {
        Article article = ReadResult.of(html(page("""
                        <title>Strike ends | The Herald</title>
                        <meta property="og:title" content="Strike ends">
                        <meta property="og:site_name" content="The Herald">
                        <meta property="article:published_time" content="2025-03-18">
                        <meta name="Author" content="Jo Okafor">
                        <meta property="article:section" content="Letters">
                        <link rel="canonical" href="https://herald.example/2025/strike">
                        """))).onlyArticle();

        assertThat(article.headline()).isEqualTo("Strike ends");
        assertThat(article.outlet()).isEqualTo("The Herald");
        assertThat(article.date()).isEqualTo(PublicationDate.of(LocalDate.of(2025, 3, 18)));
        assertThat(article.byline()).isEqualTo("Jo Okafor");
        assertThat(article.genre()).isEqualTo(Genre.LETTER);
        assertThat(article.url()).isEqualTo("https://herald.example/2025/strike");
    }

    @Test
    void fallsBackOnTheTitleTheTimeElementAndTheLanguageOfThePage() throws IOException {
        Article article = ReadResult.of(html("<html lang='en-GB'><title>Strike ends</title><body><article>"
                        + "<time datetime='2025-03-18T10:00:00Z'>Tuesday</time><p>" + FIRST + "</p><p>" + SECOND
                        + "</p></article>"))
                .onlyArticle();

        assertThat(article.headline()).isEqualTo("Strike ends");
        assertThat(article.date()).isEqualTo(PublicationDate.of(OffsetDateTime.parse("2025-03-18T10:00:00Z")));
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.outlet()).isEqualTo("unknown");
    }

    @Test
    void readsMetaTagsWhereTheJsonLdIsBroken() throws IOException {
        Article article = ReadResult.of(
                        html(page("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>"
                                + "<script type='application/ld+json'></script>"
                                + "<meta property='og:site_name' content='The Herald'>")))
                .onlyArticle();

        assertThat(article.outlet()).isEqualTo("The Herald");
    }

    @Test
    void doesNotTakeTheMetadataOfSomethingElse() throws IOException {
        Article article = ReadResult.of(html(page("<script type='application/ld+json'>{\"@type\": \"Organization\","
                        + " \"headline\": \"About us\", \"datePublished\": \"1990-01-01\"}</script>")))
                .onlyArticle();

        assertThat(article.headline()).isNull();
        assertThat(article.date()).isNull();
    }

    @Test
    void dropsWhatStandsAroundTheArticle() throws IOException {
        String body = ReadResult.of(html("<html><head><title>Strike</title></head><body>"
                        + "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
                        + "<article><h1>Strike ends</h1><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
                        + "</p></article>"
                        + "<aside class='sidebar'><h3>Most read</h3><ul><li><a href='/cats'>Ten cats</a></li></ul></aside>"
                        + "<footer><p>Copyright 2025 The Herald</p></footer></body></html>"))
                .onlyArticle()
                .body();

        assertThat(body).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
    }

    @Test
    void keepsCodeCommentsAndStylesOutOfTheText() throws IOException {
        String body = ReadResult.of(html(page("<script>var a = 'SECRET';</script><style>p { color: SECRET }</style>")
                        .replace(
                                "</p><p>",
                                "<script>document.write('SECRET')</script><!-- SECRET --></p>"
                                        + "<script>SECRET</script><style>SECRET</style><noscript>SECRET</noscript>"
                                        + "<template><p>SECRET</p></template><p>")))
                .onlyArticle()
                .body();

        assertThat(body).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
    }

    @Test
    void keepsCodeOutOfTextWithoutParagraphs() throws IOException {
        assertThat(ReadResult.of(html("<script>SECRET</script>The strike ended.<style>SECRET</style>"))
                        .onlyArticle()
                        .body())
                .isEqualTo("The strike ended.");
    }

    @Test
    void readsListsHeadingsAndQuotationsInTheirOrder() throws IOException {
        String body = ReadResult.of(html(page("").replace(
                                "</p><p>“We",
                                "</p><h2>What was agreed</h2><ul><li>More <b>pay</b> for all</li><li>Shorter shifts at"
                                        + " night</li></ul><blockquote><p>We sign.</p></blockquote><p>“We")))
                .onlyArticle()
                .body();

        assertThat(body)
                .isEqualTo(String.join(
                        "\n\n",
                        FIRST,
                        "What was agreed",
                        "More pay for all",
                        "Shorter shifts at night",
                        "We sign.",
                        SECOND,
                        THIRD));
    }

    @Test
    void readsThePagesOwnCharset() throws IOException {
        Path file = InputFiles.write(
                folder, "strike.htm", page("<meta charset='windows-1252'>").getBytes(Charset.forName("windows-1252")));

        assertThat(ReadResult.of(file).onlyArticle().body()).contains(SECOND, THIRD);
    }

    @Test
    void reportsAPageWithoutText() throws IOException {
        Path file = html("<html><head><title>Strike</title></head><body><script>SECRET</script></body></html>");

        assertThat(ReadResult.of(file).problems())
                .containsExactly(problem(
                        file,
                        "",
                        Kind.NO_TEXT,
                        "the record has no text; expected it under one of [body, text, content, article_text, full_text,"
                                + " fulltext, maintext, article]"));
    }

    @Test
    void reportsAnEmptyFile() throws IOException {
        assertThat(ReadResult.of(html("")).problems())
                .extracting(problem -> problem.kind())
                .containsExactly(Kind.NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The strike ended.<b>At last<p>At <i>last",
                "<p>The strike ended.</p></body></html><p>More</p></html></div></div>",
                "<table><p>The strike ended.<tr><td><select><option><p>x",
                "<svg><p>The strike ended.</p><math><mtext><table><mglyph><style><img src=x>",
                "<plaintext>The strike ended.</p><script>",
                "\u0000<p \u0000a=\">The\">The strike ended.</p><a href='javascript:alert(1)'>",
                "<script type='application/ld+json'>{\"@graph\": {\"@graph\": []}, \"@type\": 7}</script><p>The strike ended.",
                "<script type='application/ld+json'>{\"@type\": \"Article\", \"author\": [], \"publisher\": 1}</script><p>The"
                        + " strike ended."
            })
    void readsTheTextInBrokenMarkup(String markup) throws IOException {
        ReadResult result = ReadResult.of(html(markup));

        assertThat(result.problems()).isEmpty();
        assertThat(result.bodies()).singleElement().asString().contains("The strike ended.");
    }

    /** Without a bound on the depth, the search for the main text overflows the stack. */
    @Test
    void survivesMarkupThatIsNestedTooDeeply() throws IOException {
        Path file = html("<span>".repeat(20_000) + "The strike ended." + "</span>".repeat(20_000));

        assertThat(ReadResult.of(file).onlyArticle().body()).isEqualTo("The strike ended.");
    }

    @Test
    void survivesJsonLdThatIsNestedTooDeeply() throws IOException {
        Path file = html(page("<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>"));

        assertThat(ReadResult.of(file).onlyArticle().body()).contains(SECOND);
    }
}
