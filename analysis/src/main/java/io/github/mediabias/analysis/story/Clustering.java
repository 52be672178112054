package io.github.mediabias.analysis.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Average linkage over the neighbours of articles: again and again the two most alike clusters become one, as long as any are
 * alike enough. The mean over all pairs keeps a chain of articles, each like the next, from becoming one story.
 *
 * <p>Two clusters that are each of one piece also stay apart if their articles are much less alike across than within: two
 * events with the same people.
 */
final class Clustering {

    /** The least likeness of what is joined: the stories of news corpora come out much the same from 0.08 to 0.16. */
    static final double LEAST = 0.13;

    /** The least likeness as a part of the cohesion within the looser of two clusters. */
    static final double LEAST_OF_COHESION = 0.65;

    /** Cohesion above this is that of texts that copy each other, and demands no more of others. */
    static final double MOST_COHESION = 0.5;

    /** With so many others a cluster is compared, however large it has grown: else one event that all tell takes for ever. */
    private static final int MOST_NEIGHBOURS = 96;

    private static final Comparator<Pair> MOST_ALIKE_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second);

    /** By number; a new cluster gets the next one. A cluster that has become part of another is no longer in it. */
    private final Map<Integer, Cluster> clusters = new HashMap<>();

    private final Map<Integer, Set<Integer>> neighbours = new HashMap<>();
    private final PriorityQueue<Pair> pairs = new PriorityQueue<>(MOST_ALIKE_FIRST);

    /** @param first the smaller number */
    private record Pair(int first, int second, double likeness) {}

    private Clustering(List<Cluster> articles, List<int[]> neighbours) {
        for (int i = 0; i < articles.size(); i++) {
            clusters.put(i, articles.get(i));
        }
        for (int i = 0; i < articles.size(); i++) {
            for (int neighbour : neighbours.get(i)) {
                link(pair(Math.min(i, neighbour), Math.max(i, neighbour)));
            }
        }
    }

    /**
     * Clusters articles.
     *
     * @param articles a cluster of each
     * @param neighbours for each the numbers of those that it may be joined with
     * @return the clusters, in no order
     */
    static List<Cluster> cluster(List<Cluster> articles, List<int[]> neighbours) {
        Clustering clustering = new Clustering(articles, neighbours);
        clustering.join(articles.size());
        return List.copyOf(clustering.clusters.values());
    }

    private void join(int articles) {
        int next = articles;
        for (Pair pair = pairs.poll(); pair != null; pair = pairs.poll()) {
            Cluster first = clusters.get(pair.first());
            Cluster second = clusters.get(pair.second());
            if (first == null || second == null || !belongTogether(first, second, pair.likeness())) {
                continue;
            }
            clusters.remove(pair.first());
            clusters.remove(pair.second());
            int joined = next++;
            clusters.put(joined, first.plus(second));
            Set<Integer> around = new HashSet<>();
            for (int part : new int[] {pair.first(), pair.second()}) {
                Set<Integer> known = neighbours.remove(part);
                around.addAll(known == null ? Set.of() : known);
            }
            around.stream()
                    .filter(clusters::containsKey)
                    .map(neighbour -> pair(neighbour, joined))
                    .sorted(MOST_ALIKE_FIRST)
                    .limit(MOST_NEIGHBOURS)
                    .forEach(this::link);
        }
    }

    private Pair pair(int first, int second) {
        Cluster one = Objects.requireNonNull(clusters.get(first), "clusters that are compared are there");
        Cluster other = Objects.requireNonNull(clusters.get(second), "clusters that are compared are there");
        return new Pair(first, second, one.likeness(other));
    }

    /** Remembers a pair if it is alike enough. A mean never exceeds its parts, so what is not will not become so. */
    private void link(Pair pair) {
        if (pair.likeness() >= LEAST
                && neighbours
                        .computeIfAbsent(pair.first(), number -> new HashSet<>())
                        .add(pair.second())) {
            neighbours.computeIfAbsent(pair.second(), number -> new HashSet<>()).add(pair.first());
            pairs.add(pair);
        }
    }

    private static boolean belongTogether(Cluster first, Cluster second, double likeness) {
        double cohesion = Math.min(MOST_COHESION, Math.min(first.cohesion(), second.cohesion()));
        return likeness >= LEAST_OF_COHESION * cohesion;
    }
}
