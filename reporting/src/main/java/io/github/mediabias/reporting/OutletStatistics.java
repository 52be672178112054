package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.EffectiveNumber;
import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.RatioBootstrap;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is computed of each outlet beside its sums: intervals, and how many sources have the say. */
final class OutletStatistics {

    /** Below this many mentions of named sources nothing is said of their diversity. */
    private static final int FEWEST_MENTIONS = 50;

    /** Columns of the query {@code parts_by_article}. */
    private static final int ATTRIBUTIONS = 0;

    private static final int OFFICIAL = 3;
    private static final int OWN_WORDS = 5;
    private static final int OWN_HITS = 6;
    private static final int OUTLET = 7;

    private final Map<String, List<List<@Nullable Object>>> parts = new TreeMap<>();
    private final Map<String, long[]> sources = new TreeMap<>();

    OutletStatistics(ReportQueries queries) throws SQLException {
        for (List<@Nullable Object> row : queries.all("parts_by_article")) {
            parts.computeIfAbsent(String.valueOf(row.get(OUTLET)), unused -> new ArrayList<>())
                    .add(row);
        }
        Map<String, List<Long>> counts = new TreeMap<>();
        for (List<@Nullable Object> row : queries.all("outlet_sources")) {
            counts.computeIfAbsent(String.valueOf(row.get(0)), unused -> new ArrayList<>())
                    .add(ReportQueries.count(row.get(2)));
        }
        counts.forEach((outlet, list) ->
                sources.put(outlet, list.stream().mapToLong(Long::longValue).toArray()));
    }

    /**
     * The number of mentions to which all outlets are rarefied: the smallest that is enough.
     *
     * @return 0 if no outlet has {@value #FEWEST_MENTIONS}
     */
    long equalSize() {
        return sources.values().stream()
                .mapToLong(counts -> Arrays.stream(counts).sum())
                .filter(mentions -> mentions >= FEWEST_MENTIONS)
                .min()
                .orElse(0);
    }

    /** Mentions of named sources; their effective number; that number at {@link #equalSize}. */
    List<@Nullable Object> diversity(String outlet) {
        long[] counts = sources.getOrDefault(outlet, new long[0]);
        long mentions = Arrays.stream(counts).sum();
        boolean enough = mentions >= FEWEST_MENTIONS;
        return Arrays.asList(
                mentions,
                enough ? EffectiveNumber.of(counts).orNull() : null,
                enough ? EffectiveNumber.rarefied(counts, equalSize()).orNull() : null);
    }

    /** The ends of the intervals of the officials' share and of the own-voice framing per 1,000 words. */
    List<@Nullable Object> intervals(String outlet) {
        List<@Nullable Object> ends = new ArrayList<>(interval(outlet, OFFICIAL, ATTRIBUTIONS));
        ends.addAll(interval(outlet, OWN_HITS, OWN_WORDS));
        return ends;
    }

    private List<@Nullable Object> interval(String outlet, int part, int whole) {
        List<List<@Nullable Object>> rows = parts.getOrDefault(outlet, List.of());
        Interval interval = RatioBootstrap.interval(
                        new RatioBootstrap.Counts(KeyFigures.counts(rows, part), KeyFigures.counts(rows, whole)))
                .orNull();
        return interval == null ? Arrays.asList(null, null) : Arrays.asList(interval.low(), interval.high());
    }
}
