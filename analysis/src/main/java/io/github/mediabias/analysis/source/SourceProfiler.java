package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Outlet;
import io.github.mediabias.analysis.text.AnnotatedText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells who the sources of an article are and whom it names, by the codebook and by what the article says of them. Immutable and
 * thread-safe.
 */
public final class SourceProfiler {

    private final Codebook codebook;
    private final Gazetteer gazetteer;
    private final Map<String, Outlet> outlets = new HashMap<>();

    public SourceProfiler(Codebook codebook) {
        this.codebook = codebook;
        this.gazetteer = new Gazetteer(codebook);
        for (Outlet outlet : codebook.outlets()) {
            outlets.put(outlet.outlet().toLowerCase(Locale.ROOT), outlet);
            outlet.aliases().forEach(alias -> outlets.putIfAbsent(alias.toLowerCase(Locale.ROOT), outlet));
        }
    }

    /**
     * The profiles of an article's sources.
     *
     * @param extractions in any order; what they attribute tells who "I" is
     * @param day the day of the article, on which offices and memberships are looked up; {@code null} if unknown
     * @param outlet who published it, under any of its names; {@code null} if unknown
     * @return one profile for each extraction, in their order
     */
    public List<SourceProfile> profile(
            AnnotatedText text, List<Extraction> extractions, @Nullable LocalDate day, @Nullable String outlet) {
        return extractions.isEmpty() ? List.of() : sources(text, day, outlet).profiles(extractions);
    }

    /**
     * The profiles of an article's sources, and whom it names, whether they speak or not. As {@link #profile} otherwise.
     */
    public ArticleActors actors(
            AnnotatedText text, List<Extraction> extractions, @Nullable LocalDate day, @Nullable String outlet) {
        return sources(text, day, outlet).actors(extractions);
    }

    private ArticleSources sources(AnnotatedText text, @Nullable LocalDate day, @Nullable String outlet) {
        Outlet known = outlet == null ? null : outlets.get(outlet.toLowerCase(Locale.ROOT));
        return new ArticleSources(text, gazetteer, codebook, day, outlet, known);
    }
}
