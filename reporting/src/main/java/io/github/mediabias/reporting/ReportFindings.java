package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.RatioDifference;
import io.github.mediabias.reporting.SpeechShare.Against;
import io.github.mediabias.reporting.SpeechShare.Basis;
import io.github.mediabias.reporting.SpeechShare.Count;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The strongest findings of a report. What is said passes a threshold of evidence and one of size; of what passes, each kind has
 * a few places, so that one kind does not crowd out the others. Fewer sentences rather than weak ones.
 */
final class ReportFindings {

    private static final double FALSE_DISCOVERIES = 0.05;

    /** A difference of shares must be so large, or half as large again as the smaller share and larger than {@link #SOME}. */
    private static final double LARGE = 0.05;

    private static final double SOME = 0.02;
    private static final double HALF_AS_MUCH_AGAIN = 1.5;

    /** So many attributions must be of the figure where it is larger. */
    private static final int FEWEST_OF_FIGURE = 10;

    private static final double TERM_FALSE_DISCOVERIES = 0.01;
    private static final int FEWEST_ARTICLES_WITH_TERM = 5;

    private static final int FEWEST_MENTIONING = 10;
    private static final double SELDOM_HEARD = 0.1;

    private static final int MOST_CHANGES = 2;
    private static final int MOST_OUTLETS = 3;
    private static final int MOST_TERMS = 2;
    private static final int MOST_UNHEARD = 1;
    private static final int MOST_QUOTATIONS = 1;

    private ReportFindings() {}

    /** The findings, those of the outlets in alphabetical order; empty if nothing passes the thresholds. */
    static List<ReportFinding> of(ReportQueries queries, SpeechShares shares) throws SQLException {
        List<ReportFinding> findings = new ArrayList<>();
        strongest(shares, Against.PERIOD_BEFORE, MOST_CHANGES)
                .map(ReportFindings::change)
                .forEach(findings::add);
        strongest(shares, Against.OTHER_OUTLETS, MOST_OUTLETS)
                .sorted(Comparator.comparing(SpeechShare::outlet))
                .map(share -> contrast(share, shares))
                .forEach(findings::add);
        findings.addAll(terms(queries));
        findings.addAll(unheard(queries));
        findings.addAll(quotations(queries));
        return findings;
    }

    /** The most certain ones; of shares that hang together, one. */
    private static Stream<SpeechShare> strongest(SpeechShares shares, Against against, int most) {
        long compared = shares.all().stream()
                .filter(share -> share.against() == against)
                .map(SpeechShare::outlet)
                .distinct()
                .count();
        Set<Object> told = new HashSet<>();
        return shares.all().stream()
                .filter(share -> share.against() == against && isStrong(share))
                .sorted(Comparator.comparingDouble((SpeechShare share) -> orOne(share.adjustedP()))
                        .thenComparing(Comparator.comparingDouble(ReportFindings::surprise)
                                .reversed())
                        .thenComparing(SpeechShare::outlet)
                        .thenComparing(SpeechShare::figure))
                .filter(share -> told.add(
                        switch (against) {
                            case PERIOD_BEFORE -> share.figure().isOfficial() ? SpeechFigure.OFFICIALS : share.figure();
                            // Of two outlets, one differs from the other as this one from that.
                            case OTHER_OUTLETS -> compared == 2 ? against : share.outlet();
                        }))
                .limit(most);
    }

    private static double orOne(@Nullable Double p) {
        return p == null ? 1 : p;
    }

    private static double surprise(SpeechShare share) {
        RatioDifference difference = share.difference();
        return difference == null ? 0 : Math.abs(difference.difference()) / difference.standardError();
    }

    private static boolean isStrong(SpeechShare share) {
        RatioDifference difference = share.difference();
        Count other = share.other();
        if (difference == null || other == null || orOne(share.adjustedP()) > FALSE_DISCOVERIES) {
            return false;
        }
        double size = Math.abs(difference.difference());
        double larger = Math.max(difference.first(), difference.second());
        double smaller = Math.min(difference.first(), difference.second());
        long count = difference.difference() > 0 ? share.own().part() : other.part();
        return count >= FEWEST_OF_FIGURE && (size >= LARGE || size >= SOME && larger >= HALF_AS_MUCH_AGAIN * smaller);
    }

    private static ReportFinding change(SpeechShare share) {
        return new ReportFinding(
                Text.of("finding.change", arguments(share).toArray()),
                new ReportFinding.Rows(ShareSheet.NAME, ShareSheet.key(share)));
    }

    private static ReportFinding contrast(SpeechShare share, SpeechShares shares) {
        Text sentence = Text.of("finding.contrast", arguments(share).toArray());
        SpeechShare onShared = shares.all().stream()
                .filter(other -> other.basis() == Basis.SHARED_STORIES
                        && other.outlet().equals(share.outlet())
                        && other.figure() == share.figure()
                        && other.difference() != null)
                .findFirst()
                .orElse(null);
        if (onShared != null) {
            RatioDifference difference = Objects.requireNonNull(onShared.difference());
            sentence = Text.of("finding.on-shared-stories", sentence, difference.first(), difference.second());
        }
        return new ReportFinding(sentence, new ReportFinding.Rows(ShareSheet.NAME, ShareSheet.key(share)));
    }

    private static List<Object> arguments(SpeechShare share) {
        RatioDifference difference = Objects.requireNonNull(share.difference());
        Count other = Objects.requireNonNull(share.other());
        Interval interval = difference.interval();
        return List.of(
                share.outlet(),
                new CodedValue("speech", share.figure().id()),
                difference.first(),
                counted(share.own()),
                difference.second(),
                counted(other),
                100 * interval.low(),
                100 * interval.high());
    }

    private static Text counted(Count count) {
        return Text.of(
                "finding.counted",
                Text.of("count.attributions", count.whole()),
                Text.of("count.articles", count.articles()));
    }

    private record TermUse(List<@Nullable Object> row, OwnVoiceKeyness.Figures figures) {

        String outlet() {
            return String.valueOf(row.get(2));
        }

        double logLikelihood() {
            Double value = figures.frequencies().logLikelihood().orNull();
            return value == null ? 0 : value;
        }
    }

    /** Terms that an outlet uses in its own voice at least twice as often as the others, in several articles. */
    private static List<ReportFinding> terms(ReportQueries queries) throws SQLException {
        OwnVoiceKeyness keyness = new OwnVoiceKeyness(queries);
        List<TermUse> uses = new ArrayList<>();
        Set<String> outlets = new HashSet<>();
        try {
            queries.rows("framing").forEach(row -> {
                OwnVoiceKeyness.Figures figures = FramingSheet.figures(row, keyness);
                if (figures != null
                        && !OwnVoiceKeyness.ALL_TERMS.equals(row.get(1))
                        && ReportQueries.count(row.get(6)) >= FEWEST_ARTICLES_WITH_TERM
                        && figures.frequencies().isMoreInTarget()
                        && figures.adjustedP() <= TERM_FALSE_DISCOVERIES
                        && isTwice(figures)
                        && keyness.isMoreBeyondArticles(
                                String.valueOf(row.get(0)),
                                String.valueOf(row.get(1)),
                                String.valueOf(row.get(2)),
                                FALSE_DISCOVERIES)) {
                    uses.add(new TermUse(row, figures));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("a list takes every row", e);
        }
        return uses.stream()
                .sorted(Comparator.comparingDouble((TermUse use) -> -use.logLikelihood())
                        .thenComparing(TermUse::outlet)
                        .thenComparing(use -> String.valueOf(use.row().get(1))))
                // Terms of one outlet may come from one sentence that it repeats.
                .filter(use -> outlets.add(use.outlet()))
                .limit(MOST_TERMS)
                .sorted(Comparator.comparing(TermUse::outlet))
                .map(use -> term(use, keyness))
                .toList();
    }

    private static boolean isTwice(OwnVoiceKeyness.Figures figures) {
        Double ratio = figures.frequencies().logRatio().orNull();
        return ratio != null && ratio >= 1;
    }

    private static ReportFinding term(TermUse use, OwnVoiceKeyness keyness) {
        List<@Nullable Object> row = use.row();
        String category = String.valueOf(row.get(0));
        String term = String.valueOf(row.get(1));
        Text sentence = Text.of(
                "finding.term",
                use.outlet(),
                term,
                new CodedValue("category", category),
                ReportQueries.count(row.get(4)),
                ReportQueries.count(row.get(6)),
                Text.of("count.articles", keyness.articles(use.outlet())),
                use.figures().ownRate(),
                use.figures().othersRate());
        return new ReportFinding(
                sentence,
                new ReportFinding.Rows(PassageSheet.NAME, List.of(category, term, use.outlet(), FramingSheet.OWN)));
    }

    /** A person or body with the articles that mention it and those in which it is a source. */
    private record Mentioned(List<@Nullable Object> row, int outlets) {

        long mentioning() {
            return ReportQueries.count(row.get(6));
        }

        long heard() {
            return ReportQueries.count(row.get(7));
        }

        boolean isSeldomHeard() {
            return outlets >= 2 && mentioning() >= FEWEST_MENTIONING && heard() <= SELDOM_HEARD * mentioning();
        }
    }

    /** Persons and bodies that many articles of several outlets mention, and that hardly any has as a source. */
    private static List<ReportFinding> unheard(ReportQueries queries) throws SQLException {
        List<Mentioned> all = new ArrayList<>();
        for (List<@Nullable Object> row : queries.all("unheard")) {
            if (SpeechShare.ALL.equals(row.get(4))) {
                all.add(new Mentioned(row, 0));
            } else {
                Mentioned last = all.remove(all.size() - 1);
                all.add(new Mentioned(last.row(), last.outlets() + 1));
            }
        }
        return all.stream()
                .filter(actor -> !"country".equals(actor.row().get(0)) && actor.isSeldomHeard())
                .sorted(Comparator.comparingLong((Mentioned actor) -> actor.heard() - actor.mentioning())
                        .thenComparing(actor -> String.valueOf(actor.row().get(1))))
                .limit(MOST_UNHEARD)
                .map(actor -> new ReportFinding(
                        Text.of(
                                "finding.unheard",
                                String.valueOf(actor.row().get(1)),
                                Text.of("count.articles", actor.mentioning()),
                                Text.of("count.outlets", actor.outlets()),
                                actor.heard()),
                        new ReportFinding.Rows(
                                "unheard",
                                List.of(
                                        String.valueOf(actor.row().get(0)),
                                        String.valueOf(actor.row().get(1))))))
                .toList();
    }

    /** Words of one speaker that two outlets give differently inside quotation marks. */
    private static List<ReportFinding> quotations(ReportQueries queries) throws SQLException {
        return queries.all("quotations").stream()
                .filter(row -> "words_differ".equals(row.get(0))
                        && row.get(3) != null
                        && row.get(QuotationSheet.SPEAKER) != null
                        && !Objects.equals(row.get(2), row.get(7)))
                .limit(MOST_QUOTATIONS)
                .map(row -> new ReportFinding(
                        Text.of(
                                "finding.quotation",
                                String.valueOf(row.get(2)),
                                String.valueOf(row.get(7)),
                                String.valueOf(row.get(QuotationSheet.SPEAKER)),
                                String.valueOf(row.get(1))),
                        new ReportFinding.Rows(
                                QuotationSheet.NAME,
                                row.subList(0, 4).stream()
                                        .map(Objects::requireNonNull)
                                        .toList())))
                .toList();
    }
}
