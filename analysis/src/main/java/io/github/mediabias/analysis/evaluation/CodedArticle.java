package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.text.Span;
import java.util.List;

/**
 * An article with its attributions, coded by people or by the program.
 *
 * @param id what the two codings of one article share
 * @param text the text that the spans are of
 */
public record CodedArticle(String id, String text, List<CodedAttribution> attributions) {

    public CodedArticle {
        attributions = List.copyOf(attributions);
    }

    /** The three parts of an attribution, each perhaps discontinuous or empty. */
    public record CodedAttribution(List<Span> source, List<Span> cue, List<Span> content) {

        public CodedAttribution {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }
}
