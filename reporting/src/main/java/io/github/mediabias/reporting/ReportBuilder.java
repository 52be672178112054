package io.github.mediabias.reporting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the report together. A sheet is a class of its own with a method {@code of}, which names its columns and the query in
 * {@code sql/} that fills them; it gets a line in {@link #sheets}.
 */
final class ReportBuilder {

    static final String NOT_AGREEMENT =
            "Counts who is quoted, not agreement: whoever covers a Kremlin statement must quote the Kremlin.";

    /** More outlets than this make a chart unreadable; the tables have all. */
    private static final int OUTLETS_IN_CHARTS = 8;

    private final ReportQueries queries;
    private final ReportPeriod period;
    private final ReportRequest request;
    private final @Nullable CrossCheck crossCheck;

    ReportBuilder(ReportQueries queries, ReportPeriod period, ReportRequest request, @Nullable CrossCheck crossCheck) {
        this.queries = queries;
        this.period = period;
        this.request = request;
        this.crossCheck = crossCheck;
    }

    WeeklyReport build() throws SQLException {
        List<List<@Nullable Object>> outlets = queries.all("outlets");
        List<String> shown = shownOutlets(outlets);
        TopicNotes topics = TopicNotes.of(queries);
        return new WeeklyReport(
                period,
                notices(topics, outlets, shown),
                KeyFigures.of(queries),
                sheets(topics),
                new ReportCharts(queries, period).of(shown));
    }

    /** The sheets behind the Summary, in their order. */
    private List<SheetTable> sheets(TopicNotes topics) throws SQLException {
        return List.of(
                TrendSheet.of(queries),
                OutletSheet.of(queries),
                SourceSheet.of(queries),
                StanceSheet.of(queries),
                UnheardSheet.of(queries),
                LabelSheet.of(queries),
                FramingSheet.of(queries),
                ProfileSheet.of(queries),
                AttributionSheet.of(queries),
                ArticleSheet.of(queries),
                MethodSheet.of(queries, period, request, topics, crossCheck),
                ProblemSheet.of(queries));
    }

    private List<String> notices(TopicNotes topics, List<List<@Nullable Object>> outlets, List<String> shown) {
        List<String> notices = new ArrayList<>(topics.notices());
        if (period.undated()) {
            notices.add("No article has a date: all are reported as one period.");
        } else if (period.lastData() == null) {
            notices.add(
                    "None of the articles supplied that count (English; the genres on the sheet Method) is dated in this"
                            + " period.");
        } else if (period.isIncomplete()) {
            notices.add("The period is incomplete: the last article is of " + period.lastData() + ".");
        }
        if (period.stray() > 0) {
            notices.add(period.stray()
                    + " articles are dated more than a year after all others; they were not taken for the"
                    + " newest week.");
        }
        if (outlets.size() > shown.size()) {
            notices.add("The charts show the " + shown.size() + " outlets with the most articles, of " + outlets.size()
                    + "; the sheets show all.");
        }
        long small =
                outlets.stream().filter(row -> row.get(row.size() - 1) != null).count();
        if (small > 0) {
            notices.add(
                    small + " of " + outlets.size()
                            + " outlets have fewer than 10 articles or 50 attributions: their shares are no basis for a claim.");
        }
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
