package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.text.AnnotatedText;
import java.util.List;

/**
 * Finds attributions by grammar: the codebook's cues, the noun phrase that is their subject, and the clause, quotation or
 * object that they report. It needs no training, and serves where no model does.
 */
public final class RuleExtractor implements AttributionExtractor {

    private final CueLexicon cues;

    /** An extractor that looks for those cues of {@code codebook} that have complements. */
    public RuleExtractor(Codebook codebook) {
        this.cues = new CueLexicon(codebook.cues().stream()
                .filter(cue -> !cue.complements().isEmpty())
                .toList());
    }

    @Override
    public List<Extraction> extract(AnnotatedText text) {
        return new RuleExtraction(text, cues).run();
    }

    @Override
    public List<QualityFigure> quality() {
        return QualityFigure.read(RuleExtractor.class, "rules.quality.csv");
    }

    @Override
    public String name() {
        return "rules 1";
    }
}
