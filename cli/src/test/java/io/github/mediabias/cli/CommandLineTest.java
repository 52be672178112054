package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The commands as a user calls them: arguments in; exit code, output and files out. */
class CommandLineTest extends CommandTest {

    private static final String TEXT = "The minister said that the talks had failed after three long days. "
            + "“We will come back next week,” the envoy told reporters outside the hall. "
            + "The city was quiet in the evening, and nobody on the square wanted to speak of a breakthrough.";

    /** The permissions of a folder; none where the platform has others. */
    private static Set<PosixFilePermission> permissions(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix")
                ? Files.getPosixFilePermissions(path)
                : Set.of();
    }

    private static String article(String id, String outlet, String date, String text) {
        return "{\"id\": \"" + id + "\", \"publisher\": \"" + outlet + "\", \"date\": \"" + date
                + "\", \"title\": \"Talks\", \"text\": \"" + text + "\"}";
    }

    private Path twoWeeks() throws IOException {
        return write(
                "articles.jsonl",
                article("a", "Gazette", "2025-03-11", TEXT),
                article("b", "Gazette", "2025-03-18", TEXT + " More followed."),
                "this is no JSON",
                article("c", "Herald", "2025-03-19", TEXT + " Much more followed."));
    }

    @Test
    void reportsTheNewestWeekIntoAWorkbook() throws IOException {
        Path workbook = folder.resolve("report.xlsx");

        assertThat(run("report", twoWeeks(), "-o", workbook)).isZero();

        assertThat(Files.readAllBytes(workbook)).startsWith('P', 'K');
        assertThat(err.toString()).contains("on 2025-W12").contains("1 problems: see the sheet Problems");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void explainsAnOutletsProfileDownToPassages() throws IOException {
        assertThat(run("profile", twoWeeks(), "--outlet", "Gazette", "--passages", "1", "--quiet"))
                .isZero();

        assertThat(out.toString())
                .startsWith(
                        "Gazette: 2 articles, their counts summed. A profile has no value of its own: read its components.")
                .contains("  Officials: ")
                .containsPattern("\n    [ab]: \\d attributions to officials ÷ \\d attributions = \\d+\\.\\d %\\.\n"
                        + "      body \\d+-\\d+  ")
                .contains("    … 1 more part\n")
                .doesNotContain("Herald");
    }

    @Test
    void knowsAProfilesOutletInAnyCase() throws IOException {
        assertThat(run("profile", twoWeeks(), "--outlet", "gazette", "--quiet")).isZero();
        assertThat(out.toString()).startsWith("Gazette: 2 articles");
    }

    @Test
    void printsNothingOfAProfileThatSteersTheTerminal() throws IOException {
        Path input = write("a.jsonl", article("a", "\\u001b]0;title\\u0007Gazette", "2025-03-11", TEXT));

        assertThat(run("profile", input, "--quiet")).isZero();
        assertThat(out.toString()).startsWith("\ufffd]0;title\ufffdGazette: ").doesNotContain("\u001b");
    }

    @Test
    void looksWhereAProfileGoesBeforeItReads() throws IOException {
        assertThat(run("profile", twoWeeks(), "-o", folder.resolve("none").resolve("p.json")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("there is no folder").doesNotContain("articles,");
        assertThat(run("profile", twoWeeks(), "-o", folder.resolve("p.csv"))).isEqualTo(2);
        assertThat(err.toString()).contains("p.csv'; expected a name ending in .json");
    }

    @Test
    void writesAProfileAsJson() throws IOException {
        Path file = folder.resolve("profile.json");

        assertThat(run("profile", twoWeeks(), "--article", "c", "-o", file, "--quiet"))
                .isZero();

        assertThat(Files.readString(file))
                .startsWith("{\"profiles\":[{\"name\":\"Herald, c\",\"value\":null,\"sentence\":\"One article: Talks")
                .contains("\"passages\":[{\"article\":\"c\",\"part\":\"body\",\"span\":[");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysWhichOutletsThereAreWhereAProfileIsOfNone() throws IOException {
        assertThat(run("profile", twoWeeks(), "--outlet", "Nobody", "--quiet")).isEqualTo(1);
        assertThat(err.toString()).contains("no article is by the outlet 'Nobody'; expected one of Gazette, Herald");
    }

    @Test
    void endsWithThreeUnderStrictIfThereWereProblems() throws IOException {
        assertThat(run("report", twoWeeks(), "-o", folder.resolve("r.xlsx"), "--strict", "--quiet"))
                .isEqualTo(3);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void namesAMissingInput() {
        assertThat(run("report", folder.resolve("nothing"), "-o", folder.resolve("r.xlsx")))
                .isEqualTo(1);
        assertThat(err.toString()).contains(folder.resolve("nothing") + ": no such file or folder");
    }

    @Test
    void leavesNoWorkbookWhereNoArticleCouldBeRead() throws IOException {
        Path workbook = folder.resolve("r.xlsx");

        assertThat(run("report", write("bad.jsonl", "nonsense"), "-o", workbook, "--quiet"))
                .isEqualTo(1);

        assertThat(err.toString())
                .contains("no article could be read")
                .contains("bad.jsonl, line 1: the line is not a JSON");
        assertThat(workbook).doesNotExist();
    }

    @Test
    void refusesWrongUsageAndSaysWhatWasExpected() throws IOException {
        Path input = twoWeeks();
        assertThat(run("report", input, "--week", "last")).isEqualTo(2);
        assertThat(err.toString()).contains("'last' is no ISO week; expected a year and a week such as 2025-W12");
        assertThat(run("report", input, "--genre", "gossip")).isEqualTo(2);
        assertThat(err.toString()).contains("no genre is called 'gossip'; the genres are: staff news, agency,");
        assertThat(run("analyze", input, "-o", folder.resolve("x.jsonl"), "--time-zone", "Mars"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--time-zone is 'Mars'");
        assertThat(run("analyze", input, "-o", folder.resolve("x.jsonl"), "--map", "bdy=story"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no field is called 'bdy'; the fields are: id, outlet,");
        assertThat(run()).isEqualTo(2);
        assertThat(run("frobnicate")).isEqualTo(2);
    }

    @Test
    void listsTheEnginesWhereOneIsUnknown() throws IOException {
        assertThat(run("analyze", twoWeeks(), "-o", folder.resolve("x.jsonl"), "--engine", "magic"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("--engine: no extraction engine is called 'magic'; expected one of accurate, ");
        assertThat(run("evaluate", write("gold.jsonl"), "--engine", "magic")).isEqualTo(2);
        assertThat(folder.resolve("x.jsonl")).doesNotExist();
    }

    @Test
    void analyzesByTheEngineAskedForAndNamesIt() throws IOException {
        assertThat(run("analyze", twoWeeks(), "-o", folder.resolve("tables"), "--engine", "accurate"))
                .isZero();

        assertThat(Files.readString(folder.resolve("tables/run.csv"), StandardCharsets.UTF_8))
                .contains("accurate 1, model ");
        assertThat(Files.readString(folder.resolve("tables/attribution.csv"), StandardCharsets.UTF_8))
                .contains("encoder");
    }

    @Test
    void analyzesToOneLineAnArticleInTheOrderOfTheInput() throws IOException {
        Path lines = folder.resolve("out.jsonl");

        assertThat(run("analyze", twoWeeks(), "-o", lines)).isZero();

        List<String> written = Files.readAllLines(lines, StandardCharsets.UTF_8);
        assertThat(written).hasSize(3);
        JsonNode first = new ObjectMapper().readTree(written.get(0));
        assertThat(first.path("id").asText()).isEqualTo("a");
        assertThat(first.path("date").asText()).isEqualTo("2025-03-11");
        JsonNode attribution = first.path("attributions").get(0);
        int begin = attribution.path("content").get(0).get(0).asInt();
        int end = attribution.path("content").get(0).get(1).asInt();
        assertThat(TEXT.substring(begin, end)).isEqualTo("that the talks had failed after three long days");
        assertThat(err.toString()).contains("articles.jsonl, line 3: bad record");
    }

    @Test
    void writesTheSameBytesWithAnyNumberOfThreads() throws IOException {
        Path input = twoWeeks();
        run("analyze", input, "-o", folder.resolve("one.jsonl"), "--threads", 1);
        run("analyze", input, "-o", folder.resolve("five.jsonl"), "--threads", 5);

        assertThat(folder.resolve("one.jsonl")).hasSameBinaryContentAs(folder.resolve("five.jsonl"));
    }

    @Test
    void neverReadsWhatPeopleHaveCoded() throws IOException {
        String coded = article("a", "Gazette", "2025-03-11", TEXT)
                .replace(
                        "\"title\"",
                        "\"attributions\": [{\"content\": [[0, 3]]}], \"story\": \"s\", \"bias_spans\": [1], \"title\"");
        run("analyze", write("coded.jsonl", coded), "-o", folder.resolve("coded.out.jsonl"));
        run(
                "analyze",
                write("plain.jsonl", article("a", "Gazette", "2025-03-11", TEXT)),
                "-o",
                folder.resolve("plain.out.jsonl"));

        assertThat(folder.resolve("coded.out.jsonl")).hasSameBinaryContentAs(folder.resolve("plain.out.jsonl"));
    }

    @Test
    void analyzesToTablesAndToADatabase() throws Exception {
        Path input = twoWeeks();
        assertThat(run("analyze", input, "-o", folder.resolve("tables"))).isZero();
        assertThat(run("analyze", input, "-o", folder.resolve("parquet"), "--format", "parquet"))
                .isZero();
        assertThat(run("analyze", input, "-o", folder.resolve("out.duckdb"))).isZero();

        assertThat(Files.readAllLines(folder.resolve("tables/article.csv"), StandardCharsets.UTF_8))
                .hasSize(4);
        assertThat(Files.readAllBytes(folder.resolve("parquet/article.parquet")))
                .startsWith('P', 'A', 'R', '1');
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("out.duckdb"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM article")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(3);
        }
    }

    @Test
    void addsWeeksToAnArchiveAndReportsWithoutNewInput() throws IOException {
        Path archive = folder.resolve("weeks.duckdb");
        Path first = write("first.jsonl", article("a", "Gazette", "2025-03-11", TEXT));
        Path second = write(
                "second.jsonl",
                article("a", "Gazette", "2025-03-11", TEXT),
                article("b", "Gazette", "2025-03-18", TEXT + " More followed."));
        assertThat(run("report", first, "--archive", archive, "-o", folder.resolve("1.xlsx")))
                .isZero();
        assertThat(run("report", second, "--archive", archive, "-o", folder.resolve("2.xlsx")))
                .isZero();
        assertThat(err.toString()).contains("Archive: 1 articles added, 0 changed, 1 unchanged");
        assertThat(run("report", "--archive", archive, "--week", "2025-W11", "-o", folder.resolve("3.xlsx")))
                .isZero();
        assertThat(folder.resolve("3.xlsx")).exists();
    }

    @Test
    void makesACodebookThatItsOwnCheckAccepts() throws IOException {
        Path codebook = folder.resolve("mine");

        assertThat(run("codebook", "init", codebook)).isZero();
        // Others may read it, as they may any folder made here.
        assertThat(permissions(codebook)).isEqualTo(permissions(Files.createDirectory(folder.resolve("any"))));
        assertThat(run("codebook", "check", codebook)).isZero();
        assertThat(out.toString()).contains("The codebook can be used");

        Path terms = codebook.resolve("terms.csv");
        Files.writeString(
                terms,
                Files.readString(terms, StandardCharsets.UTF_8) + "no_such_frame,wumpus,lemma,,1,\n",
                StandardCharsets.UTF_8);
        assertThat(run("codebook", "check", codebook)).isEqualTo(1);
        assertThat(out.toString())
                .contains("error: terms.csv, line ")
                .contains("the frame is 'no_such_frame'; expected one of");
        assertThat(run("codebook", "init", codebook)).isEqualTo(1);
    }

    @Test
    void writesThePageBesideTheWorkbook() throws IOException {
        Path page = folder.resolve("report.html");
        Path workbook = folder.resolve("r.xlsx");

        assertThat(run("report", twoWeeks(), "-o", workbook, "--html", page)).isZero();
        assertThat(page)
                .content(StandardCharsets.UTF_8)
                .startsWith("<!doctype html>")
                .contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'sha256-");
        assertThat(err.toString()).contains("Wrote the page " + page);
        // Before any work is spent on it.
        assertThat(run(
                        "report",
                        twoWeeks(),
                        "-o",
                        workbook,
                        "--html",
                        folder.resolve("none").resolve("report.html")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("report.html: there is no folder ");
    }

    @Test
    void namesTheVersionThatAnAnalystGivesACodebookInEveryResult() throws IOException {
        Path codebook = folder.resolve("mine");
        run("codebook", "init", codebook);
        Files.writeString(codebook.resolve("version.txt"), "house 7\n", StandardCharsets.UTF_8);
        Path csv = folder.resolve("sheets");
        Path lines = folder.resolve("a.jsonl");

        assertThat(run("codebook", "check", codebook)).isZero();
        assertThat(run("analyze", twoWeeks(), "--codebook", codebook, "-o", lines))
                .isZero();
        assertThat(run("report", twoWeeks(), "--codebook", codebook, "-o", folder.resolve("r.xlsx"), "--csv", csv))
                .isZero();

        assertThat(out.toString()).contains("version 'house 7', hash ");
        assertThat(lines).content(StandardCharsets.UTF_8).contains("\"codebook_version\":\"house 7\"");
        assertThat(csv.resolve("Method.csv")).content(StandardCharsets.UTF_8).contains("codebook house 7 ");
    }

    @Test
    void importsADictionaryWhoseHierarchyAndWildcardsSurvive() throws IOException {
        Path dictionary =
                write("own.dic", "%", "1\ttalk (Talking)", "\t2\tfailure", "%", "fail*\t2", "=talks\t1", "like (i)\t1");
        Path codebook = folder.resolve("own");

        assertThat(run("codebook", "import", dictionary, "-o", codebook)).isZero();

        assertThat(err.toString())
                .contains("not taken: own.dic, line 7: 'like (i)' has a condition")
                .contains("Took 2 terms in 2 categories from own.dic; 1 not taken")
                .contains("frames.csv and terms.csv hold what was taken, the other tables are the shipped ones");
        assertThat(codebook.resolve("terms.csv"))
                .as("an apostrophe keeps a spreadsheet from taking a term for a formula")
                .hasContent("""
                        frame,term,match,pos,weight,note
                        talk/failure,fail*,exact,,1,
                        talk,'=talks,exact,,1,
                        """);
        assertThat(run("codebook", "check", codebook)).isZero();
        assertThat(out.toString()).contains("2 terms in 2 categories");

        Path json = folder.resolve("hits.jsonl");
        assertThat(run(
                        "analyze",
                        write("one.jsonl", article("a", "Gazette", "2025-03-11", TEXT)),
                        "--codebook",
                        codebook,
                        "-o",
                        json))
                .isZero();
        assertThat(json).content(StandardCharsets.UTF_8).contains("{\"frame\":\"talk/failure\",\"term\":\"fail*\"");
        assertThat(run("codebook", "import", dictionary, "-o", folder.resolve("again"), "--strict"))
                .isEqualTo(3);
        assertThat(run("codebook", "import", dictionary, "-o", codebook)).isEqualTo(1);
    }

    @Test
    void importsAListInAWorkbook() throws IOException {
        Path list = folder.resolve("list.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(list)) {
            String[][] lines = {{"term", "category", "weight"}, {"fail*", "failure", "0.5"}, {}, {"", "failure", ""}};
            Sheet sheet = workbook.createSheet();
            for (int i = 0; i < lines.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < lines[i].length; j++) {
                    row.createCell(j).setCellValue(lines[i][j]);
                }
            }
            workbook.write(file);
        }

        assertThat(run("codebook", "import", list, "-o", folder.resolve("own"))).isZero();

        assertThat(folder.resolve("own/terms.csv")).hasContent("""
                        frame,term,match,pos,weight,note
                        failure,fail*,exact,,0.5,
                        """);
        assertThat(err.toString()).contains("list.xlsx, line 4: the term is ''; expected at least one letter");
        assertThat(run("codebook", "import", write("bad.xlsx", "no workbook"), "-o", folder.resolve("bad")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("bad.xlsx cannot be read as a workbook; expected .xlsx with a sheet");
        assertThat(folder.resolve("bad")).doesNotExist();
    }

    @Test
    void scoresItsOwnPredictionsAsPerfect() throws IOException {
        Path gold = write(
                "gold.jsonl", article("a", "Gazette", "2025-03-11", TEXT).replace("}", ", \"attributions\": []}"));
        Path predicted = folder.resolve("pred.jsonl");
        assertThat(run("evaluate", gold, "-o", predicted)).isZero();
        String prediction = Files.readString(predicted, StandardCharsets.UTF_8);
        JsonNode node = new ObjectMapper().readTree(prediction);
        Path again = write(
                "again.jsonl",
                article("a", "Gazette", "2025-03-11", TEXT)
                        .replace("}", ", \"attributions\": " + node.path("attributions") + "}"));

        assertThat(run("evaluate", again)).isZero();

        assertThat(out.toString()).contains("attribution    P 1.000 R 1.000 F1 1.000");
    }

    @Test
    void inspectsWithoutAnalysing() throws IOException {
        assertThat(run("inspect", twoWeeks())).isZero();
        assertThat(out.toString())
                .contains("1 file, 3 articles, 1 problem")
                .contains("dates: 2025-03-11 to 2025-03-19")
                .contains("{Gazette=2, Herald=1}");
    }

    @Test
    void saysOnTheMethodSheetWhatASecondEngineMakesOfTheReportsArticles() throws IOException {
        Path csv = folder.resolve("sheets");

        int code = run(
                "report",
                twoWeeks(),
                "-o",
                folder.resolve("r.xlsx"),
                "--csv",
                csv,
                "--engine",
                "rules",
                "--cross-check",
                1);

        assertThat(code).isZero();
        assertThat(err.toString()).contains("Cross-check: 1 articles read by accurate 1, model ");
        assertThat(Files.readString(csv.resolve("Method.csv"), StandardCharsets.UTF_8))
                .contains("1 article of this report was read by a second engine too (rules 1; and accurate 1, model ")
                .contains("rules 1, on PolNeAR's development part");
    }

    @Test
    void refusesToCrossCheckArticlesThatItIsNotGiven() throws IOException {
        int code = run("report", "--archive", folder.resolve("a.duckdb"), "--cross-check", 5);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains("--cross-check is 5; expected a number of articles, at least 1, of the INPUT to read again");
    }
}
