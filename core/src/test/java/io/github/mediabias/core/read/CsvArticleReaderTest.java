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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvArticleReaderTest {

    private final Path folder;

    CsvArticleReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path csv(String text) throws IOException {
        return InputFiles.write(folder, "news.csv", text);
    }

    @Test
    void readsAllThatARecordSaysOfAnArticle() throws IOException {
        Path file = csv("""
                id,outlet,headline,date,body,url,byline,agency,language,genre
                17,The Post,Rain ends,2025-03-18,It rained.,https://post.example/17,Mary Tully,Reuters,en,interview
                """);

        assertThat(ReadResult.of(file).onlyArticle())
                .isEqualTo(new Article(
                        "17",
                        "The Post",
                        "Rain ends",
                        "It rained.",
                        PublicationDate.of(LocalDate.of(2025, 3, 18)),
                        "https://post.example/17",
                        "Mary Tully",
                        "Reuters",
                        "en",
                        Genre.INTERVIEW,
                        new Origin(file.toString(), "line 2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stories_ID,Media_Name,Title,Publish_Date,Text,Link,Author",
                "guid,publisher,headline,published,content,permalink,authors",
                " ARTICLE_ID ,SITE, TITLE ,PUBDATE,FULL_TEXT,WEB_URL,CREATOR"
            })
    void knowsColumnsByTheirUsualNames(String header) throws IOException {
        Article article = ReadResult.of(csv(
                        header + "\n17,The Post,Rain ends,2025-03-18,It rained.,https://post.example/17,Mary Tully\n"))
                .onlyArticle();

        assertThat(article.id()).isEqualTo("17");
        assertThat(article.outlet()).isEqualTo("The Post");
        assertThat(article.headline()).isEqualTo("Rain ends");
        assertThat(article.date()).isEqualTo(PublicationDate.of(LocalDate.of(2025, 3, 18)));
        assertThat(article.body()).isEqualTo("It rained.");
        assertThat(article.url()).isEqualTo("https://post.example/17");
        assertThat(article.byline()).isEqualTo("Mary Tully");
    }

    @Test
    void keepsTheBodyOfARecordVerbatim() throws IOException {
        Path file = csv("""
                id,text
                1,"  First, “line”.\r
                \r
                \tSecond \uD83D\uDE00 line. \r
                "
                2,  unquoted \u00A0\s
                3,"

                lines
                "
                """);

        ReadResult result = ReadResult.of(file);

        assertThat(result.problems()).isEmpty();
        assertThat(result.bodies())
                .containsExactly(
                        "  First, “line”.\r\n\r\n\tSecond \uD83D\uDE00 line. \r\n",
                        "  unquoted \u00A0 ",
                        "\n\nlines\n");
    }

    @Test
    void readsTwoMarksInAQuotedCellAsOne() throws IOException {
        Path file = csv("""
                id,text,section
                1,\"""Yes,"" he said. ""No,"" said she.",World
                2,"They call it ""peace\""",World
                3,\"""\",World
                4,"A ""truce"", a ""deal"",
                ""peace\""",World
                """);

        ReadResult result = ReadResult.of(file);

        assertThat(result.problems()).isEmpty();
        assertThat(result.bodies())
                .containsExactly(
                        "\"Yes,\" he said. \"No,\" said she.",
                        "They call it \"peace\"",
                        "\"",
                        "A \"truce\", a \"deal\",\n\"peace\"");
    }

    @Test
    void keepsMarksInsideACellThatIsNotQuoted() throws IOException {
        ReadResult result = ReadResult.of(csv("id,text\n1,They call it \"peace\" here\n2,A 6\" pipe\n3,next\n"));

        assertThat(result.problems()).isEmpty();
        assertThat(result.bodies()).containsExactly("They call it \"peace\" here", "A 6\" pipe", "next");
    }

    @Test
    void readsTheLineEndsOfWindowsBehindQuotedCells() throws IOException {
        ReadResult result = ReadResult.of(csv("id,\"text\"\r\n1,\"Rain, rain\"\r\n2,Sun\r\n\r\n3,\"Snow\"\r\n"));

        assertThat(result.problems()).isEmpty();
        assertThat(result.ids()).containsExactly("1", "2", "3");
        assertThat(result.bodies()).containsExactly("Rain, rain", "Sun", "Snow");
    }

    @Test
    void keepsACarriageReturnAtTheEndOfAQuotedCell() throws IOException {
        assertThat(ReadResult.of(csv("id,text\n1,\"Rain\r\"\r\n2,\"Sun\r\"\n3,\"Snow\r\""))
                        .bodies())
                .containsExactly("Rain\r", "Sun\r", "Snow\r");
    }

    @Test
    void readsCellsBetweenSemicolons() throws IOException {
        ReadResult result =
                ReadResult.of(csv("id;outlet;text\r\n1;Die Post;\"Es regnet, und es stürmt; beides.\"\r\n"));

        assertThat(result.onlyArticle().outlet()).isEqualTo("Die Post");
        assertThat(result.onlyArticle().body()).isEqualTo("Es regnet, und es stürmt; beides.");
    }

    @Test
    void readsCellsBetweenTabs() throws IOException {
        Path file = InputFiles.write(
                folder, "NEWS.TSV", "id\theadline\ttext\n1\tRain; sun, snow\tIt rained, \"hard\".\n2\tSun\t\"a\tb\"\n");

        ReadResult result = ReadResult.of(file);

        assertThat(result.problems()).isEmpty();
        assertThat(result.articles()).extracting(Article::headline).containsExactly("Rain; sun, snow", "Sun");
        assertThat(result.bodies()).containsExactly("It rained, \"hard\".", "a\tb");
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        Article article =
                ReadResult.of(csv("\uFEFF\"id\",\"text\"\n17,It rained.\n")).onlyArticle();

        assertThat(article.id()).isEqualTo("17");
        assertThat(article.body()).isEqualTo("It rained.");
    }

    @Test
    void readsAFileThatIsNotUtf8AsWindows1252() throws IOException {
        Path file = InputFiles.write(
                folder, "news.csv", "id,text\n1,“Café” – it rained.\n".getBytes(Charset.forName("windows-1252")));

        ReadResult result = ReadResult.of(file);

        assertThat(result.bodies()).containsExactly("“Café” – it rained.");
        assertThat(result.problems())
                .containsExactly(problem(
                        file,
                        "",
                        Kind.NOT_UTF_8,
                        "the file holds bytes that are not UTF-8; it is read as Windows-1252"));
    }

    @Test
    void reportsARaggedRowAndReadsOn() throws IOException {
        Path file = csv("""
                id,headline,text
                1,Rain,"It
                rained."
                2,Sun

                3,Snow,It snowed.,much
                4,Fog,It was foggy.
                """);

        ReadResult result = ReadResult.of(file);

        assertThat(result.ids()).containsExactly("1", "4");
        assertThat(result.problems())
                .containsExactly(
                        problem(
                                file,
                                "line 4",
                                Kind.BAD_RECORD,
                                "the record has 2 cells; expected 3, as in the header"),
                        problem(
                                file,
                                "line 6",
                                Kind.BAD_RECORD,
                                "the record has 4 cells; expected 3, as in the header"));
    }

    @Test
    void namesTheLineOnWhichARecordBegins() throws IOException {
        ReadResult result = ReadResult.of(csv("id,text\n1,\"a\r\nb\nc\"\n\n2,d\n3,\"e\n\"\n4,f"));

        assertThat(result.articles())
                .extracting(article -> article.origin().place())
                .containsExactly("line 2", "line 6", "line 7", "line 9");
    }

    @Test
    void givesUpACellThatIsNotClosedWithin3000Lines() throws IOException {
        StringBuilder text = new StringBuilder("id,text\n1,It rained.\n2,\"never closed\n");
        for (int id = 3; id <= 20_000; id++) {
            text.append(id).append(",Line of record ").append(id).append('\n');
        }
        Path file = csv(text.append("20001,\"closed\nagain\"\n").toString());

        ReadResult result = ReadResult.of(file);

        // Record 2 begins on line 3 and takes lines 3 to 3002; record n stands on line n + 1.
        assertThat(result.problems())
                .containsExactly(problem(
                        file,
                        "line 3",
                        Kind.BAD_RECORD,
                        "a quoted cell is not closed within 3000 lines; the lines to 3002 are left out"));
        assertThat(result.ids())
                .startsWith("1", "3002", "3003")
                .endsWith("20000", "20001")
                .hasSize(1 + 20_001 - 3_001);
        assertThat(result.bodies()).endsWith("closed\nagain");
    }

    @Test
    void readsACellOf3000Lines() throws IOException {
        String body = "line\n".repeat(2_999) + "end";

        assertThat(ReadResult.of(csv("id,text\n1,\"" + body + "\"\n"))
                        .onlyArticle()
                        .body())
                .isEqualTo(body);
    }

    @Test
    void saysThatTheFileEndsInsideACell() throws IOException {
        Path file = csv("id,text\n1,It rained.\n2,\"It snowed.\nThen\n\nthe file was cut o");

        ReadResult result = ReadResult.of(file);

        assertThat(result.ids()).containsExactly("1");
        assertThat(result.problems())
                .containsExactly(problem(
                        file,
                        "line 3",
                        Kind.BAD_RECORD,
                        "a quoted cell is not closed before the file ends; the lines to 6 are left out"));
    }

    @Test
    void saysThatTheHeaderIsNotClosed() throws IOException {
        Path file = csv("\"id,text\n1,It rained.\n");

        assertThat(ReadResult.of(file).problems())
                .containsExactly(problem(
                        file,
                        "",
                        Kind.UNREADABLE_FILE,
                        "the header cannot be read: a quoted cell is not closed before the file ends; the lines to 2 are"
                                + " left out"));
    }

    @Test
    void listsTheColumnsWhereNoneHoldsTheText() throws IOException {
        Path file = csv("id,Outlet,story\n1,The Post,It rained.\n");

        ReadResult result = ReadResult.of(file);

        assertThat(result.articles()).isEmpty();
        assertThat(result.problems())
                .containsExactly(
                        problem(
                                file,
                                "",
                                Kind.UNREADABLE_FILE,
                                "no column holds the text: the columns are [id, outlet, story]; expected one of [body, text,"
                                        + " content, article_text, full_text, fulltext, maintext, article], or --map body=COLUMN"));
    }

    @Test
    void readsTheColumnsThatTheUserMapped() throws IOException {
        Path file = csv("Nr,text,STORY,title\n17,A summary.,It rained.,Rain\n");
        ReadOptions options =
                ReadOptions.defaults().withColumn(Field.BODY, "Story").withColumn(Field.ID, "nr");

        Article article = ReadResult.of(options, file).onlyArticle();

        assertThat(article.id()).isEqualTo("17");
        assertThat(article.body()).isEqualTo("It rained.");
        assertThat(article.headline()).isEqualTo("Rain");
    }

    @Test
    void saysThatTheMappedColumnIsMissing() throws IOException {
        Path file = csv("id,text\n1,It rained.\n");

        assertThat(ReadResult.of(ReadOptions.defaults().withColumn(Field.BODY, "story"), file)
                        .problems())
                .containsExactly(problem(
                        file,
                        "",
                        Kind.UNREADABLE_FILE,
                        "no column holds the text: the columns are [id, text]; expected one of [story], or --map"
                                + " body=COLUMN"));
    }

    @Test
    void refusesTwoColumnsOfOneName() throws IOException {
        Path file = csv("id,text,Text\n1,It rained.,It snowed.\n");

        assertThat(ReadResult.of(file).problems())
                .containsExactly(problem(
                        file, "", Kind.UNREADABLE_FILE, "two columns are called 'text'; expected each name once"));
    }

    @Test
    void readsATableWithEmptyColumnsBehindTheLast() throws IOException {
        assertThat(ReadResult.of(csv("id,text,,\n17,It rained.,,\n"))
                        .onlyArticle()
                        .body())
                .isEqualTo("It rained.");
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        Path file = csv("");

        assertThat(ReadResult.of(file).problems())
                .containsExactly(problem(
                        file, "", Kind.UNREADABLE_FILE, "the file is empty; expected a header line with column names"));
    }

    @Test
    void findsNothingWrongWithAHeaderAlone() throws IOException {
        ReadResult result = ReadResult.of(csv("id,text\n"));

        assertThat(result.articles()).isEmpty();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void reportsARecordWithoutText() throws IOException {
        Path file = csv("id,text\n1,\n2, \u3000\n3,It rained.\n");

        ReadResult result = ReadResult.of(file);

        String message = "the record has no text; expected it under one of [body, text, content, article_text,"
                + " full_text, fulltext, maintext, article]";
        assertThat(result.ids()).containsExactly("3");
        assertThat(result.problems())
                .containsExactly(
                        problem(file, "line 2", Kind.NO_TEXT, message), problem(file, "line 3", Kind.NO_TEXT, message));
    }

    @Test
    void takesTheTextFromTheFirstColumnThatHasOne() throws IOException {
        assertThat(ReadResult.of(csv("content,body,text\nLong,,Short\n")).bodies())
                .containsExactly("Short");
    }

    @Test
    void keepsAnArticleWhoseDateCannotBeRead() throws IOException {
        Path file = csv("id,date,text\n1,03/04/2025,It rained.\n2,0001-01-01,It snowed.\n");

        ReadResult result = ReadResult.of(file);

        assertThat(result.ids()).containsExactly("1", "2");
        assertThat(result.articles()).extracting(Article::date).containsOnlyNulls();
        assertThat(result.problems())
                .containsExactly(
                        problem(
                                file,
                                "line 2",
                                Kind.AMBIGUOUS_DATE,
                                "the date is '03/04/2025', which can be 2025-03-04 or 2025-04-03; expected an ISO date such"
                                        + " as 2025-03-18 or 2025-03-18T10:00:00Z, a date such as 18 March 2025, or"
                                        + " --date-format with the pattern of these dates"),
                        problem(
                                file,
                                "line 3",
                                Kind.BAD_DATE,
                                "the date is '0001-01-01'; expected a year from 1600 to 2200"));
    }

    @Test
    void readsAnAmbiguousDateAsTheUserSays() throws IOException {
        Path file = csv("id,date,text\n1,03/04/2025,It rained.\n");

        assertThat(ReadResult.of(ReadOptions.defaults().withDateFormat("d/M/yyyy"), file)
                        .onlyArticle()
                        .date())
                .isEqualTo(PublicationDate.of(LocalDate.of(2025, 4, 3)));
    }

    @Test
    void keepsAnArticleOfAnUnknownGenre() throws IOException {
        Path file = csv("id,genre,section,text\n1,poem,,It rained.\n2,poem,Opinion,It snowed.\n");

        ReadResult result = ReadResult.of(file);

        String message =
                "the genre is 'poem'; expected one of [staff news, agency, opinion, interview, letter, live blog,"
                        + " unknown]";
        assertThat(result.articles()).extracting(Article::genre).containsExactly(Genre.UNKNOWN, Genre.OPINION);
        assertThat(result.problems())
                .containsExactly(
                        problem(file, "line 2", Kind.UNKNOWN_GENRE, message),
                        problem(file, "line 3", Kind.UNKNOWN_GENRE, message));
    }

    @Test
    void tellsAgencyCopyByItsDateline() throws IOException {
        Article article = ReadResult.of(csv("id,text\n1,\"KYIV, Ukraine (AP) — It rained.\"\n"))
                .onlyArticle();

        assertThat(article.agency()).isEqualTo("Associated Press");
        assertThat(article.genre()).isEqualTo(Genre.AGENCY);
    }

    @Test
    void namesAnArticleWithoutIdByItsUrl() throws IOException {
        assertThat(ReadResult.of(csv("text,url\nIt rained., https://post.example/17 \n"))
                        .ids())
                .containsExactly("https://post.example/17");
    }

    /**
     * The numbers are the first 16 digits that {@code printf 'Rain\nBody of the article.' | sha256sum} prints, and the same
     * without a headline, {@code null}.
     */
    @Test
    void namesAnArticleWithoutIdAndUrlByItsText() throws IOException {
        assertThat(ReadResult.of(csv("headline,text\n,Body of the article.\nRain,Body of the article.\n"))
                        .ids())
                .containsExactly("text-de4462f6c36403bc", "text-6b001adbadf34f94");
    }

    @Test
    void leavesOutATextThatIsTooLongForNews() throws IOException {
        Path file = csv("id,text\n1," + "x".repeat(5_000_001) + "\n2," + "x".repeat(5_000_000) + "\n");

        ReadResult result = ReadResult.of(file);

        assertThat(result.ids()).containsExactly("2");
        assertThat(result.problems())
                .containsExactly(problem(
                        file, "line 2", Kind.TOO_LONG, "the text has 5000001 characters; expected at most 5000000"));
    }
}
