package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.codebook.Codebook.ActorType;
import io.github.mediabias.analysis.source.Gazetteer.Entry;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons whom an article names in full, with what it says of their country and role; found again by surname. */
final class People {

    private static final Set<String> TITLES = Set.of(
            "mr.",
            "mrs.",
            "ms.",
            "mr",
            "mrs",
            "ms",
            "dr.",
            "dr",
            "sen.",
            "rep.",
            "gov.",
            "gen.",
            "president",
            "senator",
            "secretary",
            "minister",
            "governor",
            "mayor",
            "judge",
            "justice",
            "sir",
            "lord",
            "lady",
            "prof.",
            "professor",
            "col.",
            "lt.",
            "sgt.",
            "capt.",
            "adm.",
            "representative",
            "chancellor",
            "spokesman",
            "spokeswoman",
            "chief",
            "speaker",
            "pope",
            "king",
            "queen",
            "prince",
            "princess",
            "attorney",
            "congressman",
            "congresswoman",
            "rev.");

    private static final Set<String> ORGANISATION_WORDS = Set.of(
            "department",
            "ministry",
            "committee",
            "university",
            "party",
            "council",
            "institute",
            "times",
            "post",
            "news",
            "house",
            "senate",
            "court",
            "association",
            "center",
            "centre",
            "agency",
            "group",
            "commission",
            "union",
            "foundation",
            "company",
            "corporation",
            "bank",
            "college",
            "school",
            "office",
            "bureau",
            "authority",
            "service",
            "police",
            "army",
            "campaign",
            "administration",
            "government",
            "press",
            "journal",
            "daily",
            "federation",
            "league",
            "society",
            "fund",
            "network",
            "hospital",
            "church",
            "port",
            "board",
            "assembly",
            "parliament",
            "congress",
            "guard",
            "force",
            "forces",
            "state",
            "states",
            "city",
            "county",
            "street",
            "avenue",
            "conference",
            "act",
            "war",
            "sea",
            "trust",
            "alliance",
            "inc.",
            "corp.",
            "co.",
            "ltd.",
            "llc",
            "organization",
            "organisation",
            "project",
            "poll",
            "dispatch",
            "courier",
            "meridian",
            "tribune",
            "herald",
            "post-gazette",
            "summit",
            "agreement",
            "bay",
            "river",
            "island",
            "islands",
            "road",
            "bridge",
            "valley",
            "coast",
            "workers");

    /** Somebody named in the article. */
    static final class Person {

        private final String name;
        private @Nullable String country;
        private @Nullable String role;
        private boolean former;
        private String reason = "";

        private Person(String name) {
            this.name = name;
        }

        SourceMember member(@Nullable String bloc) {
            return new SourceMember(name, country, role, bloc, former, reason);
        }

        String name() {
            return name;
        }

        @Nullable
        String country() {
            return country;
        }
    }

    /**
     * A person's name in the text.
     *
     * @param first its first token
     * @param end the token behind its last
     */
    record Mention(int first, int end, Person person) {}

    private final AnnotatedText text;
    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, Person> bySurname = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    People(AnnotatedText text, Gazetteer gazetteer, @Nullable LocalDate day) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.day = day;
        int i = 0;
        while (i < text.tokens().size()) {
            int end = endOfName(i);
            if (end > i) {
                addName(i, end);
                i = end;
            } else {
                i++;
            }
        }
    }

    /** The person whose name lies in the range, the last one; {@code null} if none does. */
    @Nullable
    Person in(Range range) {
        Person last = null;
        for (Mention mention : mentions) {
            if (mention.first() >= range.first() && mention.end() <= range.end()) {
                last = mention.person();
            }
        }
        return last;
    }

    /** The last person named before {@code token}; {@code null} if none was. */
    @Nullable
    Person before(int token) {
        Person last = null;
        for (Mention mention : mentions) {
            if (mention.first() >= token) {
                break;
            }
            last = mention.person();
        }
        return last;
    }

    private int endOfName(int first) {
        int end = first;
        int sentence = text.sentenceOf(first).end();
        while (end < sentence && isNamePart(end, first)) {
            end++;
        }
        while (end > first
                && (text.token(end - 1).tag() == Tag.ADP
                        || text.token(end - 1).isOneOf("de", "van", "von", "al", "bin", "of"))) {
            end--;
        }
        return end;
    }

    private boolean isNamePart(int i, int first) {
        Token token = text.token(i);
        if (i > first && token.isOneOf("de", "van", "von", "al", "bin", "der", "la", "del")) {
            return true;
        }
        if (!token.isCapitalised() || !token.isWord() || NOT_NAMES.contains(token.norm())) {
            return false;
        }
        boolean opensSentence = i == text.sentenceOf(i).first();
        return switch (token.tag()) {
            case PROPN, X -> true;
            // Taggers miss foreign names; a capital within a sentence tells more.
            case NOUN, ADJ, VERB, ADV, INTJ, NUM -> !opensSentence || isCapitalisedWord(i + 1);
            default -> false;
        };
    }

    private boolean isCapitalisedWord(int i) {
        return i < text.tokens().size()
                && text.token(i).isCapitalised()
                && text.token(i).tag() == Tag.PROPN;
    }

    private static final Set<String> NOT_NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "mr.",
            "mrs.",
            "ms.");

    private void addName(int first, int end) {
        int begin = first;
        List<Gazetteer.Match> known = gazetteer.find(text, first, end);
        Gazetteer.Match lastKnown = known.isEmpty() ? null : known.get(known.size() - 1);
        if (lastKnown != null && lastKnown.end() == end && lastKnown.entry() instanceof Entry.ActorEntry actor) {
            Actor office = actor.on(day);
            if (office.type() == ActorType.PERSON) {
                Person person = ofCodebook(office);
                person = bySurnameUnlessOther(person, lastKnown);
                mentions.add(new Mention(lastKnown.first(), end, person));
                return;
            }
            return;
        }
        // What the codebook knows before the name is a title, a country or an office: "White House Press Secretary".
        for (Gazetteer.Match match : known) {
            begin = Math.max(begin, match.end());
        }
        while (begin < end && isTitle(begin, end)) {
            begin++;
        }
        if (begin >= end || hasOrganisationWord(begin, end)) {
            return;
        }
        String surname = text.token(end - 1).norm();
        Person person = bySurname.get(surname);
        if (end - begin == 1) {
            if (person != null) {
                mentions.add(new Mention(begin, end, person));
            } else if (begin > 0 && TITLES.contains(text.token(begin - 1).norm()) || begin > first) {
                addPerson(text.token(begin).text(), surname, begin, end);
            }
            return;
        }
        if (end - begin > 4) {
            return;
        }
        String name = text.span(begin, end).in(text.text()).replaceAll("\\s+", " ");
        Person full = byName.get(name.toLowerCase(Locale.ROOT));
        if (full == null) {
            addPerson(name, surname, begin, end);
        } else {
            describe(full, begin, end);
            mentions.add(new Mention(begin, end, full));
        }
    }

    /** "State Sen." as well as "Sen.", and offices such as "Board chair" that no capital follows. */
    private boolean isTitle(int i, int end) {
        return TITLES.contains(text.token(i).norm())
                || text.token(i).isOneOf("state")
                        && i + 1 < end
                        && TITLES.contains(text.token(i + 1).norm());
    }

    /** A surname in the codebook is somebody else's where the article has named another person in full. */
    private Person bySurnameUnlessOther(Person known, Gazetteer.Match match) {
        if (match.end() - match.first() > 1) {
            return known;
        }
        Person named = bySurname.get(text.token(match.first()).norm());
        return named == null ? known : named;
    }

    private Person ofCodebook(Actor office) {
        Person person =
                byName.computeIfAbsent(office.name().toLowerCase(Locale.ROOT), key -> new Person(office.name()));
        person.country = office.country();
        person.role = office.role();
        person.former = office.period().isOverOn(day);
        person.reason = "codebook: " + (office.title() == null ? office.name() : office.title());
        String name = office.name();
        bySurname.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), person);
        return person;
    }

    private void addPerson(String name, String surname, int begin, int end) {
        Person person = new Person(name);
        byName.put(name.toLowerCase(Locale.ROOT), person);
        bySurname.putIfAbsent(surname, person);
        describe(person, begin, end);
        mentions.add(new Mention(begin, end, person));
    }

    private boolean hasOrganisationWord(int first, int end) {
        for (int i = first; i < end; i++) {
            if (ORGANISATION_WORDS.contains(text.token(i).norm())
                    || text.token(i).text().length() > 1
                            && isCapitals(text.token(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    /** Takes country and role from the words before the name ("Russian negotiator") and the apposition behind it. */
    private void describe(Person person, int begin, int end) {
        if (person.country != null && person.role != null) {
            return;
        }
        int from = begin;
        int sentence = text.sentenceOf(begin).first();
        while (from > sentence && begin - from < 10 && describes(from - 1)) {
            from--;
        }
        int to = end;
        int sentenceEnd = text.sentenceOf(begin).end();
        if (to + 1 < sentenceEnd
                && text.token(to).isOneOf(",")
                && !text.token(to + 1).isQuoted()) {
            to++;
            while (to < sentenceEnd
                    && to - end < 14
                    && !text.token(to).isOneOf(",", ";", ":", ".")
                    && text.token(to).tag() != Tag.VERB) {
                to++;
            }
        }
        List<Gazetteer.Match> described = new ArrayList<>(gazetteer.find(text, from, begin));
        described.addAll(gazetteer.find(text, end, to));
        List<Gazetteer.Match> all = List.copyOf(described);
        described.removeIf(match -> isOfficeElsewhere(match, all));
        Description description = Description.of(described, day);
        if (person.country == null) {
            person.country = description.country();
        }
        if (person.role == null) {
            person.role = description.role();
        }
        if (!description.reason().isEmpty()) {
            person.reason = description.reason();
        }
        for (int i = from; i < to; i++) {
            person.former |= text.token(i).isOneOf("former", "ex", "onetime", "then") && i < begin
                    || text.token(i).isOneOf("former");
        }
    }

    /** Takes what is still missing from the words by which a source names the person. */
    void complete(Person person, Range source) {
        List<Gazetteer.Match> described = gazetteer.find(text, source.first(), source.end());
        List<Gazetteer.Match> others = described.stream()
                .filter(match -> !(match.entry() instanceof Entry.ActorEntry entry)
                        || !entry.on(day).name().equals(person.name))
                .filter(match -> !isOfficeElsewhere(match, described))
                .toList();
        Description description = Description.of(others, day);
        if (person.country == null && description.country() != null) {
            person.country = description.country();
            person.reason = description.reason();
        }
        if (person.role == null && description.role() != null) {
            person.role = description.role();
            person.reason = description.reason();
        }
    }

    /** "the president of the Grocers' Federation" is no head of state: the body is not one that the codebook knows. */
    private boolean isOfficeElsewhere(Gazetteer.Match match, List<Gazetteer.Match> all) {
        boolean government =
                match.entry() instanceof Entry.RoleEntry entry && entry.role().equals("GOV");
        int of = match.end();
        if (!government || of + 1 >= text.tokens().size() || !text.token(of).isOneOf("of", "for")) {
            return false;
        }
        int body = of + 1;
        int end = Math.min(text.sentenceOf(of).end(), body + 6);
        boolean capitalised = false;
        for (int i = body; i < end && !text.token(i).isOneOf(","); i++) {
            capitalised |= text.token(i).isCapitalised();
        }
        boolean known = all.stream()
                .anyMatch(other ->
                        other.first() >= body && other.first() < end && !(other.entry() instanceof Entry.RoleEntry));
        return capitalised && !known;
    }

    private boolean describes(int i) {
        Token token = text.token(i);
        if (token.isCapitalised() && token.isWord() && !token.isQuoted()) {
            // "Polish" is no verb here.
            return true;
        }
        return switch (token.tag()) {
            case NOUN, PROPN, ADJ, DET, PART, NUM -> !token.isQuoted();
            case ADP -> token.isOneOf("of", "for", "to", "on");
            case PUNCT ->
                token.isOneOf(",", "-")
                        && i > 0
                        && (text.token(i - 1).tag() == Tag.NOUN
                                || text.token(i - 1).tag() == Tag.PROPN);
            default -> false;
        };
    }

    /** The person known by that name, in full or by surname. */
    @Nullable
    Person named(String name) {
        Person person = byName.get(name.toLowerCase(Locale.ROOT));
        return person == null ? bySurname.get(name.toLowerCase(Locale.ROOT)) : person;
    }
}
