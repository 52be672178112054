package io.github.mediabias.analysis.attribution.network;

import io.github.mediabias.analysis.attribution.AttributionExtractor;
import io.github.mediabias.analysis.attribution.ExtractionEngine;
import io.github.mediabias.analysis.attribution.QualityFigure;
import io.github.mediabias.analysis.attribution.QuotationGuarantee;
import io.github.mediabias.analysis.attribution.RuleExtractor;
import io.github.mediabias.analysis.codebook.Codebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The engine {@code fast}: {@link NetworkExtractor}, and the rules for quoted statements that it has lost. */
public final class NetworkEngine implements ExtractionEngine {

    private static final String QUALITY = "fast.quality.csv";

    @Override
    public String id() {
        return "fast";
    }

    @Override
    public AttributionExtractor load(Codebook codebook) {
        return new QuotationGuarantee(
                NetworkExtractor.load(), new RuleExtractor(codebook), QualityFigure.read(NetworkEngine.class, QUALITY));
    }

    /**
     * The engine with a model of the user's own, whose quality nobody has measured yet.
     *
     * @throws IOException if the file cannot be read or is no whole model; the message names it
     */
    public static AttributionExtractor read(Path model, Codebook codebook) throws IOException {
        return new QuotationGuarantee(NetworkExtractor.read(model), new RuleExtractor(codebook), List.of());
    }
}
