package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.text.AnnotatedText;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The country in which a story plays, by what the text names: whoever is named there without another country is of it. A
 * country needs three fifths of the evidence, two fifths if it is the outlet's; every country, government, state, city, party and office of one country counts
 * once a mention, a dateline as three, the outlet's own country as a fifth of all, at least two.
 *
 * @param country its code; {@code null} if the evidence is too thin or points to several
 * @param reason the evidence
 * @param outletCountry the country of the outlet; {@code null} if not known
 */
record Homeland(
        @Nullable String country, String reason, @Nullable String outletCountry) {

    private static final int ENOUGH = 2;
    private static final double OWN = 0.4;
    private static final double OTHER = 0.6;
    private static final int DATELINE = 3;

    static Homeland of(AnnotatedText text, Matches matches, @Nullable String outletCountry, @Nullable LocalDate day) {
        Map<String, Integer> evidence = new TreeMap<>();
        int all = 0;
        for (Match match : matches.all()) {
            String country = match.entry().country(day);
            if (country != null && country.length() == 3) {
                int weight = isDateline(text, match) ? DATELINE : 1;
                evidence.merge(country, weight, Integer::sum);
                all += weight;
            }
        }
        if (outletCountry != null) {
            int weight = Math.max(ENOUGH, all / 5);
            evidence.merge(outletCountry, weight, Integer::sum);
            all += weight;
        }
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : evidence.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        double share = best != null && best.equals(outletCountry) ? OWN : OTHER;
        if (most < ENOUGH || most < share * all) {
            return new Homeland(null, "", outletCountry);
        }
        return new Homeland(
                best, "story in " + best + ": " + most + " of " + all + " signs of a country", outletCountry);
    }

    /** What is left to say of unnamed officials in a story of no country: those who brief an outlet are mostly of its own. */
    Description ofOutlet() {
        return outletCountry == null
                ? Description.NOTHING
                : new Description(outletCountry, null, true, false, "country of the outlet");
    }

    /** "WASHINGTON —" at the opening. */
    private static boolean isDateline(AnnotatedText text, Match match) {
        return match.first() <= 3
                && match.end() < text.tokens().size()
                && text.token(match.first())
                        .text()
                        .equals(text.token(match.first()).text().toUpperCase(java.util.Locale.ROOT))
                && text.token(match.first()).text().length() > 3;
    }
}
