package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code mediabias kwic} as a user calls it. */
class KwicCommandTest extends CommandTest {

    private static final String TEXT = "The strike went on for a third day, and the harbour stood still. "
            + "“This strike hurts our town more than anything,” the mayor told reporters on Tuesday evening. "
            + "The union said that nobody wanted to talk of an end, and that the ships would have to wait.";

    private Path input() throws IOException {
        return Files.write(
                folder.resolve("articles.jsonl"),
                List.of(
                        article("b", "Gazette", "2025-03-18", "=1+1 strike"),
                        article("a", "Courier", "2025-03-11", "At the harbour")),
                StandardCharsets.UTF_8);
    }

    private static String article(String id, String outlet, String date, String title) {
        return "{\"id\": \"" + id + "\", \"publisher\": \"" + outlet + "\", \"date\": \"" + date + "\", \"title\": \""
                + title + "\", \"text\": \"" + TEXT + "\"}";
    }

    @Test
    void alignsTheTermInTheMiddleInTheOrderOfTheInput() throws IOException {
        assertThat(run("kwic", "strike", input(), "--width", 140)).isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(6);
        int column = lines.get(0).indexOf("term");
        assertThat(lines.subList(1, 6))
                .allSatisfy(line -> assertThat(line.substring(column)).startsWith("strike"));
        assertThat(lines.get(1)).startsWith("Gazette      2025-03-18 b              headline outlet");
        assertThat(lines.get(3)).contains("quoted");
        assertThat(lines.get(4)).startsWith("Courier");
        assertThat(err.toString()).contains("strike: 5 occurrences in 2 of 2 articles");
    }

    @Test
    void leavesOutColumnsOnANarrowTerminalAndSaysSo() throws IOException {
        assertThat(run("kwic", "strike", input(), "--width", 80)).isZero();

        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(err.toString()).contains("Lines of 80 columns have no room for: article, part, source");
    }

    @Test
    void writesEveryColumnToATableThatASpreadsheetTakesForText() throws IOException {
        Path csv = folder.resolve("strike.csv");

        assertThat(run("kwic", "strike", input(), "--sort", "outlet", "-o", csv))
                .isZero();

        List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
        assertThat(lines.get(0))
                .isEqualTo(
                        "outlet,date,article,headline,part,voice,source,left,hit,right,term,negated,begin,end,url,file,place");
        assertThat(lines.get(1)).startsWith("Courier,2025-03-11,a,At the harbour,body,outlet,,The ,strike,");
        assertThat(lines.get(3)).startsWith("Gazette,2025-03-18,b,'=1+1 strike,headline,outlet,,'=1+1 ,strike,");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void writesAWorkbookWithTheTermInBold() throws IOException {
        Path workbook = folder.resolve("strike.xlsx");

        assertThat(run("kwic", "strike", input(), "-o", workbook)).isZero();

        // In the format itself: a workbook is a zip with a "PK" in front.
        try (InputStream bytes = Files.newInputStream(workbook)) {
            assertThat(bytes.readNBytes(2)).containsExactly('P', 'K');
        }
        assertThat(err.toString()).contains("wrote " + workbook);
    }

    @Test
    void readsNoFurtherWhereNobodyReadsTheLines() throws IOException {
        Writer closed = new Writer() {
            @Override
            public void write(char[] text, int begin, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        String[] arguments = {"kwic", "strike", input().toString()};

        assertThat(Main.run(arguments, new PrintWriter(closed, true), new PrintWriter(err, true)))
                .isEqualTo(1);
        assertThat(err.toString())
                .containsOnlyOnce("standard output could not be written to its end")
                .doesNotContain("occurrences");
    }

    @Test
    void doesNotPushWhatIsWrongOutOfSight() throws IOException {
        assertThat(run("kwic", "strike", input(), "--context", 0)).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("mediabias: --context is 0; expected at least 1", "See mediabias kwic --help");
    }

    @Test
    void saysWhatWasExpectedOfWrongUsage() throws IOException {
        assertThat(run("kwic", "frame:nothing", input())).isEqualTo(2);
        assertThat(err.toString())
                .contains("no category of the codebook is called 'nothing'; expected one of booster,");
        assertThat(run("kwic", "strike", input(), "-o", folder.resolve("x.txt")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("expected a name ending in .csv or .xlsx");
        assertThat(run("kwic", "strike", input(), "--voice", "loud")).isEqualTo(2);
        assertThat(err.toString()).contains("--voice is 'loud'; expected some of outlet,quoted,paraphrased,unclear");
        assertThat(run("kwic", "strike", input(), "--from", "soon")).isEqualTo(2);
        assertThat(err.toString()).contains("--from is 'soon'; expected a day such as 2025-03-18");
        assertThat(run("kwic", "strike", input(), "--sort", "up")).isEqualTo(2);
        assertThat(err.toString()).contains("the order is 'up'; expected outlet, left or right");
        assertThat(run("kwic", "strike")).isEqualTo(2);
    }
}
