package io.github.mediabias.analysis.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables by which texts are coded, as read from a folder of CSV files. Immutable.
 *
 * @param version what the analyst calls this state of the tables; empty if they have no {@code version.txt}
 * @param hash the first 16 hexadecimal digits of the SHA-256 of all tables: results of one hash are comparable
 */
public record Codebook(
        List<BlocMembership> blocs,
        List<Country> countries,
        List<Role> roles,
        List<Actor> actors,
        List<Frame> frames,
        List<Term> terms,
        List<Cue> cues,
        List<Outlet> outlets,
        List<Topic> topics,
        String version,
        String hash) {

    public Codebook {
        blocs = List.copyOf(blocs);
        countries = List.copyOf(countries);
        roles = List.copyOf(roles);
        actors = List.copyOf(actors);
        frames = List.copyOf(frames);
        terms = List.copyOf(terms);
        cues = List.copyOf(cues);
        outlets = List.copyOf(outlets);
        topics = List.copyOf(topics);
    }

    /** The names of the tables' files. */
    public static List<String> tables() {
        return CodebookReader.TABLES;
    }

    /** The codebook that ships with the program, in the library {@code io.github.mediabias:data}. */
    public static Codebook shipped() {
        return new CodebookReader(TableSource.shipped()).readOrThrow();
    }

    /**
     * Reads a codebook from a folder.
     *
     * @throws IOException if a table is missing or cannot be read
     * @throws InvalidCodebookException if a table is wrong; it lists every error with file and line
     */
    public static Codebook read(Path folder) throws IOException {
        return new CodebookReader(TableSource.folder(folder)).readOrThrow();
    }

    /**
     * Looks a folder's codebook through without using it.
     *
     * @return what is wrong with it, in the order of tables and lines; empty if nothing is
     * @throws IOException if a table is missing or cannot be read
     */
    public static List<CodebookProblem> check(Path folder) throws IOException {
        CodebookReader reader = new CodebookReader(TableSource.folder(folder));
        Codebook codebook = reader.read();
        reader.checkAcross(codebook);
        return reader.problems();
    }

    /**
     * One country or organisation in one bloc.
     *
     * @param bloc the bloc's short name
     * @param code its three letters, such as {@code WST}
     * @param label the membership by which it is defined, such as "NATO, EU or G7 members"
     * @param member a country code, or the name of an actor that is an organisation
     */
    public record BlocMembership(String bloc, String code, String label, String member, Period period) {}

    /**
     * A country.
     *
     * @param code ISO 3166-1 alpha-3
     * @param demonyms adjectives and names of its people, {@code Russian} and {@code Russians}
     * @param capitals its capital's names, which stand for its government
     * @param metonyms other names that stand for its government
     * @param signs what tells the country without naming it: states and provinces, big cities, parties, offices that
     *     only it has
     */
    public record Country(
            String code,
            String name,
            List<String> aliases,
            List<String> demonyms,
            List<String> capitals,
            List<String> metonyms,
            List<String> signs) {

        public Country {
            aliases = List.copyOf(aliases);
            demonyms = List.copyOf(demonyms);
            capitals = List.copyOf(capitals);
            metonyms = List.copyOf(metonyms);
            signs = List.copyOf(signs);
        }
    }

    /**
     * A role in society, such as {@code GOV}.
     *
     * @param official whether who speaks in this role speaks for a state or a body of states
     * @param nouns the nouns that tell it
     */
    public record Role(String role, String label, boolean official, List<String> nouns) {

        public Role {
            nouns = List.copyOf(nouns);
        }
    }

    /**
     * A person in one office, or an organisation.
     *
     * @param country the code of its country; {@code null} for bodies of many countries
     * @param role the code of its role
     * @param title the office as news writes it
     */
    public record Actor(
            String name,
            ActorType type,
            List<String> aliases,
            @Nullable String country,
            String role,
            @Nullable String title,
            Period period) {

        public Actor {
            aliases = List.copyOf(aliases);
        }
    }

    /** What an actor is. */
    public enum ActorType {
        PERSON,
        ORGANISATION
    }

    /**
     * A category of terms.
     *
     * @param frame its name; of a category within another the path, {@code emotion/anger}
     * @param type a frame, which tells what an event is about, or a device, a way of putting it
     * @param source the literature that it follows
     */
    public record Frame(String frame, FrameType type, String label, String description, String source) {

        /** What stands between a category and one within it. */
        public static final char WITHIN = '/';
    }

    /** What a category of terms is. */
    public enum FrameType {
        FRAME,
        DEVICE
    }

    /**
     * A word or phrase of a category. A {@code *} stands for any letters of a word, also for none; alone, for one whole word.
     *
     * @param match how it is matched
     * @param partOfSpeech the only part of speech in which it counts, of a phrase that of its head; {@code null} for any
     * @param weight what the analyst gives it, above 0; the program counts every hit as one
     */
    public record Term(
            String frame,
            String term,
            Match match,
            @Nullable PartOfSpeech partOfSpeech,
            double weight,
            String note) {

        /** Its words as texts are cut into words: clitics and the parts of compounds apart, marks plain, capitals kept. */
        public List<String> words() {
            return TermWords.of(term);
        }
    }

    /** A part of speech that a term may ask for. */
    public enum PartOfSpeech {
        /** Modals are verbs. */
        VERB,
        NOUN,
        /** Participles are adjectives. */
        ADJECTIVE,
        ADVERB
    }

    /** How a term is matched. */
    public enum Match {
        /** With every word of it in all inflected forms, without regard to case. */
        LEMMA,
        /** As it is written, without regard to case. */
        EXACT,
        /** As it is written, capitals included. */
        CASE
    }

    /**
     * Words that report.
     *
     * @param cue the lemma or phrase; the first word of a verb's phrase is inflected, and the last of a noun's
     * @param stance what it does to the claim
     * @param position what the source does
     * @param negated what the source does where the cue is negated: "did not confirm", "never denied"
     * @param complements what can follow it as content; empty for a cue that the rules do not look for
     */
    public record Cue(
            String cue,
            CueKind kind,
            ReporterStance stance,
            SourcePosition position,
            SourcePosition negated,
            Set<Complement> complements) {

        public Cue {
            complements = Set.copyOf(complements);
        }
    }

    /** What a cue is, grammatically. */
    public enum CueKind {
        VERB,
        PHRASE,
        ADVERB,
        NOUN,
        ADJECTIVE
    }

    /** What can follow a cue as content. */
    public enum Complement {
        /** Words in quotation marks. */
        QUOTE,
        /** A clause, with or without "that". */
        CLAUSE,
        /** A noun phrase. */
        OBJECT,
        /** "to" and a verb. */
        INFINITIVE,
        /** Somebody who is told, before the content. */
        ADDRESSEE
    }

    /** What the reporting words do to the claim. */
    public enum ReporterStance {
        /** They take no side: said. */
        NEUTRAL,
        /** They present it as true: revealed, admitted, confirmed. */
        FACTIVE,
        /** They leave it open, or doubt it: claimed, alleged. */
        DISTANCING
    }

    /** What the source does. */
    public enum SourcePosition {
        /** It says that something is so, or thinks so: said, believes. */
        ASSERTS,
        /** It turns down, doubts or withholds: denied, declined, did not confirm. */
        REJECTS,
        /** It asks a question, or for a deed: asked, urged, demanded. */
        ASKS,
        /** It binds itself: pledged, agreed, plans. */
        COMMITS,
        /** It tells how good, bad or dear something is to it: praised, called, fears. */
        EVALUATES;

        /** What a source does that does not do this; a judgement that is not passed stays a matter of judging. */
        public SourcePosition negated() {
            return switch (this) {
                case ASSERTS, ASKS, COMMITS -> REJECTS;
                case REJECTS -> ASSERTS;
                case EVALUATES -> EVALUATES;
            };
        }
    }

    /** A publication under its one name. */
    public record Outlet(
            String outlet,
            List<String> aliases,
            @Nullable String country,
            @Nullable String owner,
            @Nullable String group) {

        public Outlet {
            aliases = List.copyOf(aliases);
        }
    }

    /** A query that selects articles. */
    public record Topic(String topic, String query) {}

    /**
     * The first bloc, in the order of the table, that {@code member} belongs to on {@code day}.
     *
     * @param day {@code null} if unknown: a membership that is open-ended counts
     */
    public @Nullable BlocMembership findBloc(String member, @Nullable LocalDate day) {
        for (BlocMembership membership : blocs) {
            if (membership.member().equals(member) && membership.period().holds(day)) {
                return membership;
            }
        }
        return null;
    }

    /** The same tables with these terms instead of its own; the hash stays that of the tables as read. */
    public Codebook withTerms(List<Term> others) {
        return new Codebook(blocs, countries, roles, actors, frames, others, cues, outlets, topics, version, hash);
    }

    /** The role of that code; {@code null} if there is none. */
    public @Nullable Role findRole(String code) {
        for (Role role : roles) {
            if (role.role().equals(code)) {
                return role;
            }
        }
        return null;
    }

    /** The country of that code; {@code null} if there is none. */
    public @Nullable Country findCountry(String code) {
        for (Country country : countries) {
            if (country.code().equals(code)) {
                return country;
            }
        }
        return null;
    }

    /** The codes of roles that speak for a state or a body of states. */
    public Set<String> officialRoles() {
        Set<String> codes = new HashSet<>();
        for (Role role : roles) {
            if (role.official()) {
                codes.add(role.role());
            }
        }
        return codes;
    }

    /** Each outlet's one name by its names in lower case. */
    public Map<String, String> outletNames() {
        Map<String, String> names = new HashMap<>();
        for (Outlet outlet : outlets) {
            names.put(outlet.outlet().toLowerCase(java.util.Locale.ROOT), outlet.outlet());
            for (String alias : outlet.aliases()) {
                names.putIfAbsent(alias.toLowerCase(java.util.Locale.ROOT), outlet.outlet());
            }
        }
        return names;
    }
}
