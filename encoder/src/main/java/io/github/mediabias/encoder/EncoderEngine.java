package io.github.mediabias.encoder;

import io.github.mediabias.analysis.attribution.AttributionExtractor;
import io.github.mediabias.analysis.attribution.ExtractionEngine;
import io.github.mediabias.analysis.attribution.QualityFigure;
import io.github.mediabias.analysis.attribution.QuotationGuarantee;
import io.github.mediabias.analysis.attribution.RuleExtractor;
import io.github.mediabias.analysis.codebook.Codebook;

/** The engine {@code accurate}: {@link EncoderExtractor}, and the rules for quoted statements that it has lost. */
public final class EncoderEngine implements ExtractionEngine {

    private static final String QUALITY = "accurate.quality.csv";

    @Override
    public String id() {
        return "accurate";
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    @Override
    public AttributionExtractor load(Codebook codebook) {
        return new QuotationGuarantee(
                EncoderExtractor.load(), new RuleExtractor(codebook), QualityFigure.read(EncoderEngine.class, QUALITY));
    }
}
