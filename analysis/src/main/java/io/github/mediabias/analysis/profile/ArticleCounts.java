package io.github.mediabias.analysis.profile;

import io.github.mediabias.analysis.table.Rows.ArticleRow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was counted in one article.
 *
 * @param article the article
 * @param counts by the components' ids, in their order
 */
public record ArticleCounts(ArticleRow article, Map<String, Count> counts) {

    public ArticleCounts {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * The two numbers of a component.
     *
     * @param passages those that the numerator counts, in the order of the text
     */
    public record Count(long numerator, long denominator, List<ProfilePassage> passages) {

        static final Count NOTHING = new Count(0, 0, List.of());

        public Count {
            passages = List.copyOf(passages);
        }
    }

    /** What was counted for a component; nothing if it is unknown. */
    public Count of(Component component) {
        return counts.getOrDefault(component.id(), Count.NOTHING);
    }
}
