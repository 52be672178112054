package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.BenjaminiHochberg;
import io.github.mediabias.analysis.statistics.RatioBootstrap;
import io.github.mediabias.analysis.statistics.RatioBootstrap.Counts;
import io.github.mediabias.analysis.statistics.RatioDifference;
import io.github.mediabias.reporting.SpeechShare.Against;
import io.github.mediabias.reporting.SpeechShare.Basis;
import io.github.mediabias.reporting.SpeechShare.Count;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The shares of attributed speech: of each outlet, beside all others together, and of all outlets beside the period before; of
 * all articles, without repeats, and on shared stories only. What is compared is tested, each share of all articles once, and
 * the probabilities are adjusted for all of these tests together. An outlet's difference on shared stories, or without
 * repeats, is told and not tested: it repeats the first one on a part of the articles.
 */
final class SpeechShares {

    /** Below these numbers nothing is claimed. */
    static final int FEWEST_ARTICLES = RatioBootstrap.FEWEST_ARTICLES;

    static final int FEWEST_ATTRIBUTIONS = 50;

    /** Columns of the query {@code shares}. */
    private static final int ATTRIBUTIONS = 4;

    private static final int WORDS = 5;
    private static final int FIRST_FIGURE = 6;

    private record Row(
            String outlet, boolean inPeriod, boolean isRepeat, boolean isShared, List<@Nullable Object> counts) {

        long count(int column) {
            return ReportQueries.count(counts.get(column));
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final List<SpeechShare> shares = new ArrayList<>();

    SpeechShares(ReportQueries queries) throws SQLException {
        for (List<@Nullable Object> row : queries.all("shares")) {
            rows.add(new Row(
                    String.valueOf(row.get(0)),
                    Boolean.TRUE.equals(row.get(1)),
                    Boolean.TRUE.equals(row.get(2)),
                    Boolean.TRUE.equals(row.get(3)),
                    row));
        }
        List<Row> now = rows.stream().filter(Row::inPeriod).toList();
        addBasis(Basis.ALL_ARTICLES, now);
        addBeforeAndNow(now);
        if (now.stream().anyMatch(Row::isRepeat)) {
            addBasis(
                    Basis.WITHOUT_REPEATS,
                    now.stream().filter(row -> !row.isRepeat()).toList());
        }
        if (now.stream().anyMatch(Row::isShared)) {
            addBasis(Basis.SHARED_STORIES, now.stream().filter(Row::isShared).toList());
        }
        adjust();
    }

    /** In the order of the sheet: by basis, all outlets before each one. */
    List<SpeechShare> all() {
        return List.copyOf(shares);
    }

    private void addBasis(Basis basis, List<Row> chosen) {
        Set<String> outlets = chosen.stream().map(Row::outlet).collect(Collectors.toCollection(TreeSet::new));
        for (SpeechFigure figure : SpeechFigure.values()) {
            shares.add(share(SpeechShare.ALL, figure, basis, chosen, null, List.of()));
        }
        for (String outlet : outlets) {
            List<Row> own = chosen.stream().filter(is(outlet)).toList();
            List<Row> others = chosen.stream().filter(is(outlet).negate()).toList();
            for (SpeechFigure figure : SpeechFigure.values()) {
                shares.add(share(outlet, figure, basis, own, Against.OTHER_OUTLETS, others));
            }
        }
    }

    private static Predicate<Row> is(String outlet) {
        return row -> row.outlet().equals(outlet);
    }

    /** Other outlets than before would change a share as well as other words. */
    private void addBeforeAndNow(List<Row> now) {
        List<Row> before = rows.stream().filter(row -> !row.inPeriod()).toList();
        Set<String> both = before.stream().map(Row::outlet).collect(Collectors.toCollection(TreeSet::new));
        both.retainAll(now.stream().map(Row::outlet).collect(Collectors.toSet()));
        if (both.isEmpty()) {
            return;
        }
        List<Row> ownNow =
                now.stream().filter(row -> both.contains(row.outlet())).toList();
        List<Row> ownBefore =
                before.stream().filter(row -> both.contains(row.outlet())).toList();
        for (SpeechFigure figure : SpeechFigure.values()) {
            shares.add(share(SpeechShare.ALL, figure, Basis.BOTH_PERIODS, ownNow, Against.PERIOD_BEFORE, ownBefore));
        }
    }

    private static SpeechShare share(
            String outlet,
            SpeechFigure figure,
            Basis basis,
            List<Row> own,
            @Nullable Against against,
            List<Row> others) {
        int part = FIRST_FIGURE + 2 * List.of(SpeechFigure.values()).indexOf(figure);
        Counts counts = new Counts(column(own, part), column(own, ATTRIBUTIONS));
        Counts words = new Counts(column(own, part + 1), column(own, WORDS));
        Count count = count(own, part);
        Count other = others.isEmpty() ? null : count(others, part);
        RatioDifference difference = other == null || !count.isEnough() || !other.isEnough()
                ? null
                : RatioDifference.of(counts, new Counts(column(others, part), column(others, ATTRIBUTIONS)))
                        .orNull();
        return new SpeechShare(
                outlet,
                figure,
                basis,
                count,
                RatioBootstrap.interval(counts).orNull(),
                RatioBootstrap.interval(words).orNull(),
                other == null ? null : against,
                other,
                difference,
                null);
    }

    private static Count count(List<Row> counted, int part) {
        return new Count(
                counted.size(),
                sum(counted, part),
                sum(counted, ATTRIBUTIONS),
                sum(counted, part + 1),
                sum(counted, WORDS));
    }

    private static long sum(List<Row> counted, int column) {
        return counted.stream().mapToLong(row -> row.count(column)).sum();
    }

    private static long[] column(List<Row> counted, int column) {
        return counted.stream().mapToLong(row -> row.count(column)).toArray();
    }

    private void adjust() {
        List<Integer> tested = new ArrayList<>();
        List<Double> probabilities = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            RatioDifference difference = shares.get(i).difference();
            Basis basis = shares.get(i).basis();
            if (difference != null && (basis == Basis.ALL_ARTICLES || basis == Basis.BOTH_PERIODS)) {
                tested.add(i);
                probabilities.add(difference.pValue());
            }
        }
        List<Double> adjusted = BenjaminiHochberg.adjusted(probabilities);
        for (int i = 0; i < tested.size(); i++) {
            shares.set(tested.get(i), shares.get(tested.get(i)).withAdjustedP(adjusted.get(i)));
        }
    }
}
