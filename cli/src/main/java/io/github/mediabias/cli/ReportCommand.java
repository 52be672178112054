package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.coding.CodingScheme;
import io.github.mediabias.analysis.coding.PassageSample;
import io.github.mediabias.analysis.coding.PassageSampler;
import io.github.mediabias.analysis.coding.SentenceCoder;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.analysis.text.TextAnnotator;
import io.github.mediabias.analysis.topic.TopicSelection;
import io.github.mediabias.archive.Archive;
import io.github.mediabias.archive.Database;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleSink;
import io.github.mediabias.reporting.CheckSample;
import io.github.mediabias.reporting.CrossCheck;
import io.github.mediabias.reporting.OwnSheets;
import io.github.mediabias.reporting.PaperSize;
import io.github.mediabias.reporting.ReportLanguage;
import io.github.mediabias.reporting.ReportRequest;
import io.github.mediabias.reporting.TextExtent;
import io.github.mediabias.reporting.WeeklyReport;
import io.github.mediabias.reporting.WholeFile;
import io.github.mediabias.reporting.WorkbookTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "report",
        description =
                "Writes the weekly workbook: who is quoted where and how, framing terms by voice, outlet by outlet.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    /** What two people can code in a week. */
    private static final int MOST_CHECKED = 1_000;

    /** From how many articles a sentence of the check sample is drawn. */
    private static final int ARTICLES_A_SENTENCE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The workbook (default: report.xlsx).")
    private Path output = Path.of("report.xlsx");

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write the report as a web page of one file too, whose figures lead to their passages.")
    private @Nullable Path html;

    @Option(names = "--charts", paramLabel = "DIR", description = "Write the charts as PNG and SVG files too.")
    private @Nullable Path charts;

    @Option(names = "--csv", paramLabel = "DIR", description = "Write each sheet's data as a CSV file too.")
    private @Nullable Path csv;

    @Option(
            names = "--archive",
            paramLabel = "FILE",
            description = "Add the articles to this database and report on it.")
    private @Nullable Path archive;

    @Option(names = "--week", paramLabel = "WEEK", description = "An ISO week such as 2025-W12 (default: the newest).")
    private @Nullable String week;

    @Option(names = "--from", paramLabel = "DAY", description = "The first day, instead of a week.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day, instead of a week.")
    private @Nullable String to;

    @Mixin
    private final GenreOption genre = new GenreOption();

    @Option(
            names = "--cross-check",
            paramLabel = "N",
            description = "Read N articles by a second engine too; the sheet Method says which shares then differ.")
    private @Nullable Integer crossChecked;

    @Option(
            names = "--brief",
            paramLabel = "FILE",
            description = "Write the Summary as a Word document (.docx) of two pages too.")
    private @Nullable Path brief;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description =
                    "Add the report to this workbook (.xlsx): its sheets stay, and its cells named key_articles, week, … are filled.")
    private @Nullable Path templateFile;

    @Option(
            names = "--sheets",
            paramLabel = "DIR",
            description = "Add a sheet for each .sql file of this folder: one SELECT over the documented tables.")
    private @Nullable Path ownSheets;

    @Option(
            names = "--text",
            paramLabel = "none|snippet|full",
            description =
                    "How much of the articles' text goes into workbook, page and CSV files (default: snippet, at most "
                            + TextExtent.SNIPPET_WORDS + " words of what is attributed).")
    private TextExtent text = TextExtent.SNIPPET;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description =
                    "The language of the workbook, the page and the charts: en or es (default: en). CSV files are the same in both.")
    private String language = ReportLanguage.ENGLISH.code();

    @Option(
            names = "--paper",
            paramLabel = "a4|letter",
            description = "The paper that the workbook is set up for (default: ${DEFAULT-VALUE}).")
    private PaperSize paper = PaperSize.A4;

    @Option(
            names = "--check-sample",
            paramLabel = "N",
            description =
                    "Add N sentences of the report's articles to the workbook, for two people to code; read them back"
                            + " with agreement.")
    private @Nullable Integer checked;

    private @Nullable WorkbookTemplate template;

    private final SpeedTrial trial = new SpeedTrial();

    @Override
    public Integer call() throws IOException, SQLException {
        ReportRequest request = request();
        if (input.inputs().isEmpty() && archive == null) {
            throw new ParameterException(
                    spec.commandLine(), "no INPUT is given; expected files or folders, or --archive FILE");
        }
        if (crossChecked != null && (crossChecked < 1 || input.inputs().isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--cross-check is " + crossChecked
                            + "; expected a number of articles, at least 1, of the INPUT to read again");
        }
        if (checked != null
                && (checked < 2 || checked > MOST_CHECKED || input.inputs().isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--check-sample is " + checked + "; expected 2 to " + MOST_CHECKED + " sentences, of an INPUT");
        }
        WholeFile.requireFolder(output);
        if (html != null) {
            WholeFile.requireFolder(html);
        }
        if (brief != null) {
            WholeFile.requireFolder(brief);
        }
        template = templateFile == null ? null : WorkbookTemplate.read(templateFile);
        long problems;
        try (Progress progress = new Progress(spec.commandLine().getErr(), input.quiet())) {
            problems = archive == null ? reportRun(request, progress) : reportArchive(archive, request, progress);
        }
        return input.strict() && problems > 0 ? Main.PROBLEMS : Main.DONE;
    }

    private long reportRun(ReportRequest request, Progress progress) throws IOException, SQLException {
        try (Database run = Database.temporary(input.threads())) {
            analyse(run, progress);
            return write(run, request, progress);
        }
    }

    private long reportArchive(Path file, ReportRequest request, Progress progress) throws IOException, SQLException {
        try (Database kept = Database.open(file, input.threads())) {
            if (!input.inputs().isEmpty()) {
                try (Database run = Database.temporary(input.threads())) {
                    analyse(run, progress);
                    Archive.Change change = Archive.add(run, kept);
                    progress.say(String.format(
                            Locale.ROOT,
                            "Archive: %,d articles added, %,d changed, %,d unchanged",
                            change.added(),
                            change.changed(),
                            change.unchanged()));
                }
            }
            return write(kept, request, progress);
        }
    }

    private void analyse(Database run, Progress progress) throws IOException, SQLException {
        RunTables.fill(
                run, input, progress, analysis -> trial.add(analysis.article().body(), analysis.words()));
    }

    /** What a second engine makes of some articles; {@code null} if that was not asked for. */
    private @Nullable CrossCheck crossCheck(Database database, ReportRequest request, Progress progress)
            throws IOException, SQLException {
        if (crossChecked == null) {
            return null;
        }
        CrossCheck.Sample sample = CrossCheck.sample(database, request, crossChecked);
        List<Article> articles = articles(sample);
        Codebook codebook = input.codebook();
        try (Database ours = Database.temporary(input.threads());
                Database theirs = Database.temporary(input.threads());
                Progress again = new Progress(spec.commandLine().getErr(), true)) {
            RunTables.fill(ours, input, input.articleAnalyzer(codebook), articles, again);
            RunTables.fill(theirs, input, input.otherAnalyzer(codebook), articles, again);
            CrossCheck check = CrossCheck.of(ours, theirs, sample.period(), request);
            progress.say(String.format(
                    Locale.ROOT,
                    "Cross-check: %,d articles read by %s too; %d shares differ by more than 2 points (sheet Method)",
                    check.articles(),
                    check.other(),
                    check.differences().size()));
            return check;
        }
    }

    /** Sentences of some articles of the report, drawn with a fixed seed; {@code null} if that was not asked for. */
    private @Nullable CheckSample checkSample(Database database, ReportRequest request)
            throws IOException, SQLException {
        if (checked == null) {
            return null;
        }
        Codebook codebook = input.codebook();
        ArticleAnalyzer analyzer = input.articleAnalyzer(codebook);
        ArticleTables tables = new ArticleTables(codebook, input.zone());
        SentenceCoder coder = new SentenceCoder(codebook, analyzer, new TextAnnotator(input.tagger()), tables);
        PassageSampler sampler = new PassageSampler(1, checked, PassageSampler.Outlets.TOGETHER);
        // Two stages: articles first, since every sentence of a large corpus would have to be read a second time.
        for (Article article : articles(CrossCheck.sample(database, request, ARTICLES_A_SENTENCE * checked))) {
            sampler.add(tables.key(article), coder.sentences(article));
        }
        PassageSample sample = sampler.sample();
        return sample.units().isEmpty()
                ? null
                : new CheckSample(
                        sample,
                        CodingScheme.of(codebook),
                        "inputs: " + input.inputNames() + "; mediabias " + ToolVersion.read() + "; extraction: "
                                + analyzer.engine() + "; codebook " + codebook.hash());
    }

    /** These articles of the input, in its order. */
    private List<Article> articles(CrossCheck.Sample sample) throws IOException {
        List<Article> articles = new ArrayList<>();
        input.files().read(input.readOptions(), new ArticleSink() {
            @Override
            public void article(Article article) {
                if (sample.origins().contains(article.origin())) {
                    articles.add(article);
                }
            }

            @Override
            public void problem(ReadProblem problem) {
                // The first reading has told it.
            }
        });
        return articles;
    }

    /** Writes what was asked for; returns the number of problems in the last run. */
    private long write(Database database, ReportRequest request, Progress progress) throws IOException, SQLException {
        if (database.number("SELECT count(*) FROM article") == 0) {
            TopicSelection topics = input.topics();
            throw new IOException(
                    topics != null && topics.read() > 0
                            ? "there is nothing to report in " + input.inputNames() + ": "
                                    + TopicOptions.counted(topics)
                            : "no article could be read from " + input.inputNames() + problemsBriefly(database));
        }
        WeeklyReport report = WeeklyReport.of(
                database, request.withCategoriesOf(input.codebook()), crossCheck(database, request, progress));
        CheckSample check = checkSample(database, request);
        if (ownSheets == null) {
            writeFiles(report, check, progress);
        } else {
            try (OwnSheets own = OwnSheets.run(ownSheets, database, text, report.sheetNames())) {
                writeFiles(report.with(own), check, progress);
            }
        }
        report.notices().forEach(progress::say);
        if (!input.quiet() && !input.isSlow() && !input.inputs().isEmpty()) {
            progress.say(trial.result(input.codebook(), input.threads()));
        }
        long problems = database.number("SELECT count(*) FROM problem WHERE run = (SELECT max(run) FROM run)");
        if (problems > 0) {
            progress.say(String.format(Locale.ROOT, "%,d problems: see the sheet Problems", problems));
        }
        return problems;
    }

    private void writeFiles(WeeklyReport report, @Nullable CheckSample check, Progress progress)
            throws IOException, SQLException {
        report.writeWorkbook(output, template, check);
        if (template != null) {
            for (String name : report.unknownNames(template)) {
                progress.say("The template's name " + name + " is none of the report's; its cell stays as it is");
            }
        }
        progress.say("Wrote " + output + " on " + report.period().label());
        if (html != null) {
            int textless = report.writePage(html);
            progress.say("Wrote the page " + html
                    + (textless == 0
                            ? ""
                            : ", without the passages of the oldest " + Count.of(textless, "article")
                                    + ": it would be too large for a browser; its figures count them"));
        }
        if (brief != null) {
            boolean drawn = report.writeBrief(brief);
            progress.say(
                    "Wrote the brief to " + brief + (drawn ? "" : ", without its charts: this machine has no fonts"));
        }
        if (csv != null) {
            report.writeCsv(csv);
            progress.say("Wrote the sheets' data to " + csv);
        }
        if (charts != null) {
            boolean written = report.writeCharts(charts);
            progress.say(
                    written
                            ? "Wrote the charts to " + charts
                            : "The charts were not drawn as pictures: this machine has no fonts (on Debian: apt-get install"
                                    + " fontconfig fonts-dejavu-core); those in the workbook are there");
        }
    }

    private static String problemsBriefly(Database database) throws SQLException {
        long problems = database.number("SELECT count(*) FROM problem");
        if (problems == 0) {
            return "";
        }
        try (var statement = database.connection().createStatement();
                var rows = statement.executeQuery(
                        "SELECT concat_ws(', ', file, nullif(place, '')) || ': ' || message FROM problem LIMIT 3")) {
            StringBuilder text = new StringBuilder("; " + problems + " problems, such as");
            while (rows.next()) {
                text.append("\n  ").append(rows.getString(1));
            }
            return text.toString();
        }
    }

    private ReportRequest request() {
        try {
            ReportRequest request = ReportRequest.defaults();
            if (week != null && (from != null || to != null)) {
                throw new IllegalArgumentException("--week and --from or --to exclude each other");
            }
            if (week != null) {
                request = request.withWeek(week);
            } else if (from != null || to != null) {
                request = request.withDays(day("--from", from), day("--to", to));
            }
            return request.withGenres(genre.genres())
                    .withText(text)
                    .withLanguage(ReportLanguage.of(language))
                    .withPaper(paper);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /**
     * The day that an option names; {@code null} if it is not given.
     *
     * @throws IllegalArgumentException if the text is no day
     */
    static @Nullable LocalDate day(String option, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(option + " is '" + text + "'; expected a day such as 2025-03-18", e);
        }
    }
}
