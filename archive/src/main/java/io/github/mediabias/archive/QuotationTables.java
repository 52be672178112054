package io.github.mediabias.archive;

import io.github.mediabias.analysis.comparison.QuotationVariants;
import io.github.mediabias.analysis.comparison.QuotationVariants.Quoted;
import io.github.mediabias.analysis.table.Rows.QuotationVariantRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Fills the table {@code quotation_variant} from the quotations of all articles, anew each time. */
final class QuotationTables {

    /** Direct and mixed attributions in the order of publication, undated ones last; a tab between a joint source's members. */
    private static final String QUOTATIONS =
            "SELECT q.article, q.attribution, q.form, q.content_text, s.actors FROM attribution q"
                    + " JOIN current_article a USING (article) LEFT JOIN (SELECT article, attribution,"
                    + " string_agg(actor, chr(9) ORDER BY ordinal) AS actors FROM attribution_source"
                    + " GROUP BY article, attribution) s USING (article, attribution)"
                    + " WHERE q.form IN ('direct', 'mixed')"
                    + " ORDER BY a.date NULLS LAST, a.outlet, a.id, a.article, q.attribution";

    private QuotationTables() {}

    static void fill(Database database) throws SQLException {
        database.execute("DELETE FROM quotation_variant");
        QuotationVariants variants = new QuotationVariants();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(QUOTATIONS);
                DuckDBAppender appender = database.duckDb().createAppender("main", "quotation_variant")) {
            while (rows.next()) {
                QuotationVariantRow variant = variants.add(new Quoted(
                        rows.getString(1),
                        rows.getInt(2),
                        actors(rows.getString(5)),
                        rows.getString(3),
                        rows.getString(4)));
                if (variant != null) {
                    appender.beginRow();
                    appender.append(variant.article());
                    appender.append(variant.attribution());
                    appender.append(variant.otherArticle());
                    appender.append(variant.otherAttribution());
                    appender.append(variant.kind());
                    appender.endRow();
                }
            }
        }
    }

    private static Set<String> actors(@Nullable String names) {
        return names == null ? Set.of() : Set.copyOf(Arrays.asList(names.split("\t", -1)));
    }
}
