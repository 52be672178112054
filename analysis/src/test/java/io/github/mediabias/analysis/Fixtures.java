package io.github.mediabias.analysis;

import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.attribution.RuleExtractor;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.TextAnnotator;
import io.github.mediabias.analysis.text.tagging.PerceptronTagger;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.PublicationDate;
import java.time.LocalDate;
import java.util.List;

/** What many tests need and what takes a second to load; all of it is immutable. */
public final class Fixtures {

    public static final Codebook SHIPPED = Codebook.shipped();
    public static final TextAnnotator ANNOTATOR = new TextAnnotator(PerceptronTagger.load());
    private static final RuleExtractor EXTRACTOR = new RuleExtractor(SHIPPED);

    private Fixtures() {}

    public static AnnotatedText annotate(String text) {
        return ANNOTATOR.annotate(text);
    }

    /** The attributions by the rules and the shipped cues. */
    public static List<Extraction> extract(AnnotatedText text) {
        return EXTRACTOR.extract(text);
    }

    public static Article article(String id, String body) {
        return article(id, "A headline", body);
    }

    public static Article article(String id, String headline, String body) {
        return new Article(
                id,
                "The Lantern",
                headline,
                body,
                PublicationDate.of(LocalDate.of(2025, 3, 19)),
                null,
                null,
                null,
                null,
                Genre.STAFF_NEWS,
                new Origin("lantern.jsonl", "line 1"));
    }
}
