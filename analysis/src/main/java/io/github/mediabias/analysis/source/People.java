package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.source.Entry.ActorEntry;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The persons whom an article names: in full, and again by surname or title and surname. */
final class People {

    /**
     * A person's name in the text, without titles.
     *
     * @param first its first token
     * @param end the token behind its last
     */
    record Mention(int first, int end, Person person) {

        Range range() {
            return new Range(first, end);
        }
    }

    private final AnnotatedText text;
    private final Matches matches;
    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    /** By the first word of the name: the surname in China and Korea, else the given name. */
    private final Map<String, List<Person>> byFirstWord = new HashMap<>();

    private final List<Mention> mentions = new ArrayList<>();
    private final @Nullable Mention[] at;

    People(AnnotatedText text, Matches matches, Gazetteer gazetteer, @Nullable LocalDate day) {
        this.text = text;
        this.matches = matches;
        this.gazetteer = gazetteer;
        this.day = day;
        this.at = new Mention[text.tokens().size()];
        List<Range> names = new Names(text, matches).all();
        // Full names first: a headline has the surname before the text has the name.
        names.stream().filter(name -> name.size() > 1 && !isDoubtful(name)).forEach(this::addFull);
        names.stream().filter(name -> name.size() > 1 && isDoubtful(name)).forEach(this::addDoubtful);
        names.stream().filter(name -> name.size() == 1).forEach(this::addSurname);
        addOverlooked();
        mentions.sort((a, b) -> Integer.compare(a.first(), b.first()));
    }

    /** All names, in order. */
    List<Mention> mentions() {
        return mentions;
    }

    /** The name that the token is in; {@code null} if in none. */
    @Nullable
    Mention at(int token) {
        return token < 0 || token >= at.length ? null : at[token];
    }

    /** Whether it is a person's name indeed, and not an office in capitals such as "Deputy Chief". */
    boolean isName(Mention mention) {
        String last = text.token(mention.end() - 1).norm();
        return mention.person().isKnown() || !Nouns.isTitle(last) && !Nouns.isPeople(last);
    }

    /** A run of the headline, where all words may have capitals, that neither a given name nor the codebook makes a name. */
    private boolean isDoubtful(Range run) {
        return text.token(run.first()).sentence() == 0
                && !Nouns.isGivenName(text.token(run.first()).norm())
                && matches.at(run.end() - 1) == null;
    }

    /** "Pence Announces Plans" is only the surname that opens it, if the text has somebody of that name. */
    private void addDoubtful(Range run) {
        Person person = bySurname(text.token(run.first()).norm());
        if (person == null) {
            addFull(run);
        } else {
            add(new Range(run.first(), run.first() + 1), person);
        }
    }

    private @Nullable Person bySurname(String surname) {
        List<Person> found = bySurname.getOrDefault(surname, List.of());
        return found.isEmpty() ? null : found.get(0);
    }

    /** A surname is one also where a capital tells nothing: "Green said" opens a sentence, "King" is a noun as well. */
    private void addOverlooked() {
        for (int i = 0; i < at.length; i++) {
            Token token = text.token(i);
            Match match = matches.at(i);
            boolean free = match == null || match.size() == 1 && match.entry() instanceof Entry.RoleEntry;
            if (match != null && match.size() == 1 && isPlace(match.entry()) && at[i] == null) {
                // "Jordan said" after Jim Jordan is not the country.
                Person person = isSpeaker(i) ? bySurname(token.norm()) : null;
                if (person != null) {
                    add(new Range(i, i + 1), person);
                }
            }
            if (at[i] == null && token.isCapitalised() && free && !Nouns.isFunctionWord(token.norm())) {
                boolean alone = i + 1 >= at.length || !text.token(i + 1).isCapitalised();
                // "Bill" may open a sentence on a bill.
                boolean given = Nouns.isGivenName(token.norm());
                Person person = !alone ? null : given ? bySurname(token.norm()) : named(token.norm(), Gender.UNKNOWN);
                if (person != null) {
                    add(new Range(i, i + 1), person);
                }
            }
        }
    }

    private static boolean isPlace(Entry entry) {
        return entry instanceof Entry.CountryEntry
                || entry instanceof Entry.GovernmentEntry
                || entry instanceof Entry.SignEntry;
    }

    /** Beside a verb of saying, as the subject of a clause. */
    private boolean isSpeaker(int token) {
        boolean before = token > 0 && text.token(token - 1).isOneOf("said", "says", "asked", "told", "added", "wrote");
        boolean behind = token + 1 < at.length
                && text.token(token + 1)
                        .isOneOf("said", "says", "asked", "told", "added", "wrote", "argued", "tweeted", "noted");
        return before || behind;
    }

    private void addFull(Range name) {
        Match match = matches.at(name.end() - 1);
        Person person = null;
        if (match != null && match.first() <= name.first() && match.entry() instanceof ActorEntry actor) {
            person = known(actor.on(day));
        }
        if (person == null) {
            String written = text.span(name.first(), name.end()).in(text.text()).replaceAll("\\s+", " ");
            person = byName.get(written.toLowerCase(Locale.ROOT));
            if (person == null) {
                person = Person.called(written);
                byName.put(written.toLowerCase(Locale.ROOT), person);
                addSurname(Gazetteer.surname(written), person);
            }
        }
        add(name, person);
    }

    private void addSurname(Range name) {
        int token = name.first();
        String surname = text.token(token).norm();
        Gender title =
                token == 0 ? Gender.UNKNOWN : Nouns.ofNoun(text.token(token - 1).norm());
        Person person = named(surname, title);
        Match match = matches.at(token);
        ActorEntry alias =
                match != null && match.entry() instanceof ActorEntry actor && actor.isPerson() ? actor : null;
        if (alias != null && (person == null || !person.isKnown() && isNamedInFull(alias))) {
            person = known(alias.on(day));
        }
        if (person == null) {
            person = incumbent(surname, token);
        }
        if (person == null && isTitled(token)) {
            person = Person.called(text.token(token).text());
            addSurname(surname, person);
        }
        if (person != null) {
            add(name, person);
        }
    }

    private boolean isNamedInFull(ActorEntry actor) {
        return byName.containsKey(actor.on(day).name().toLowerCase(Locale.ROOT));
    }

    /** The person of that surname or given name in the text; of several the first whose gender fits. */
    private @Nullable Person named(String surname, Gender title) {
        for (Map<String, List<Person>> index : List.of(bySurname, byFirstWord)) {
            for (Person person : index.getOrDefault(surname, List.of())) {
                if (person.gender().fits(title)) {
                    return person;
                }
            }
        }
        return null;
    }

    /** The only one of that surname in the codebook who holds an office on the day; with a title before the name. */
    private @Nullable Person incumbent(String surname, int token) {
        Actor only = null;
        for (ActorEntry entry : gazetteer.ofSurname(surname)) {
            Actor office = entry.on(day);
            if (day != null && office.period().holds(day)) {
                if (only != null) {
                    return null;
                }
                only = office;
            }
        }
        return only == null || !isTitled(token) ? null : known(only);
    }

    private boolean isTitled(int token) {
        if (token == 0) {
            return false;
        }
        Match before = matches.at(token - 1);
        return Nouns.isTitle(text.token(token - 1).norm())
                || before != null
                        && before.entry() instanceof Entry.RoleEntry
                        && text.token(token - 1).isCapitalised();
    }

    private Person known(Actor office) {
        String key = office.name().toLowerCase(Locale.ROOT);
        Person person = byName.get(key);
        if (person == null || !person.isKnown()) {
            person = Person.of(office, day);
            byName.put(key, person);
            addSurname(Gazetteer.surname(key), person);
        }
        return person;
    }

    private void addSurname(String surname, Person person) {
        bySurname.computeIfAbsent(surname, key -> new ArrayList<>()).add(person);
        String name = person.name().toLowerCase(Locale.ROOT);
        int space = name.indexOf(' ');
        if (space > 1 && name.charAt(space - 1) != '.') {
            byFirstWord
                    .computeIfAbsent(name.substring(0, space), key -> new ArrayList<>())
                    .add(person);
        }
    }

    private void add(Range name, Person person) {
        Mention mention = new Mention(name.first(), name.end(), person);
        mentions.add(mention);
        for (int i = name.first(); i < name.end(); i++) {
            at[i] = mention;
        }
        for (int i = name.first() - 1; i >= Math.max(0, name.first() - 3); i--) {
            Token title = text.token(i);
            if (!title.isWord() || title.sentence() != text.token(name.first()).sentence()) {
                break;
            }
            person.take(Nouns.ofNoun(title.norm()));
        }
    }
}
