package io.github.mediabias.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.table.Rows.AttributionSpanRow;
import io.github.mediabias.analysis.table.TableSchema.Column;
import org.junit.jupiter.api.Test;

class TableSchemaTest {

    @Test
    void namesTablesAndColumnsInSnakeCaseUnderAnyLocale() {
        assertThat(TableSchema.ALL)
                .extracting(TableSchema::name)
                .containsExactly(
                        "article",
                        "attribution",
                        "attribution_span",
                        "attribution_source",
                        "framing_hit",
                        "label",
                        "mention",
                        "story_signature",
                        "story",
                        "story_article",
                        "quotation_variant",
                        "correction",
                        "problem",
                        "topic",
                        "article_topic",
                        "run",
                        "extraction_quality");
        assertThat(TableSchema.snakeCase("outletAsRead")).isEqualTo("outlet_as_read");
        // Under a Turkish locale, "I" would become a dotless "ı".
        assertThat(TableSchema.snakeCase("textIdHash2Id")).isEqualTo("text_id_hash2_id");
    }

    @Test
    void givesARowsValuesInTheOrderOfTheColumns() {
        AttributionSpanRow row = new AttributionSpanRow("k", 3, "content", 1, 20, 30);
        TableSchema schema = TableSchema.of(row);

        assertThat(schema.columns())
                .extracting(Column::name)
                .containsExactly("article", "attribution", "part", "ordinal", "begin", "end");
        assertThat(schema.values(row)).containsExactly("k", 3, "content", 1, 20, 30);
    }
}
