package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.codebook.Codebook.Country;
import io.github.mediabias.analysis.codebook.Codebook.Role;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Inflections;
import io.github.mediabias.analysis.text.Token;
import io.github.mediabias.analysis.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the codebook's names in a text: actors, countries with all that stands for them, roles. Longest match wins. */
final class Gazetteer {

    /** What a name stands for. */
    sealed interface Entry {

        /** A person or an organisation, perhaps in several offices. */
        record ActorEntry(List<Actor> offices) implements Entry {

            public ActorEntry {
                offices = List.copyOf(offices);
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

        /** A country by name or by the name of its people. */
        record CountryEntry(String code) implements Entry {}

        /** A country's government, by its capital or another name. */
        record GovernmentEntry(String code, String name) implements Entry {}

        /** A role, by a noun. */
        record RoleEntry(String role) implements Entry {}
    }

    /**
     * A name in a text.
     *
     * @param first its first token
     * @param end the token behind its last
     */
    record Match(int first, int end, Entry entry) {}

    private static final int LONGEST = 8;

    private final Map<String, Entry> names = new HashMap<>();
    private final Map<String, Entry> roles = new HashMap<>();

    Gazetteer(Codebook codebook) {
        Map<String, List<Actor>> offices = new HashMap<>();
        for (Actor actor : codebook.actors()) {
            offices.computeIfAbsent(actor.name(), name -> new ArrayList<>()).add(actor);
        }
        for (Role role : codebook.roles()) {
            for (String noun : role.nouns()) {
                for (String form : Inflections.ofNoun(noun.toLowerCase(Locale.ROOT))) {
                    roles.putIfAbsent(key(form), new Entry.RoleEntry(role.role()));
                }
            }
        }
        for (Country country : codebook.countries()) {
            names.putIfAbsent(key(country.name()), new Entry.CountryEntry(country.code()));
            country.aliases().forEach(alias -> names.putIfAbsent(key(alias), new Entry.CountryEntry(country.code())));
            country.demonyms().forEach(name -> names.putIfAbsent(key(name), new Entry.CountryEntry(country.code())));
        }
        for (Actor actor : codebook.actors()) {
            Entry entry = new Entry.ActorEntry(offices.getOrDefault(actor.name(), List.of(actor)));
            names.put(key(actor.name()), entry);
            actor.aliases().forEach(alias -> names.putIfAbsent(key(alias), entry));
        }
        for (Country country : codebook.countries()) {
            country.metonyms()
                    .forEach(name ->
                            names.putIfAbsent(key(name), new Entry.GovernmentEntry(country.code(), bare(name))));
            country.capitals()
                    .forEach(name -> names.putIfAbsent(key(name), new Entry.GovernmentEntry(country.code(), name)));
        }
    }

    /** Articles are no part of a name that is looked up. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : Words.normalise(bare(name)).split("[\\s-]+", -1)) {
            key.append(key.isEmpty() ? "" : " ")
                    .append(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
        }
        return key.toString();
    }

    private static String bare(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }

    /** The names and roles from token {@code first} to the one before {@code end}, in order, none overlapping. */
    List<Match> find(AnnotatedText text, int first, int end) {
        List<Match> found = new ArrayList<>();
        int i = first;
        while (i < end) {
            Match match = longest(text, i, end);
            if (match == null) {
                i++;
            } else {
                found.add(match);
                i = match.end();
            }
        }
        return found;
    }

    private @Nullable Match longest(AnnotatedText text, int first, int end) {
        Match best = null;
        StringBuilder key = new StringBuilder();
        int limit = Math.min(end, first + LONGEST);
        for (int i = first; i < limit; i++) {
            Token token = text.token(i);
            String word = token.norm().replace('-', ' ');
            if (token.isOneOf("'s", "'")) {
                continue;
            }
            key.append(key.isEmpty() ? "" : " ").append(word);
            String name = key.toString();
            Entry entry = text.token(first).isCapitalised() ? names.get(name) : null;
            // "US" is a country, "us" is not; "May" and "may" likewise.
            if (entry == null) {
                entry = roles.get(name);
            }
            if (entry != null) {
                best = new Match(first, i + 1, entry);
            }
        }
        return best;
    }
}
