package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.evaluation.MatchedArticle.GoldSide;
import io.github.mediabias.analysis.evaluation.MatchedArticle.PredictedSide;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The error of the shares that reports print: for each outlet the share of its attributions that is of a class, predicted
 * and in gold, in percent; the difference, predicted minus gold, in percentage points; and for each class the mean of the
 * absolute differences over the outlets, each outlet counting the same. Misses and false finds that cancel each other out
 * do not show here. A share of no attributions is not defined, and its outlet not in the mean.
 */
final class ShareErrors {

    /** Below this many gold attributions an outlet's share is too uncertain to lean on. */
    private static final int FEW = 50;

    private static final String MARK = "*";

    /**
     * The share of one class in one outlet.
     *
     * @param goldAll gold attributions of the outlet, of any class
     * @param predictedAll predicted attributions of the outlet, of any class
     */
    private record Row(String label, String outlet, int gold, int goldAll, int predicted, int predictedAll) {

        boolean isDefined() {
            return goldAll > 0 && predictedAll > 0;
        }

        double difference() {
            return 100.0 * predicted / predictedAll - 100.0 * gold / goldAll;
        }

        List<String> cells() {
            return List.of(
                    label,
                    outlet + (goldAll < FEW ? MARK : ""),
                    Integer.toString(gold),
                    Integer.toString(predicted),
                    percent(gold, goldAll),
                    percent(predicted, predictedAll),
                    isDefined() ? signed(difference()) : TextTable.UNDEFINED);
        }

        private static String percent(int part, int all) {
            return all == 0 ? TextTable.UNDEFINED : Score.rounded(100.0 * part / all, 1);
        }

        private static String signed(double points) {
            String rounded = Score.rounded(points, 1);
            return points > 0 && !rounded.equals("0.0") ? "+" + rounded : rounded;
        }
    }

    private final String name;
    private final List<Row> rows;
    private final List<String> notes;

    private ShareErrors(String name, List<Row> rows, List<String> notes) {
        this.name = name;
        this.rows = rows;
        this.notes = notes;
    }

    /**
     * The errors of the shares of all classes in all outlets.
     *
     * @param name what the classes are: form, source type
     * @param coding the class of an attribution
     */
    static <E extends Enum<E>> ShareErrors of(
            String name,
            E[] classes,
            Function<CodedAttribution, @Nullable E> coding,
            SortedMap<String, List<MatchedArticle>> outlets) {
        List<Row> rows = new ArrayList<>();
        for (E one : classes) {
            outlets.forEach((outlet, articles) -> {
                List<CodedAttribution> gold =
                        all(articles, article -> article.gold().stream().map(GoldSide::coded));
                List<CodedAttribution> predicted =
                        all(articles, article -> article.predictions().stream().map(PredictedSide::coded));
                rows.add(new Row(
                        one.name().toLowerCase(Locale.ROOT),
                        outlet,
                        count(gold, coding, one),
                        gold.size(),
                        count(predicted, coding, one),
                        predicted.size()));
            });
        }
        long few = outlets.values().stream()
                .filter(articles ->
                        articles.stream().mapToInt(a -> a.gold().size()).sum() < FEW)
                .count();
        return new ShareErrors(
                name,
                rows,
                List.of(MARK + " fewer than " + FEW + " gold attributions: " + few + " of " + outlets.size()
                        + " outlets"));
    }

    private static List<CodedAttribution> all(
            List<MatchedArticle> articles, Function<MatchedArticle, Stream<CodedAttribution>> side) {
        return articles.stream().flatMap(side).toList();
    }

    private static <E extends Enum<E>> int count(
            List<CodedAttribution> attributions, Function<CodedAttribution, @Nullable E> coding, E one) {
        return (int) attributions.stream()
                .filter(attribution -> coding.apply(attribution) == one)
                .count();
    }

    /** The share of each class in each outlet. */
    TextTable shares(String basis) {
        return new TextTable(
                "Share of an outlet's attributions by " + name + ", predicted against gold (gold's " + name + ": "
                        + basis + "; difference in percentage points)",
                2,
                List.of(name.replace(' ', '-'), "outlet", "gold", "predicted", "gold-%", "predicted-%", "difference"),
                rows.stream().map(Row::cells).toList(),
                notes);
    }

    /** The mean absolute difference of each class, and of all. */
    TextTable means() {
        List<List<String>> means = new ArrayList<>();
        for (String label : rows.stream().map(Row::label).distinct().toList()) {
            means.add(mean(
                    label,
                    rows.stream().filter(row -> row.label().equals(label)).toList()));
        }
        means.add(mean("all", rows));
        return new TextTable(
                "Mean absolute difference of the shares by " + name + " over the outlets, in percentage points",
                1,
                List.of(name.replace(' ', '-'), "shares", "mean"),
                means,
                List.of());
    }

    private static List<String> mean(String label, List<Row> rows) {
        List<Row> defined = rows.stream().filter(Row::isDefined).toList();
        double sum = 0;
        for (Row row : defined) {
            sum += Math.abs(row.difference());
        }
        return List.of(
                label,
                Integer.toString(defined.size()),
                defined.isEmpty() ? TextTable.UNDEFINED : Score.rounded(sum / defined.size(), 1));
    }
}
