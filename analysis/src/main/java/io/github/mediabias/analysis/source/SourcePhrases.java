package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.codebook.Codebook.BlocMembership;
import io.github.mediabias.analysis.codebook.Codebook.Outlet;
import io.github.mediabias.analysis.source.Entry.ActorEntry;
import io.github.mediabias.analysis.source.Entry.CountryEntry;
import io.github.mediabias.analysis.source.Entry.GovernmentEntry;
import io.github.mediabias.analysis.source.Entry.RoleEntry;
import io.github.mediabias.analysis.source.Entry.SignEntry;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Token;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Profiles of phrases that name one source: who it is by the phrase itself, the persons of the article and the codebook. */
final class SourcePhrases {

    private final AnnotatedText text;
    private final Matches matches;
    private final People people;
    private final Composer composer;
    private final Homeland home;
    private final Codebook codebook;
    private final @Nullable LocalDate day;
    private final PeopleTypes types;

    SourcePhrases(
            AnnotatedText text,
            Matches matches,
            People people,
            Composer composer,
            Homeland home,
            Codebook codebook,
            @Nullable LocalDate day) {
        this.text = text;
        this.matches = matches;
        this.people = people;
        this.composer = composer;
        this.home = home;
        this.codebook = codebook;
        this.day = day;
        this.types = new PeopleTypes(text, people);
    }

    /** The profile of a phrase that is no joint source and stands for itself. */
    SourceProfile single(Range range) {
        Range core = Phrase.core(text, range);
        int head = Phrase.head(text, core);
        People.Mention named = named(range, core, head);
        if (named != null) {
            return SourceProfile.of(SourceType.PERSON, person(named.person()));
        }
        Range counted = counted(range, core, head);
        if (counted.size() < range.size()) {
            return single(counted);
        }
        Token noun = text.token(head);
        Match known = matches.at(head);
        if (known != null
                && known.entry() instanceof CountryEntry entry
                && entry.isPeople()
                && head == core.end() - 1) {
            return SourceProfile.of(SourceType.GROUP, organisation(known));
        }
        Description told = ofPhrase(range, core, head);
        if (Nouns.isDocument(noun.norm()) && !isOrganisation(known) && !(noun.isCapitalised() && core.size() == 1)) {
            return SourceProfile.of(SourceType.DOCUMENT, document(range, told));
        }
        if (known != null && isOrganisation(known) && !isPolled(core, head) && !Nouns.isPeople(noun.norm())) {
            boolean group = known.entry() instanceof CountryEntry entry && entry.isPeople();
            return SourceProfile.of(group ? SourceType.GROUP : SourceType.ORGANISATION, organisation(known));
        }
        if (isPeople(head, known)) {
            SourceType type = types.of(core, range, head, told);
            boolean vague = isVague(core, head);
            boolean ofOutlet = type == SourceType.UNNAMED
                    && told.role() != null
                    && told.country() == null
                    && home.country() == null;
            Description all = ofOutlet ? told.and(home.ofOutlet()) : told;
            return SourceProfile.of(type, described(core, all, !vague));
        }
        boolean plural = !noun.isCapitalised() && Nouns.isPlural(noun.norm()) && !Nouns.isInstitution(noun.norm());
        SourceType type = plural ? SourceType.GROUP : SourceType.ORGANISATION;
        return SourceProfile.of(type, institution(core, head, told));
    }

    /** Of "a group of 32 security experts" the experts; the phrase itself where it counts nobody. */
    private Range counted(Range range, Range core, int head) {
        if (!Nouns.isQuantity(text.token(head).norm())
                || head + 2 >= core.end()
                || !text.token(head + 1).isOneOf("of")
                || isPolled(core, head)) {
            return range;
        }
        Range inner = new Range(head + 2, core.end());
        int innerHead = Phrase.head(text, inner);
        boolean people = isPeople(innerHead, matches.at(innerHead))
                && Nouns.isPlural(text.token(innerHead).norm());
        return people ? new Range(head + 2, range.end()) : range;
    }

    private Description ofPhrase(Range range, Range core, int head) {
        Description told = composer.ofPhrase(range);
        if (Nouns.isSource(text.token(head).norm())) {
            return new Description(told.country(), null, true, told.former(), told.reason());
        }
        if (isPolled(core, head) || text.token(head).isOneOf("percent", "%")) {
            return new Description(told.country(), "CVL", false, false, told.reason() + " + respondents of a poll");
        }
        boolean belongs =
                told.role() == null && Nouns.isAttached(text.token(head).norm());
        Description all = belongs ? told.and(composer.ofOwnerBefore(core.first())) : told;
        return all.and(composer.nearestCountry(all, core.first()));
    }

    /** "26 percent of Democrats"; Republicans in a sentence on a poll. */
    private boolean isPolled(Range core, int head) {
        if (!Nouns.isPlural(text.token(head).norm()) && !text.token(head).isOneOf("percent", "%", "majority", "half")) {
            return false;
        }
        boolean party = false;
        for (int i = core.first(); i < core.end(); i++) {
            Match match = matches.at(i);
            party |= match != null
                    && (match.entry() instanceof RoleEntry role && role.role().equals("PTY")
                            || match.entry() instanceof ActorEntry actor
                                    && actor.on(day).role().equals("PTY"));
        }
        if (!party) {
            return false;
        }
        int sentence = text.token(core.first()).sentence();
        for (int i = text.sentences().get(Math.max(0, sentence - 1)).first();
                i < text.sentenceOf(core.first()).end();
                i++) {
            if (text.token(i).isOneOf("percent", "%", "poll", "polls", "survey", "respondents")) {
                return true;
            }
        }
        return false;
    }

    /** The person whose name is the phrase, or stands in apposition to it; {@code null} if another is meant. */
    private People.@Nullable Mention named(Range range, Range core, int head) {
        People.Mention last = null;
        for (int i = core.first(); i < core.end(); i++) {
            People.Mention mention = people.at(i);
            if (mention != null
                    && i >= mention.first()
                    && (mention.end() >= core.end() || !isFollowedByPossessive(mention))) {
                last = mention;
            }
        }
        if (last != null && (last.end() == head + 1 || last.end() - 1 >= head && last.first() <= head)) {
            return last;
        }
        // "Secretary of State Mike Pompeo": the title has a preposition of its own.
        Match title = matches.at(head);
        if (last != null && title != null && isRole(title) && title.end() == last.first() && last.end() == core.end()) {
            return last;
        }
        boolean ofPeople = Nouns.isPeople(text.token(head).norm()) || isRole(matches.at(head));
        if (!ofPeople || core.size() == range.size()) {
            return null;
        }
        // "A spokesman for the ministry, Pavel Orlenko".
        int i = core.end();
        while (i < range.end()) {
            if (Phrase.isBreak(text.token(i))) {
                int next = i + 1;
                int limit = Math.min(range.end(), next + 6);
                for (int j = next; j < limit; j++) {
                    People.Mention mention = people.at(j);
                    if (mention != null) {
                        return isFollowedByPossessive(mention) || isBehindOf(next, mention) ? null : mention;
                    }
                    if (Phrase.isBreak(text.token(j)) || text.token(j).isOneOf("who", "including")) {
                        break;
                    }
                }
            }
            i++;
        }
        return null;
    }

    private static boolean isRole(@Nullable Match match) {
        return match != null && match.entry() instanceof RoleEntry;
    }

    private boolean isBehindOf(int first, People.Mention mention) {
        for (int i = first; i < mention.first(); i++) {
            if (text.token(i).isOneOf("of", "for", "to", "with", "by", "from", "against")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFollowedByPossessive(People.Mention mention) {
        return mention.end() < text.tokens().size() && text.token(mention.end()).isOneOf("'s", "'");
    }

    private static boolean isOrganisation(@Nullable Match match) {
        return match != null
                && (match.entry() instanceof ActorEntry actor && actor.isOrganisation()
                        || match.entry() instanceof GovernmentEntry
                        || match.entry() instanceof CountryEntry);
    }

    private boolean isPeople(int head, @Nullable Match known) {
        Token noun = text.token(head);
        if (Nouns.isPeople(noun.norm())) {
            return !(noun.isCapitalised()
                    && head > 0
                    && known == null
                    && text.token(head - 1).isCapitalised()
                    && Nouns.isOrganisation(noun.norm()));
        }
        if (isRole(known)) {
            return !Nouns.isInstitution(noun.norm()) && !Nouns.isOrganisation(singular(noun.norm()));
        }
        return false;
    }

    private static String singular(String word) {
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** "others", "many", "investors around the world": of no country by default. */
    private boolean isVague(Range core, int head) {
        if (core.size() == 1 && PeopleTypes.isGroup(text.token(head).norm())) {
            return true;
        }
        for (int i = head; i + 1 < core.end(); i++) {
            if (text.token(i).isOneOf("world", "globe") || text.token(i + 1).isOneOf("world", "globe")) {
                return true;
            }
        }
        return text.token(head).isOneOf("others", "observers");
    }

    /** The member for a person. */
    SourceMember person(Person person) {
        Description told = person.description();
        return member(person.name(), told, true);
    }

    private SourceMember document(Range range, Description told) {
        for (Match match : matches.in(range.first(), range.end())) {
            if (match.entry() instanceof ActorEntry actor && actor.isOrganisation()
                    || match.entry() instanceof GovernmentEntry) {
                return organisation(match);
            }
        }
        Token noun = text.token(Phrase.head(text, range));
        if (told.role() == null && noun.isOneOf("reports") && isBare(range)) {
            // Reports of nobody are those of the media.
            return member(
                    Phrase.name(text, range), told.and(new Description(null, "MED", true, false, "reports")), false);
        }
        boolean issued = noun.isOneOf("statement", "release", "letter", "email", "memo", "filing", "announcement");
        if (told.role() == null && issued && text.token(range.first()).isOneOf("a", "an")) {
            Description owner = composer.ofOwnerBefore(range.first());
            return member(Phrase.name(text, range), told.and(owner), true);
        }
        boolean ofCountry =
                told.role() == null && told.country() != null && told.reason().startsWith("country");
        Description whose =
                ofCountry ? told.and(new Description(null, "GOV", true, false, "document of a country")) : told;
        return member(Phrase.name(text, range), whose, true);
    }

    /** "reports", "recent news reports": no owner, no date, nothing that hangs on them. */
    private boolean isBare(Range range) {
        int head = Phrase.head(text, range);
        return head == range.end() - 1
                && range.size() <= 3
                && !text.token(range.first()).isOneOf("the", "their", "his", "her", "its", "our", "these", "those");
    }

    /** The member for an organisation or a country that the codebook knows. */
    SourceMember organisation(Match match) {
        if (match.entry() instanceof ActorEntry actor) {
            Actor office = actor.on(day);
            boolean former = actor.isPerson() && office.period().isOverOn(day);
            return new SourceMember(
                    office.name(),
                    office.country(),
                    office.role(),
                    bloc(office.country(), office.name()),
                    former,
                    Person.reason(office));
        }
        if (match.entry() instanceof GovernmentEntry entry) {
            return new SourceMember(
                    entry.name(),
                    entry.code(),
                    "GOV",
                    bloc(entry.code(), entry.name()),
                    false,
                    "codebook: " + entry.name() + ", government of " + entry.code());
        }
        String name = Phrase.name(text, new Range(match.first(), match.end()));
        String code = String.valueOf(match.entry().country(day));
        boolean people = match.entry() instanceof CountryEntry entry && entry.isPeople();
        return new SourceMember(
                name, code, people ? "CVL" : "GOV", bloc(code, name), false, "codebook: " + name + ", country " + code);
    }

    private SourceMember institution(Range core, int head, Description told) {
        Match match = matches.at(head);
        boolean appositive = match == null;
        for (Match other : matches.in(core.first(), core.end())) {
            // "The Globe editorial page", "Forbes magazine": the outlet; "Moscow police": not the government.
            boolean outlet = other.entry() instanceof ActorEntry actor
                    && actor.isOrganisation()
                    && appositive
                    && other.end() <= head + 1;
            if (outlet) {
                return organisation(other);
            }
        }
        boolean office = told.role() == null
                && text.token(head)
                        .isOneOf("state", "city", "county", "town", "authority", "authorities", "government");
        boolean state = match != null && match.entry() instanceof SignEntry && match.first() == core.first();
        Description body = office || state && told.role() == null
                ? told.and(new Description(
                        null, "GOV", false, false, "noun " + text.token(head).norm()))
                : told;
        return member(Phrase.name(text, core), body, true);
    }

    private SourceMember described(Range range, Description told, boolean ofHome) {
        return member(Phrase.name(text, range), told, ofHome);
    }

    private SourceMember member(String actor, Description told, boolean ofHome) {
        String country = told.country();
        String reason = told.reason();
        boolean international = "IGO".equals(told.role());
        if (country == null && ofHome && !international && !reason.startsWith("codebook:") && home.country() != null) {
            country = home.country();
            reason = reason.isEmpty() ? home.reason() : reason + " + " + home.reason();
        }
        return new SourceMember(actor, country, told.role(), bloc(country, actor), told.former(), reason);
    }

    private @Nullable String bloc(@Nullable String country, String actor) {
        BlocMembership membership = country == null ? null : codebook.findBloc(country, day);
        if (membership == null) {
            membership = codebook.findBloc(actor, day);
        }
        return membership == null ? null : membership.code();
    }

    /** One of several countries that share a noun. */
    SourceMember of(Match country, SourceMember all) {
        String code = String.valueOf(country.entry().country(day));
        String name = text.span(country.first(), country.end()).in(text.text());
        return new SourceMember(
                name + " of " + all.actor(),
                code,
                all.role(),
                bloc(code, name),
                all.former(),
                "country " + name + " + " + all.reason());
    }

    /** The outlet itself. */
    SourceMember outlet(String asRead, @Nullable Outlet outlet) {
        String country = outlet == null ? home.country() : outlet.country();
        String name = outlet == null ? asRead : outlet.outlet();
        return new SourceMember(name, country, "MED", bloc(country, name), false, "the article's outlet");
    }
}
