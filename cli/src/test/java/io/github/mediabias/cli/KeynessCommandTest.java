package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** {@code mediabias keyness} as a user calls it. */
class KeynessCommandTest extends CommandTest {

    private int keyness(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("keyness"));
        all.addAll(List.of(arguments));
        return run(all.toArray());
    }

    /** As many articles of each of two outlets; the Gazette calls the strike chaos, the Herald lets a source call it so. */
    private Path twoOutlets(int articles) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            lines.add(article(
                    "g" + i,
                    "Gazette",
                    "The strike on day " + i + " of the week brought chaos to the old port again."
                            + " The ships lay still in the rain."));
            lines.add(article(
                    "h" + i,
                    "Herald",
                    "The strike on day " + i + " of the week slowed work at the old port again."
                            + " “It is chaos,” the mayor said. The ships lay still in the rain."));
        }
        lines.add(lines.get(0).replace("\"g0\"", "\"copy\""));
        return Files.write(folder.resolve("strike.jsonl"), lines, StandardCharsets.UTF_8);
    }

    private static String article(String id, String outlet, String text) {
        return "{\"id\": \"" + id + "\", \"publisher\": \"" + outlet + "\", \"date\": \"2025-03-18\", \"text\": \""
                + text + "\"}";
    }

    @Test
    void comparesAnOutletsOwnWordsWithThoseOfAllOthers() throws IOException {
        assertThat(keyness(twoOutlets(12), "--target", "outlet=Gazette")).isZero();

        assertThat(out.toString())
                .contains(
                        "Counted: words in the outlets' own voice, genres staff news, agency, unknown, in the bodies of the articles")
                .contains("Target: outlet=Gazette: 12 articles, 264 words; 1 repeats of equal text left out")
                .contains("Reference: all others: 12 articles, ")
                .containsPattern("(?m)^brought +45\\.455 +0\\.000 +12 +0 +0\\.00 ")
                .containsPattern("(?m)^chaos +45\\.455 +0\\.000 +12 +0 ")
                .containsPattern("(?m)^slowed ");
    }

    @Test
    void leavesGuestOpinionOutAsTheReportDoesUnlessItIsAskedFor() throws IOException {
        Path articles = twoOutlets(12);
        Files.writeString(
                articles,
                Files.readString(articles, StandardCharsets.UTF_8)
                        + article("o", "Gazette", "We think that the strike is a blessing for the town.")
                                .replace("\"text\"", "\"genre\": \"opinion\", \"text\"")
                        + "\n",
                StandardCharsets.UTF_8);

        assertThat(keyness(articles, "--target", "outlet=Gazette")).isZero();
        assertThat(out.toString()).contains("Target: outlet=Gazette: 12 articles");
        assertThat(err.toString())
                .contains("1 articles of other genres than staff news, agency, unknown left out (--genre)");

        assertThat(keyness(articles, "--target", "outlet=Gazette", "--genre", "opinion,unknown"))
                .isZero();
        assertThat(out.toString()).contains("Target: outlet=Gazette: 13 articles");
        assertThat(keyness(articles, "--target", "genre=opinion")).isZero();
        assertThat(out.toString()).contains("Target: genre=opinion: 1 articles");
    }

    @Test
    void countsTheWordsOfSourcesWhenAskedTo() throws IOException {
        assertThat(keyness(twoOutlets(12), "--target", "outlet=Herald", "--voice", "quoted"))
                .isZero();

        assertThat(out.toString())
                .contains("Counted: words in the voice quoted")
                .contains("Reference: all others: 12 articles, 0 words");
    }

    @Test
    void describesSmallSamplesWithoutTestingThem() throws IOException {
        assertThat(keyness(twoOutlets(9), "--target", "outlet=Gazette")).isZero();

        assertThat(out.toString())
                .contains(
                        "No claim: a side has fewer than 10 articles, or no words: the figures describe them, and nothing is tested")
                .contains("More in the target: 3 terms, by the difference per 1,000")
                .doesNotContain("<0.001");
    }

    @Test
    void writesAllTermsToATableAndToAWorkbook() throws Exception {
        Path input = twoOutlets(12);
        Path table = folder.resolve("terms.csv");
        Path workbook = folder.resolve("terms.xlsx");

        assertThat(keyness(input, "--target", "outlet=Gazette", "--top", "0", "-o", table))
                .isZero();
        assertThat(keyness(input, "--target", "outlet=Gazette", "--ngram", "2", "-o", workbook))
                .isZero();

        assertThat(Files.readAllLines(table, StandardCharsets.UTF_8).get(0))
                .startsWith("Term,More in,In target,In reference,\"Per 1,000 in target\"");
        assertThat(Files.readString(table, StandardCharsets.UTF_8))
                .contains("chaos")
                .contains("slowed");
        try (XSSFWorkbook read = new XSSFWorkbook(workbook.toFile())) {
            assertThat(read.getNumberOfSheets()).isEqualTo(3);
            assertThat(read.getSheet("More in target").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("brought chaos");
            assertThat(read.getSheet("Method").getRow(2).getCell(1).getStringCellValue())
                    .startsWith("runs of 2 words");
        }
    }

    @Test
    void printsTheSameWithAnyNumberOfThreads() throws IOException {
        Path input = twoOutlets(12);
        keyness(input, "--target", "outlet=Gazette", "--threads", 1);
        String one = out.toString();
        out.getBuffer().setLength(0);
        keyness(input, "--target", "outlet=Gazette", "--threads", 4);

        assertThat(out.toString()).isEqualTo(one);
    }

    @Test
    void comparesCategoriesOfTheCodebook() throws IOException {
        assertThat(keyness(twoOutlets(12), "--target", "outlet=Gazette", "--frames"))
                .isZero();

        assertThat(out.toString()).contains("Counted: categories of the codebook in the outlets' own voice");
    }

    @Test
    void saysWhichUseWasExpected() throws IOException {
        Path input = twoOutlets(2);
        assertThat(keyness(input, "--target", "paper=Gazette")).isEqualTo(2);
        assertThat(keyness(input, "--target", "outlet=Gazette", "--voice", "loud"))
                .isEqualTo(2);
        assertThat(keyness(input, "--target", "outlet=Gazette", "--ngram", "7")).isEqualTo(2);
        assertThat(keyness(input, "--target", "outlet=Gazette", "--min-articles", "1"))
                .isEqualTo(2);
        assertThat(keyness(input, "--target", "outlet=Gazette", "-o", folder.resolve("x.pdf")))
                .isEqualTo(2);
        assertThat(keyness(input)).isEqualTo(2);
        assertThat(keyness(input, "--target", "outlet=Tribune")).isEqualTo(1);

        assertThat(err.toString().toLowerCase(Locale.ROOT))
                .contains("--target: no key is called 'paper'; the keys are: outlet, genre, from, to, file")
                .contains("--voice is 'loud'; expected outlet, quoted, paraphrased, unclear or all")
                .contains("--ngram is 7; expected 1 to 3")
                .contains("expected at least 2, since what one article says is no feature of an outlet")
                .contains("expected a name ending in .csv or .xlsx")
                .contains("missing required option: '--target=key=value[,…]'")
                .contains("--target outlet=tribune selects no article that is read");
    }
}
