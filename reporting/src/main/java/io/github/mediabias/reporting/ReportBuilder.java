package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.RatioBootstrap;
import io.github.mediabias.core.Genre;
import io.github.mediabias.reporting.Chart.Kind;
import io.github.mediabias.reporting.Chart.Series;
import io.github.mediabias.reporting.Column.Format;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the report together: which query makes which sheet, and which figures make which chart. */
final class ReportBuilder {

    /** More outlets than this make a chart unreadable; the tables have all. */
    private static final int OUTLETS_IN_CHARTS = 8;

    private static final int CATEGORIES_IN_CHARTS = 6;
    private static final int SOURCES_IN_CHARTS = 10;

    private static final List<String> ORIGINS = List.of(
            "United States",
            "Named as Western",
            "Other NATO, EU, G7",
            "Ukraine",
            "Russia",
            "Other countries",
            "Country unknown",
            "No source named");

    private static final String SMALL =
            "Shares rest on the counts beside them; below 10 articles or 50 attributions no claim is made.";

    private static final String NOT_AGREEMENT =
            "Counts who is quoted, not agreement: whoever covers a Kremlin statement must quote the Kremlin.";

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
        List<List<@Nullable Object>> keyRows = queries.all("key_figures");
        List<SheetTable> sheets = new ArrayList<>();
        sheets.add(trend());
        sheets.add(outletSheet());
        sheets.add(sources());
        sheets.add(framing());
        sheets.add(attributions());
        sheets.add(articles());
        sheets.add(method());
        sheets.add(problems());
        List<String> shown = shownOutlets(outlets);
        List<Chart> charts =
                new ArrayList<>(List.of(shareByOrigin(shown), ownVoice(shown), officialsTrend(shown), topSources()));
        charts.removeIf(Chart::isEmpty);
        return new WeeklyReport(
                period, notices(outlets, shown), keyFigures(keyRows, queries.all("parts_by_article")), sheets, charts);
    }

    // ---- sheets

    private SheetTable trend() {
        return new SheetTable(
                "Trend",
                "Up to 13 weeks that end with the period. A week without articles of an outlet has no row.",
                List.of(
                        Column.text("Week", 10),
                        Column.text("Outlet", 24),
                        Column.integer("Articles"),
                        Column.integer("Words"),
                        Column.integer("Attributions"),
                        Column.percent("Officials"),
                        Column.percent("Unnamed"),
                        Column.percent("Direct")),
                queries.rows("trend"));
    }

    private SheetTable outletSheet() {
        return new SheetTable(
                "Outlets",
                "In alphabetical order. " + SMALL + " " + NOT_AGREEMENT
                        + " A joint source counts once for each member, so that shares may add up to more than 100 %.",
                List.of(
                        Column.text("Outlet", 24),
                        Column.integer("Articles"),
                        Column.integer("Articles without repeats"),
                        Column.integer("Agency copy"),
                        Column.integer("Words"),
                        Column.integer("Attributions"),
                        Column.decimal("Attributions per 1,000 words"),
                        Column.percent("Direct quotations"),
                        Column.percent("Unnamed sources"),
                        Column.percent("No source named"),
                        Column.percent("Officials"),
                        Column.percent("Officials, in words"),
                        Column.percent("Officials without repeats"),
                        Column.percent("United States officials"),
                        Column.percent("Officials named as Western"),
                        Column.percent("Other officials of NATO, EU, G7"),
                        Column.percent("Russian officials"),
                        Column.percent("Ukrainian officials"),
                        Column.percent("Distancing cues"),
                        Column.percent("Factive cues"),
                        Column.decimal("Own-voice framing per 1,000 words"),
                        Column.text("Caution", 16)),
                queries.rows("outlets"));
    }

    private SheetTable sources() {
        return new SheetTable(
                "Sources",
                "Persons and bodies that the codebook knows or whom the text gives a public role; private persons stay out. "
                        + NOT_AGREEMENT,
                List.of(
                        Column.text("Source", 34),
                        Column.text("Code", 9),
                        Column.text("Bloc", 7),
                        Column.text("Official", 8),
                        Column.integer("Outlets"),
                        Column.integer("Articles"),
                        Column.integer("Attributions"),
                        Column.integer("Words"),
                        Column.percent("Direct"),
                        Column.integer("Neutral cues"),
                        Column.integer("Factive cues"),
                        Column.integer("Distancing cues"),
                        Column.date("First"),
                        Column.date("Last"),
                        Column.text("In", 50)),
                queries.rows("sources"));
    }

    private SheetTable framing() {
        return new SheetTable(
                "Framing",
                "Terms of the codebook in article bodies. A term in a quotation is the speaker's, not the outlet's: the rate is"
                        + " per 1,000 words of that voice in that outlet.",
                List.of(
                        Column.text("Category", 22),
                        Column.text("Term", 24),
                        Column.text("Outlet", 24),
                        Column.text("Voice", 12),
                        Column.integer("Hits"),
                        Column.decimal("Per 1,000 words"),
                        Column.integer("Articles"),
                        Column.integer("Negated")),
                queries.rows("framing"));
    }

    private SheetTable attributions() {
        return new SheetTable(
                "Attributions",
                "One row an attribution. The confidence is the extractor's own, from 0 to 1.",
                List.of(
                        Column.date("Date"),
                        Column.text("Outlet", 22),
                        Column.longText("Headline", 36),
                        Column.link("Link"),
                        Column.longText("Source as written", 30),
                        Column.text("Actor", 24),
                        Column.text("Code", 10),
                        Column.text("Bloc", 7),
                        Column.text("Source type", 13),
                        Column.text("Cue", 16),
                        Column.text("Stance", 11),
                        Column.text("Position", 11),
                        Column.text("Form", 9),
                        Column.longText("What is attributed", 80),
                        Column.integer("Words"),
                        Column.percent("Prominence"),
                        Column.percent("Confidence"),
                        Column.text("Why this actor and code", 40),
                        Column.text("Article", 24)),
                queries.rows("attributions"));
    }

    private SheetTable articles() {
        return new SheetTable(
                "Articles",
                "Repeats hold the same words as an earlier article of another outlet or id: mostly agency copy.",
                List.of(
                        Column.date("Date"),
                        Column.text("Time and zone", 26),
                        Column.text("Outlet", 24),
                        Column.text("Outlet as read", 24),
                        Column.text("Id", 30),
                        Column.longText("Headline", 60),
                        Column.link("Link"),
                        Column.text("Byline", 24),
                        Column.text("Agency", 20),
                        Column.text("Genre", 11),
                        Column.integer("Words"),
                        Column.integer("Attributions"),
                        Column.text("Repeat", 8),
                        Column.integer("Versions"),
                        Column.text("Flag", 8),
                        Column.text("File", 40),
                        Column.text("Place", 12)),
                queries.rows("articles"));
    }

    private SheetTable problems() {
        return new SheetTable(
                "Problems",
                "What was wrong with files and records of the last run, and what became of the articles.",
                List.of(
                        Column.text("File", 44),
                        Column.text("Place", 12),
                        Column.text("Kind", 18),
                        Column.text("Article", 9),
                        Column.longText("What was found, what was expected", 90)),
                queries.rows("problems"));
    }

    private SheetTable method() throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList("Period", period.described()));

        rows.add(Arrays.asList(
                "Genres counted", request.genres().stream().map(Genre::label).collect(Collectors.joining(", "))));
        for (List<@Nullable Object> reason : queries.all("left_out")) {
            rows.add(Arrays.asList("Left out", reason.get(1) + " articles: " + reason.get(0)));
        }
        for (List<@Nullable Object> run : queries.all("runs")) {
            rows.add(Arrays.asList(
                    "Run " + run.get(0),
                    "mediabias " + run.get(1) + "; extraction: " + run.get(2) + "; codebook " + run.get(3)
                            + "; time zone " + run.get(4) + "; " + run.get(6) + "; inputs: " + run.get(5)));
        }
        for (String note : QualityNotes.of(queries.all("extraction_quality"))) {
            rows.add(Arrays.asList("Error of the extraction", note));
        }
        if (crossCheck != null) {
            rows.add(Arrays.asList("Cross-check of engines", crossCheck.note()));
        }
        MethodNotes.NOTES.forEach((name, note) -> rows.add(Arrays.asList(name, note)));
        return new SheetTable(
                "Method",
                "How the figures were made, and how far they can be trusted.",
                List.of(Column.text("What", 26), Column.longText("How", 120)),
                consumer -> {
                    for (List<@Nullable Object> row : rows) {
                        consumer.accept(row);
                    }
                });
    }

    // ---- summary

    private List<String> notices(List<List<@Nullable Object>> outlets, List<String> shown) {
        List<String> notices = new ArrayList<>();
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

    static List<KeyFigure> keyFigures(List<List<@Nullable Object>> rows, List<List<@Nullable Object>> parts) {
        List<@Nullable Object> now = row(rows, true);
        List<@Nullable Object> before = row(rows, false);
        List<KeyFigure> figures = new ArrayList<>();
        String articles = count(now, 1) + " articles";
        String attributions = count(now, 5) + " attributions";
        figures.add(figure("Articles", Format.INTEGER, now, before, 1, count(now, 2) + " outlets", null));
        figures.add(figure("Articles without repeats", Format.INTEGER, now, before, 3, articles, null));
        figures.add(figure("Attributions", Format.INTEGER, now, before, 5, count(now, 4) + " words", null));
        figures.add(figure(
                "Direct quotations, share of attributions",
                Format.PERCENT,
                now,
                before,
                6,
                attributions,
                interval(parts, 1, 0)));
        figures.add(figure(
                "Unnamed sources, share of attributions",
                Format.PERCENT,
                now,
                before,
                7,
                attributions,
                interval(parts, 2, 0)));
        figures.add(figure(
                "Officials, share of attributions",
                Format.PERCENT,
                now,
                before,
                8,
                attributions,
                interval(parts, 3, 0)));
        figures.add(figure(
                "Distancing cues, share of attributions",
                Format.PERCENT,
                now,
                before,
                9,
                attributions,
                interval(parts, 4, 0)));
        figures.add(figure(
                "Framing terms in the outlets' own voice, per 1,000 words",
                Format.DECIMAL,
                now,
                before,
                10,
                articles,
                interval(parts, 6, 5)));
        return figures;
    }

    private static List<@Nullable Object> row(List<List<@Nullable Object>> rows, boolean current) {
        for (List<@Nullable Object> row : rows) {
            if (Boolean.valueOf(current).equals(row.get(0))) {
                return row;
            }
        }
        return Collections.nCopies(11, null);
    }

    private static String count(List<@Nullable Object> row, int column) {
        Object value = row.get(column);
        return value == null ? "0" : String.format(Locale.ROOT, "%,d", ((Number) value).longValue());
    }

    private static KeyFigure figure(
            String name,
            Format format,
            List<@Nullable Object> now,
            List<@Nullable Object> before,
            int column,
            String basis,
            @Nullable Interval interval) {
        return new KeyFigure(name, format, (Number) now.get(column), interval, (Number) before.get(column), basis);
    }

    private static @Nullable Interval interval(List<List<@Nullable Object>> parts, int part, int whole) {
        return RatioBootstrap.interval(new RatioBootstrap.Counts(counts(parts, part), counts(parts, whole)))
                .orNull();
    }

    private static long[] counts(List<List<@Nullable Object>> rows, int column) {
        return rows.stream().mapToLong(row -> number(row.get(column))).toArray();
    }

    // ---- charts

    /** The outlets with the most articles, in alphabetical order. */
    private static List<String> shownOutlets(List<List<@Nullable Object>> outlets) {
        return outlets.stream()
                .sorted(Comparator.comparingLong((List<@Nullable Object> row) -> -number(row.get(1)))
                        .thenComparing(row -> String.valueOf(row.get(0))))
                .limit(OUTLETS_IN_CHARTS)
                .map(row -> String.valueOf(row.get(0)))
                .sorted()
                .toList();
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    private Chart shareByOrigin(List<String> outlets) throws SQLException {
        Map<String, Map<String, Double>> counts = matrix(queries.all("source_groups"), 0, 1, 2);
        List<Series> series = new ArrayList<>();
        for (String origin : ORIGINS) {
            List<@Nullable Double> values = new ArrayList<>();
            double sum = 0;
            for (String outlet : outlets) {
                Map<String, Double> row = counts.getOrDefault(outlet, Map.of());
                double all =
                        row.values().stream().mapToDouble(Double::doubleValue).sum();
                Double share = all == 0 ? null : (Double) (row.getOrDefault(origin, 0.0) / all);
                values.add(share);
                sum += share == null ? 0 : share;
            }
            if (sum > 0) {
                series.add(new Series(origin, values, colour(origin)));
            }
        }
        return new Chart(
                "share-by-bloc",
                "Whose speech: share of attributed speech by bloc",
                "Share of sources, joint ones once per member",
                Kind.STACKED_BARS,
                outlets,
                series,
                true);
    }

    /** The same colour for the same origin in every report. */
    private static String colour(String origin) {
        return switch (origin) {
            case "Country unknown" -> Palette.UNKNOWN;
            case "No source named" -> Palette.NONE;
            default -> Palette.colour(ORIGINS.indexOf(origin));
        };
    }

    private Chart ownVoice(List<String> outlets) throws SQLException {
        List<List<@Nullable Object>> rows = queries.all("framing_own");
        Map<String, Map<String, Double>> rates = matrix(rows, 1, 0, 2);
        Map<String, Long> hits = new TreeMap<>();
        rows.forEach(row -> hits.merge(String.valueOf(row.get(1)), number(row.get(3)), Long::sum));
        List<String> frames = hits.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(CATEGORIES_IN_CHARTS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        List<Series> series = new ArrayList<>();
        for (String outlet : outlets) {
            List<@Nullable Double> values = new ArrayList<>();
            frames.forEach(
                    frame -> values.add(rates.getOrDefault(frame, Map.of()).getOrDefault(outlet, 0.0)));
            series.add(new Series(outlet, values, Palette.colour(series.size())));
        }
        return new Chart(
                "own-voice-framing",
                "In the outlet's own words: framing terms per 1,000 words",
                "Hits per 1,000 words of the outlet's own voice",
                Kind.BARS,
                frames.stream().map(frame -> frame.replace('_', ' ')).toList(),
                frames.isEmpty() ? List.of() : series,
                false);
    }

    private Chart officialsTrend(List<String> outlets) throws SQLException {
        List<List<@Nullable Object>> rows = queries.all("trend");
        TreeSet<String> weeks = new TreeSet<>();
        rows.forEach(row -> weeks.add(String.valueOf(row.get(0))));
        // Weeks without any article stay on the axis, as gaps.
        for (LocalDate day = period.to();
                !weeks.isEmpty() && ReportPeriod.week(day).compareTo(weeks.first()) > 0; ) {
            day = day.minusWeeks(1);
            weeks.add(ReportPeriod.week(day));
        }
        List<Series> series = new ArrayList<>();
        for (String outlet : outlets) {
            List<@Nullable Double> values = new ArrayList<>();
            for (String week : weeks) {
                Double share = null;
                for (List<@Nullable Object> row : rows) {
                    if (week.equals(row.get(0)) && outlet.equals(row.get(1))) {
                        share = (Double) row.get(5);
                    }
                }
                values.add(share);
            }
            series.add(new Series(outlet, values, Palette.colour(series.size())));
        }
        return new Chart(
                "officials-trend",
                "Officials' share of attributions, by week",
                "Share of attributions",
                Kind.LINES,
                List.copyOf(weeks),
                series,
                true);
    }

    private Chart topSources() throws SQLException {
        List<String> names = new ArrayList<>();
        List<@Nullable Double> counts = new ArrayList<>();
        for (List<@Nullable Object> row : queries.all("sources")) {
            if (names.size() < SOURCES_IN_CHARTS) {
                names.add(String.valueOf(row.get(0)));
                counts.add((double) number(row.get(6)));
            }
        }
        return new Chart(
                "top-sources",
                "Most quoted sources with a public role",
                "Attributions",
                Kind.BARS,
                names,
                names.isEmpty() ? List.of() : List.of(new Series("Attributions", counts, Palette.colour(0))),
                false);
    }

    private static Map<String, Map<String, Double>> matrix(
            List<List<@Nullable Object>> rows, int outer, int inner, int value) {
        Map<String, Map<String, Double>> matrix = new LinkedHashMap<>();
        for (List<@Nullable Object> row : rows) {
            Object number = row.get(value);
            if (number != null) {
                matrix.computeIfAbsent(String.valueOf(row.get(outer)), key -> new LinkedHashMap<>())
                        .put(String.valueOf(row.get(inner)), ((Number) number).doubleValue());
            }
        }
        return matrix;
    }
}
