package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.UsualCount;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Outlets with far fewer or far more articles than usual, which points to a broken or doubled feed before it points to anything
 * else.
 *
 * <p>Usual is the median of the up to eight periods of equal length before, from the outlet's first one on; periods in which
 * no outlet has an article are not known. A number is unusual if it is at most half or at least twice the median and if less
 * than {@value #RARE} of such counts are as far from it, see {@link UsualCount}. An outlet that had articles in all known
 * periods and has none now is named whatever its numbers.
 */
final class FeedCheck {

    private static final double RARE = 0.005;
    private static final int PERIODS = 8;

    private FeedCheck() {}

    /** What is unusual, by outlets in alphabetical order; or that nothing is, or that too little is known. */
    static List<Text> of(ReportQueries queries, ReportPeriod period) throws SQLException {
        if (period.undated() || period.lastData() == null) {
            return List.of();
        }
        Map<String, long[]> counts = new TreeMap<>();
        TreeSet<Integer> known = new TreeSet<>();
        for (List<@Nullable Object> row : queries.all("feed")) {
            int ago = Math.toIntExact(ReportQueries.count(row.get(1)));
            counts.computeIfAbsent(String.valueOf(row.get(0)), unused -> new long[PERIODS + 1])[ago] =
                    ReportQueries.count(row.get(2));
            if (ago > 0) {
                known.add(ago);
            }
        }
        if (known.size() < UsualCount.FEWEST_PERIODS) {
            return List.of(Text.of("feed.unknown", known.size(), UsualCount.FEWEST_PERIODS));
        }
        List<Text> unusual = new ArrayList<>();
        counts.forEach((outlet, byPeriod) -> {
            UsualCount usual = usual(byPeriod, known);
            if (usual != null && isUnusual(byPeriod[0], usual)) {
                unusual.add(Text.of(
                        byPeriod[0] < usual.median() ? "feed.fewer" : "feed.more",
                        outlet,
                        Text.of("count.articles", byPeriod[0]),
                        usual.median(),
                        usual.periods(),
                        usual.least(),
                        usual.most()));
            }
        });
        if (unusual.isEmpty()) {
            unusual.add(Text.of("feed.usual", known.size()));
        }
        return unusual;
    }

    /** What is usual from the outlet's first period on; {@code null} if that cannot be told. */
    private static @Nullable UsualCount usual(long[] byPeriod, NavigableSet<Integer> known) {
        int first = PERIODS;
        while (first > 0 && byPeriod[first] == 0) {
            first--;
        }
        return UsualCount.of(known.headSet(first, true).stream()
                        .mapToLong(ago -> byPeriod[ago])
                        .toArray())
                .orNull();
    }

    private static boolean isUnusual(long count, UsualCount usual) {
        boolean fewer = count <= usual.median() / 2 && usual.atMost(count) < RARE;
        boolean more = count >= 2 * usual.median() && usual.atLeast(count) < RARE;
        return fewer || more || count == 0 && usual.least() > 0;
    }
}
