package io.github.mediabias.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the statements that may tell the same as a given one, by the rarest words that they share, so that articles are not
 * compared sentence by sentence.
 */
final class StatementIndex {

    /** By how many of its rarest words a statement is looked for. */
    private static final int PROBES = 12;

    /** A word that more statements have than this finds none. */
    private static final int MOST_POSTINGS = 2_000;

    private final Concepts concepts;
    private final Rarity rarity;
    private final Map<String, List<Statement>> byConcept = new HashMap<>();
    private final Map<String, List<Statement>> byGroup = new HashMap<>();

    StatementIndex(Concepts concepts, Rarity rarity) {
        this.concepts = concepts;
        this.rarity = rarity;
    }

    void add(Statement statement) {
        for (String concept : statement.concepts().keySet()) {
            byConcept.computeIfAbsent(concept, key -> new ArrayList<>()).add(statement);
            for (String group : concepts.groups(concept)) {
                byGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(statement);
            }
        }
    }

    /**
     * The statements of other articles that share the most with {@code statement}.
     *
     * @param most how many of each article at most
     */
    List<Match> matches(Statement statement, int most) {
        Map<Statement, Double> shared = new HashMap<>();
        List<String> rarest = statement.concepts().keySet().stream()
                .sorted(Comparator.comparingDouble((String concept) -> -rarity.of(concept))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(PROBES)
                .toList();
        for (String concept : rarest) {
            count(byConcept.getOrDefault(concept, List.of()), statement, rarity.of(concept), shared);
            for (String group : concepts.groups(concept)) {
                count(byGroup.getOrDefault(group, List.of()), statement, rarity.of(concept) / 2, shared);
            }
        }
        Map<Integer, List<Statement>> byArticle = new TreeMap<>();
        shared.keySet().forEach(other -> byArticle
                .computeIfAbsent(other.article(), key -> new ArrayList<>())
                .add(other));
        List<Match> matches = new ArrayList<>();
        byArticle.values().forEach(others -> others.stream()
                .sorted(Comparator.comparingDouble((Statement other) -> -shared.getOrDefault(other, 0.0))
                        .thenComparing(other -> other.tokens().get(0)))
                .limit(most)
                .forEach(other -> matches.add(Match.of(statement, other, concepts, rarity))));
        return matches;
    }

    private static void count(
            List<Statement> postings, Statement statement, double weight, Map<Statement, Double> shared) {
        if (postings.size() > MOST_POSTINGS) {
            return;
        }
        for (Statement other : postings) {
            if (other.article() != statement.article()) {
                shared.merge(other, weight, Double::sum);
            }
        }
    }
}
