package io.github.mediabias.analysis.attribution.network;

import io.github.mediabias.analysis.attribution.AttributionExtractor;
import io.github.mediabias.analysis.attribution.ExtractionEngine;
import io.github.mediabias.analysis.attribution.QuotationGuarantee;
import io.github.mediabias.analysis.attribution.RuleExtractor;
import io.github.mediabias.analysis.codebook.Codebook;
import java.io.IOException;
import java.nio.file.Path;

/** The engine {@code fast}: {@link NetworkExtractor}, and the rules for quoted statements that it has lost. */
public final class NetworkEngine implements ExtractionEngine {

    @Override
    public String id() {
        return "fast";
    }

    @Override
    public AttributionExtractor load(Codebook codebook) {
        return guaranteed(NetworkExtractor.load(), codebook);
    }

    /**
     * The engine with a model of the user's own.
     *
     * @throws IOException if the file cannot be read or is no whole model; the message names it
     */
    public static AttributionExtractor read(Path model, Codebook codebook) throws IOException {
        return guaranteed(NetworkExtractor.read(model), codebook);
    }

    private static AttributionExtractor guaranteed(NetworkExtractor extractor, Codebook codebook) {
        return new QuotationGuarantee(extractor, new RuleExtractor(codebook));
    }
}
