package io.github.mediabias.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.mediabias.reporting.page.PageData;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The facts that the page counts anew when its reader chooses outlets or days. Each fact is an array; what repeats is a number,
 * from 0, of a list: {@code members} and {@code terms}, or one of {@code names}, marked * here.
 *
 * <pre>
 * articles      [outlet*, week*, day, headline, address, genre*, words in all, outlet's, quoted, paraphrased, unclear,
 *                1 if a repeat, [topic*, …]]
 * members       [actor, code, bloc, side*, 1 if official, 1 if with a public role]
 * attributions  [article, form*, stance*, position*, type*, words, [member, …], [part, text, part, text, …]]
 * terms         [category, term]
 * hits          [article, term, voice*, attribution in its article or -1, 1 if negated + 2 if in a fragment,
 *                before, text, behind]
 * mentions      [mentioned*, article, 1 if a source, 1 if it only agrees or plans, times, before, text, behind]
 * labels        [label*, article, voice*, before, text, behind]
 * stories       [story*, article]
 * </pre>
 *
 * {@code categories} are their names by their ids. The names of {@code mentioned} are [kind, actor, code], those of {@code label} [actor, label, kind]. Parts of a passage are
 * the numbers of {@link PassagePiece.Part}. Where no text may travel, the texts are missing at the end of the row; so they are
 * in the oldest articles of a report with more text than a browser opens with ease, of which there are {@code textless}. Rows
 * are read and written one after the other; only the names are held.
 */
final class ReportPageRows implements PageData {

    /** Between names that a query puts together: in no name. */
    private static final String SEPARATOR = "\u001f";

    /** Characters of passages in a page: some 10,000 articles, and 25 MB of the file. */
    static final long MOST_TEXT = 100_000_000;

    private final ReportQueries queries;
    private final TextExtent extent;
    private final Messages messages;
    private final long mostText;

    /** By the articles' numbers, whether their passages stay out. */
    private final BitSet textless = new BitSet();

    /** @param mostText characters of passages that the page may have */
    ReportPageRows(ReportQueries queries, TextExtent extent, Messages messages, long mostText) {
        this.queries = queries;
        this.extent = extent;
        this.messages = messages;
        this.mostText = mostText;
    }

    /** How many articles were written without the texts that might travel, for want of room. */
    int textless() {
        return textless.cardinality();
    }

    @Override
    public void write(JsonGenerator json) throws IOException, SQLException {
        queries.prepare("page/tables");
        textless.clear();
        json.writeStartObject();
        new Writing(json).all();
        json.writeEndObject();
    }

    /** Writes one row of a query. */
    @FunctionalInterface
    private interface RowWriter {

        void write(List<@Nullable Object> row) throws IOException;
    }

    private final class Writing {

        private final JsonGenerator json;
        private final Map<String, Map<List<@Nullable Object>, Integer>> names = new LinkedHashMap<>();
        private final Set<String> categories = new TreeSet<>();

        Writing(JsonGenerator json) {
            this.json = json;
        }

        void all() throws IOException, SQLException {
            rows("articles", this::article);
            rows("members", this::member);
            rows("attributions", this::attribution);
            rows("terms", this::term);
            rows("hits", this::hit);
            rows("mentions", this::mention);
            rows("labels", this::label);
            rows("stories", this::story);
            names();
            json.writeNumberField("textless", textless());
            json.writeObjectFieldStart("categories");
            for (String category : categories) {
                json.writeStringField(category, messages.label("category", category));
            }
            json.writeEndObject();
        }

        private void rows(String name, RowWriter writer) throws IOException, SQLException {
            json.writeArrayFieldStart(name);
            queries.rows("page/" + name).forEach(row -> {
                json.writeStartArray();
                writer.write(row);
                json.writeEndArray();
            });
            json.writeEndArray();
        }

        private void article(List<@Nullable Object> row) throws IOException {
            named("outlet", row.get(0));
            named("week", row.get(1));
            texts(row, 2, 5);
            named("genre", row.get(5));
            numbers(row, 6, 12);
            json.writeStartArray();
            if (row.get(12) != null) {
                for (String topic : row.get(12).toString().split(SEPARATOR, -1)) {
                    named("topic", topic);
                }
            }
            json.writeEndArray();
            if (extent != TextExtent.NONE && ReportQueries.count(row.get(14)) > mostText) {
                textless.set((int) ReportQueries.count(row.get(13)));
            }
        }

        private boolean hasText(@Nullable Object article) {
            return extent != TextExtent.NONE && !textless.get((int) ReportQueries.count(article));
        }

        private void member(List<@Nullable Object> row) throws IOException {
            texts(row, 0, 3);
            named("side", row.get(3));
            numbers(row, 4, 6);
        }

        private void attribution(List<@Nullable Object> row) throws IOException {
            numbers(row, 0, 1);
            named("form", row.get(1));
            named("stance", row.get(2));
            named("position", row.get(3));
            named("type", row.get(4));
            numbers(row, 5, 6);
            json.writeStartArray();
            if (row.get(9) != null) {
                for (String member : row.get(9).toString().split(",", -1)) {
                    json.writeNumber(Integer.parseInt(member));
                }
            }
            json.writeEndArray();
            if (hasText(row.get(0))) {
                pieces(row);
            }
        }

        private void pieces(List<@Nullable Object> row) throws IOException {
            List<String> texts = row.subList(6, 9).stream()
                    .map(text -> text == null ? "" : extent.statement(text.toString()))
                    .toList();
            json.writeStartArray();
            for (PassagePiece piece : PassagePiece.inOrder(texts, (String) row.get(10))) {
                json.writeNumber(piece.part().number());
                json.writeString(piece.text());
            }
            json.writeEndArray();
        }

        private void term(List<@Nullable Object> row) throws IOException {
            texts(row, 0, 2);
            categories.add(String.valueOf(row.get(0)));
        }

        private void hit(List<@Nullable Object> row) throws IOException {
            numbers(row, 0, 2);
            named("voice", row.get(2));
            numbers(row, 3, 5);
            passage(row.get(0), row, 5);
        }

        private void mention(List<@Nullable Object> row) throws IOException {
            named("mentioned", row.subList(0, 3));
            numbers(row, 3, 7);
            passage(row.get(3), row, 7);
        }

        private void label(List<@Nullable Object> row) throws IOException {
            named("label", row.subList(0, 3));
            numbers(row, 3, 4);
            named("voice", row.get(4));
            passage(row.get(3), row, 5);
        }

        private void story(List<@Nullable Object> row) throws IOException {
            named("story", row.subList(0, 2));
            numbers(row, 2, 3);
        }

        private void passage(@Nullable Object article, List<@Nullable Object> row, int from) throws IOException {
            if (hasText(article)) {
                texts(row, from, from + 3);
            }
        }

        private void texts(List<@Nullable Object> row, int from, int to) throws IOException {
            for (Object text : row.subList(from, to)) {
                json.writeString(text == null ? "" : text.toString());
            }
        }

        private void numbers(List<@Nullable Object> row, int from, int to) throws IOException {
            for (Object number : row.subList(from, to)) {
                json.writeNumber(number instanceof Boolean flag ? (flag ? 1 : 0) : ReportQueries.count(number));
            }
        }

        private void named(String list, @Nullable Object name) throws IOException {
            named(list, Arrays.asList(name));
        }

        private void named(String list, List<@Nullable Object> name) throws IOException {
            Map<List<@Nullable Object>, Integer> numbers = names.computeIfAbsent(list, key -> new LinkedHashMap<>());
            json.writeNumber(numbers.computeIfAbsent(name, key -> numbers.size()));
        }

        /** The names in the order of their numbers: plain where they have one part. */
        private void names() throws IOException {
            json.writeObjectFieldStart("names");
            for (Map.Entry<String, Map<List<@Nullable Object>, Integer>> list : names.entrySet()) {
                json.writeArrayFieldStart(list.getKey());
                for (List<@Nullable Object> name : list.getValue().keySet()) {
                    if (name.size() > 1) {
                        json.writeStartArray();
                        texts(name, 0, name.size());
                        json.writeEndArray();
                    } else {
                        texts(name, 0, 1);
                    }
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }
}
