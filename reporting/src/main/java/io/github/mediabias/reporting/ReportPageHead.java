package io.github.mediabias.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.reporting.page.PageData;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the page takes from the workbook as it is: the period, the notices, the key figures, everything that needs a
 * bootstrap or other weeks, the findings, and the sheets Method and Problems. Intervals are the workbook's own; the page shows them as long as its
 * reader has chosen nothing.
 *
 * @param shown the outlets that charts show before the reader chooses others
 */
record ReportPageHead(
        ReportQueries queries,
        ReportPeriod period,
        Messages messages,
        TextExtent extent,
        List<Text> notices,
        List<KeyFigure> figures,
        List<ReportFinding> findings,
        List<String> shown,
        SheetTable method,
        SheetTable problems)
        implements PageData {

    /** So many columns of the query {@code trend} are shown. */
    private static final int TREND_COLUMNS = 10;

    /** Columns of the query {@code stance}: the recall of neutral, factive and distancing reporting words. */
    private static final List<Integer> RECALL = List.of(7, 9, 11);

    @Override
    public void write(JsonGenerator json) throws IOException, SQLException {
        json.writeStartObject();
        json.writeObjectFieldStart("period");
        json.writeStringField("label", period.label());
        json.writeBooleanField("undated", period.undated());
        day(json, "from", period.from());
        day(json, "to", period.to());
        day(json, "previousFrom", period.previousFrom());
        day(json, "previousTo", period.previousTo());
        json.writeEndObject();
        json.writeStringField("extent", extent.name().toLowerCase(Locale.ROOT));
        texts(json, "notices", notices.stream().map(messages::text).toList());
        texts(
                json,
                "findings",
                findings.stream()
                        .map(finding -> messages.text(finding.sentence()))
                        .toList());
        texts(json, "shown", shown);
        texts(json, "sides", ReportCharts.ORIGINS);
        figures(json);
        outletIntervals(json);
        ownVoice(json);
        trend(json);
        recall(json);
        table(json, "method", method);
        table(json, "problems", problems);
        json.writeEndObject();
    }

    private static void day(JsonGenerator json, String name, LocalDate day) throws IOException {
        json.writeStringField(name, day.toString());
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void figures(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("figures");
        for (KeyFigure figure : figures) {
            json.writeStartObject();
            json.writeStringField("id", figure.id());
            json.writeStringField("format", figure.format().name().toLowerCase(Locale.ROOT));
            number(json, "value", figure.value());
            interval(json, figure.interval());
            number(json, "before", figure.before());
            number(json, "change", figure.change());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The intervals of each outlet's share of officials and own-voice rate. */
    private void outletIntervals(JsonGenerator json) throws IOException, SQLException {
        OutletStatistics statistics = new OutletStatistics(queries);
        json.writeArrayFieldStart("outlets");
        for (List<@Nullable Object> row : queries.all("outlets")) {
            String outlet = String.valueOf(row.get(0));
            row(json, outlet, statistics.intervals(outlet));
        }
        json.writeEndArray();
    }

    private void ownVoice(JsonGenerator json) throws IOException, SQLException {
        json.writeArrayFieldStart("ownVoice");
        for (OwnVoiceRates.Rate rate : OwnVoiceRates.of(queries)) {
            Interval interval = rate.interval();
            if (interval != null) {
                json.writeStartArray();
                json.writeString(rate.category());
                json.writeString(rate.outlet());
                json.writeNumber(interval.low());
                json.writeNumber(interval.high());
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    /**
     * All weeks of the sheet Trend, and its rows that have articles: week, outlet, articles, words, attributions, shares of
     * officials, unnamed, direct, distancing, break.
     */
    private void trend(JsonGenerator json) throws IOException, SQLException {
        List<List<@Nullable Object>> rows = queries.all("trend");
        texts(
                json,
                "weeks",
                rows.stream().map(row -> String.valueOf(row.get(0))).distinct().toList());
        json.writeArrayFieldStart("trend");
        for (List<@Nullable Object> row : rows) {
            if (row.get(2) != null) {
                row(json, row.subList(0, TREND_COLUMNS));
            }
        }
        json.writeEndArray();
    }

    private void recall(JsonGenerator json) throws IOException, SQLException {
        List<List<@Nullable Object>> stance = queries.all("stance");
        List<@Nullable Object> recall = Arrays.asList(null, null, null);
        if (!stance.isEmpty()) {
            RECALL.forEach(
                    column -> recall.set(RECALL.indexOf(column), stance.get(0).get(column)));
        }
        json.writeFieldName("recall");
        row(json, recall);
    }

    private void table(JsonGenerator json, String name, SheetTable table) throws IOException, SQLException {
        List<Column> columns = table.columns();
        json.writeObjectFieldStart(name);
        texts(
                json,
                "columns",
                columns.stream()
                        .map(column -> messages.text("column." + column.name()))
                        .toList());
        json.writeArrayFieldStart("rows");
        table.rows().forEach(row -> {
            json.writeStartArray();
            for (int i = 0; i < columns.size(); i++) {
                json.writeString(said(columns.get(i), row.get(i)));
            }
            json.writeEndArray();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private String said(Column column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Text text) {
            return messages.text(text);
        }
        String vocabulary = column.vocabulary();
        return vocabulary == null ? value.toString() : messages.label(vocabulary, value.toString());
    }

    private static void interval(JsonGenerator json, @Nullable Interval interval) throws IOException {
        number(json, "low", interval == null ? null : (Number) interval.low());
        number(json, "high", interval == null ? null : (Number) interval.high());
    }

    private static void number(JsonGenerator json, String name, @Nullable Number number) throws IOException {
        json.writeFieldName(name);
        value(json, number);
    }

    private static void row(JsonGenerator json, String first, List<@Nullable Object> rest) throws IOException {
        json.writeStartArray();
        json.writeString(first);
        for (Object value : rest) {
            value(json, value);
        }
        json.writeEndArray();
    }

    private static void row(JsonGenerator json, List<@Nullable Object> values) throws IOException {
        json.writeStartArray();
        for (Object value : values) {
            value(json, value);
        }
        json.writeEndArray();
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }
}
