package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.codebook.Codebook.ActorType;
import io.github.mediabias.analysis.codebook.Codebook.BlocMembership;
import io.github.mediabias.analysis.source.Gazetteer.Entry;
import io.github.mediabias.analysis.source.Gazetteer.Match;
import io.github.mediabias.analysis.source.People.Person;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who the sources of an article are, by the codebook and by what the article says of them. Immutable and
 * thread-safe.
 */
public final class SourceProfiler {

    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "report",
            "readout",
            "letter",
            "memo",
            "poll",
            "survey",
            "study",
            "document",
            "documents",
            "email",
            "emails",
            "e-mail",
            "e-mails",
            "communique",
            "communiqué",
            "release",
            "analysis",
            "transcript",
            "filing",
            "lawsuit",
            "complaint",
            "indictment",
            "affidavit",
            "tweet",
            "article",
            "editorial",
            "book",
            "bill",
            "draft",
            "review",
            "audit",
            "data",
            "figures",
            "records",
            "record",
            "message",
            "post",
            "video",
            "resolution",
            "declaration",
            "note",
            "summary",
            "assessment",
            "estimate",
            "polls",
            "reports",
            "papers",
            "paper",
            "speech",
            "ad",
            "advertisement",
            "chronicle",
            "findings",
            "reading",
            "bulletin",
            "circular",
            "testimony",
            "headline");

    private static final Set<String> UNNAMED =
            Set.of("source", "sources", "insider", "insiders", "whistleblower", "eyewitness");

    private static final Set<String> PEOPLE_NOUNS = Set.of(
            "person",
            "people",
            "man",
            "woman",
            "aide",
            "aides",
            "adviser",
            "advisers",
            "advisor",
            "advisors",
            "official",
            "officials",
            "diplomat",
            "diplomats",
            "officer",
            "officers",
            "lawyer",
            "lawyers",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "spokespeople",
            "ally",
            "allies",
            "critic",
            "critics",
            "expert",
            "experts",
            "analyst",
            "analysts",
            "observer",
            "observers",
            "supporter",
            "supporters",
            "opponent",
            "opponents",
            "leader",
            "leaders",
            "resident",
            "residents",
            "witness",
            "witnesses",
            "voter",
            "voters",
            "some",
            "many",
            "others",
            "most",
            "both",
            "worker",
            "workers",
            "employee",
            "employees",
            "protester",
            "protesters",
            "activist",
            "activists",
            "strategist",
            "strategists",
            "operative",
            "operatives",
            "attendee",
            "attendees",
            "reporter",
            "reporters",
            "journalist",
            "journalists",
            "economist",
            "economists",
            "doctor",
            "doctors",
            "neighbor",
            "neighbors",
            "friend",
            "friends",
            "investigator",
            "investigators",
            "prosecutor",
            "prosecutors",
            "families",
            "parents",
            "farmers",
            "farmer");

    private final Codebook codebook;
    private final Gazetteer gazetteer;

    /** A profiler that knows the names of {@code codebook}. */
    public SourceProfiler(Codebook codebook) {
        this.codebook = codebook;
        this.gazetteer = new Gazetteer(codebook);
    }

    /**
     * The profiles of an article's sources.
     *
     * @param extractions in the order of the text, since pronouns stand for what was named before
     * @param day the day of the article, on which offices and memberships are looked up; {@code null} if unknown
     * @return one profile for each extraction
     */
    public List<SourceProfile> profile(AnnotatedText text, List<Extraction> extractions, @Nullable LocalDate day) {
        Run run = new Run(text, day);
        List<SourceProfile> profiles = new ArrayList<>();
        for (Extraction extraction : extractions) {
            profiles.add(run.profile(extraction));
        }
        return profiles;
    }

    private final class Run {

        private final AnnotatedText text;
        private final @Nullable LocalDate day;
        private final People people;
        private @Nullable SourceProfile lastPerson;
        private @Nullable SourceProfile lastInstitution;
        private @Nullable SourceProfile lastJoint;

        Run(AnnotatedText text, @Nullable LocalDate day) {
            this.text = text;
            this.day = day;
            this.people = new People(text, gazetteer, day);
        }

        SourceProfile profile(Extraction extraction) {
            if (extraction.source().isEmpty()) {
                return SourceProfile.NOBODY;
            }
            Range range = text.tokensIn(extraction.source().get(0));
            SourceProfile profile = profile(range);
            if (profile.members().size() > 1) {
                lastJoint = profile;
            }
            if (profile.type() == SourceType.PERSON && profile.members().size() == 1) {
                lastPerson = profile;
            } else if (profile.type() == SourceType.ORGANISATION || profile.type() == SourceType.DOCUMENT) {
                lastInstitution = profile;
            }
            return profile;
        }

        private SourceProfile profile(Range range) {
            SourceProfile referred = referred(range);
            if (referred != null) {
                return referred;
            }
            List<Range> parts = split(range);
            if (parts.size() == 1) {
                return single(range);
            }
            List<SourceMember> members = new ArrayList<>();
            SourceType type = null;
            for (Range part : parts) {
                SourceProfile profile = single(part);
                members.addAll(profile.members());
                type = type == null || profile.type() == SourceType.PERSON ? profile.type() : type;
            }
            return new SourceProfile(type == null ? SourceType.GROUP : type, members);
        }

        /** What pronouns and short forms stand for; {@code null} if the phrase is none. */
        private @Nullable SourceProfile referred(Range range) {
            Token first = text.token(range.first());
            Token last = text.token(range.end() - 1);
            if (range.size() == 1) {
                if (first.isOneOf("he", "she", "i", "him", "his", "her")) {
                    return personBefore(range.first());
                }
                if (first.isOneOf("who", "which", "that")) {
                    return antecedent(range.first());
                }
                if (first.isOneOf("they", "both", "we")) {
                    return lastJoint != null ? lastJoint : lastInstitution;
                }
                if (first.isOneOf("it") && lastInstitution != null) {
                    return lastInstitution;
                }
            }
            boolean bothLeaders =
                    first.isOneOf("both", "the") && last.isOneOf("leaders", "presidents", "sides", "men", "two");
            if (bothLeaders && range.size() <= 3) {
                SourceProfile two = lastJoint != null ? lastJoint : lastTwoPeople(range.first());
                return last.isOneOf("sides") && lastJoint == null ? null : two;
            }
            boolean document =
                    first.isOneOf("the", "this", "that") && range.size() == 2 && DOCUMENTS.contains(last.norm());
            if (document && lastInstitution != null) {
                return new SourceProfile(SourceType.DOCUMENT, lastInstitution.members());
            }
            return null;
        }

        private @Nullable SourceProfile personBefore(int token) {
            Person person = people.before(token);
            if (lastPerson != null) {
                return lastPerson;
            }
            return person == null ? null : new SourceProfile(SourceType.PERSON, List.of(member(person)));
        }

        /** The noun phrase before a relative pronoun. */
        private SourceProfile antecedent(int pronoun) {
            int end = pronoun;
            int limit = text.sentenceOf(pronoun).first();
            if (end > limit && text.token(end - 1).isOneOf(",")) {
                end--;
            }
            int first = end;
            while (first > limit && end - first < 12) {
                Token token = text.token(first - 1);
                boolean belongs = token.tag().isNominal() && token.tag() != Tag.PRON
                        || token.tag() == Tag.DET
                        || token.tag() == Tag.ADJ
                        || token.tag() == Tag.NUM
                        || token.isOneOf("of", "'s");
                if (!belongs) {
                    break;
                }
                first--;
            }
            return first == end ? SourceProfile.NOBODY : single(new Range(first, end));
        }

        private @Nullable SourceProfile lastTwoPeople(int token) {
            List<SourceMember> members = new ArrayList<>();
            Person last = people.before(token);
            int at = token;
            while (members.size() < 2 && last != null && at > 0) {
                SourceMember member = member(last);
                if (members.isEmpty() || !members.get(0).actor().equals(member.actor())) {
                    members.add(0, member);
                }
                at--;
                last = people.before(at);
            }
            return members.size() < 2 ? null : new SourceProfile(SourceType.PERSON, members);
        }

        /** Cuts "Trump and Putin" and "the Kremlin and U.S. officials" in two; not "the trade and industry minister". */
        private List<Range> split(Range range) {
            List<Range> parts = new ArrayList<>();
            int first = range.first();
            for (int i = range.first() + 1; i + 1 < range.end(); i++) {
                boolean joins = text.token(i).isOneOf("and", "&") && isWhole(first, i) && isWhole(i + 1, range.end());
                if (joins && !text.token(range.first()).isOneOf("both")) {
                    parts.add(new Range(first, text.token(i - 1).isOneOf(",") ? i - 1 : i));
                    first = i + 1;
                }
            }
            parts.add(new Range(first, range.end()));
            return parts;
        }

        private boolean isWhole(int first, int end) {
            Range range = new Range(first, end);
            if (people.in(range) != null) {
                return true;
            }
            for (Match match : gazetteer.find(text, first, end)) {
                if (match.entry() instanceof Entry.GovernmentEntry) {
                    return true;
                }
                if (match.entry() instanceof Entry.ActorEntry) {
                    return true;
                }
            }
            return PEOPLE_NOUNS.contains(text.token(end - 1).norm());
        }

        private SourceProfile single(Range range) {
            Range core = withoutApposition(range);
            List<Match> matches = gazetteer.find(text, range.first(), range.end());
            Token head = text.token(head(core));
            boolean document = DOCUMENTS.contains(head.norm());
            Person person = people.in(core);
            if (person == null && core.size() < range.size()) {
                person = people.in(range);
            }
            if (person != null && !document && !isPossessor(core)) {
                people.complete(person, range);
                return new SourceProfile(SourceType.PERSON, List.of(member(person)));
            }
            Description description = Description.of(matches, day);
            if (document) {
                return new SourceProfile(SourceType.DOCUMENT, List.of(institution(range, matches, description)));
            }
            if (isUnnamed(core, head)) {
                return new SourceProfile(SourceType.UNNAMED, List.of(described(core, description)));
            }
            if (isGroup(core, head)) {
                return new SourceProfile(SourceType.GROUP, List.of(described(core, description)));
            }
            return new SourceProfile(SourceType.ORGANISATION, List.of(institution(core, matches, description)));
        }

        /** In "Trump's team" the team speaks. */
        private boolean isPossessor(Range core) {
            for (int i = core.first(); i + 1 < core.end(); i++) {
                if (text.token(i).isOneOf("'s", "'") && people.in(new Range(i + 1, core.end())) == null) {
                    return true;
                }
            }
            return false;
        }

        private Range withoutApposition(Range range) {
            for (int i = range.first() + 1; i < range.end(); i++) {
                if (text.token(i).isOneOf(",", "(")) {
                    return new Range(range.first(), i);
                }
            }
            return range;
        }

        /** The noun before "of", "for", "who" …, else the last. */
        private int head(Range range) {
            for (int i = range.first() + 1; i < range.end(); i++) {
                boolean cut = text.token(i).tag() == Tag.ADP
                        || text.token(i).tag() == Tag.SCONJ
                        || text.token(i).isOneOf("who", "that", "which", "familiar", "briefed", "close");
                if (cut) {
                    return i - 1;
                }
            }
            return range.end() - 1;
        }

        private boolean isUnnamed(Range range, Token head) {
            if (UNNAMED.contains(head.norm())) {
                return true;
            }
            for (int i = range.first(); i < range.end(); i++) {
                if (text.token(i).isOneOf("anonymity", "anonymous", "unnamed", "familiar")) {
                    return true;
                }
            }
            boolean indefinite =
                    text.token(range.first()).isOneOf("a", "an", "one", "another", "two", "three", "four", "several");
            return indefinite && PEOPLE_NOUNS.contains(head.norm());
        }

        private boolean isGroup(Range range, Token head) {
            if (PEOPLE_NOUNS.contains(head.norm())) {
                return true;
            }
            boolean plural = head.tag() == Tag.NOUN
                    && head.norm().endsWith("s")
                    && !head.norm().endsWith("ss");
            boolean named = false;
            for (int i = range.first(); i < range.end(); i++) {
                named |= text.token(i).tag() == Tag.PROPN && i == range.end() - 1;
            }
            return plural && !named || head.tag() == Tag.PRON || head.tag() == Tag.DET;
        }

        private SourceMember described(Range range, Description description) {
            return member(phrase(range), description.country(), description.role(), description.reason());
        }

        private SourceMember institution(Range range, List<Match> matches, Description description) {
            for (Match match : matches) {
                if (match.entry() instanceof Entry.ActorEntry entry) {
                    Actor office = entry.on(day);
                    boolean former =
                            office.type() == ActorType.PERSON && office.period().isOverOn(day);
                    return new SourceMember(
                            office.name(),
                            office.country(),
                            office.role(),
                            bloc(office.country(), office.name()),
                            former,
                            "codebook: " + office.name());
                }
                if (match.entry() instanceof Entry.GovernmentEntry entry) {
                    return member(entry.name(), entry.code(), "GOV", "government " + entry.name());
                }
            }
            return member(phrase(range), description.country(), description.role(), description.reason());
        }

        private SourceMember member(Person person) {
            return person.member(bloc(person.country(), person.name()));
        }

        private SourceMember member(String actor, @Nullable String country, @Nullable String role, String reason) {
            return new SourceMember(actor, country, role, bloc(country, actor), false, reason);
        }

        private @Nullable String bloc(@Nullable String country, String actor) {
            BlocMembership membership = country == null ? null : codebook.findBloc(country, day);
            if (membership == null) {
                membership = codebook.findBloc(actor, day);
            }
            return membership == null ? null : membership.code();
        }

        /** The phrase as an actor's name: without article, on one line, of bearable length. */
        private String phrase(Range range) {
            int first = range.first();
            while (first + 1 < range.end() && text.token(first).isOneOf("the", "a", "an")) {
                first++;
            }
            String phrase = text.span(first, range.end()).in(text.text()).replaceAll("\\s+", " ");
            return phrase.length() > 80
                    ? phrase.substring(0, Character.isHighSurrogate(phrase.charAt(78)) ? 78 : 79) + "…"
                    : phrase;
        }
    }
}
