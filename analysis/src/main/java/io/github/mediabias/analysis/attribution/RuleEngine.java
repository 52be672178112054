package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.codebook.Codebook;

/** The engine {@code rules}: {@link RuleExtractor}. */
public final class RuleEngine implements ExtractionEngine {

    @Override
    public String id() {
        return "rules";
    }

    @Override
    public AttributionExtractor load(Codebook codebook) {
        return new RuleExtractor(codebook);
    }
}
