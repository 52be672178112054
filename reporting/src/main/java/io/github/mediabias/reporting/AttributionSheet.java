package io.github.mediabias.reporting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The passages behind the figures: one row an attribution, with columns in which an analyst sets it right. */
final class AttributionSheet {

    private static final String OUTLET = "outlet";
    private static final String SOURCE = "source-as-written";
    private static final String CONTENT = "what-is-attributed";
    private static final String ARTICLE = "article";

    /** How the header of the keys calls the column of contents. */
    static final String CONTENT_NAME = "content";

    /** The beginning of the header of the hidden column of keys. */
    static final String KEYS = "mediabias key";

    static final String SHOWN = "mediabias corrections shown";

    /** What stands between the corrections in a cell of the hidden column. */
    static final String BETWEEN = " | ";

    /** The first of the columns in the query's result that tell the corrections, in the order of {@link CorrectionField}. */
    private static final int CORRECTIONS = 14;

    /** The last columns of the query's result: what each field was before; article, begin and end. */
    private static final int MADE_OF = 7;

    private AttributionSheet() {}

    static SheetTable of(ReportQueries queries, ReportRequest request) throws SQLException {
        Messages messages = request.messages();
        List<Column> columns = new ArrayList<>(List.of(
                Column.date("date"),
                Column.text(OUTLET, 22),
                Column.longText("headline", 36),
                Column.link("link"),
                Column.longText(SOURCE, 30),
                Column.text("actor", 24),
                Column.text("code", 10),
                Column.text("bloc", 7),
                Column.coded("source-type", "source-type", 13),
                Column.text("cue", 16),
                Column.coded("stance", "stance", 11),
                Column.coded("position", "position", 11),
                Column.coded("form", "form", 9),
                Column.statement(CONTENT, 80)));
        for (CorrectionField field : CorrectionField.values()) {
            columns.add(
                    field == CorrectionField.CODE
                            ? Column.suggestion(field.header(), 11, codes(queries))
                            : Column.choice(field.header(), field.vocabulary(), 12, field.answers()));
        }
        columns.addAll(List.of(
                Column.text("corrected", 26),
                Column.integer("words"),
                Column.percent("prominence"),
                Column.percent("confidence"),
                Column.text("why-this-actor-and-code", 40),
                Column.text(ARTICLE, 24),
                Column.key(keyHeader(messages)),
                Column.key(SHOWN)));
        return new SheetTable(
                "attributions", Text.of("note.attributions"), columns, consumer -> queries.rows("attributions")
                        .forEach(row -> consumer.accept(withKeys(row, request.text(), messages))));
    }

    /**
     * The header of the keys, which names the columns that are read back: each language has other headers, and an analyst may move
     * the columns.
     */
    private static String keyHeader(Messages messages) {
        StringJoiner header = new StringJoiner(BETWEEN, KEYS + ": ", "");
        header.add("outlet=" + messages.text("column." + OUTLET))
                .add("source=" + messages.text("column." + SOURCE))
                .add(CONTENT_NAME + "=" + messages.text("column." + CONTENT))
                .add("id=" + messages.text("column." + ARTICLE));
        for (CorrectionField field : CorrectionField.values()) {
            header.add(field.column() + "=" + messages.text("column." + field.header()));
        }
        return header.toString();
    }

    /** The codes that the sources of the articles have. */
    private static List<String> codes(ReportQueries queries) throws SQLException {
        return queries.all("codes").stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    /** The row with what was corrected in words, and the two hidden cells, instead of the values from which they are made. */
    private static List<@Nullable Object> withKeys(List<@Nullable Object> row, TextExtent text, Messages messages) {
        int last = row.size() - MADE_OF;
        List<@Nullable Object> completed = new ArrayList<>(row.subList(0, last));
        StringJoiner shown = new StringJoiner(BETWEEN);
        List<Text> corrected = new ArrayList<>();
        CorrectionField[] fields = CorrectionField.values();
        for (int i = 0; i < fields.length; i++) {
            Object value = row.get(CORRECTIONS + i);
            if (value != null) {
                String answer = fields[i].shown(value.toString());
                completed.set(CORRECTIONS + i, answer);
                shown.add(fields[i].column() + "=" + answer);
                corrected.add(fields[i].was(row.get(last + i)));
            }
        }
        completed.add(
                CORRECTIONS + fields.length,
                corrected.stream()
                        .reduce((all, next) -> Text.of("list.comma", all, next))
                        .orElse(null));
        completed.add(CorrectionKey.of(
                        String.valueOf(row.get(row.size() - 3)),
                        (int) ReportQueries.count(row.get(row.size() - 2)),
                        (int) ReportQueries.count(row.get(row.size() - 1)),
                        String.valueOf(row.get(1)),
                        String.valueOf(row.get(4)),
                        SheetWriter.shortened(text.statement(String.valueOf(row.get(13))), messages))
                .cell());
        completed.add(shown.length() == 0 ? null : shown.toString());
        return completed;
    }
}
