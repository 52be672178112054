package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.source.Entry.ActorEntry;
import io.github.mediabias.analysis.source.References.Kind;
import io.github.mediabias.analysis.source.References.Referent;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds for whom pronouns and short forms stand: "he", "they", "both leaders", "the senator", "the statement". */
final class Antecedents {

    /** What a text calls members of a parliament by, besides their office: "the South Carolina Republican". */
    private static final Set<String> PARTISAN =
            Set.of("republican", "democrat", "lawmaker", "legislator", "congressman", "congresswoman", "conservative");

    private final AnnotatedText text;
    private final Matches matches;
    private final People people;
    private final References references;
    private final @Nullable LocalDate day;
    private final Gazetteer gazetteer;
    private final Homeland home;
    private final Function<Range, SourceProfile> profiles;
    private final Function<Person, SourceMember> members;

    /**
     * For one text.
     *
     * @param profiles who a phrase names that stands for itself
     */
    Antecedents(
            AnnotatedText text,
            Matches matches,
            People people,
            References references,
            @Nullable LocalDate day,
            Gazetteer gazetteer,
            Homeland home,
            Function<Range, SourceProfile> profiles,
            Function<Person, SourceMember> members) {
        this.text = text;
        this.matches = matches;
        this.people = people;
        this.references = references;
        this.day = day;
        this.gazetteer = gazetteer;
        this.home = home;
        this.profiles = profiles;
        this.members = members;
    }

    /** Who is meant by a phrase that stands for something named elsewhere; {@code null} if it stands for itself. */
    @Nullable
    SourceProfile of(Range range) {
        Token first = text.token(range.first());
        Token last = text.token(range.end() - 1);
        SourceProfile found = null;
        if (range.size() == 1 || range.size() == 2 && last.isOneOf("both", "all", "also", "too")) {
            found = pronoun(first, range.first());
        } else if (range.size() <= 4 && first.isOneOf("both", "the", "all") && isPair(last)) {
            found = pair(range);
        }
        if (found == null) {
            found = shortForm(range);
        }
        String words = text.span(range.first(), range.end()).in(text.text()).replaceAll("\\s+", " ");
        return found == null ? null : found.calledBy(words);
    }

    private static boolean isPair(Token noun) {
        return noun.isOneOf(
                "leaders", "presidents", "sides", "men", "women", "two", "candidates", "senators", "rivals", "both");
    }

    private @Nullable SourceProfile pronoun(Token word, int at) {
        return switch (word.norm()) {
            case "he", "him", "his", "himself" -> person(at, Gender.MALE);
            case "she", "her", "hers", "herself" -> person(at, Gender.FEMALE);
            case "who", "which", "that", "whom", "whose" -> relative(at);
            case "they", "them", "their", "those" ->
                best(at, referent -> isPlural(referent) || referent.kind() == Kind.INSTITUTION);
            case "both" -> pair(new Range(at, at + 1));
            case "one", "another", "some", "others", "many", "several", "few", "most" -> member(word, at);
            case "it", "its" ->
                best(at, referent -> referent.kind() == Kind.INSTITUTION || referent.kind() == Kind.DOCUMENT);
            default -> null;
        };
    }

    private boolean isPlural(Referent referent) {
        return referent.kind() == Kind.PEOPLE;
    }

    private @Nullable SourceProfile person(int at, Gender gender) {
        SourceProfile found = best(
                at,
                referent -> referent.kind() == Kind.PERSON && referent.gender().fits(gender) && !isVagueNoun(referent));
        if (found != null) {
            return found;
        }
        // Cataphora: "When he spoke, Mr. Putin …", and stories that open with a pronoun.
        for (People.Mention mention : people.mentions()) {
            if (mention.first() > at && mention.person().gender().fits(gender)) {
                return SourceProfile.of(SourceType.PERSON, members.apply(mention.person()));
            }
        }
        return null;
    }

    private boolean isVagueNoun(Referent referent) {
        return referent.person() == null
                && referent.profile() == null
                && text.token(referent.first())
                        .isOneOf("people", "some", "many", "one", "other", "public", "team", "crowd");
    }

    private @Nullable SourceProfile best(int at, Predicate<Referent> fits) {
        List<Referent> found = references.before(at, fits);
        return found.isEmpty() ? null : profile(found.get(0));
    }

    private SourceProfile profile(Referent referent) {
        if (referent.profile() != null) {
            return referent.profile();
        }
        if (referent.person() != null) {
            return SourceProfile.of(SourceType.PERSON, members.apply(referent.person()));
        }
        return profiles.apply(phrase(referent));
    }

    /** The whole phrase around a noun: "a spokesman for the ministry". */
    private Range phrase(Referent referent) {
        if (matches.at(referent.first()) != null
                && referent.kind() == Kind.INSTITUTION
                && text.token(referent.first()).isCapitalised()) {
            return new Range(referent.first(), referent.end());
        }
        int limit = text.sentenceOf(referent.first()).first();
        int first = Phrase.begin(text, referent.end(), limit);
        int end = referent.end();
        int sentence = text.sentenceOf(referent.first()).end();
        if (end + 1 < sentence && text.token(end).isOneOf("of", "for", "at", "from", "in")) {
            int i = end + 1;
            while (i < sentence
                    && i < end + 7
                    && (text.token(i).isCapitalised() || text.token(i).isOneOf("the", "of", "'s"))) {
                i++;
            }
            end = i > end + 1 ? i : end;
        }
        return new Range(Math.min(first, referent.first()), end);
    }

    /** The noun phrase before a relative pronoun; of "the foundations … on two articles … that" the last. */
    private @Nullable SourceProfile relative(int pronoun) {
        int limit = text.sentenceOf(pronoun).first();
        int end = pronoun;
        while (end > limit && !text.token(end - 1).isWord()) {
            end--;
        }
        if (end == limit) {
            return null;
        }
        int first = Phrase.begin(text, end, limit);
        while (first > limit + 1
                && text.token(first - 1).isOneOf("for", "at", "from", "with")
                && (Nouns.isPeople(text.token(first - 2).norm())
                        || Nouns.isDocument(text.token(first - 2).norm()))) {
            first = Phrase.begin(text, first - 1, limit);
        }
        return first >= end ? null : profiles.apply(new Range(first, end));
    }

    /** "one said" after "aides say": one of those. */
    private @Nullable SourceProfile member(Token word, int at) {
        SourceProfile found = best(at, this::isPlural);
        if (found == null || found.members().size() != 1) {
            return null;
        }
        return word.isOneOf("one", "another") ? found.as(SourceType.UNNAMED) : null;
    }

    /** The joint source before, or the last two persons. */
    private @Nullable SourceProfile pair(Range range) {
        Token noun = text.token(range.end() - 1);
        for (Referent referent : references.before(range.first(), this::isPlural)) {
            if (referent.profile() != null && referent.profile().members().size() == 2) {
                return referent.profile();
            }
        }
        if (noun.isOneOf("sides")) {
            return null;
        }
        List<SourceMember> two = new ArrayList<>();
        List<Person> seen = new ArrayList<>();
        for (Referent referent : references.before(range.first(), referent -> referent.person() != null)) {
            Person person = referent.person();
            boolean leads = person != null && (!noun.isOneOf("leaders", "presidents") || leads(person));
            if (person != null && two.size() < 2 && !seen.contains(person) && leads) {
                seen.add(person);
                two.add(members.apply(person));
            }
        }
        return two.size() < 2 ? null : SourceProfile.of(SourceType.PERSON, two);
    }

    private static boolean leads(Person person) {
        String role = person.description().role();
        return role == null || role.equals("GOV");
    }

    /** "the senator", "the statement", "the university": a definite noun that something named before is called by. */
    private @Nullable SourceProfile shortForm(Range range) {
        Range core = Phrase.core(text, range);
        int head = core.end() - 1;
        boolean definite = text.token(core.first()).isOneOf("the", "this", "that", "these", "those");
        if (!definite || core.size() > 4 || core.size() < 2 || core.size() < range.size()) {
            return null;
        }
        for (int i = core.first() + 1; i < core.end(); i++) {
            Match match = matches.at(i);
            if (people.at(i) != null || i < head && match != null && match.entry() instanceof ActorEntry) {
                return null;
            }
        }
        String noun = text.token(head).norm();
        boolean bare = core.size() == 2;
        boolean outlet = Nouns.ofInstitution("MED").contains(noun);
        SourceProfile medium = outlet && bare ? institution(range.first(), noun) : null;
        if (medium != null) {
            return medium;
        }
        if (Nouns.isDocument(noun)) {
            return bare ? document(range.first(), noun) : null;
        }
        if (Nouns.isPeople(noun) || Nouns.isTitle(noun)) {
            return called(core, noun);
        }
        Match named = matches.at(head);
        boolean known = named != null && !(named.entry() instanceof Entry.RoleEntry);
        return bare && Nouns.isInstitution(noun) && !known ? institution(range.first(), noun) : null;
    }

    private @Nullable SourceProfile called(Range core, String noun) {
        int at = core.first();
        if (Nouns.isPlural(noun)) {
            for (Referent referent : references.before(at, this::isPlural)) {
                if (text.token(referent.end() - 1).norm().equals(noun)
                        && (referent.speaks() || referent.profile() == null)) {
                    return profile(referent);
                }
            }
            return null;
        }
        String country = null;
        for (int i = core.first() + 1; i < core.end() - 1; i++) {
            Match match = matches.at(i);
            country = match == null ? country : match.entry().country(day);
        }
        for (Referent referent : references.before(at, referent -> referent.kind() == Kind.PERSON)) {
            Person person = referent.person();
            if (person != null && person.isCalled(noun) && fits(person, country)) {
                return profile(referent);
            }
            boolean again =
                    person == null && text.token(referent.end() - 1).norm().equals(noun);
            if (again && (referent.speaks() || referent.profile() != null)) {
                return profile(referent);
            }
        }
        List<People.Mention> mentions = people.mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Person person = mentions.get(i).person();
            if (mentions.get(i).end() <= at && person.isCalled(noun) && fits(person, country)) {
                return SourceProfile.of(SourceType.PERSON, members.apply(person));
            }
        }
        if (PARTISAN.contains(noun)) {
            for (Referent referent : references.before(at, referent -> referent.person() != null)) {
                Person person = referent.person();
                if (person != null && "LEG".equals(person.description().role()) && fits(person, country)) {
                    return profile(referent);
                }
            }
        }
        Actor incumbent =
                core.size() <= 3 ? gazetteer.incumbent(noun, country == null ? homeOrNone() : country, day) : null;
        if (incumbent != null) {
            return SourceProfile.of(SourceType.PERSON, members.apply(Person.of(incumbent, day)));
        }
        for (People.Mention mention : mentions) {
            if (mention.first() >= core.end() && mention.person().isCalled(noun) && fits(mention.person(), country)) {
                return SourceProfile.of(SourceType.PERSON, members.apply(mention.person()));
            }
        }
        return null;
    }

    private String homeOrNone() {
        String country = home.country();
        return country == null ? "" : country;
    }

    private static boolean fits(Person person, @Nullable String country) {
        String own = person.description().country();
        return country == null || own == null || country.equals(own);
    }

    /** A document of the one whose document was named last; of a speech or post the one who spoke. */
    private @Nullable SourceProfile document(int at, String noun) {
        for (Referent referent : references.before(at, referent -> referent.kind() == Kind.DOCUMENT)) {
            boolean same = text.token(referent.end() - 1).norm().equals(noun) || referent.speaks();
            if (same) {
                SourceProfile found = profile(referent);
                return found.as(SourceType.DOCUMENT);
            }
        }
        List<Referent> spoke = references.before(at, referent -> referent.speaks() && referent.kind() != Kind.PEOPLE);
        return spoke.isEmpty() ? null : profile(spoke.get(0)).as(SourceType.DOCUMENT);
    }

    private @Nullable SourceProfile institution(int at, String noun) {
        for (Referent referent : references.before(at, referent -> referent.kind() == Kind.INSTITUTION)) {
            boolean same = isCalled(referent, noun);
            if (same) {
                return profile(referent);
            }
        }
        List<Match> all = matches.all();
        for (int i = all.size() - 1; i >= 0; i--) {
            Match match = all.get(i);
            if (match.end() <= at
                    && match.entry() instanceof ActorEntry actor
                    && actor.isOrganisation()
                    && Nouns.ofInstitution(actor.on(day).role()).contains(noun)) {
                return profiles.apply(new Range(match.first(), match.end()));
            }
        }
        return null;
    }

    private boolean isCalled(Referent referent, String noun) {
        for (int i = referent.first(); i < referent.end(); i++) {
            if (text.token(i).norm().equals(noun)
                    && (referent.size() > 1 || text.token(i).isCapitalised() || referent.speaks())) {
                return true;
            }
        }
        Match match = matches.at(referent.first());
        if (match != null && match.entry() instanceof ActorEntry actor && actor.isOrganisation()) {
            return Nouns.ofInstitution(actor.on(day).role()).contains(noun);
        }
        return referent.profile() != null
                && referent.profile().members().size() == 1
                && referent.profile().members().get(0).role() != null
                && Nouns.ofInstitution(String.valueOf(
                                referent.profile().members().get(0).role()))
                        .contains(noun);
    }
}
