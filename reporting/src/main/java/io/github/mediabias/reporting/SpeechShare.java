package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.RatioDifference;
import org.jspecify.annotations.Nullable;

/**
 * A share of attributed speech with what it is compared with.
 *
 * @param outlet an outlet, or {@link #ALL}
 * @param basis which of its articles count
 * @param own what is counted in them
 * @param interval of the share of attributions; {@code null} where there are too few articles
 * @param wordInterval of the share of words; {@code null} where there are too few articles
 * @param against what it is compared with; {@code null} if nothing
 * @param other what is counted there; {@code null} if there is nothing
 * @param difference of the shares of attributions; {@code null} below 10 articles or 50 attributions on a side
 * @param adjustedP of the difference, for all that are tested in the report; {@code null} if it is not tested
 */
record SpeechShare(
        String outlet,
        SpeechFigure figure,
        Basis basis,
        Count own,
        @Nullable Interval interval,
        @Nullable Interval wordInterval,
        @Nullable Against against,
        @Nullable Count other,
        @Nullable RatioDifference difference,
        @Nullable Double adjustedP) {

    /** What stands for all outlets together, as in the queries. */
    static final String ALL = "(all)";

    /** Which articles count. */
    enum Basis {
        ALL_ARTICLES("all-articles"),
        WITHOUT_REPEATS("without-repeats"),
        /** Those on stories that at least two outlets have. */
        SHARED_STORIES("shared-stories"),
        /** Those of outlets that have articles in the period before too. */
        BOTH_PERIODS("both-periods");

        private final String id;

        Basis(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** What a share is compared with. */
    enum Against {
        OTHER_OUTLETS("other-outlets"),
        PERIOD_BEFORE("period-before");

        private final String id;

        Against(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /**
     * What is counted in some articles.
     *
     * @param part the attributions of the figure
     * @param whole all attributions
     * @param partWords the words of {@code part}
     * @param wholeWords the words of all attributions
     */
    record Count(long articles, long part, long whole, long partWords, long wholeWords) {

        /** The share of attributions; {@code null} if there are none. */
        @Nullable
        Double share() {
            return whole == 0 ? null : (Double) ((double) part / whole);
        }

        /** The share of words; {@code null} if there are none. */
        @Nullable
        Double wordShare() {
            return wholeWords == 0 ? null : (Double) ((double) partWords / wholeWords);
        }

        /** Whether something may be claimed. */
        boolean isEnough() {
            return articles >= SpeechShares.FEWEST_ARTICLES && whole >= SpeechShares.FEWEST_ATTRIBUTIONS;
        }
    }

    SpeechShare withAdjustedP(double adjusted) {
        return new SpeechShare(
                outlet, figure, basis, own, interval, wordInterval, against, other, difference, adjusted);
    }
}
