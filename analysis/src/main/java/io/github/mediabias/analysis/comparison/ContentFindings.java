package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told by one only, or by all but one; what one tells early and another late. */
final class ContentFindings implements Finder {

    /** So much that one article alone tells is told of it, and that all others tell. */
    private static final int MOST_OF_ARTICLE = 3;

    private static final int MOST_ORDERS = 2;

    /** A sentence about fewer things is no news. */
    private static final int FEWEST_CONCEPTS = 6;

    /** What the nearest sentences of another article may have of a sentence that it does not tell. */
    private static final double MOST_TOLD = 0.26;

    /** What all of another article may have of it. */
    private static final double MOST_KNOWN = 0.4;

    private static final Set<FindingKind> ALIGNING = EnumSet.of(
            FindingKind.QUOTED_WORDS_DIFFER,
            FindingKind.QUOTATION_SHORTENED,
            FindingKind.QUOTATION_PARAPHRASED,
            FindingKind.SOURCE_CHANGED,
            FindingKind.ATTRIBUTION_DROPPED,
            FindingKind.FRAMING_DIFFERS);

    private final List<Finding> aligned;

    /** @param aligned what else was found: what is in it is not told by one only */
    ContentFindings(List<Finding> aligned) {
        this.aligned = List.copyOf(aligned);
    }

    @Override
    public List<Finding> find(Versions versions) {
        StatementIndex index = new StatementIndex(versions.concepts(), versions.rarity());
        for (ComparedArticle article : versions.articles()) {
            article.sentences().forEach(index::add);
        }
        Map<Statement, Map<Integer, Match>> best = new HashMap<>();
        Map<Statement, Map<Integer, Set<String>>> told = new HashMap<>();
        for (ComparedArticle article : versions.articles()) {
            for (Statement sentence : article.sentences()) {
                Map<Integer, Match> byArticle = new TreeMap<>();
                Map<Integer, Set<String>> shared = new HashMap<>();
                for (Match match : index.matches(sentence, 3)) {
                    shared.computeIfAbsent(match.right().article(), key -> new HashSet<>())
                            .addAll(match.shared().keySet());
                    byArticle.merge(
                            match.right().article(),
                            match,
                            (one, other) -> one.ofLeft() >= other.ofLeft() ? one : other);
                }
                best.put(sentence, byArticle);
                told.put(sentence, shared);
            }
        }
        List<Finding> findings = new ArrayList<>();
        findings.addAll(onlyInOne(versions, best, told));
        findings.addAll(orders(versions, best));
        return findings;
    }

    // ---- told by one only

    /** A sentence and how much would be missed without it. */
    private record Lone(Statement sentence, double weight, Set<Integer> tellers) {}

    private List<Finding> onlyInOne(
            Versions versions,
            Map<Statement, Map<Integer, Match>> best,
            Map<Statement, Map<Integer, Set<String>>> told) {
        List<Finding> findings = new ArrayList<>();
        List<Set<String>> words = new ArrayList<>();
        for (ComparedArticle article : versions.articles()) {
            Set<String> all = new HashSet<>();
            article.sentences().forEach(sentence -> sentence.concepts().keySet().forEach(concept -> {
                all.add(concept);
                all.addAll(versions.concepts().groups(concept));
            }));
            words.add(all);
        }
        int articles = versions.articles().size();
        for (ComparedArticle article : versions.articles()) {
            List<Lone> lone = new ArrayList<>();
            for (Statement sentence : article.sentences()) {
                if (!isNews(article, sentence) || isAligned(article, sentence)) {
                    continue;
                }
                Set<Integer> missing = missing(versions, words, sentence, told.getOrDefault(sentence, Map.of()));
                Set<Integer> tellers = tellers(best.getOrDefault(sentence, Map.of()), missing);
                boolean one = missing.size() == articles - 1;
                boolean allButOne = articles > 2
                        && missing.size() == 1
                        && tellers.size() == articles - 2
                        && tellers.stream().allMatch(other -> other > article.number());
                if (one || allButOne) {
                    lone.add(new Lone(sentence, weight(versions, words, sentence, missing), one ? Set.of() : missing));
                }
            }
            lone.sort(Comparator.comparingDouble(Lone::weight).reversed());
            lone.stream().limit(MOST_OF_ARTICLE).forEach(found -> findings.add(finding(versions, article, found)));
        }
        return findings;
    }

    /** Whether a passage of the sentence stands beside one of another article. */
    private boolean isAligned(ComparedArticle article, Statement sentence) {
        Span span = article.text()
                .span(
                        sentence.tokens().get(0),
                        sentence.tokens().get(sentence.tokens().size() - 1) + 1);
        return aligned.stream()
                .filter(finding -> finding.right() != null && ALIGNING.contains(finding.kind()))
                .flatMap(finding -> Stream.of(finding.left(), finding.right()))
                .anyMatch(side -> side.article() == article.number()
                        && side.part() == Part.BODY
                        && side.spans().stream().anyMatch(span::overlaps));
    }

    private static boolean isNews(ComparedArticle article, Statement sentence) {
        boolean verb = sentence.tokens().stream()
                .anyMatch(i ->
                        article.token(i).tag() == Tag.VERB || article.token(i).tag() == Tag.AUX);
        int last = sentence.tokens().get(sentence.tokens().size() - 1);
        return verb
                && sentence.concepts().size() >= FEWEST_CONCEPTS
                && !article.token(last).text().equals("?")
                // Bars stand between the links of a page.
                && sentence.tokens().stream()
                        .noneMatch(i -> article.token(i).text().equals("|"));
    }

    /**
     * The articles of which no three sentences together tell what the sentence does, and in which most of its words do not stand
     * at all.
     */
    private static Set<Integer> missing(
            Versions versions, List<Set<String>> words, Statement sentence, Map<Integer, Set<String>> told) {
        Set<Integer> missing = new HashSet<>();
        for (int other = 0; other < words.size(); other++) {
            if (other != sentence.article()
                    && part(versions, told.getOrDefault(other, Set.of()), sentence) < MOST_TOLD
                    && part(versions, words.get(other), sentence) < MOST_KNOWN) {
                missing.add(other);
            }
        }
        return missing;
    }

    private static Set<Integer> tellers(Map<Integer, Match> best, Set<Integer> missing) {
        return best.values().stream()
                .filter(match -> match.ofLeft() >= 0.5 && match.shared().size() >= 4)
                .map(match -> match.right().article())
                .filter(other -> !missing.contains(other))
                .collect(Collectors.toSet());
    }

    /** The part of a sentence's weight that some words are. */
    private static double part(Versions versions, Set<String> words, Statement sentence) {
        double known = 0;
        double all = 0;
        for (String concept : sentence.concepts().keySet()) {
            double weight = versions.rarity().of(concept);
            all += weight;
            boolean has = words.contains(concept)
                    || versions.concepts().groups(concept).stream().anyMatch(words::contains);
            known += has ? weight : 0;
        }
        return known / Math.max(1e-9, all);
    }

    private static double weight(Versions versions, List<Set<String>> words, Statement sentence, Set<Integer> missing) {
        double fresh = 0;
        for (String concept : sentence.concepts().keySet()) {
            boolean unknown =
                    missing.stream().noneMatch(other -> words.get(other).contains(concept));
            fresh += unknown ? Math.min(3, versions.rarity().of(concept)) : 0;
        }
        ComparedArticle article = versions.articles().get(sentence.article());
        return Math.min(fresh, 30) * (1 - 0.5 * article.position(sentence));
    }

    private static Finding finding(Versions versions, ComparedArticle article, Lone found) {
        String note = found.tellers().isEmpty()
                ? "Only " + article.name() + " tells it."
                : "All tell it but "
                        + versions.articles()
                                .get(found.tellers().iterator().next())
                                .name() + ".";
        return new Finding(
                FindingKind.ONLY_IN_ONE,
                Math.min(1, 0.4 + found.weight() / 60),
                Versions.side(article, found.sentence().tokens()),
                null,
                note);
    }

    // ---- what comes first

    private static List<Finding> orders(Versions versions, Map<Statement, Map<Integer, Match>> best) {
        Map<List<Integer>, List<Finding>> byPair = new HashMap<>();
        for (ComparedArticle article : versions.articles()) {
            for (Statement sentence : article.sentences()) {
                for (Match match : best.getOrDefault(sentence, Map.of()).values()) {
                    if (isSame(versions, match, best)) {
                        order(versions, match, byPair);
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        new TreeMap<>(byPair.entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue)))
                .values()
                .forEach(of -> {
                    of.sort(Comparator.comparingDouble(Finding::strength).reversed());
                    findings.addAll(of.subList(0, Math.min(MOST_ORDERS, of.size())));
                });
        return findings;
    }

    private static boolean isSame(Versions versions, Match match, Map<Statement, Map<Integer, Match>> best) {
        Match back = best.getOrDefault(match.right(), Map.of()).get(match.left().article());
        return match.left().article() < match.right().article()
                && back != null
                && back.right().equals(match.left())
                && match.same() >= 4
                && match.most() >= 0.6
                && match.least() >= 0.4
                && versions.sharesDeed(match);
    }

    private static void order(Versions versions, Match match, Map<List<Integer>, List<Finding>> byPair) {
        ComparedArticle left = versions.article(match.left());
        ComparedArticle right = versions.article(match.right());
        double one = left.position(match.left());
        double other = right.position(match.right());
        boolean apart = Math.min(one, other) <= 0.2 && Math.max(one, other) >= 0.6;
        if (!apart || left.sentences().size() < 8 || right.sentences().size() < 8) {
            return;
        }
        byPair.computeIfAbsent(List.of(left.number(), right.number()), key -> new ArrayList<>())
                .add(new Finding(
                        FindingKind.ORDER_DIFFERS,
                        Math.min(1, 0.3 + 0.5 * Math.abs(one - other) + 0.2 * match.most()),
                        Versions.side(left, match.left().tokens()),
                        Versions.side(right, match.right().tokens()),
                        "Sentence " + place(left, match.left()) + " in " + left.name() + ", "
                                + place(right, match.right()) + " in " + right.name() + "."));
    }

    private static String place(ComparedArticle article, Statement sentence) {
        return sentence.sentence() + 1 + " of " + article.sentences().size();
    }
}
