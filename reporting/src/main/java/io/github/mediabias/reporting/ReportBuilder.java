package io.github.mediabias.reporting;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the report together. A sheet is a class of its own with a method {@code of}, which names its columns and the query in
 * {@code sql/} that fills them; it gets a line in {@link #sheets}.
 */
final class ReportBuilder {

    static final Text NOT_AGREEMENT = Text.of("not-agreement");

    /** More outlets than this make a chart unreadable; the tables have all. */
    private static final int OUTLETS_IN_CHARTS = 8;

    /** A column of the query {@code runs}. */
    private static final int STARTED = 6;

    private final ReportQueries queries;
    private final ReportPeriod period;
    private final ReportRequest request;
    private final @Nullable CrossCheck crossCheck;
    private final List<KeyFigure> uncorrected;

    /** @param uncorrected the key figures as the extraction alone has them */
    ReportBuilder(
            ReportQueries queries,
            ReportPeriod period,
            ReportRequest request,
            @Nullable CrossCheck crossCheck,
            List<KeyFigure> uncorrected) {
        this.queries = queries;
        this.period = period;
        this.request = request;
        this.crossCheck = crossCheck;
        this.uncorrected = uncorrected;
    }

    WeeklyReport build() throws SQLException {
        Messages messages = request.messages();
        List<List<@Nullable Object>> outlets = queries.all("outlets");
        List<String> shown = shownOutlets(outlets);
        TopicNotes topics = TopicNotes.of(queries);
        CorrectionNotes corrections = CorrectionNotes.of(queries);
        SpeechShares shares = new SpeechShares(queries);
        List<Text> notices = notices(topics, corrections, outlets, shown);
        List<KeyFigure> keyFigures = KeyFigures.of(queries);
        List<ReportFinding> findings = ReportFindings.of(queries, shares);
        SheetTable method = MethodSheet.of(
                queries, period, request, topics, corrections.method(keyFigures, uncorrected), crossCheck);
        return new WeeklyReport(
                period,
                messages,
                request.paper(),
                properties(messages, outlets),
                notices,
                keyFigures,
                findings,
                sheets(method, shares),
                new ReportCharts(queries, period, messages).of(shown),
                page(messages, notices, keyFigures, findings, shown, method));
    }

    private ReportPage page(
            Messages messages,
            List<Text> notices,
            List<KeyFigure> keyFigures,
            List<ReportFinding> findings,
            List<String> shown,
            SheetTable method) {
        return new ReportPage(
                new ReportPageHead(
                        queries,
                        period,
                        messages,
                        request.text(),
                        notices,
                        keyFigures,
                        findings,
                        shown,
                        method,
                        ProblemSheet.of(queries)),
                new ReportPageRows(queries, request.text(), messages, ReportPageRows.MOST_TEXT),
                messages.language());
    }

    /** The sheets behind the Summary, in their order, with as much of the articles' text as may travel. */
    private List<SheetTable> sheets(SheetTable method, SpeechShares shares) throws SQLException {
        return allSheets(method, shares).stream()
                .map(sheet -> sheet.carrying(request.text()))
                .toList();
    }

    private List<SheetTable> allSheets(SheetTable method, SpeechShares shares) throws SQLException {
        return List.of(
                TrendSheet.of(queries),
                OutletSheet.of(queries),
                ShareSheet.of(shares),
                SourceSheet.of(queries),
                SourcePartSheet.of(queries),
                StanceSheet.of(queries),
                UnheardSheet.of(queries),
                LabelSheet.of(queries),
                FramingSheet.of(queries),
                ProfileSheet.of(queries),
                StorySheet.of(queries),
                QuotationSheet.of(queries),
                AttributionSheet.of(queries, request),
                PassageSheet.of(queries),
                ArticleSheet.of(queries),
                method,
                ProblemSheet.of(queries));
    }

    private DocumentProperties properties(Messages messages, List<List<@Nullable Object>> outlets) throws SQLException {
        List<List<@Nullable Object>> runs = queries.all("runs");
        Object started = runs.isEmpty() ? null : runs.get(runs.size() - 1).get(STARTED);
        return new DocumentProperties(
                messages.text("report-title", period.name()),
                messages.text(period.described()),
                outlets.stream().map(row -> String.valueOf(row.get(0))).toList(),
                messages.language().code(),
                started == null ? Instant.EPOCH : Instant.parse(started.toString()));
    }

    private List<Text> notices(
            TopicNotes topics, CorrectionNotes corrections, List<List<@Nullable Object>> outlets, List<String> shown)
            throws SQLException {
        List<Text> notices = new ArrayList<>(topics.notices());
        LocalDate lastData = period.lastData();
        if (period.undated()) {
            notices.add(Text.of("notice.undated"));
        } else if (lastData == null) {
            notices.add(Text.of("notice.empty"));
        } else if (period.isIncomplete()) {
            notices.add(Text.of("notice.incomplete", lastData));
        }
        if (period.stray() > 0) {
            notices.add(Text.of("notice.stray", period.stray()));
        }
        if (outlets.size() > shown.size()) {
            notices.add(Text.of("notice.charts", shown.size(), outlets.size()));
        }
        long small =
                outlets.stream().filter(row -> row.get(row.size() - 1) != null).count();
        if (small > 0) {
            notices.add(Text.of("notice.small", small, outlets.size()));
        }
        notices.addAll(corrections.notices());
        notices.addAll(FeedCheck.of(queries, period));
        return notices;
    }

    /** The outlets with the most articles, in alphabetical order. */
    private static List<String> shownOutlets(List<List<@Nullable Object>> outlets) {
        return outlets.stream()
                .sorted(Comparator.comparingLong((List<@Nullable Object> row) -> -ReportQueries.count(row.get(1)))
                        .thenComparing(row -> String.valueOf(row.get(0))))
                .limit(OUTLETS_IN_CHARTS)
                .map(row -> String.valueOf(row.get(0)))
                .sorted()
                .toList();
    }
}
