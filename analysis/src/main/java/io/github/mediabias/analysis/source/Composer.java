package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.source.Entry.ActorEntry;
import io.github.mediabias.analysis.source.Entry.CountryEntry;
import io.github.mediabias.analysis.source.Entry.GovernmentEntry;
import io.github.mediabias.analysis.source.Entry.RoleEntry;
import io.github.mediabias.analysis.source.Entry.SignEntry;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Composes country and role from words: "Russian" and "envoy" make a Russian of the government. */
final class Composer {

    /** Offices of a state only where they are not those of some body: the president of a federation is none. */
    private static final Set<String> OFFICES =
            Set.of("president", "vice", "secretary", "minister", "chancellor", "official", "officials", "governor");

    private static final Set<String> GOVERNMENTS =
            Set.of("government", "administration", "state", "city", "county", "council");

    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

    /** How many sentences back the country of officials is looked for. */
    private static final int REACH = 2;

    private final AnnotatedText text;
    private final Matches matches;
    private final People people;
    private final Homeland home;
    private final @Nullable LocalDate day;
    private final Owners owners;

    Composer(AnnotatedText text, Matches matches, People people, Homeland home, @Nullable LocalDate day) {
        this.text = text;
        this.matches = matches;
        this.people = people;
        this.home = home;
        this.day = day;
        this.owners = new Owners(text, matches, people, day);
    }

    /** Whose somebody or something named without an owner is: the person or body that was named last. */
    Description ofOwnerBefore(int token) {
        return owners.before(token);
    }

    /** In a story of several countries, an official without one is of the country that was named last. */
    Description nearestCountry(Description told, int token) {
        if (told.country() != null
                || told.role() == null
                || !OFFICIAL.contains(told.role())
                || home.country() != null) {
            return Description.NOTHING;
        }
        int limit = text.sentences()
                .get(Math.max(0, text.token(token).sentence() - REACH))
                .first();
        for (int i = token - 1; i >= limit; i--) {
            Match match = matches.at(i);
            String country = match == null ? null : match.entry().country(day);
            boolean named = match != null
                    && (match.entry() instanceof GovernmentEntry || match.entry() instanceof CountryEntry);
            if (match != null && named && country != null && !isRegion(country)) {
                return new Description(country, null, true, false, "named last: " + words(match));
            }
        }
        return Description.NOTHING;
    }

    /** The West and Europe: no officials are of them unless the text says so. */
    private static boolean isRegion(String country) {
        return country.equals("WST") || country.equals("EUR");
    }

    /** What a noun phrase tells of the person or body that it names. */
    Description ofPhrase(Range phrase) {
        if (phrase.size() == 0) {
            return Description.NOTHING;
        }
        int head = text.token(phrase.first()).isOneOf("of", "from", "at", "with") ? -1 : Phrase.head(text, phrase);
        int end = endOfDescription(phrase);
        Description told = ofMatches(matches.in(phrase.first(), Math.max(end, phrase.first())), head);
        Description owner = owners.of(phrase, head);
        Token first = text.token(phrase.first());
        if (head > phrase.first() && first.isOneOf("his", "her", "its", "their") && owners.have(head)) {
            Description before = owners.before(phrase.first());
            boolean office = told.role() == null || text.token(head).isOneOf("president", "secretary");
            Description own = office ? new Description(told.country(), null, true, told.former(), told.reason()) : told;
            return new Description(before.country(), office ? before.role() : null, false, false, before.reason())
                    .and(own);
        }
        boolean ofCountry = told.role() == null
                && told.country() != null
                && head >= 0
                && owner.role() == null
                && Nouns.isAttached(text.token(head).norm())
                && told.reason().startsWith("country");
        if (ofCountry) {
            owner = owner.and(new Description(null, "GOV", true, false, "speaks for it"));
        }
        boolean former = false;
        for (int i = phrase.first(); i < Math.min(end, head < 0 ? end : head + 1); i++) {
            former |= isFormer(text.token(i).norm());
        }
        Description all = told.and(owner).and(ofName(phrase, told));
        return former ? new Description(all.country(), all.role(), all.weak(), true, "former + " + all.reason()) : all;
    }

    /** What the words of an unknown organisation's name tell: "the James Martin Center", "the Illinois Board of Elections". */
    private Description ofName(Range phrase, Description told) {
        if (told.role() != null && !told.weak()) {
            return Description.NOTHING;
        }
        int end = phrase.first() + 1;
        while (end < phrase.end() && !text.token(end).isOneOf("in", "near", "outside", "who", "that", "killed")) {
            end++;
        }
        for (int i = end - 1; i >= phrase.first(); i--) {
            Token token = text.token(i);
            boolean inName = token.isCapitalised()
                    && people.at(i) == null
                    && (i > phrase.first() && text.token(i - 1).isCapitalised()
                            || i + 1 < phrase.end() && text.token(i + 1).isOneOf("of", "for"));
            String role = inName ? Nouns.roleOfOrganisation(token.norm()) : null;
            if (role != null && role.equals("state")) {
                role = told.country() == null ? null : "GOV";
            }
            if (role != null) {
                return new Description(null, role, false, false, "name with " + token.text());
            }
        }
        return Description.NOTHING;
    }

    static boolean isFormer(String word) {
        return word.equals("former")
                || word.equals("ex")
                || word.equals("then")
                || word.equals("onetime")
                || word.equals("one-time")
                || word.equals("erstwhile")
                || word.equals("retired")
                || word.equals("fired")
                || word.equals("ousted")
                || word.startsWith("ex-")
                || word.startsWith("then-");
    }

    /** Behind "who" or "to" other things are told than who somebody is: "ambassador to the U.S.". */
    private int endOfDescription(Range phrase) {
        for (int i = phrase.first() + 1; i < phrase.end(); i++) {
            // The WHO is no relative pronoun.
            if (!text.token(i).text().equals("WHO")
                    && text.token(i)
                            .isOneOf(
                                    "who",
                                    "which",
                                    "that",
                                    "against",
                                    "on",
                                    "about",
                                    "between",
                                    "despite",
                                    "during",
                                    "close",
                                    "familiar")) {
                return i;
            }
        }
        return phrase.end();
    }

    /** The first country and the role of the head; where the head only belongs to something, the role of that. */
    Description ofMatches(List<Match> told, int head) {
        String country = null;
        String sign = null;
        String headRole = null;
        String ownerRole = null;
        boolean ownerIsNamed = false;
        List<String> reasons = new ArrayList<>();
        for (Match match : told) {
            Entry entry = match.entry();
            boolean isHead = head >= match.first() && head < match.end();
            if (entry instanceof CountryEntry named) {
                if (country == null && !isAbroad(match) && !isField(named, match)) {
                    country = named.code();
                    reasons.add("country " + words(match));
                }
            } else if (entry instanceof SignEntry named) {
                if (sign == null) {
                    sign = named.code();
                    reasons.add("sign of " + named.code() + " " + words(match));
                }
                if (ownerRole == null && text.token(match.first()).isOneOf("democratic", "gop")) {
                    ownerRole = "PTY";
                }
            } else if (entry instanceof RoleEntry noun) {
                if (noun.country() != null && sign == null) {
                    sign = noun.country();
                }
                boolean agent = noun.role().equals("LEG")
                        && !text.token(head < 0 ? 0 : head).isCapitalised()
                        && Nouns.isAttached(text.token(head < 0 ? 0 : head).norm())
                        && match.size() == 1;
                if (isHead && !agent) {
                    headRole = noun.role();
                    reasons.add("role noun " + words(match).toLowerCase(Locale.ROOT));
                } else if (!isHead
                        && (ownerRole == null
                                || !ownerIsNamed && (head < 0 || match.first() < head) && isParty(ownerRole))) {
                    ownerRole = noun.role();
                    reasons.add("noun " + words(match).toLowerCase(Locale.ROOT));
                }
            } else if (entry instanceof GovernmentEntry named) {
                if (country == null && !isAbroad(match)) {
                    country = named.code();
                }
                if (!ownerIsNamed && !isPlace(match)) {
                    ownerRole = "GOV";
                    ownerIsNamed = true;
                    reasons.add("of " + words(match));
                }
            } else if (entry instanceof ActorEntry named && named.isOrganisation() && !ownerIsNamed) {
                Actor office = named.on(day);
                ownerRole = office.role();
                ownerIsNamed = true;
                if (country == null) {
                    country = office.country();
                }
                if (office.role().equals("IGO")) {
                    sign = null;
                }
                reasons.add("of " + office.name());
            }
        }
        String role = role(headRole, ownerRole, ownerIsNamed, head);
        return new Description(
                country == null ? sign : country,
                role,
                role == null || headRole == null && isParty(role) || isCalling(role) && !ownerIsNamed,
                false,
                String.join(" + ", reasons));
    }

    private @Nullable String role(
            @Nullable String headRole, @Nullable String ownerRole, boolean ownerIsNamed, int head) {
        if (headRole == null) {
            return ownerRole;
        }
        if (ownerRole != null && (isWeak(head, headRole) || isCalling(headRole) && ownerIsNamed)) {
            return ownerRole;
        }
        return OFFICES.contains(text.token(head).norm()) && isOfSomeBody(head) ? null : headRole;
    }

    private boolean isWeak(int head, String headRole) {
        String word = text.token(head).norm();
        Match match = matches.at(head);
        boolean compound = match != null && match.size() > 1 && !isLoose(match);
        return !compound
                && (Nouns.isAttached(word) || OFFICES.contains(word) && headRole.equals("GOV") && isOfSomeBody(head));
    }

    /** "executive director", "committee chairman", "vice president": of whatever body is named. */
    private boolean isLoose(Match match) {
        return text.token(match.first()).isOneOf("executive", "committee", "vice");
    }

    /** A calling rather than an office: an economist of a bank is of business, one of a university of education. */
    private static boolean isCalling(String role) {
        return role.equals("EDU") || role.equals("CVL");
    }

    private static boolean isParty(String role) {
        return role.equals("PTY");
    }

    /** "the president of the Grocers Federation": of a body with a name that is no country. */
    private boolean isOfSomeBody(int head) {
        int owner = head - 1;
        while (owner > 0 && text.token(owner).tag() == Tag.ADJ) {
            owner--;
        }
        if (owner > 0 && text.token(owner).isOneOf("'s", "'")) {
            String body = text.token(owner - 1).norm();
            return Nouns.isInstitution(body) && !GOVERNMENTS.contains(body);
        }
        if (head + 2 >= text.tokens().size() || !text.token(head + 1).isOneOf("of", "for", "at")) {
            return false;
        }
        int end = Math.min(text.sentenceOf(head).end(), head + 12);
        for (int i = head + 2; i < end && !Phrase.isBreak(text.token(i)); i++) {
            Match match = matches.at(i);
            if (match != null && (match.entry() instanceof CountryEntry || match.entry() instanceof GovernmentEntry)) {
                return false;
            }
            if (Nouns.isOrganisation(text.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "ambassador to the U.S.", "adviser on Russia". */
    private boolean isAbroad(Match match) {
        int i = match.first() - 1;
        while (i >= 0 && text.token(i).isOneOf("the")) {
            i--;
        }
        return i >= 0 && text.token(i).isOneOf("to", "on", "against", "about", "with", "over", "toward", "towards");
    }

    /** "a North Korea expert" is one on it, "a North Korean expert" one from it. */
    private boolean isField(CountryEntry country, Match match) {
        return country.isName()
                && match.end() < text.tokens().size()
                && text.token(match.end())
                        .isOneOf(
                                "expert",
                                "experts",
                                "analyst",
                                "analysts",
                                "specialist",
                                "specialists",
                                "scholar",
                                "scholars",
                                "watcher",
                                "watchers",
                                "hand",
                                "hands",
                                "historian",
                                "adviser",
                                "envoy",
                                "correspondent");
    }

    /** "in Washington", "the Beijing office". */
    private boolean isPlace(Match match) {
        boolean in = match.first() > 0 && text.token(match.first() - 1).isOneOf("in", "near", "outside", "from", "at");
        boolean office = match.end() < text.tokens().size()
                && text.token(match.end())
                        .isOneOf("office", "bureau", "branch", "correspondent", "headquarters", "based");
        return in || office;
    }

    String words(Match match) {
        return text.span(match.first(), match.end()).in(text.text()).replaceAll("\\s+", " ");
    }
}
