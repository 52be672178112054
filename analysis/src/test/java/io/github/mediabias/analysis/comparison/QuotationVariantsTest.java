package io.github.mediabias.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.comparison.QuotationVariants.Quoted;
import io.github.mediabias.analysis.table.Rows.QuotationVariantRow;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuotationVariantsTest {

    private static final String UTTERANCE =
            "“We shall rebuild every bridge on this river before the winter comes, whatever the price may be.”";

    private final QuotationVariants variants = new QuotationVariants();

    private static Quoted quoted(String article, String actor, String content) {
        return new Quoted(article, 0, Set.of(actor), "direct", content);
    }

    @Test
    void leadsEachQuotationToTheFirstOfItsUtterance() {
        assertThat(variants.add(quoted("a", "Anna Holm", UTTERANCE))).isNull();

        assertThat(variants.add(quoted("b", "Holm", UTTERANCE.replace("“", "\"").replace("”", "\""))))
                .isEqualTo(new QuotationVariantRow("b", 0, "a", 0, "identical"));
        assertThat(variants.add(quoted("c", "Anna Holm", "“We shall rebuild every bridge on this river”")))
                .isEqualTo(new QuotationVariantRow("c", 0, "a", 0, "shortened"));
        assertThat(variants.add(quoted("d", "Anna Holm", UTTERANCE.replace("winter", "snow"))))
                .isEqualTo(new QuotationVariantRow("d", 0, "a", 0, "words_differ"));
        assertThat(variants.add(quoted("e", "Jon Harrow", UTTERANCE)))
                .isEqualTo(new QuotationVariantRow("e", 0, "a", 0, "source_changed"));
        assertThat(variants.add(quoted("f", "Anna Holm", "“Believe me.” " + UTTERANCE)))
                .isEqualTo(new QuotationVariantRow("f", 0, "a", 0, "extended"));
    }

    @Test
    void takesOfAMixedContentOnlyWhatIsQuoted() {
        variants.add(quoted("a", "Anna Holm", UTTERANCE));

        Quoted mixed = new Quoted(
                "b", 3, Set.of("Anna Holm"), "mixed", "that the town would “rebuild every bridge on this river” soon");

        assertThat(variants.add(mixed)).isEqualTo(new QuotationVariantRow("b", 3, "a", 0, "shortened"));
        assertThat(variants.add(new Quoted("c", 0, Set.of("Anna Holm"), "indirect", UTTERANCE)))
                .isNull();
    }

    @Test
    void takesPhrasesAndRepetitionsInOneArticleForNoVariants() {
        variants.add(quoted("a", "Anna Holm", UTTERANCE));

        assertThat(variants.add(new Quoted("a", 1, Set.of("Anna Holm"), "direct", UTTERANCE)))
                .isNull();
        assertThat(variants.add(quoted("b", "Anna Holm", "“every bridge on this”")))
                .isNull();
        assertThat(variants.add(quoted("c", "Anna Holm", "“It is what it is, and that was all there was to it.”")))
                .isNull();
    }
}
