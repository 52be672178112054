package io.github.mediabias.analysis.coding;

import io.github.mediabias.analysis.coding.PassageSample.Drawn;
import io.github.mediabias.analysis.coding.PassageSample.Size;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Draws sentences at random in one pass, half of them from those without any machine finding, so that what the machine misses
 * can be seen.
 *
 * <p>Each sentence gets a random number: a hash of the seed, the article's key and its place in it. In every stratum the
 * sentences with the lowest numbers are drawn. So the sample depends on the set of articles and the seed alone, not on order,
 * threads or repetitions; and only as many sentences as are drawn are held in memory.
 */
public final class PassageSampler {

    /** How outlets are treated. */
    public enum Outlets {
        /** All sentences are one heap. */
        TOGETHER,
        /** Each outlet is drawn from by itself, in proportion to its sentences, at least one sentence from each. */
        APART
    }

    private record Numbered(long draw, long order, Stratum stratum, SampleUnit unit) {}

    private static final class Heap {

        private final PriorityQueue<Numbered> lowest =
                new PriorityQueue<>(Comparator.comparingLong(Numbered::draw).reversed());
        private long population;
    }

    private final long seed;
    private final int size;
    private final Outlets outlets;
    private final SortedMap<Stratum, Heap> heaps = new TreeMap<>();
    private final Set<String> articles = new HashSet<>();
    private final MessageDigest digest;

    /**
     * A sampler of {@code size} sentences.
     *
     * @param size at least 2
     */
    public PassageSampler(long seed, int size, Outlets outlets) {
        if (size < 2) {
            throw new IllegalArgumentException("the sample's size is " + size + "; expected at least 2");
        }
        this.seed = seed;
        this.size = size;
        this.outlets = outlets;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Takes an article's sentences into account; an article that comes again changes nothing.
     *
     * @param article the article's key, see {@link io.github.mediabias.analysis.table.ArticleTables#key}
     */
    public void add(String article, List<SampleUnit> sentences) {
        if (sentences.isEmpty() || !articles.add(article)) {
            return;
        }
        for (int i = 0; i < sentences.size(); i++) {
            SampleUnit unit = sentences.get(i);
            Stratum stratum = new Stratum(outlets == Outlets.APART ? unit.outlet() : "", unit.hasFinding());
            Heap heap = heaps.computeIfAbsent(stratum, key -> new Heap());
            heap.population++;
            ByteBuffer hash =
                    ByteBuffer.wrap(digest.digest((seed + "\n" + article + "\n" + i).getBytes(StandardCharsets.UTF_8)));
            heap.lowest.add(new Numbered(hash.getLong(), hash.getLong(), stratum, unit));
            if (heap.lowest.size() > size) {
                heap.lowest.remove();
            }
        }
    }

    /**
     * The sample of all sentences so far; fewer than asked for if there are not more.
     *
     * @throws IllegalArgumentException if there are more strata than sentences asked for
     */
    public PassageSample sample() {
        if (heaps.size() > size) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%,d sentences cannot hold one of each outlet with and without findings; expected at least %,d",
                    size,
                    heaps.size()));
        }
        SortedMap<Stratum, Long> quotas = quotas();
        List<Numbered> drawn = new ArrayList<>();
        List<Size> sizes = new ArrayList<>();
        heaps.forEach((stratum, heap) -> {
            long quota = quotas.getOrDefault(stratum, 0L);
            heap.lowest.stream()
                    .sorted(Comparator.comparingLong(Numbered::draw))
                    .limit(quota)
                    .forEach(drawn::add);
            sizes.add(new Size(stratum, heap.population, quota));
        });
        // A second random number: by the first, the strata would not be mixed.
        drawn.sort(Comparator.comparingLong(Numbered::order));
        List<Drawn> units = new ArrayList<>();
        for (Numbered one : drawn) {
            units.add(new Drawn(String.format(Locale.ROOT, "S%04d", units.size() + 1), one.stratum(), one.unit()));
        }
        return new PassageSample(seed, units, sizes, articles.size());
    }

    private SortedMap<Stratum, Long> quotas() {
        long with = population(true);
        long without = population(false);
        long strataWithout =
                heaps.keySet().stream().filter(stratum -> !stratum.finding()).count();
        long strataWith = heaps.size() - strataWithout;
        // What one half lacks, the other gives; and no stratum is left out.
        long drawnWithout = Math.min(without, Math.max(size / 2, size - with));
        drawnWithout = Math.min(size - strataWith, Math.max(drawnWithout, strataWithout));
        long drawnWith = Math.min(with, size - drawnWithout);
        SortedMap<Stratum, Long> quotas = new TreeMap<>();
        share(true, drawnWith, quotas);
        share(false, drawnWithout, quotas);
        return quotas;
    }

    private long population(boolean finding) {
        return heaps.entrySet().stream()
                .filter(entry -> entry.getKey().finding() == finding)
                .mapToLong(entry -> entry.getValue().population)
                .sum();
    }

    /** One for each stratum, the rest in proportion to what is left of each, by the largest remainder. */
    private void share(boolean finding, long places, SortedMap<Stratum, Long> quotas) {
        record Part(Stratum stratum, long quota, long remainder) {}
        long strata = heaps.keySet().stream()
                .filter(stratum -> stratum.finding() == finding)
                .count();
        long rest = places - strata;
        long left = Math.max(1, population(finding) - strata);
        List<Part> parts = new ArrayList<>();
        heaps.forEach((stratum, heap) -> {
            if (stratum.finding() == finding) {
                long share = Math.multiplyExact(rest, heap.population - 1);
                parts.add(new Part(stratum, share / left, share % left));
            }
        });
        parts.sort(Comparator.comparingLong(Part::remainder).reversed().thenComparing(Part::stratum));
        long given = parts.stream().mapToLong(Part::quota).sum();
        for (Part part : parts) {
            long more = given < rest ? 1 : 0;
            given += more;
            quotas.put(part.stratum(), 1 + part.quota() + more);
        }
    }
}
