package io.github.mediabias.analysis;

import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.codebook.Codebook.SourcePosition;
import io.github.mediabias.analysis.source.SourceProfile;
import io.github.mediabias.analysis.text.Span;
import java.util.List;

/**
 * Who, the reporting words, and what is attributed. Spans are of the article's body.
 *
 * @param source who it is attributed to; empty where the text names nobody
 * @param cue the reporting words; empty where a quotation stands without any
 * @param content what is attributed; never empty
 * @param form how much of the content is quoted
 * @param stance what the reporting words do to the claim
 * @param position what the source does
 * @param profile who the source is
 * @param words the number of words in the content
 * @param confidence how sure the extractor is, from 0 to 1
 * @param rule what found it
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        QuotationForm form,
        ReporterStance stance,
        SourcePosition position,
        SourceProfile profile,
        int words,
        double confidence,
        String rule) {

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
