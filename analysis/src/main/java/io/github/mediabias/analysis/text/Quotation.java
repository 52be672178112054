package io.github.mediabias.analysis.text;

import static java.util.Objects.requireNonNull;

/**
 * A passage in quotation marks, within one paragraph. A quotation over several paragraphs is a chain of these.
 *
 * @param span the passage with its marks
 * @param closed whether a closing mark ends it
 * @param continued whether it goes on from the paragraph before, which opened a mark and did not close it
 */
public record Quotation(Span span, boolean closed, boolean continued) {

    public Quotation {
        requireNonNull(span, "span");
    }
}
