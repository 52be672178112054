package io.github.mediabias.reporting;

import io.github.mediabias.archive.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The report on one period: counts and shares by outlet and voice, each led back to its passages. It is computed once and
 * can be written as a workbook, as CSV files and as pictures.
 */
public final class WeeklyReport {

    private final ReportPeriod period;
    private final Messages messages;
    private final PaperSize paper;
    private final DocumentProperties properties;
    private final List<Text> notices;
    private final List<KeyFigure> keyFigures;
    private final List<ReportFinding> findings;
    private final List<SheetTable> sheets;
    private final List<Chart> charts;
    private final ReportPage page;

    WeeklyReport(
            ReportPeriod period,
            Messages messages,
            PaperSize paper,
            DocumentProperties properties,
            List<Text> notices,
            List<KeyFigure> keyFigures,
            List<ReportFinding> findings,
            List<SheetTable> sheets,
            List<Chart> charts,
            ReportPage page) {
        this.period = period;
        this.messages = messages;
        this.paper = paper;
        this.properties = properties;
        this.notices = List.copyOf(notices);
        this.keyFigures = List.copyOf(keyFigures);
        this.findings = List.copyOf(findings);
        this.sheets = List.copyOf(sheets);
        this.charts = List.copyOf(charts);
        this.page = page;
    }

    /**
     * Computes the report on what a database holds. The database must stay open until the report is written.
     *
     * @throws IllegalArgumentException if the request's period ends before it begins
     */
    public static WeeklyReport of(Database database, ReportRequest request) throws SQLException {
        return of(database, request, null);
    }

    /**
     * Computes the report, and says on its Method sheet what a second engine makes of its articles.
     *
     * @param crossCheck {@code null} if no other engine was asked
     * @throws IllegalArgumentException if the request's period ends before it begins
     */
    public static WeeklyReport of(Database database, ReportRequest request, @Nullable CrossCheck crossCheck)
            throws SQLException {
        ReportPeriod period = ReportPeriod.choose(database, request);
        List<KeyFigure> uncorrected = ReportQueries.uncorrectedKeyFigures(database, period, request);
        ReportQueries queries = new ReportQueries(database, period, request);
        return new ReportBuilder(queries, period, request, crossCheck, uncorrected).build();
    }

    /** The days that it is about. */
    public ReportPeriod period() {
        return period;
    }

    /** What the reader must know first, in the report's language: how much there is, what is missing. */
    public List<String> notices() {
        return notices.stream().map(messages::text).toList();
    }

    /** The strongest findings as sentences in the report's language; none where nothing passes the thresholds. */
    public List<String> findings() {
        return findings.stream()
                .map(finding -> messages.text(finding.sentence()))
                .toList();
    }

    /** This report with an analyst's own sheets behind its own. They must stay open until it is written. */
    public WeeklyReport with(OwnSheets own) {
        List<SheetTable> all = new ArrayList<>(sheets);
        all.addAll(own.tables());
        return new WeeklyReport(period, messages, paper, properties, notices, keyFigures, findings, all, charts, page);
    }

    /** The names of the sheets that the workbook has. */
    public List<String> sheetNames() {
        List<String> names = new ArrayList<>();
        for (String key : List.of("sheet.summary", "sheet.chart-data", "sheet.lists")) {
            names.add(messages.text(key));
        }
        sheets.forEach(sheet -> names.add(messages.text(sheet.title())));
        return names;
    }

    /**
     * Writes the workbook.
     *
     * @throws IOException if it cannot be written; the file then is as before
     */
    public void writeWorkbook(Path file) throws IOException, SQLException {
        writeWorkbook(file, null, null);
    }

    /**
     * Writes the workbook into a copy of a template, with sentences to be coded by two people behind its sheets.
     *
     * @param template {@code null} for a workbook of its own
     * @param check {@code null} if nothing shall be coded
     * @throws IOException if it cannot be written, or the template has a sheet of the report's; the file then is as before
     */
    public void writeWorkbook(Path file, @Nullable WorkbookTemplate template, @Nullable CheckSample check)
            throws IOException, SQLException {
        XSSFWorkbook begun = template == null
                ? new XSSFWorkbook()
                : template.filled(FigureNames.values(period, keyFigures, messages), sheetNames());
        WholeFile.write(file, part -> new WorkbookWriter(
                        period, messages, paper, properties, notices(), keyFigures, findings, sheets, charts)
                .write(begun, check, part));
    }

    /**
     * Writes the web page, one file that needs no network.
     *
     * @return how many articles, the oldest, have no passages in it, which otherwise would be too large for a browser
     * @throws IOException if it cannot be written; the file then is as before
     */
    public int writePage(Path file) throws IOException, SQLException {
        return page.write(file);
    }

    /** The names in a template that seem to be meant for the report's figures, but are none. */
    public List<String> unknownNames(WorkbookTemplate template) throws IOException {
        return template.unknown(FigureNames.values(period, keyFigures, messages));
    }

    /**
     * Writes each sheet's data as a CSV file into a folder, which is made if there is none. The files are the same in every
     * language: English names, headers and sentences, and the values that the tables have.
     */
    public void writeCsv(Path folder) throws IOException, SQLException {
        List<SheetTable> all = new ArrayList<>(sheets);
        all.add(0, KeyFigure.table(keyFigures));
        CsvFiles.write(all, folder);
    }

    /**
     * Writes each chart as PNG and SVG into a folder, which is made if there is none.
     *
     * @return whether it did; not on a machine without fonts
     */
    public boolean writeCharts(Path folder) throws IOException {
        return ChartFiles.write(charts, folder, messages);
    }

    /**
     * Writes the Summary as a Word document of two pages.
     *
     * @return whether the charts are in it; not on a machine without fonts
     * @throws IOException if it cannot be written; the file then is as before
     */
    public boolean writeBrief(Path file) throws IOException, SQLException {
        boolean[] drawn = {false};
        WholeFile.write(
                file,
                part -> drawn[0] = new BriefWriter(period, paper, messages, notices(), keyFigures, findings(), charts)
                        .write(part));
        return drawn[0];
    }
}
