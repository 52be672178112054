package io.github.mediabias.core.read;

import static io.github.mediabias.core.read.ReadResult.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.PublicationDate;
import io.github.mediabias.core.ReadProblem.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesReaderTest {

    private final Path folder;

    JsonLinesReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path jsonl(String text) throws IOException {
        return InputFiles.write(folder, "news.jsonl", text);
    }

    @Test
    void readsAllThatALineSaysOfAnArticle() throws IOException {
        Path file = jsonl("""
                {"id": 17, "outlet": "The Post", "title": "Rain ends", "date": "2025-03-18T23:30:00-04:00", \
                "text": "It rained.", "url": "https://post.example/17", "author": "Mary Tully", "language": "en", \
                "section": "Opinion"}
                """);

        assertThat(ReadResult.of(file).onlyArticle())
                .isEqualTo(new Article(
                        "17",
                        "The Post",
                        "Rain ends",
                        "It rained.",
                        PublicationDate.of(OffsetDateTime.parse("2025-03-18T23:30:00-04:00")),
                        "https://post.example/17",
                        "Mary Tully",
                        null,
                        "en",
                        Genre.OPINION,
                        new Origin(file.toString(), "line 1")));
    }

    @Test
    void keepsTheBodyVerbatim() throws IOException {
        ReadResult result = ReadResult.of(
                jsonl(
                        "{\"id\": 1, \"text\": \" A \uD83D\uDE00\uD83C\uDDFA\uD83C\uDDE6 and \\ud83d\\ude00.\\r\\n\\r\\n\\tEnd. \\u2028 \\n  \"}\n"));

        String body = result.onlyArticle().body();
        assertThat(body)
                .isEqualTo(" A \uD83D\uDE00\uD83C\uDDFA\uD83C\uDDE6 and \uD83D\uDE00.\r\n\r\n\tEnd. \u2028 \n  ");
        // Three signs outside the first plane, one of them twice: four surrogate pairs.
        assertThat(body.length() - body.codePointCount(0, body.length())).isEqualTo(4);
    }

    @Test
    void putsTheReplacementCharacterForHalfACharacter() throws IOException {
        Article article = ReadResult.of(
                        jsonl("{\"id\": 1, \"title\": \"Cut \\ud83d\", \"text\": \"A \\ude00\\ud83d\\ude00 b\"}\n"))
                .onlyArticle();

        assertThat(article.headline()).isEqualTo("Cut \ufffd");
        assertThat(article.body()).isEqualTo("A \ufffd\uD83D\uDE00 b");
    }

    @Test
    void reportsBadLinesAndReadsOn() throws IOException {
        Path file = jsonl("""
                {"id": 1, "text": "It rained."}
                {"id": 2, "text": "It
                [{"id": 3, "text": "It snowed."}]

                "It snowed."
                null
                {"id": 7, "text": "It snowed."} {"id": 8, "text": "It snowed."}
                {"id": 9, "text": "The end."}
                """);

        ReadResult result = ReadResult.of(file);

        assertThat(result.ids()).containsExactly("1", "9");
        assertThat(result.articles().get(1).origin()).isEqualTo(new Origin(file.toString(), "line 8"));
        assertThat(result.problems())
                .containsExactly(
                        problem(
                                file,
                                "line 2",
                                Kind.BAD_RECORD,
                                "the line is not a JSON object: Unexpected end-of-input: was expecting closing quote for a"
                                        + " string value at column 22"),
                        problem(file, "line 3", Kind.BAD_RECORD, "the line is a JSON array; expected an object"),
                        problem(file, "line 5", Kind.BAD_RECORD, "the line is a JSON string; expected an object"),
                        problem(file, "line 6", Kind.BAD_RECORD, "the line is a JSON null; expected an object"),
                        problem(
                                file,
                                "line 7",
                                Kind.BAD_RECORD,
                                "the line is not a JSON object: more text follows behind its end at column 33"));
    }

    @Test
    void reportsALineThatIsNotUtf8AndReadsOn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"id\": 1, \"text\": \"Café\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes("{\"id\": 2, \"text\": \"Café\"}\n".getBytes(StandardCharsets.UTF_8));
        Path file = InputFiles.write(folder, "news.jsonl", bytes.toByteArray());

        ReadResult result = ReadResult.of(file);

        assertThat(result.bodies()).containsExactly("Café");
        assertThat(result.problems())
                .containsExactly(problem(file, "line 1", Kind.BAD_RECORD, "the line is not UTF-8"));
    }

    @Test
    void takesANullForNothing() throws IOException {
        Article article = ReadResult.of(jsonl(
                        "{\"id\": 17, \"text\": \"It rained.\", \"date\": null, \"outlet\": null, \"genre\": null}\n"))
                .onlyArticle();

        assertThat(article.date()).isNull();
        assertThat(article.outlet()).isEqualTo("unknown");
        assertThat(article.genre()).isEqualTo(Genre.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "author": "Mary Tully"                                       | Mary Tully
            "author": ["Mary Tully", "Jo Okafor"]                        | Mary Tully, Jo Okafor
            "author": {"@type": "Person", "name": "Mary Tully"}          | Mary Tully
            "author": [], "creator": "Mary Tully"                        | Mary Tully
            "byline": "", "authors": ["Mary Tully"]                      | Mary Tully
            """)
    void readsNamesInAnyShape(String keys, String byline) throws IOException {
        assertThat(ReadResult.of(jsonl("{\"text\": \"It rained.\", " + keys + "}\n"))
                        .onlyArticle()
                        .byline())
                .isEqualTo(byline);
    }

    @Test
    void readsThePublisherThatIsAnObject() throws IOException {
        assertThat(ReadResult.of(jsonl(
                                "{\"text\": \"It rained.\", \"source\": {\"id\": null, \"name\": \"The Post\"}}\n"))
                        .onlyArticle()
                        .outlet())
                .isEqualTo("The Post");
    }

    @Test
    void doesNotReadWhatAnAnalysisOrACoderWrote() throws IOException {
        Path plain = InputFiles.write(folder, "plain.jsonl", "{\"id\": 17, \"text\": \"It rained.\"}\n");
        Path coded = InputFiles.write(folder, "coded.jsonl", """
                {"id": 17, "text": "It rained.", "story": "s1", "bias_spans": [[0, 2]], "bloc": "WST", \
                "attributions": [{"source": [[0, 2]], "text": "Not this.", "outlet": "Nor this"}], "framing": 7}
                """);

        Article article = ReadResult.of(coded).onlyArticle();

        assertThat(article)
                .usingRecursiveComparison()
                .ignoringFields("origin")
                .isEqualTo(ReadResult.of(plain).onlyArticle());
    }

    @Test
    void knowsKeysInCapitalsAndTakesTheFirstThatHasText() throws IOException {
        Article article = ReadResult.of(
                        jsonl(
                                "{\"ID\": \"17\", \"TITLE\": \"Rain\", \"BODY\": \" \", \"CONTENT\": \"Second.\", \"TEXT\": \"First.\"}\n"))
                .onlyArticle();

        assertThat(article.id()).isEqualTo("17");
        assertThat(article.headline()).isEqualTo("Rain");
        assertThat(article.body()).isEqualTo("First.");
    }

    @Test
    void readsTheKeysThatTheUserMapped() throws IOException {
        Path file = jsonl("{\"nr\": 17, \"Story\": \"It rained.\", \"text\": \"A summary.\"}\n");
        ReadOptions options =
                ReadOptions.defaults().withColumn(Field.BODY, "story").withColumn(Field.ID, "Nr");

        Article article = ReadResult.of(options, file).onlyArticle();

        assertThat(article.id()).isEqualTo("17");
        assertThat(article.body()).isEqualTo("It rained.");
    }

    @Test
    void reportsALineWithoutText() throws IOException {
        Path file = jsonl("{\"id\": 1}\n{\"id\": 2, \"text\": {\"html\": \"x\"}}\n{}\n");

        String message = "the record has no text; expected it under one of [body, text, content, article_text,"
                + " full_text, fulltext, maintext, article]";
        assertThat(ReadResult.of(file).problems())
                .containsExactly(
                        problem(file, "line 1", Kind.NO_TEXT, message),
                        problem(file, "line 2", Kind.NO_TEXT, message),
                        problem(file, "line 3", Kind.NO_TEXT, message));
    }

    @Test
    void readsWindowsLineEndsAByteOrderMarkAndALastLineWithoutEnd() throws IOException {
        ReadResult result = ReadResult.of(
                jsonl(
                        "\uFEFF{\"id\": 1, \"text\": \"a\"}\r\n\r\n{\"id\": 2, \"text\": \"b\"}\r\n{\"id\": 3, \"text\": \"c\"}"));

        assertThat(result.problems()).isEmpty();
        assertThat(result.ids()).containsExactly("1", "2", "3");
    }

    @Test
    void readsNdjsonToo() throws IOException {
        assertThat(ReadResult.of(InputFiles.write(folder, "news.ndjson", "{\"id\": 17, \"text\": \"a\"}\n"))
                        .ids())
                .containsExactly("17");
    }

    @Test
    void findsNothingInAnEmptyFile() throws IOException {
        ReadResult result = ReadResult.of(jsonl(""));

        assertThat(result.articles()).isEmpty();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void survivesALineThatIsNestedWithoutEnd() throws IOException {
        Path file = jsonl("{\"text\":" + "[".repeat(100_000) + "\n{\"id\": 2, \"text\": \"b\"}\n");

        ReadResult result = ReadResult.of(file);

        assertThat(result.ids()).containsExactly("2");
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).origin().place()).isEqualTo("line 1");
        assertThat(result.problems().get(0).kind()).isEqualTo(Kind.BAD_RECORD);
    }
}
