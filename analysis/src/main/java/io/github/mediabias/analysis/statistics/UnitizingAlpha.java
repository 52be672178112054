package io.github.mediabias.analysis.statistics;

import io.github.mediabias.analysis.statistics.MarkedText.Marked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Krippendorff's alpha for coders who mark passages and thus choose the units themselves: do they mark the same places? It is
 * the alpha_U of Krippendorff (On the reliability of unitizing continuous data, Sociological Methodology 25, 1995) with the
 * expected disagreement of his Content Analysis (2nd edition, 2004, chapter 11), which corrects it; not the later family of 2016.
 *
 * <p>The texts are laid end to end, of length L together. For each category the passages and gaps of m coders divide it. Two
 * overlapping passages of different coders disagree by the squares of the distances of their begins and of their ends; a passage
 * that lies within another coder's gap by the square of its length. D_o is their sum over ordered pairs of coders, divided by
 * m (m - 1) L². With N passages of all coders, of lengths l,
 *
 * <pre>
 * D_e = 2 / L · Σ [(N - 1) / 3 · (2 l³ - 3 l² + l) + l² · Σ over gaps g not shorter than l of (g - l + 1)]
 *       / (mL (mL - 1) - Σ l (l - 1))
 * </pre>
 *
 * and alpha = 1 - D_o / D_e; over several categories, both are summed before.
 */
public final class UnitizingAlpha {

    private UnitizingAlpha() {}

    /**
     * The alpha of all categories together.
     *
     * @return up to 1; undefined if there are fewer than two coders, or if nobody marked anything
     * @throws IllegalArgumentException if texts differ in their number of coders, or if two passages of one coder and category
     *     overlap
     */
    public static Measured<Double> of(List<MarkedText> texts) {
        return alpha(disagreements(texts).values());
    }

    /**
     * The alpha of each category that somebody marked, in alphabetical order.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public static Map<String, Measured<Double>> byCategory(List<MarkedText> texts) {
        Map<String, Measured<Double>> alphas = new TreeMap<>();
        disagreements(texts).forEach((category, disagreement) -> alphas.put(category, alpha(List.of(disagreement))));
        return alphas;
    }

    private static Measured<Double> alpha(Iterable<Disagreement> disagreements) {
        double observed = 0;
        double expected = 0;
        for (Disagreement disagreement : disagreements) {
            observed += disagreement.observed();
            expected += disagreement.expected();
        }
        return expected > 0
                ? Measured.of(1 - observed / expected)
                : Measured.undefined("two coders or more and a passage that one of them marked are needed");
    }

    private record Disagreement(double observed, double expected) {}

    /** A passage or a gap; together they cover the continuum. */
    private record Section(long begin, long length, boolean isPassage) {

        long end() {
            return begin + length;
        }
    }

    private static Map<String, Disagreement> disagreements(List<MarkedText> texts) {
        Map<String, Disagreement> disagreements = new TreeMap<>();
        int coders = texts.isEmpty() ? 0 : texts.get(0).coders().size();
        for (MarkedText text : texts) {
            if (text.coders().size() != coders) {
                throw new IllegalArgumentException(
                        "a text has " + text.coders().size() + " coders, the first one " + coders);
            }
        }
        if (coders < 2) {
            return disagreements;
        }
        TreeSet<String> categories = new TreeSet<>();
        texts.forEach(
                text -> text.coders().forEach(coder -> coder.forEach(marked -> categories.add(marked.category()))));
        for (String category : categories) {
            List<List<Section>> sections = new ArrayList<>();
            for (int coder = 0; coder < coders; coder++) {
                sections.add(sections(texts, coder, category));
            }
            double length = texts.stream().mapToLong(MarkedText::length).sum();
            disagreements.put(category, new Disagreement(observed(sections, length), expected(sections, length)));
        }
        return disagreements;
    }

    private static List<Section> sections(List<MarkedText> texts, int coder, String category) {
        List<Section> sections = new ArrayList<>();
        long textBegin = 0;
        long covered = 0;
        for (MarkedText text : texts) {
            List<Marked> own = text.coders().get(coder).stream()
                    .filter(marked -> marked.category().equals(category))
                    .sorted(Comparator.comparingInt(Marked::begin))
                    .toList();
            for (Marked marked : own) {
                long begin = textBegin + marked.begin();
                if (begin < covered) {
                    throw new IllegalArgumentException(String.format(
                            Locale.ROOT,
                            "coder %d marked '%s' from %d to %d, which overlaps another such passage of his",
                            coder + 1,
                            category,
                            marked.begin(),
                            marked.end()));
                }
                if (begin > covered) {
                    sections.add(new Section(covered, begin - covered, false));
                }
                sections.add(new Section(begin, marked.end() - marked.begin(), true));
                covered = textBegin + marked.end();
            }
            textBegin += text.length();
        }
        if (textBegin > covered) {
            sections.add(new Section(covered, textBegin - covered, false));
        }
        return sections;
    }

    private static double observed(List<List<Section>> coders, double length) {
        double sum = 0;
        for (int i = 0; i < coders.size(); i++) {
            for (int j = 0; j < i; j++) {
                // Both ordered pairs give the same.
                sum += 2 * observed(coders.get(i), coders.get(j));
            }
        }
        return sum / (coders.size() * (coders.size() - 1.0) * length * length);
    }

    /** Goes through the sections that share a place, from left to right. */
    private static double observed(List<Section> first, List<Section> second) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            Section a = first.get(i);
            Section b = second.get(j);
            sum += difference(a, b);
            i += a.end() <= b.end() ? 1 : 0;
            j += b.end() <= a.end() ? 1 : 0;
        }
        return sum;
    }

    private static double difference(Section a, Section b) {
        if (a.isPassage() && b.isPassage()) {
            return square(a.begin() - b.begin()) + square(a.end() - b.end());
        }
        if (a.isPassage() && b.begin() <= a.begin() && a.end() <= b.end()) {
            return square(a.length());
        }
        if (b.isPassage() && a.begin() <= b.begin() && b.end() <= a.end()) {
            return square(b.length());
        }
        return 0;
    }

    private static double square(long x) {
        return (double) x * x;
    }

    private static double expected(List<List<Section>> coders, double length) {
        List<Section> all = coders.stream().flatMap(List::stream).toList();
        long passages = all.stream().filter(Section::isPassage).count();
        double continua = coders.size() * length;
        double sum = 0;
        double pairs = continua * (continua - 1);
        for (Section passage : all) {
            if (!passage.isPassage()) {
                continue;
            }
            double l = passage.length();
            double places = 0;
            for (Section gap : all) {
                places += gap.isPassage() || gap.length() < l ? 0 : gap.length() - l + 1;
            }
            sum += (passages - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * places;
            pairs -= l * (l - 1);
        }
        return 2 / length * sum / pairs;
    }
}
