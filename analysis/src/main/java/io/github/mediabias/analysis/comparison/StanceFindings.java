package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.codebook.Codebook.Country;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** With which reporting words the articles give what a country's sources say. */
final class StanceFindings implements Finder {

    /** Fewer attributions of a side show no habit. */
    private static final int FEWEST = 3;

    /** So many more of the reporting words must take a stance. */
    private static final int MORE = 2;

    /** A difference that chance makes more often than once in four is no hint; one article has too few words for proof. */
    private static final double MOST_BY_CHANCE = 0.25;

    @Override
    public List<Finding> find(Versions versions) {
        List<Map<String, List<Attribution>>> bySide = new ArrayList<>();
        for (ComparedArticle article : versions.articles()) {
            Map<String, List<Attribution>> sides = new TreeMap<>();
            for (Attribution attribution : article.analysis().attributions()) {
                if (!attribution.cue().isEmpty()) {
                    attribution.profile().members().stream()
                            .map(SourceMember::country)
                            .filter(country -> country != null)
                            .distinct()
                            .forEach(country -> sides.computeIfAbsent(country, key -> new ArrayList<>())
                                    .add(attribution));
                }
            }
            bySide.add(sides);
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < bySide.size(); i++) {
            for (int j = i + 1; j < bySide.size(); j++) {
                compare(versions, bySide, i, j, findings);
            }
        }
        return findings;
    }

    private static void compare(
            Versions versions, List<Map<String, List<Attribution>>> bySide, int i, int j, List<Finding> findings) {
        // Where one side alone speaks, its reporting words are those of the whole article.
        if (sides(bySide.get(i)) < 2 || sides(bySide.get(j)) < 2) {
            return;
        }
        bySide.get(i).forEach((country, left) -> {
            List<Attribution> right = bySide.get(j).getOrDefault(country, List.of());
            if (left.size() < FEWEST || right.size() < FEWEST) {
                return;
            }
            for (ReporterStance stance : List.of(ReporterStance.DISTANCING, ReporterStance.FACTIVE)) {
                List<Attribution> one = with(stance, left);
                List<Attribution> other = with(stance, right);
                double share = one.size() / (double) left.size();
                double otherShare = other.size() / (double) right.size();
                boolean more = one.size() >= other.size() + MORE && share >= 2 * otherShare;
                boolean less = other.size() >= one.size() + MORE && otherShare >= 2 * share;
                double chance = more
                        ? chance(one.size(), left.size(), other.size(), right.size())
                        : chance(other.size(), right.size(), one.size(), left.size());
                if ((more || less) && chance <= MOST_BY_CHANCE) {
                    findings.add(finding(versions, i, j, country, stance, left, right));
                }
            }
        });
    }

    /**
     * How probable it is that of all reporting words that take the stance so many or more stand in the first article if it does
     * not matter which article they stand in: the one-sided exact test of Fisher (The Design of Experiments, 1935).
     */
    private static double chance(int some, int all, int otherSome, int otherAll) {
        int taking = some + otherSome;
        double chance = 0;
        for (int k = some; k <= Math.min(taking, all); k++) {
            chance += Math.exp(logChoose(all, k) + logChoose(otherAll, taking - k) - logChoose(all + otherAll, taking));
        }
        return chance;
    }

    /** The logarithm of the number of ways to choose k of n; that of 0 where there are fewer. */
    private static double logChoose(int n, int k) {
        if (k > n) {
            return Double.NEGATIVE_INFINITY;
        }
        double log = 0;
        for (int i = 1; i <= k; i++) {
            log += Math.log(n - k + i) - Math.log(i);
        }
        return log;
    }

    private static long sides(Map<String, List<Attribution>> bySide) {
        return bySide.values().stream().filter(of -> of.size() >= FEWEST).count();
    }

    private static List<Attribution> with(ReporterStance stance, List<Attribution> attributions) {
        return attributions.stream()
                .filter(attribution -> attribution.stance() == stance)
                .toList();
    }

    private static Finding finding(
            Versions versions,
            int i,
            int j,
            String country,
            ReporterStance stance,
            List<Attribution> left,
            List<Attribution> right) {
        ComparedArticle one = versions.articles().get(i);
        ComparedArticle other = versions.articles().get(j);
        Country named = versions.codebook().findCountry(country);
        int difference =
                Math.abs(with(stance, left).size() - with(stance, right).size());
        return new Finding(
                FindingKind.STANCE_DIFFERS,
                Math.min(0.9, 0.4 + 0.1 * difference),
                side(one, stance, left),
                side(other, stance, right),
                "Reporting words for sources of " + (named == null ? country : named.name()) + ": "
                        + told(one, stance, left) + "; " + told(other, stance, right) + ".");
    }

    /** The reporting words of that stance; where there are none, the others. */
    private static FindingSide side(ComparedArticle article, ReporterStance stance, List<Attribution> attributions) {
        List<Attribution> shown = with(stance, attributions);
        List<Span> cues = (shown.isEmpty() ? attributions : shown)
                .stream()
                        .flatMap(attribution -> attribution.cue().stream())
                        .distinct()
                        .sorted()
                        .limit(8)
                        .toList();
        return Versions.side(article, io.github.mediabias.analysis.framing.FramingHit.Part.BODY, cues);
    }

    private static String told(ComparedArticle article, ReporterStance stance, List<Attribution> attributions) {
        List<Attribution> shown = with(stance, attributions);
        String words = shown.stream()
                .flatMap(attribution -> attribution.cue().stream())
                .map(span -> span.in(article.text().text()))
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        String name = stance == ReporterStance.DISTANCING ? "leave it open" : "present it as true";
        return article.name() + ": " + shown.size() + " of " + attributions.size() + " " + name
                + (words.isEmpty() ? "" : " (" + words + ")");
    }
}
