package io.github.mediabias.analysis.profile;

import io.github.mediabias.analysis.codebook.ScoreWeight;
import io.github.mediabias.analysis.profile.ArticleCounts.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Explains the components of a framing profile, and the indices that the analyst has defined over them. An outlet's figures are
 * the sums of its articles' integers, divided once; never means of quotients.
 */
public final class FramingProfile {

    private final List<Component> components;
    private final List<ScoreWeight> weights;

    /**
     * A profile of some components.
     *
     * @param weights those of the analyst's indices; empty for none
     */
    public FramingProfile(List<Component> components, List<ScoreWeight> weights) {
        this.components = List.copyOf(components);
        this.weights = List.copyOf(weights);
    }

    /** The profile of one article: a component's passages stand directly below it. */
    public Explanation ofArticle(ArticleCounts article) {
        List<Explanation> parts = new ArrayList<>();
        for (Component component : components) {
            Count count = article.of(component);
            parts.add(explained(component, component.label(), count, List.of(), count.passages()));
        }
        String name = article.article().outlet() + ", " + article.article().id();
        String headline = article.article().headline();
        return whole(name, headline == null ? "One article." : "One article: " + headline, parts);
    }

    /** The profile of an outlet: below a component stand the articles in which something was counted, each with its passages. */
    public Explanation ofOutlet(String outlet, List<ArticleCounts> articles) {
        List<Explanation> parts = new ArrayList<>();
        for (Component component : components) {
            long numerator = 0;
            long denominator = 0;
            List<Explanation> below = new ArrayList<>();
            for (ArticleCounts article : articles) {
                Count count = article.of(component);
                numerator += count.numerator();
                denominator += count.denominator();
                if (count.numerator() > 0) {
                    below.add(explained(component, article.article().id(), count, List.of(), count.passages()));
                }
            }
            Count sum = new Count(numerator, denominator, List.of());
            parts.add(explained(component, component.label(), sum, below, List.of()));
        }
        return whole(outlet, String.format(Locale.ROOT, "%,d articles, their counts summed.", articles.size()), parts);
    }

    private static Explanation explained(
            Component component, String name, Count count, List<Explanation> parts, List<ProfilePassage> passages) {
        return new Explanation(
                name,
                component.value(count.numerator(), count.denominator()),
                component.sentence(count.numerator(), count.denominator()),
                parts,
                passages);
    }

    /** The components, and the indices over them first. There is no value of the whole. */
    private Explanation whole(String name, String sentence, List<Explanation> parts) {
        List<Explanation> all = indices(parts);
        all.addAll(parts);
        return new Explanation(
                name, null, sentence + " A profile has no value of its own: read its components.", all, List.of());
    }

    private List<Explanation> indices(List<Explanation> parts) {
        Map<String, List<ScoreWeight>> byIndex = new LinkedHashMap<>();
        weights.forEach(weight -> byIndex.computeIfAbsent(weight.index(), key -> new ArrayList<>())
                .add(weight));
        List<Explanation> indices = new ArrayList<>();
        byIndex.forEach((name, own) -> indices.add(index(name, own, parts)));
        return indices;
    }

    /** The sum of weight times component, in the order of the analyst's table. */
    private Explanation index(String name, List<ScoreWeight> own, List<Explanation> parts) {
        List<Explanation> terms = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> formula = new ArrayList<>();
        double sum = 0;
        for (ScoreWeight weight : own) {
            Explanation component = parts.get(indexOf(weight.component()));
            @Nullable Double value = component.value();
            if (value == null) {
                missing.add(weight.component());
            } else {
                sum += weight.weight() * value;
            }
            formula.add(String.format(Locale.ROOT, "%s × %s", weight.weight(), weight.component()));
            terms.add(new Explanation(
                    weight.component(),
                    value == null ? null : (Double) (weight.weight() * value),
                    value == null
                            ? component.sentence()
                            : String.format(
                                    Locale.ROOT, "%s × %.4f = %.4f.", weight.weight(), value, weight.weight() * value),
                    List.of(component),
                    List.of()));
        }
        String told = "By score.csv: " + String.join(" + ", formula);
        return new Explanation(
                name,
                missing.isEmpty() ? (Double) sum : null,
                missing.isEmpty()
                        ? String.format(Locale.ROOT, "%s = %.4f.", told, sum)
                        : told + "; no value: there is none of " + String.join(", ", missing) + ".",
                terms,
                List.of());
    }

    private int indexOf(String id) {
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the component is '" + id + "'; expected one of "
                + components.stream().map(Component::id).toList());
    }
}
