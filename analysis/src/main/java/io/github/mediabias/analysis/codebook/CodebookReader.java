package io.github.mediabias.analysis.codebook;

import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.codebook.Codebook.ActorType;
import io.github.mediabias.analysis.codebook.Codebook.BlocMembership;
import io.github.mediabias.analysis.codebook.Codebook.Complement;
import io.github.mediabias.analysis.codebook.Codebook.Country;
import io.github.mediabias.analysis.codebook.Codebook.Cue;
import io.github.mediabias.analysis.codebook.Codebook.CueKind;
import io.github.mediabias.analysis.codebook.Codebook.Frame;
import io.github.mediabias.analysis.codebook.Codebook.FrameType;
import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.codebook.Codebook.Outlet;
import io.github.mediabias.analysis.codebook.Codebook.PartOfSpeech;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.codebook.Codebook.Role;
import io.github.mediabias.analysis.codebook.Codebook.SourcePosition;
import io.github.mediabias.analysis.codebook.Codebook.Term;
import io.github.mediabias.analysis.codebook.Codebook.Topic;
import io.github.mediabias.analysis.codebook.CodebookProblem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the tables of a codebook and notes all that is wrong with them. */
final class CodebookReader {

    static final List<String> TABLES = List.of(
            "blocs.csv",
            "countries.csv",
            "roles.csv",
            "actors.csv",
            "frames.csv",
            "terms.csv",
            "cues.csv",
            "outlets.csv",
            "topics.csv");

    private final TableSource source;
    private final List<CodebookProblem> problems = new ArrayList<>();

    /** By identity: of two equal rows, each has its own line. */
    private final IdentityHashMap<Object, Long> lines = new IdentityHashMap<>();

    CodebookReader(TableSource source) {
        this.source = source;
    }

    Codebook readOrThrow() {
        Codebook codebook;
        try {
            codebook = read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        checkAcross(codebook);
        List<CodebookProblem> errors = problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidCodebookException(errors);
        }
        return codebook;
    }

    /** All problems so far, by table and line. */
    List<CodebookProblem> problems() {
        List<CodebookProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt((CodebookProblem problem) ->
                        TABLES.contains(problem.file()) ? TABLES.indexOf(problem.file()) : TABLES.size())
                .thenComparing(CodebookProblem::file)
                .thenComparingLong(CodebookProblem::line));
        return sorted;
    }

    Codebook read() throws IOException {
        List<BlocMembership> blocs =
                rows("blocs.csv", List.of("bloc", "code", "label", "member", "from", "until"), this::bloc);
        List<Country> countries = rows(
                "countries.csv", List.of("code", "name", "aliases", "demonyms", "capital", "metonyms"), this::country);
        List<Role> roles = rows("roles.csv", List.of("role", "label", "official", "nouns"), this::role);
        List<Actor> actors = rows(
                "actors.csv",
                List.of("name", "type", "aliases", "country", "role", "title", "from", "until"),
                this::actor);
        for (String file : source.actorDictionaries()) {
            addDictionary(file, countries, roles, actors);
        }
        return new Codebook(
                blocs,
                countries,
                roles,
                actors,
                rows("frames.csv", List.of("frame", "type", "label", "description", "source"), this::frame),
                rows("terms.csv", List.of("frame", "term", "match", "pos", "note"), this::term),
                rows("cues.csv", List.of("cue", "kind", "stance", "position", "complements"), this::cue),
                rows("outlets.csv", List.of("outlet", "aliases", "country", "owner", "group"), this::outlet),
                rows("topics.csv", TopicTable.COLUMNS, TopicTable::topic),
                source.version(),
                hash());
    }

    /** Adds what a dictionary of PETRARCH knows and the tables do not: the analyst's own rows go before it. */
    private void addDictionary(String file, List<Country> countries, List<Role> roles, List<Actor> actors)
            throws IOException {
        ActorDictionary dictionary = new ActorDictionary(
                file,
                countries.stream().map(Country::code).collect(Collectors.toSet()),
                roles.stream().map(Role::role).collect(Collectors.toSet()),
                problems);
        dictionary.read(CsvLine.decode(file, source.bytes(file)));
        Set<String> known = new HashSet<>();
        for (Actor actor : actors) {
            known.add(actor.name().toLowerCase(Locale.ROOT));
            actor.aliases().forEach(alias -> known.add(alias.toLowerCase(Locale.ROOT)));
        }
        for (Actor actor : dictionary.actors()) {
            if (!known.contains(actor.name().toLowerCase(Locale.ROOT))) {
                actors.add(actor);
            }
        }
        countries.replaceAll(
                country -> withNames(country, dictionary.countryNames().getOrDefault(country.code(), List.of())));
    }

    private static Country withNames(Country country, List<String> names) {
        List<String> aliases = new ArrayList<>(country.aliases());
        aliases.addAll(names);
        return new Country(
                country.code(),
                country.name(),
                aliases,
                country.demonyms(),
                country.capitals(),
                country.metonyms(),
                country.signs());
    }

    private <T> List<T> rows(String file, List<String> columns, Function<CodebookRow, T> parse) throws IOException {
        List<T> values = new ArrayList<>();
        for (CodebookRow row : CodebookRow.read(file, source.bytes(file), columns, problems)) {
            try {
                T value = parse.apply(row);
                values.add(value);
                lines.put(value, row.line());
            } catch (IllegalArgumentException e) {
                problems.add(new CodebookProblem(Severity.ERROR, file, row.line(), String.valueOf(e.getMessage())));
            }
        }
        return values;
    }

    private String hash() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String table : TABLES) {
                digest.update(source.bytes(table));
            }
            for (String dictionary : source.actorDictionaries()) {
                digest.update(source.bytes(dictionary));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private BlocMembership bloc(CodebookRow row) {
        return new BlocMembership(
                row.text("bloc"), row.text("code"), row.text("label"), row.text("member"), row.period());
    }

    private Country country(CodebookRow row) {
        return new Country(
                row.text("code"),
                row.text("name"),
                row.list("aliases"),
                row.list("demonyms"),
                row.list("capital"),
                row.list("metonyms"),
                row.list("signs"));
    }

    private Role role(CodebookRow row) {
        boolean official =
                switch (row.text("official").toLowerCase(Locale.ROOT)) {
                    case "yes" -> true;
                    case "no" -> false;
                    default ->
                        throw new IllegalArgumentException(
                                "official is '" + row.text("official") + "'; expected yes or no");
                };
        return new Role(row.text("role"), row.text("label"), official, row.list("nouns"));
    }

    private Actor actor(CodebookRow row) {
        return new Actor(
                row.text("name"),
                row.choice("type", ActorType.class),
                row.list("aliases"),
                row.findText("country"),
                row.text("role"),
                row.findText("title"),
                row.period());
    }

    private Frame frame(CodebookRow row) {
        String frame = row.text("frame");
        if (List.of(frame.split(String.valueOf(Frame.WITHIN), -1)).contains("")) {
            throw new IllegalArgumentException(
                    "the frame is '" + frame + "'; expected a name, or a path of names such as emotion/anger");
        }
        return new Frame(
                frame,
                row.choice("type", FrameType.class),
                row.text("label"),
                row.text("description"),
                row.cell("source"));
    }

    private Term term(CodebookRow row) {
        return new Term(
                row.text("frame"),
                openTerm(row.text("term")),
                row.choice("match", Match.class),
                row.findText("pos") == null ? null : row.choice("pos", PartOfSpeech.class),
                CodebookRow.weight(row.cell("weight")),
                row.cell("note"));
    }

    private static String openTerm(String term) {
        if (term.replace('*', ' ').isBlank()) {
            throw new IllegalArgumentException("the term is '" + term + "'; expected at least one letter beside the *");
        }
        return term;
    }

    private Cue cue(CodebookRow row) {
        Set<Complement> complements = EnumSet.noneOf(Complement.class);
        for (String name : row.list("complements")) {
            complements.add(CodebookRow.choice("complements", name, Complement.class));
        }
        SourcePosition position = row.choice("position", SourcePosition.class);
        return new Cue(
                row.text("cue"),
                row.choice("kind", CueKind.class),
                row.choice("stance", ReporterStance.class),
                position,
                row.findText("negated") == null ? position.negated() : row.choice("negated", SourcePosition.class),
                complements);
    }

    private Outlet outlet(CodebookRow row) {
        return new Outlet(
                row.text("outlet"),
                row.list("aliases"),
                row.findText("country"),
                row.findText("owner"),
                row.findText("group"));
    }

    /** Looks for names that another table lacks, and for what stands twice. */
    void checkAcross(Codebook codebook) {
        Set<String> countries = new HashSet<>();
        for (Country country : codebook.countries()) {
            once("countries.csv", country, country.code(), countries);
        }
        Set<String> roles = new HashSet<>();
        for (Role role : codebook.roles()) {
            once("roles.csv", role, role.role(), roles);
        }
        for (Actor actor : codebook.actors()) {
            String country = actor.country();
            if (country != null && !countries.contains(country)) {
                error(
                        "actors.csv",
                        actor,
                        "the country is '" + country + "'; expected a code of countries.csv, or nothing");
            }
            if (!roles.contains(actor.role())) {
                error("actors.csv", actor, "the role is '" + actor.role() + "'; expected one of " + sorted(roles));
            }
        }
        Set<String> frames = new HashSet<>();
        for (Frame frame : codebook.frames()) {
            once("frames.csv", frame, frame.frame(), frames);
        }
        for (Term term : codebook.terms()) {
            if (!frames.contains(term.frame())) {
                error("terms.csv", term, "the frame is '" + term.frame() + "'; expected one of " + sorted(frames));
            }
        }
        new TermChecks((term, message) -> warn("terms.csv", term, message)).check(codebook.terms());
        Set<String> cues = new HashSet<>();
        for (Cue cue : codebook.cues()) {
            String kind = cue.kind().name().toLowerCase(Locale.ROOT);
            once("cues.csv", cue, cue.cue() + " (" + kind + ")", cues);
        }
        Set<String> topics = new HashSet<>();
        for (Topic topic : codebook.topics()) {
            once("topics.csv", topic, topic.topic(), topics);
        }
    }

    private void once(String file, Object value, String key, Set<String> keys) {
        if (!keys.add(key)) {
            error(file, value, "'" + key + "' stands twice; expected it once");
        }
    }

    private void error(String file, Object value, String message) {
        problems.add(new CodebookProblem(Severity.ERROR, file, lines.getOrDefault(value, 0L), message));
    }

    private void warn(String file, Object value, String message) {
        problems.add(new CodebookProblem(Severity.WARNING, file, lines.getOrDefault(value, 0L), message));
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
