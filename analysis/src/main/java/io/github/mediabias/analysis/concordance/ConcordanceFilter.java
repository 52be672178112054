package io.github.mediabias.analysis.concordance;

import io.github.mediabias.analysis.framing.Voice;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which occurrences count.
 *
 * @param outlets the outlets' names, by the codebook or as read, in any case; empty for all
 * @param voices the voices; empty for all
 * @param from the first day; {@code null} for no first. With a first or last day, undated articles do not count
 * @param to the last day; {@code null} for no last
 */
public record ConcordanceFilter(
        Set<String> outlets,
        Set<Voice> voices,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything counts. */
    public static final ConcordanceFilter NONE = new ConcordanceFilter(Set.of(), Set.of(), null, null);

    /** @throws IllegalArgumentException if the last day is before the first */
    public ConcordanceFilter {
        Set<String> names = new TreeSet<>();
        outlets.forEach(outlet -> names.add(outlet.toLowerCase(Locale.ROOT)));
        outlets = java.util.Collections.unmodifiableSet(names);
        voices = Set.copyOf(voices);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the last day is " + to + ", before the first, " + from);
        }
    }

    boolean takes(String outlet, String asRead, @Nullable LocalDate day) {
        if (!outlets.isEmpty()
                && !outlets.contains(outlet.toLowerCase(Locale.ROOT))
                && !outlets.contains(asRead.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (from == null && to == null) {
            return true;
        }
        return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean takes(Voice voice) {
        return voices.isEmpty() || voices.contains(voice);
    }
}
