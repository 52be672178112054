package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.source.SourceProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for each quotation in the original: a transcript or readout. The place is where most of the quotation's words stand at
 * about the same distance from each other; there the two are aligned word by word.
 */
final class OriginalFindings implements Finder {

    /** Fewer words are found anywhere. */
    private static final int FEWEST_WORDS = 3;

    /** So many words that say nothing by themselves stand together in one place only. */
    private static final int FEWEST_COMMON = 5;

    /** So much of a quotation stands in its place at least. */
    private static final double LEAST_MATCHED = 0.6;

    /** Places that begin so near to each other are one. */
    private static final int NEAR = 16;

    /** Words that stand more often in the original lead to no place. */
    private static final int MOST_PLACES = 400;

    private static final int PLACES_TRIED = 3;

    private final ComparedArticle original;
    private final QuotedPassage all;
    private final Map<String, List<Integer>> places = new HashMap<>();

    OriginalFindings(ComparedArticle original) {
        this.original = original;
        this.all = QuotedPassage.whole(original);
        for (int i = 0; i < all.words().size(); i++) {
            places.computeIfAbsent(all.words().get(i), key -> new ArrayList<>()).add(i);
        }
    }

    /** A quotation, and how it runs along its place; {@code null} if it has none. */
    private record Located(QuotedPassage passage, @Nullable Overlap overlap) {}

    @Override
    public List<Finding> find(Versions versions) {
        List<ComparedArticle> articles = new ArrayList<>(versions.articles());
        articles.add(original);
        Versions together = new Versions(
                articles, versions.concepts(), versions.rarity(), versions.codebook(), versions.reporting());
        List<Located> located = new ArrayList<>();
        for (ComparedArticle article : versions.articles()) {
            for (QuotedPassage passage : article.quotations()) {
                if (passage.words().size() >= FEWEST_WORDS) {
                    located.add(locate(together, passage));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Located quotation : located) {
            Finding finding = quotation.overlap() == null
                    ? notFound(together, quotation.passage(), located)
                    : found(together, quotation.passage(), quotation.overlap());
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private Located locate(Versions versions, QuotedPassage passage) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (int i = 0; i < passage.words().size(); i++) {
            List<Integer> at = places.getOrDefault(passage.words().get(i), List.of());
            if (at.size() <= MOST_PLACES) {
                for (int place : at) {
                    votes.merge(Math.floorDiv(place - i, NEAR), 1, Integer::sum);
                }
            }
        }
        List<Integer> likely = votes.keySet().stream()
                .sorted(Comparator.comparingInt((Integer place) -> -votes.getOrDefault(place, 0))
                        .thenComparing(place -> place))
                .limit(PLACES_TRIED)
                .toList();
        Located best = new Located(passage, null);
        for (int place : likely) {
            QuotedPassage window = all.part(
                    NEAR * (place - 1), NEAR * (place + 3) + passage.words().size());
            Overlap overlap = Overlap.of(versions, passage, window);
            boolean enough =
                    overlap.matched() >= LEAST_MATCHED * passage.words().size()
                            && (overlap.telling() > 0 || overlap.matched() >= FEWEST_COMMON);
            if (enough
                    && (best.overlap() == null
                            || overlap.matched() > best.overlap().matched())) {
                best = new Located(passage, overlap);
            }
        }
        return best;
    }

    private Finding found(Versions versions, QuotedPassage passage, Overlap overlap) {
        ComparedArticle article = versions.article(passage);
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < passage.words().size(); i++) {
            int token = passage.tokens().get(i);
            boolean same = overlap.leftMatched().contains(i)
                    || overlap.leftWindow().contains(token)
                            && !overlap.leftDiffering().contains(token);
            if (!same) {
                changed.add(token);
            }
        }
        FindingSide quoted = Versions.side(article, passage.tokens(), changed);
        FindingSide said = Versions.side(original, overlap.rightWindow(), overlap.rightDiffering());
        if (!changed.isEmpty()) {
            return new Finding(
                    FindingKind.QUOTED_WORDS_DIFFER,
                    Math.min(1, 0.3 + 0.7 * overlap.matched() / passage.words().size()),
                    quoted,
                    said,
                    article.name() + " quotes other words than the original has.");
        }
        if (!overlap.rightDiffering().isEmpty()) {
            return new Finding(
                    FindingKind.QUOTATION_SHORTENED,
                    0.9,
                    quoted,
                    said,
                    article.name() + " leaves out "
                            + (overlap.rightDiffering().size() == 1
                                    ? "a word"
                                    : overlap.rightDiffering().size() + " words")
                            + " of the original.");
        }
        return new Finding(
                FindingKind.QUOTATION_EXACT, 1, quoted, said, article.name() + " quotes the original word for word.");
    }

    /** A quotation that is not found, if the original has another one of its speaker: nobody else's is looked for in vain. */
    private static @Nullable Finding notFound(Versions versions, QuotedPassage passage, List<Located> located) {
        SourceProfile profile = profile(versions, passage);
        if (profile == null) {
            return null;
        }
        boolean speaks = located.stream()
                .filter(other -> other.overlap() != null)
                .map(other -> profile(versions, other.passage()))
                .anyMatch(other -> other != null && Speakers.isSame(profile, other));
        if (!speaks) {
            return null;
        }
        ComparedArticle article = versions.article(passage);
        return new Finding(
                FindingKind.QUOTATION_NOT_FOUND,
                Math.min(1, 0.5 + 0.05 * passage.words().size()),
                Versions.side(article, passage.tokens()),
                null,
                "The original does not have what " + article.name() + " quotes of "
                        + profile.members().stream()
                                .map(member -> member.actor())
                                .collect(Collectors.joining(" and "))
                        + "; it may be of another occasion.");
    }

    private static @Nullable SourceProfile profile(Versions versions, QuotedPassage passage) {
        return passage.attribution() < 0
                ? null
                : versions.article(passage).attribution(passage.attribution()).profile();
    }
}
