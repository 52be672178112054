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

class TxtReaderTest {

    private final Path folder;

    TxtReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path txt(String text) throws IOException {
        return InputFiles.write(folder, "rain.txt", text);
    }

    @Test
    void readsTheMetadataInFrontOfTheText() throws IOException {
        Path file = txt("""
                ---
                outlet: The Harbor Courier
                date: 2026-03-04T06:30:00-05:00
                headline: Rain ends: a town waits
                url: https://courier.example/rain
                Byline: Megan Tully
                genre: news
                language: en
                id: hc-1
                ---

                It rained.

                Then it snowed.
                """);

        assertThat(ReadResult.of(file).onlyArticle())
                .isEqualTo(new Article(
                        "hc-1",
                        "The Harbor Courier",
                        "Rain ends: a town waits",
                        "It rained.\n\nThen it snowed.",
                        PublicationDate.of(OffsetDateTime.parse("2026-03-04T06:30:00-05:00")),
                        "https://courier.example/rain",
                        "Megan Tully",
                        null,
                        "en",
                        Genre.STAFF_NEWS,
                        new Origin(file.toString(), "")));
    }

    @Test
    void takesMarksAroundAValueOff() throws IOException {
        Article article = ReadResult.of(
                        txt(
                                "---\noutlet: \"The Post\"\nheadline: '“Rain,” he said'\nbyline: \"Jo\" Tully\n---\nIt rained.\n"))
                .onlyArticle();

        assertThat(article.outlet()).isEqualTo("The Post");
        assertThat(article.headline()).isEqualTo("“Rain,” he said");
        assertThat(article.byline()).isEqualTo("\"Jo\" Tully");
    }

    @Test
    void readsTheLineEndsOfWindowsInMetadataAndKeepsThemInTheText() throws IOException {
        Article article = ReadResult.of(
                        txt("\uFEFF---\r\noutlet: The Post\r\n---\r\n\r\nIt rained.\r\n\r\nIt snowed.\r\n"))
                .onlyArticle();

        assertThat(article.outlet()).isEqualTo("The Post");
        assertThat(article.body()).isEqualTo("It rained.\r\n\r\nIt snowed.");
    }

    @Test
    void readsAllAsTextWhereTheMetadataAreNotClosed() throws IOException {
        Path file = txt("---\noutlet: The Post\n\nIt rained.\n");

        ReadResult result = ReadResult.of(file);

        assertThat(result.bodies()).containsExactly("---\noutlet: The Post\n\nIt rained.");
        assertThat(result.articles()).extracting(Article::outlet).containsExactly("unknown");
        assertThat(result.problems())
                .containsExactly(problem(
                        file,
                        "",
                        Kind.BAD_METADATA,
                        "the metadata that begin with a line of --- are never closed by another; all of it is read as"
                                + " text"));
    }

    @Test
    void takesALineOfDashesInTheTextForText() throws IOException {
        assertThat(ReadResult.of(txt("It rained.\n---\nheadline: none\n---\nIt snowed.\n"))
                        .onlyArticle()
                        .body())
                .isEqualTo("It rained.\n---\nheadline: none\n---\nIt snowed.");
    }

    @Test
    void doesNotGuessWhatNothingTells() throws IOException {
        Path file = txt("\n  It rained.\n\nIt snowed.  \n\n");

        assertThat(ReadResult.of(file).onlyArticle())
                .isEqualTo(new Article(
                        "rain",
                        "unknown",
                        null,
                        "It rained.\n\nIt snowed.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        Genre.UNKNOWN,
                        new Origin(file.toString(), "")));
    }

    @Test
    void readsTheMetadataInTheTableBesideIt() throws IOException {
        Path file = txt("It rained.\n");
        InputFiles.write(folder, "articles.csv", """
                \uFEFFFile,Outlet,Date,Headline,URL,Byline,Genre\r
                snow.txt,The Herald,2025-03-17,Snow,,,\r
                rain.txt,The Post,2025-03-18,"Rain, again",https://post.example/17,Mary Tully,opinion\r
                """);

        assertThat(ReadResult.of(file).onlyArticle())
                .isEqualTo(new Article(
                        "rain",
                        "The Post",
                        "Rain, again",
                        "It rained.",
                        PublicationDate.of(LocalDate.of(2025, 3, 18)),
                        "https://post.example/17",
                        "Mary Tully",
                        null,
                        null,
                        Genre.OPINION,
                        new Origin(file.toString(), "")));
    }

    @Test
    void believesItsOwnMetadataBeforeTheTableBesideIt() throws IOException {
        InputFiles.write(folder, "articles.csv", "file,outlet,headline\nrain.txt,The Herald,Snow\n");

        Article article =
                ReadResult.of(txt("---\noutlet: The Post\n---\nIt rained.\n")).onlyArticle();

        assertThat(article.outlet()).isEqualTo("The Post");
        assertThat(article.headline()).isNull();
    }

    @Test
    void isUnknownWhereTheTableBesideItDoesNotNameIt() throws IOException {
        InputFiles.write(folder, "articles.csv", "file,outlet\nsnow.txt,The Herald\n");

        assertThat(ReadResult.of(txt("It rained.\n")).onlyArticle().outlet()).isEqualTo("unknown");
    }

    @Test
    void saysThatItsRowInTheTableIsRagged() throws IOException {
        InputFiles.write(folder, "articles.csv", "file,outlet,date\nrain.txt,The Post\n");
        Path file = txt("It rained.\n");

        ReadResult result = ReadResult.of(file);

        assertThat(result.articles()).extracting(Article::outlet).containsExactly("unknown");
        assertThat(result.problems())
                .containsExactly(problem(
                        file,
                        "",
                        Kind.BAD_METADATA,
                        "its row in the articles.csv beside it has 2 cells; expected 3, as in the header"));
    }

    @Test
    void saysThatTheTableBesideItNamesNoFiles() throws IOException {
        InputFiles.write(folder, "articles.csv", "name,outlet\nrain.txt,The Post\n");
        Path file = txt("It rained.\n");

        assertThat(ReadResult.of(file).problems())
                .containsExactly(
                        problem(file, "", Kind.UNREADABLE_FILE, "the articles.csv beside it has no column 'file'"));
    }

    @Test
    void readsTheKeysThatTheUserMapped() throws IOException {
        ReadOptions options =
                ReadOptions.defaults().withColumn(Field.OUTLET, "Paper").withColumn(Field.BODY, "story");

        Article article = ReadResult.of(options, txt("---\npaper: The Post\noutlet: Wires\n---\nIt rained.\n"))
                .onlyArticle();

        assertThat(article.outlet()).isEqualTo("The Post");
        assertThat(article.body()).isEqualTo("It rained.");
    }

    @Test
    void readsTextThatIsNotUtf8AsWindows1252() throws IOException {
        Path file = InputFiles.write(
                folder, "rain.txt", "“It rained,” the café’s owner said.".getBytes(Charset.forName("windows-1252")));

        ReadResult result = ReadResult.of(file);

        assertThat(result.bodies()).containsExactly("“It rained,” the café’s owner said.");
        assertThat(result.problems())
                .containsExactly(problem(
                        file,
                        "",
                        Kind.NOT_UTF_8,
                        "the file holds bytes that are not UTF-8; it is read as Windows-1252"));
    }

    @Test
    void reportsMetadataWithoutAText() throws IOException {
        Path file = txt("---\noutlet: The Post\n---\n\n");

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
        Path file = txt("");

        assertThat(ReadResult.of(file).problems())
                .containsExactly(problem(
                        file,
                        "",
                        Kind.NO_TEXT,
                        "the record has no text; expected it under one of [body, text, content, article_text, full_text,"
                                + " fulltext, maintext, article]"));
    }

    @Test
    void doesNotReadOnInAFileWithoutEnd() throws IOException {
        Path file = txt("x".repeat(10_000_001));

        assertThat(ReadResult.of(file).problems())
                .containsExactly(problem(file, "", Kind.UNREADABLE_FILE, "the file has more than 10000000 characters"));
    }
}
