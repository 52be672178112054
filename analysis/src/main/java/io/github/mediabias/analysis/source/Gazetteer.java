package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.codebook.Codebook.ActorType;
import io.github.mediabias.analysis.codebook.Codebook.Country;
import io.github.mediabias.analysis.codebook.Codebook.Outlet;
import io.github.mediabias.analysis.codebook.Codebook.Role;
import io.github.mediabias.analysis.codebook.Period;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Inflections;
import io.github.mediabias.analysis.text.Token;
import io.github.mediabias.analysis.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codebook's names and role nouns, ready to be found in texts: actors, outlets, countries with all that stands for them,
 * roles. Immutable once built.
 */
final class Gazetteer {

    private static final int LONGEST = 9;

    private final Map<String, Entry> names = new HashMap<>();
    private final Map<String, Entry> roles = new HashMap<>();
    /** Signs that are common nouns, so that they count without a capital: "county". */
    private final Map<String, Entry> commonSigns = new HashMap<>();

    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, List<Entry.ActorEntry>> bySurname = new HashMap<>();

    private final Map<String, List<Actor>> byTitle = new HashMap<>();

    Gazetteer(Codebook codebook) {
        addCountries(codebook.countries());
        addActors(codebook.actors());
        addGovernments(codebook.countries());
        Map<String, String> signs = addSigns(codebook.countries());
        for (Outlet outlet : codebook.outlets()) {
            addOutlet(outlet);
        }
        for (Role role : codebook.roles()) {
            for (String noun : role.nouns()) {
                for (String form : Inflections.ofNoun(noun.toLowerCase(Locale.ROOT))) {
                    roles.putIfAbsent(key(form), new Entry.RoleEntry(role.role(), signs.get(key(noun))));
                }
            }
        }
        names.keySet().forEach(key -> firstWords.add(firstWord(key)));
        roles.keySet().forEach(key -> firstWords.add(firstWord(key)));
    }

    private void addCountries(List<Country> countries) {
        for (Country country : countries) {
            Entry entry = new Entry.CountryEntry(country.code(), true, false);
            Entry adjective = new Entry.CountryEntry(country.code(), false, false);
            Entry people = new Entry.CountryEntry(country.code(), false, true);
            names.putIfAbsent(key(country.name()), entry);
            country.aliases().forEach(alias -> names.putIfAbsent(key(alias), entry));
            country.demonyms().forEach(name -> names.putIfAbsent(key(name), Nouns.isPlural(name) ? people : adjective));
        }
    }

    private void addActors(List<Actor> actors) {
        Map<String, List<Actor>> offices = new LinkedHashMap<>();
        for (Actor actor : actors) {
            offices.computeIfAbsent(actor.name(), name -> new ArrayList<>()).add(actor);
        }
        Map<String, Entry.ActorEntry> entries = new LinkedHashMap<>();
        offices.forEach((name, held) -> {
            Entry.ActorEntry entry = new Entry.ActorEntry(held);
            entries.put(name, entry);
            names.put(key(name), entry);
            if (held.get(0).type() == ActorType.PERSON && name.contains(" ")) {
                bySurname
                        .computeIfAbsent(surname(name), surname -> new ArrayList<>())
                        .add(entry);
            }
        });
        for (Actor actor : actors) {
            if (actor.title() != null) {
                byTitle.computeIfAbsent(actor.title().toLowerCase(Locale.ROOT), title -> new ArrayList<>())
                        .add(actor);
            }
            Entry.ActorEntry entry = entries.get(actor.name());
            if (entry != null) {
                actor.aliases().forEach(alias -> names.putIfAbsent(key(alias), entry));
            }
        }
    }

    private void addGovernments(List<Country> countries) {
        for (Country country : countries) {
            country.metonyms()
                    .forEach(name ->
                            names.putIfAbsent(key(name), new Entry.GovernmentEntry(country.code(), bare(name))));
            country.capitals()
                    .forEach(name -> names.putIfAbsent(key(name), new Entry.GovernmentEntry(country.code(), name)));
        }
    }

    /** A newsroom is a source as well: an organisation of the media. */
    private void addOutlet(Outlet outlet) {
        Entry entry = new Entry.ActorEntry(List.of(new Actor(
                outlet.outlet(),
                ActorType.ORGANISATION,
                outlet.aliases(),
                outlet.country(),
                "MED",
                null,
                Period.ALWAYS)));
        names.putIfAbsent(key(outlet.outlet()), entry);
        outlet.aliases().forEach(alias -> names.putIfAbsent(key(alias), entry));
    }

    private Map<String, String> addSigns(List<Country> countries) {
        Map<String, String> signs = new HashMap<>();
        for (Country country : countries) {
            for (String sign : country.signs()) {
                names.putIfAbsent(key(sign), new Entry.SignEntry(country.code()));
                signs.putIfAbsent(key(sign), country.code());
                if (Character.isLowerCase(sign.charAt(0))) {
                    commonSigns.putIfAbsent(key(sign), new Entry.SignEntry(country.code()));
                }
            }
        }
        return signs;
    }

    /** Who holds the office of that title ("president") in a country on a day; {@code null} if it is not known. */
    @Nullable
    Actor incumbent(String title, String country, @Nullable LocalDate day) {
        for (Actor office : byTitle.getOrDefault(title, List.of())) {
            if (day != null
                    && country.equals(office.country())
                    && office.period().holds(day)) {
                return office;
            }
        }
        return null;
    }

    /** The codebook's persons of that surname, in lower case. */
    List<Entry.ActorEntry> ofSurname(String surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    static String surname(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (last.equals("jr.") || last.equals("sr.") || last.equals("iii") || last.equals("ii")) {
            return surname(name.substring(0, name.lastIndexOf(' ')));
        }
        return last;
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

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    private static String bare(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }

    /** All names and roles of a text, in order, none overlapping. The longest match wins. */
    List<Match> find(AnnotatedText text) {
        List<Match> found = new ArrayList<>();
        for (AnnotatedText.Range sentence : text.sentences()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                Match match = longest(text, i, sentence.end());
                if (match == null) {
                    i++;
                } else {
                    found.add(match);
                    i = match.end();
                }
            }
        }
        return found;
    }

    private @Nullable Match longest(AnnotatedText text, int first, int end) {
        Token opening = text.token(first);
        String word = opening.norm();
        int hyphen = word.indexOf('-');
        if (!firstWords.contains(hyphen > 0 ? word.substring(0, hyphen) : word)) {
            return null;
        }
        Match best = null;
        StringBuilder key = new StringBuilder();
        int limit = Math.min(end, first + LONGEST);
        for (int i = first; i < limit; i++) {
            Token token = text.token(i);
            if (token.isOneOf("'s", "'") && i > first) {
                continue;
            }
            key.append(key.isEmpty() ? "" : " ").append(token.norm().replace('-', ' '));
            Entry entry = entry(opening, key.toString(), text, first, i);
            if (entry != null) {
                best = new Match(first, i + 1, entry);
            }
        }
        return best;
    }

    /** "US" is a country, "us" is not; "May" and "may" likewise. */
    private @Nullable Entry entry(Token opening, String name, AnnotatedText text, int first, int last) {
        Entry role = roles.get(name);
        if (role == null) {
            role = commonSigns.get(name);
        }
        if (!opening.isCapitalised() && !Character.isDigit(opening.text().charAt(0))) {
            return role;
        }
        Entry named = names.get(name);
        if (named instanceof Entry.SignEntry && role != null) {
            return role;
        }
        if (named instanceof Entry.ActorEntry actor && first == last && isCommonOutlet(actor, text, first)) {
            return role;
        }
        return named == null ? role : named;
    }

    /** "Time" and "Nation" are magazines only as "the Nation", "Time magazine". */
    private static boolean isCommonOutlet(Entry.ActorEntry actor, AnnotatedText text, int token) {
        if (!actor.isOrganisation() || !Nouns.isCommonOutlet(text.token(token).norm())) {
            return false;
        }
        boolean article = token > 0 && text.token(token - 1).isOneOf("the");
        boolean noun = token + 1 < text.tokens().size() && text.token(token + 1).isOneOf("magazine", "newspaper");
        return !article && !noun;
    }
}
