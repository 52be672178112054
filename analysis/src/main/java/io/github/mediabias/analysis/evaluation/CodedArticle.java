package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.core.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its attributions, coded by people or by the program.
 *
 * @param id what the two codings of one article share
 * @param outlet the publication; {@value Article#UNKNOWN_OUTLET} where the coding names none
 * @param date the day of publication; {@code null} where the coding gives none
 * @param text the text that the spans are of
 */
public record CodedArticle(
        String id, String outlet, @Nullable LocalDate date, String text, List<CodedAttribution> attributions) {

    public CodedArticle {
        attributions = List.copyOf(attributions);
    }

    /** An article of which outlet and date are not known. */
    public CodedArticle(String id, String text, List<CodedAttribution> attributions) {
        this(id, Article.UNKNOWN_OUTLET, null, text, attributions);
    }

    /** The same article with other attributions. */
    CodedArticle withAttributions(List<CodedAttribution> others) {
        return new CodedArticle(id, outlet, date, text, others);
    }

    /**
     * The three parts of an attribution, each perhaps discontinuous or empty, and what they were coded as.
     *
     * @param form how much of the content is quoted; {@code null} where it is not coded
     * @param sourceType what kind of source it is; {@code null} where it is not coded
     * @param codes the codes of the source's members; empty where they are not coded
     * @param actors the names of the source's members; empty where they are not coded
     * @param reporterStance what the reporting words do to the claim; {@code null} where it is not coded
     * @param confidence how sure a program is that coded it, from 0 to 1; 1 where nothing is said
     */
    public record CodedAttribution(
            List<Span> source,
            List<Span> cue,
            List<Span> content,
            @Nullable QuotationForm form,
            @Nullable SourceType sourceType,
            List<String> codes,
            List<String> actors,
            @Nullable ReporterStance reporterStance,
            double confidence) {

        public CodedAttribution {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
            codes = List.copyOf(codes);
            actors = List.copyOf(actors);
        }

        /** The parts alone, by a coder who is sure. */
        public CodedAttribution(List<Span> source, List<Span> cue, List<Span> content) {
            this(source, cue, content, null, null, List.of(), List.of(), null, 1);
        }
    }
}
