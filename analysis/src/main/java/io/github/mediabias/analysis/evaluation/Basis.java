package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What gold's classes rest on: people's coding, or the program's reading of gold's spans.
 *
 * @param coded how many attributions people have coded
 * @param all how many attributions there are
 */
record Basis(int coded, int all) {

    /** @param coding gives what people have coded an attribution as; {@code null} where they have not */
    static Basis of(List<CodedArticle> gold, Function<CodedAttribution, @Nullable Object> coding) {
        int coded = 0;
        int all = 0;
        for (CodedArticle article : gold) {
            for (CodedAttribution attribution : article.attributions()) {
                all++;
                coded += coding.apply(attribution) == null ? 0 : 1;
            }
        }
        return new Basis(coded, all);
    }

    /**
     * The basis in words, for a heading.
     *
     * @param program how the program tells it, such as "by quotation marks"
     */
    String words(String program) {
        if (coded == 0) {
            return program;
        }
        return coded == all ? "as coded" : "as coded for " + coded + " of " + all + ", else " + program;
    }
}
