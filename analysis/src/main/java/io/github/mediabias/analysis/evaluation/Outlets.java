package io.github.mediabias.analysis.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Articles by their outlet. */
final class Outlets {

    private static final Comparator<String> ALPHABETICAL =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private Outlets() {}

    /** Each outlet's articles in their order; the outlets in alphabetical order. */
    static SortedMap<String, List<MatchedArticle>> of(List<MatchedArticle> articles) {
        SortedMap<String, List<MatchedArticle>> outlets = new TreeMap<>(ALPHABETICAL);
        for (MatchedArticle article : articles) {
            outlets.computeIfAbsent(article.outlet(), key -> new ArrayList<>()).add(article);
        }
        return outlets;
    }
}
