package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.RatioDifference;
import io.github.mediabias.reporting.SpeechShare.Count;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shares of attributed speech with their intervals, and what each is compared with. */
final class ShareSheet {

    static final String NAME = "shares";

    private ShareSheet() {}

    static SheetTable of(SpeechShares shares) {
        return new SheetTable(
                NAME,
                Text.of("note.shares", ReportBuilder.NOT_AGREEMENT),
                List.of(
                        Column.coded("outlet", "outlet", 20),
                        Column.coded("figure", "column", 26),
                        Column.coded("basis", "basis", 18),
                        Column.integer("articles"),
                        Column.integer("attributions-of-the-figure"),
                        Column.integer("attributions"),
                        Column.percent("share"),
                        Column.percent("low"),
                        Column.percent("high"),
                        Column.coded("compared-with", "against", 18),
                        Column.percent("share-there"),
                        Column.percent("difference"),
                        Column.percent("difference-low"),
                        Column.percent("difference-high"),
                        Column.coded("caution", "caution", 14),
                        Column.integer("articles-there"),
                        Column.integer("attributions-there"),
                        Column.fine("adjusted-p"),
                        Column.integer("words-of-the-figure"),
                        Column.integer("attributed-words"),
                        Column.percent("share-of-words"),
                        Column.percent("share-of-words-low"),
                        Column.percent("share-of-words-high")),
                consumer -> {
                    for (SpeechShare share : shares.all()) {
                        consumer.accept(row(share));
                    }
                });
    }

    /** The cells by which the row of a share is found. */
    static List<Object> key(SpeechShare share) {
        return List.of(share.outlet(), share.figure().id(), share.basis().id());
    }

    private static List<@Nullable Object> row(SpeechShare share) {
        Count own = share.own();
        Count other = share.other();
        RatioDifference difference = share.difference();
        List<@Nullable Object> row = new ArrayList<>(key(share));
        row.addAll(Arrays.asList(own.articles(), own.part(), own.whole(), own.share()));
        row.addAll(ends(share.interval()));
        row.add(share.against() == null ? null : share.against().id());
        row.add(other == null ? null : other.share());
        row.add(difference == null ? null : difference.difference());
        row.addAll(ends(difference == null ? null : difference.interval()));
        row.add(own.isEnough() ? null : "small basis");
        // What is read at last stands last, on the second page in print.
        row.add(other == null ? null : other.articles());
        row.add(other == null ? null : other.whole());
        row.add(share.adjustedP());
        row.addAll(Arrays.asList(own.partWords(), own.wholeWords(), own.wordShare()));
        row.addAll(ends(share.wordInterval()));
        return row;
    }

    private static List<@Nullable Object> ends(@Nullable Interval interval) {
        return interval == null ? Arrays.asList(null, null) : Arrays.asList(interval.low(), interval.high());
    }
}
