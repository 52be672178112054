package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.codebook.Codebook.ActorType;
import io.github.mediabias.analysis.source.Gazetteer.Entry;
import io.github.mediabias.analysis.source.Gazetteer.Match;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a name say of country and role: "Russian" and "negotiator" make a Russian official.
 *
 * @param reason the words that it rests on
 */
record Description(@Nullable String country, @Nullable String role, String reason) {

    /** The first country, and the last role before another actor's; an organisation's or a person's own where no word tells. */
    static Description of(List<Match> matches, @Nullable LocalDate day) {
        String country = null;
        String role = null;
        String ofActorCountry = null;
        String ofActorRole = null;
        List<String> reasons = new ArrayList<>();
        for (Match match : matches) {
            if (match.entry() instanceof Entry.CountryEntry entry && country == null) {
                country = entry.code();
                reasons.add("country " + entry.code());
            } else if (match.entry() instanceof Entry.GovernmentEntry entry && ofActorCountry == null) {
                ofActorCountry = entry.code();
                ofActorRole = "GOV";
                reasons.add("government " + entry.name());
            } else if (match.entry() instanceof Entry.RoleEntry entry && role == null) {
                role = entry.role();
                reasons.add("role " + entry.role());
            } else if (match.entry() instanceof Entry.ActorEntry entry && ofActorCountry == null) {
                Actor office = entry.on(day);
                ofActorCountry = office.country();
                // A person's adviser is no president; an organisation's spokesman speaks for it.
                ofActorRole = office.type() == ActorType.ORGANISATION || role == null ? office.role() : ofActorRole;
                reasons.add("of " + office.name());
            }
        }
        return new Description(
                country == null ? ofActorCountry : country,
                role == null || isWeak(role, ofActorRole) ? (ofActorRole == null ? role : ofActorRole) : role,
                String.join(" + ", reasons));
    }

    /** "NATO official" is the alliance's, not a government's. */
    private static boolean isWeak(String role, @Nullable String ofActor) {
        return role.equals("GOV") && ofActor != null && !ofActor.equals("GOV") && !ofActor.equals("LEG");
    }
}
