package io.github.mediabias.core.read;

import static io.github.mediabias.core.read.ReadResult.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFilesTest {

    private final Path folder;

    ArticleFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path write(String name, String text) throws IOException {
        return InputFiles.write(folder, name, text);
    }

    @Test
    void readsAFolderByPathAndInputsAsGiven() throws IOException {
        write("week/b.txt", "b");
        write("week/a/2.txt", "a2");
        write("week/a/10.txt", "a10");
        write("week/c.csv", "text\nc\n");
        Path last = write("a.txt", "last");

        ReadResult result = ReadResult.of(folder.resolve("week"), last);

        assertThat(result.bodies()).containsExactly("a10", "a2", "b", "c", "last");
        assertThat(result.articles().get(0).origin().file())
                .isEqualTo(folder.toString().replace('\\', '/') + "/week/a/10.txt");
    }

    @Test
    void readsEveryKindOfFileInOneFolder() throws IOException {
        write("1.csv", "text\n1\n");
        write("2.tsv", "text\n2\n");
        write("3.jsonl", "{\"text\": \"3\"}\n");
        write("4.TXT", "4");
        write("5.html", "<p>5</p>");
        write("6.HTM", "<p>6</p>");
        write("7.xhtml", "<html><body><p>7</p></body></html>");

        ReadResult result = ReadResult.of(folder);

        assertThat(result.problems()).isEmpty();
        assertThat(result.bodies()).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void passesOverHiddenFilesInAFolder() throws IOException {
        write(".hidden.txt", "x");
        write(".git/a.txt", "x");
        write("a/.cache/b/c.txt", "x");
        write("a/open.txt", "open");

        assertThat(ReadResult.of(folder).bodies()).containsExactly("open");
    }

    @Test
    void readsAHiddenFileAndAHiddenFolderThatTheUserNames() throws IOException {
        Path file = write(".a.txt", "a");
        write(".week/b.txt", "b");

        assertThat(ReadResult.of(file, folder.resolve(".week")).bodies()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README", "README.md", "Readme.txt", "LICENSE", "LICENSE.txt", "licence.html"})
    void passesOverAFileThatDescribesTheFolder(String name) throws IOException {
        write(name, "It is about the weather.");

        ReadResult result = ReadResult.of(folder);

        assertThat(result.articles()).isEmpty();
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"licensed-pubs-close-early.txt", "readmission-of-russia.txt", "license-plates.html"})
    void readsAnArticleWhoseNameOnlyBeginsLikeThat(String name) throws IOException {
        write(name, "It rained.");

        assertThat(ReadResult.of(folder).bodies()).containsExactly("It rained.");
    }

    @Test
    void reportsAFileOfAKindThatItDoesNotKnow() throws IOException {
        write("a.txt", "a");
        Path file = write("b.pdf", "%PDF");

        ReadResult result = ReadResult.of(folder);

        assertThat(result.bodies()).containsExactly("a");
        assertThat(result.problems())
                .containsExactly(problem(
                        file,
                        "",
                        Kind.UNREADABLE_FILE,
                        "no reader reads files of this name; expected .txt, .csv, .tsv, .jsonl (each also with .gz), .html"
                                + " or .htm"));
    }

    @Test
    void takesATableBesideTextsForTheirMetadata() throws IOException {
        write("articles.csv", "file,outlet\nrain.txt,The Post\n");
        write("rain.txt", "It rained.");

        ReadResult result = ReadResult.of(folder);

        assertThat(result.problems()).isEmpty();
        assertThat(result.articles()).extracting(Article::outlet).containsExactly("The Post");
    }

    @Test
    void takesATableOfThatNameWithoutTextsBesideItForArticles() throws IOException {
        write("week/articles.csv", "id,text\n17,It rained.\n");
        write("other/snow.txt", "It snowed.");

        assertThat(ReadResult.of(folder).bodies()).containsExactly("It snowed.", "It rained.");
    }

    @Test
    void saysThatAnInputDoesNotExist() {
        Path missing = folder.resolve("missing");

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ArticleFiles.below(List.of(missing)))
                .withMessage(missing + ": no such file or folder");
    }

    @Test
    void findsNothingInAnEmptyFolder() throws IOException {
        ArticleFiles files = ArticleFiles.below(List.of(folder));

        assertThat(files.size()).isZero();
        assertThat(files.bytes()).isZero();
    }

    @Test
    void countsFilesAndTheirBytes() throws IOException {
        write("a.txt", "é");
        write("b/c.csv", "text\n");
        write("README.md", "not counted");

        ArticleFiles files = ArticleFiles.below(List.of(folder));

        assertThat(files.size()).isEqualTo(2);
        assertThat(files.bytes()).isEqualTo(2 + 5);
    }

    @Test
    void reportsAFileThatVanishesAndReadsTheNext() throws IOException {
        Path file = write("a.txt", "a");
        write("b.txt", "b");
        ArticleFiles files = ArticleFiles.below(List.of(folder));
        Files.delete(file);

        ReadResult result = new ReadResult();
        files.read(ReadOptions.defaults(), result);

        assertThat(result.bodies()).containsExactly("b");
        assertThat(result.problems()).containsExactly(problem(file, "", Kind.UNREADABLE_FILE, file.toString()));
    }
}
