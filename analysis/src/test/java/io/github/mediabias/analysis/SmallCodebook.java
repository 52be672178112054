package io.github.mediabias.analysis;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.codebook.Codebook.ActorType;
import io.github.mediabias.analysis.codebook.Codebook.BlocMembership;
import io.github.mediabias.analysis.codebook.Codebook.Country;
import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.codebook.Codebook.Outlet;
import io.github.mediabias.analysis.codebook.Codebook.PartOfSpeech;
import io.github.mediabias.analysis.codebook.Codebook.Role;
import io.github.mediabias.analysis.codebook.Codebook.Term;
import io.github.mediabias.analysis.codebook.Period;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The shipped cues, and a few invented entries of everything else, so that a test says all that it rests on. */
public final class SmallCodebook {

    private static final List<Country> COUNTRIES = List.of(
            new Country(
                    "RUS",
                    "Russia",
                    List.of(),
                    List.of("Russian", "Russians"),
                    List.of("Moscow"),
                    List.of("the Kremlin"),
                    List.of()),
            new Country(
                    "USA",
                    "United States",
                    List.of("U.S.", "US"),
                    List.of("American", "Americans"),
                    List.of("Washington"),
                    List.of(),
                    List.of("Ohio", "Sen.")),
            new Country("WST", "the West", List.of(), List.of("Western"), List.of(), List.of(), List.of()));

    private static final List<Role> ROLES = List.of(
            new Role(
                    "GOV",
                    "government",
                    true,
                    List.of("official", "negotiator", "minister", "president", "adviser", "spokesman")),
            new Role("OPP", "opposition", false, List.of("candidate")),
            new Role("MED", "media", false, List.of("editor")));

    private static final List<Actor> ACTORS = List.of(
            new Actor(
                    "White House",
                    ActorType.ORGANISATION,
                    List.of("the White House"),
                    "USA",
                    "GOV",
                    null,
                    Period.ALWAYS),
            person("Jon Harrow", "OPP", "2021-01-20", "2025-01-19"),
            person("Jon Harrow", "GOV", "2025-01-20", ""),
            person("Lena Whitlow", "GOV", "2021-01-20", "2025-01-20"));

    private SmallCodebook() {}

    private static Actor person(String name, String role, String from, String until) {
        return new Actor(name, ActorType.PERSON, List.of(), "USA", role, null, Period.parse(from, until));
    }

    public static Term term(String frame, String term, Match match, @Nullable String partOfSpeech) {
        return new Term(
                frame,
                term,
                match,
                partOfSpeech == null ? null : PartOfSpeech.valueOf(partOfSpeech.toUpperCase(Locale.ROOT)),
                1,
                "");
    }

    public static Codebook with(Term... terms) {
        return of(
                List.of(
                        new BlocMembership("West", "WST", "NATO members", "USA", Period.ALWAYS),
                        new BlocMembership("West", "WST", "NATO members", "WST", Period.ALWAYS)),
                terms);
    }

    public static Codebook of(List<BlocMembership> blocs, Term... terms) {
        return new Codebook(
                blocs,
                COUNTRIES,
                ROLES,
                ACTORS,
                List.of(),
                List.of(terms),
                Fixtures.SHIPPED.cues(),
                List.of(new Outlet("The Lantern", List.of("Lantern Daily"), "USA", null, null)),
                List.of(),
                "house 2",
                "0123456789abcdef");
    }
}
