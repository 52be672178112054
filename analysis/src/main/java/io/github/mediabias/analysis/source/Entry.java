package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.codebook.Codebook.ActorType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name or noun of the codebook stands for. */
sealed interface Entry {

    /** A person or an organisation, perhaps in several offices. */
    record ActorEntry(List<Actor> offices) implements Entry {

        public ActorEntry {
            offices = List.copyOf(offices);
        }

        boolean isPerson() {
            return offices.get(0).type() == ActorType.PERSON;
        }

        boolean isOrganisation() {
            return !isPerson();
        }

        /** The office held on {@code day}, of two the later; else the last one before it; else the first. */
        Actor on(@Nullable LocalDate day) {
            Actor best = offices.get(0);
            for (Actor office : offices) {
                if (rank(office, day) >= rank(best, day) && !from(office).isBefore(from(best))
                        || rank(office, day) > rank(best, day)) {
                    best = office;
                }
            }
            return best;
        }

        private static int rank(Actor office, @Nullable LocalDate day) {
            if (office.period().holds(day)) {
                return 2;
            }
            return day == null || !from(office).isAfter(day) ? 1 : 0;
        }

        private static LocalDate from(Actor office) {
            LocalDate from = office.period().from();
            return from == null ? LocalDate.MIN : from;
        }
    }

    /**
     * A country by name or by the name of its people.
     *
     * @param isName whether it is the country's own name, no adjective or name of its people
     * @param isPeople whether it names people, as "Americans" does
     */
    record CountryEntry(String code, boolean isName, boolean isPeople) implements Entry {}

    /** A country's government, by its capital or another name. */
    record GovernmentEntry(String code, String name) implements Entry {}

    /** What tells a country without naming it: a state, a city, a party. */
    record SignEntry(String code) implements Entry {}

    /**
     * A role, by a noun.
     *
     * @param country the country of which the noun is a sign, as "congressman" is; {@code null} if of none
     */
    record RoleEntry(String role, @Nullable String country) implements Entry {}

    /** The country that it tells, if any, on that day. */
    default @Nullable String country(@Nullable LocalDate day) {
        if (this instanceof CountryEntry entry) {
            return entry.code();
        } else if (this instanceof GovernmentEntry entry) {
            return entry.code();
        } else if (this instanceof SignEntry entry) {
            return entry.code();
        } else if (this instanceof RoleEntry entry) {
            return entry.country();
        } else if (this instanceof ActorEntry entry) {
            return entry.on(day).country();
        }
        return null;
    }
}
