package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.codebook.Period;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody whom an article names, with what it and the codebook say of him. */
final class Person {

    private static final Set<String> OFFICES = Set.of("GOV", "LEG", "MIL", "JUD", "COP", "SPY");
    private static final Set<String> CALLINGS = Set.of("EDU", "BUS", "MED", "NGO");

    private final String name;
    private final @Nullable Actor office;
    private final Set<String> nouns = new HashSet<>();
    private Description description = Description.NOTHING;
    private Gender gender = Gender.UNKNOWN;

    private Person(String name, @Nullable Actor office) {
        this.name = name;
        this.office = office;
        String first = name.toLowerCase(Locale.ROOT);
        int space = first.indexOf(' ');
        this.gender = space < 0 ? Gender.UNKNOWN : Nouns.ofGivenName(first.substring(0, space));
    }

    /** Somebody whom the codebook does not know. */
    static Person called(String name) {
        return new Person(name, null);
    }

    /** Somebody in the codebook, in the office that he holds or held on {@code day}. */
    static Person of(Actor office, @Nullable LocalDate day) {
        Person person = new Person(office.name(), office);
        person.description = new Description(
                office.country(), office.role(), false, office.period().isOverOn(day), reason(office));
        if (office.title() != null) {
            for (String word : office.title().toLowerCase(Locale.ROOT).split(" ", -1)) {
                person.nouns.add(word);
            }
        }
        return person;
    }

    /** "codebook: Dmitry Peskov, Kremlin Spokesman, 2012-". */
    static String reason(Actor office) {
        Period period = office.period();
        String years = period.from() == null && period.until() == null
                ? ""
                : ", " + (period.from() == null ? "" : period.from().getYear()) + "-"
                        + (period.until() == null ? "" : period.until().getYear());
        return "codebook: " + office.name() + (office.title() == null ? "" : ", " + office.title()) + years;
    }

    String name() {
        return name;
    }

    boolean isKnown() {
        return office != null;
    }

    Gender gender() {
        return gender;
    }

    Description description() {
        return description;
    }

    /** Takes what the text says where the codebook says nothing. */
    void describe(Description told) {
        if (office == null) {
            description = description.and(told);
        }
    }

    /**
     * Takes the office that a text names a known person by though it is past: "former Gov. Mitch Daniels" speaks as that, be he
     * the president of a university now. Not of candidates, who are none of the past.
     */
    void recall(Description told) {
        boolean past = told.former() && told.role() != null && OFFICES.contains(told.role());
        if (past && description.role() != null && CALLINGS.contains(description.role())) {
            description = new Description(description.country(), told.role(), false, true, told.reason());
        }
    }

    /** Takes a gender that a title or noun tells; a title is surer than a given name. */
    void take(Gender told) {
        gender = told == Gender.UNKNOWN ? gender : told;
    }

    /** Keeps a noun by which the text calls the person. */
    void call(String noun) {
        nouns.add(noun);
    }

    /** Whether the text or the codebook calls the person so: "the senator". */
    boolean isCalled(String noun) {
        return nouns.contains(noun);
    }
}
