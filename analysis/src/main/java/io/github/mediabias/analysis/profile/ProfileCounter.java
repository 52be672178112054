package io.github.mediabias.analysis.profile;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.profile.ArticleCounts.Count;
import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.table.Rows.ArticleRow;
import io.github.mediabias.analysis.table.Rows.AttributionRow;
import io.github.mediabias.analysis.table.Rows.AttributionSourceRow;
import io.github.mediabias.analysis.table.Rows.AttributionSpanRow;
import io.github.mediabias.analysis.table.Rows.FramingHitRow;
import io.github.mediabias.analysis.table.Rows.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Counts the components of the framing profile in the rows of an article. An attribution to several members counts once
 * wherever one of them fits. Immutable and thread-safe.
 */
public final class ProfileCounter {

    private final List<Component> components;

    /** A counter of all components under {@code codebook}. */
    public ProfileCounter(Codebook codebook) {
        this.components = Component.all(codebook);
    }

    /** The components, in the order of a profile. */
    public List<Component> components() {
        return components;
    }

    /**
     * What the rows of one article hold.
     *
     * @throws IllegalArgumentException if there is no row of table {@code article}
     */
    public ArticleCounts count(List<Row> rows) {
        ArticleRow article = all(rows, ArticleRow.class, row -> true).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the rows are those of no article"));
        Map<String, Count> counts = new LinkedHashMap<>();
        List<FramingHitRow> own = all(
                rows,
                FramingHitRow.class,
                hit -> hit.part().equals(Part.BODY.label()) && hit.voice().equals(Voice.OUTLET.label()));
        Attributions attributions = new Attributions(article, rows);
        for (Component component : components) {
            int dot = component.id().indexOf('.');
            String family = dot < 0 ? component.id() : component.id().substring(0, dot);
            String member = component.id().substring(dot + 1);
            counts.put(
                    component.id(),
                    family.equals(Component.OWN_VOICE)
                            ? hits(
                                    article,
                                    own,
                                    dot < 0 ? hit -> true : hit -> hit.frame().equals(member))
                            : attributions.count(family, dot < 0 ? "" : member));
        }
        return new ArticleCounts(article, counts);
    }

    private static <T extends Row> List<T> all(List<Row> rows, Class<T> type, Predicate<T> fits) {
        return rows.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(fits)
                .toList();
    }

    private static Count hits(ArticleRow article, List<FramingHitRow> own, Predicate<FramingHitRow> fits) {
        List<ProfilePassage> passages = own.stream()
                .filter(fits)
                .map(hit -> new ProfilePassage(
                        article.id(),
                        hit.part(),
                        hit.begin(),
                        hit.end(),
                        hit.before() + "[" + hit.text() + "]" + hit.after(),
                        "term '" + hit.term() + "' of " + hit.frame() + (hit.negated() ? ", negated" : "")))
                .toList();
        return new Count(passages.size(), article.wordsOutlet(), passages);
    }

    /** The attributions of an article with the members of their sources. */
    private static final class Attributions {

        private final ArticleRow article;
        private final List<AttributionRow> attributions;
        private final List<AttributionSourceRow> sources;
        private final List<AttributionSpanRow> contents;

        Attributions(ArticleRow article, List<Row> rows) {
            this.article = article;
            this.attributions = all(rows, AttributionRow.class, row -> true);
            this.sources = all(rows, AttributionSourceRow.class, row -> true);
            this.contents =
                    all(rows, AttributionSpanRow.class, span -> span.part().equals("content"));
        }

        /** @param side the id of a side; empty for all */
        Count count(String family, String side) {
            Predicate<AttributionSourceRow> ofSide = side.isEmpty() ? source -> true : Side.of(side)::has;
            return switch (family) {
                case Component.UNNAMED ->
                    count(row -> row.sourceType().equals(SourceType.UNNAMED.label()), attributions, source -> true);
                case Component.OFFICIALS -> {
                    Predicate<AttributionSourceRow> official = source -> source.official() && ofSide.test(source);
                    yield count(row -> hasMember(row, official), attributions, official);
                }
                case Component.FACTIVE -> stance(ReporterStance.FACTIVE, ofSide);
                case Component.DISTANCING -> stance(ReporterStance.DISTANCING, ofSide);
                default -> throw new IllegalArgumentException("no component is counted as " + family);
            };
        }

        private Count stance(ReporterStance stance, Predicate<AttributionSourceRow> ofSide) {
            String label = stance.name().toLowerCase(Locale.ROOT);
            List<AttributionRow> all =
                    attributions.stream().filter(row -> hasMember(row, ofSide)).toList();
            return count(row -> row.reporterStance().equals(label), all, ofSide);
        }

        private boolean hasMember(AttributionRow row, Predicate<AttributionSourceRow> fits) {
            return sources.stream().anyMatch(source -> source.attribution() == row.attribution() && fits.test(source));
        }

        private Count count(
                Predicate<AttributionRow> fits, List<AttributionRow> outOf, Predicate<AttributionSourceRow> member) {
            List<ProfilePassage> passages = new ArrayList<>();
            for (AttributionRow row : outOf) {
                if (fits.test(row)) {
                    passages.add(passage(row, member));
                }
            }
            return new Count(passages.size(), outOf.size(), passages);
        }

        private ProfilePassage passage(AttributionRow row, Predicate<AttributionSourceRow> member) {
            List<AttributionSpanRow> spans = contents.stream()
                    .filter(span -> span.attribution() == row.attribution())
                    .toList();
            List<String> reasons = sources.stream()
                    .filter(source -> source.attribution() == row.attribution() && member.test(source))
                    .map(source -> source.actor() + " " + source.code() + ": " + source.reason())
                    .toList();
            return new ProfilePassage(
                    article.id(),
                    Part.BODY.label(),
                    spans.isEmpty() ? 0 : spans.get(0).begin(),
                    spans.isEmpty() ? 0 : spans.get(spans.size() - 1).end(),
                    row.sourceText() + " | " + row.cueText() + " | " + row.contentText(),
                    row.reporterStance() + " cue, " + row.sourceType() + " source; " + String.join("; ", reasons));
        }
    }
}
