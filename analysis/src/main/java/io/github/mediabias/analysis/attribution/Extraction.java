package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.text.Span;
import java.util.List;

/**
 * The spans of one attribution. Each part may be discontinuous; only the content is never empty.
 *
 * @param source who it is attributed to; empty where the text names nobody
 * @param cue the reporting words; empty where a quotation stands without any
 * @param content what is attributed
 * @param confidence how sure the extractor is, from 0 to 1
 * @param rule what found it
 */
public record Extraction(List<Span> source, List<Span> cue, List<Span> content, double confidence, String rule) {

    /** @throws IllegalArgumentException if there is no content */
    public Extraction {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has a content");
        }
    }
}
