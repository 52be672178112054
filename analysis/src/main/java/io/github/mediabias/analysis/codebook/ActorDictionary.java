package io.github.mediabias.analysis.codebook;

import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.codebook.Codebook.ActorType;
import io.github.mediabias.analysis.codebook.CodebookProblem.Severity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an actor dictionary of PETRARCH, the event coder, as the Phoenix dictionaries are written:
 *
 * <pre>
 * HAMID_KARZAI_  [AFGELI]  # what follows # or ; is a comment, as is &lt;!-- … --&gt;
 * +PRESIDENT_KARZAI_
 * 	[AFGGOV 011222-140929]
 * 	[AFGELI &lt;011221]
 * </pre>
 *
 * A record is a phrase, synonyms with {@code +}, and codes in brackets, with a time or without: {@code from-until},
 * {@code <until}, {@code >from}, each day included, as {@code yymmdd} (00 to 30 are the years 2000 to 2030) or
 * {@code yyyymmdd}. Of a code's blocks of three letters the first that is a country of the codebook counts, and the first that is
 * a role. A record whose codes tell a country and no role names that country. What cannot be read is left out, as PETRARCH
 * leaves it out, and noted as a warning. Format: documentation of PETRARCH2, "PETRARCH Dictionary Formats".
 */
final class ActorDictionary {

    /** How a codebook's folder names such files. */
    static final String ENDING = ".actors.txt";

    private static final Pattern CODE = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern DATE = Pattern.compile("\\d{6}|\\d{8}");
    private static final int BLOCK = 3;
    private static final int LAST_YEAR_OF_THIS_CENTURY = 30;
    private static final int CENTURY = 100;

    /** Roles of CAMEO that the codebook has under another code. */
    private static final Map<String, String> SAME_ROLE =
            Map.of("MNC", "BUS", "NGM", "NGO", "UAF", "REB", "INS", "REB", "SEP", "REB");

    private final String file;
    private final Set<String> countries;
    private final Set<String> roles;
    private final List<CodebookProblem> problems;
    private final List<Actor> actors = new ArrayList<>();
    private final Map<String, List<String>> countryNames = new LinkedHashMap<>();

    private final List<String> names = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private int firstLine;

    private record Office(
            @Nullable String country, @Nullable String role, Period period) {}

    /**
     * A dictionary's reader.
     *
     * @param countries the codes of the codebook's countries
     * @param roles the codes of its roles
     * @param problems where to note what is wrong
     */
    ActorDictionary(String file, Set<String> countries, Set<String> roles, List<CodebookProblem> problems) {
        this.file = file;
        this.countries = Set.copyOf(countries);
        this.roles = Set.copyOf(roles);
        this.problems = problems;
    }

    /** The persons and organisations, a row for each office, in the order of the file. */
    List<Actor> actors() {
        return actors;
    }

    /** Further names of countries, by the country's code. */
    Map<String, List<String>> countryNames() {
        return countryNames;
    }

    void read(String text) {
        boolean inComment = false;
        int number = 0;
        for (String raw : text.split("\r?\n|\r", -1)) {
            number++;
            String line = raw;
            if (inComment) {
                int end = line.indexOf("-->");
                inComment = end < 0;
                line = end < 0 ? "" : line.substring(end + 3);
            }
            int begin = line.indexOf("<!--");
            if (begin >= 0) {
                int end = line.indexOf("-->", begin);
                inComment = end < 0;
                line = line.substring(0, begin) + (end < 0 ? "" : line.substring(end + 3));
            }
            line = line.split("[#;]", 2)[0].strip();
            if (line.contains("---STOP---")) {
                break;
            }
            if (!line.isEmpty()) {
                addLine(line, number);
            }
        }
        close();
    }

    private void addLine(String line, int number) {
        int bracket = line.indexOf('[');
        String phrase = (bracket < 0 ? line : line.substring(0, bracket)).strip();
        boolean synonym = phrase.startsWith("+");
        if (!phrase.isEmpty() && !synonym) {
            close();
            firstLine = number;
        }
        if ((synonym || phrase.isEmpty()) && names.isEmpty()) {
            warn(number, "'" + line + "' belongs to no name; expected a name above it");
            return;
        }
        if (!phrase.isEmpty()) {
            String name = name(synonym ? phrase.substring(1) : phrase);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        if (bracket >= 0) {
            addCodes(line.substring(bracket), number);
        }
    }

    private void addCodes(String brackets, int number) {
        Matcher matcher = CODE.matcher(brackets);
        int found = 0;
        while (matcher.find()) {
            found++;
            try {
                addCode(matcher.group(1).strip());
            } catch (IllegalArgumentException e) {
                warn(number, matcher.group() + " is left out: " + e.getMessage());
            }
        }
        if (found == 0) {
            warn(
                    number,
                    "'" + brackets
                            + "' is left out: expected [CODE], [CODE from-until], [CODE <until] or [CODE >from]");
        }
    }

    private void addCode(String content) {
        String[] parts = content.split("\\s+", 2);
        String country = null;
        String role = null;
        for (int i = 0; i + BLOCK <= parts[0].length(); i += BLOCK) {
            String block = parts[0].substring(i, i + BLOCK);
            String known = SAME_ROLE.getOrDefault(block, block);
            if (country == null && countries.contains(block)) {
                country = block;
            } else if (role == null && roles.contains(known)) {
                role = known;
            }
        }
        if (country == null && role == null) {
            if (parts[0].equals("---")) {
                return;
            }
            throw new IllegalArgumentException(
                    "'" + parts[0] + "' holds no country of countries.csv and no role of roles.csv");
        }
        offices.add(new Office(country, role, parts.length < 2 ? Period.ALWAYS : period(parts[1].strip())));
    }

    private static Period period(String text) {
        if (text.startsWith("<")) {
            return new Period(null, date(text.substring(1).strip()));
        }
        if (text.startsWith(">")) {
            return new Period(date(text.substring(1).strip()), null);
        }
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(
                    "the time is '" + text + "'; expected from-until, <until or >from, as yymmdd or yyyymmdd");
        }
        LocalDate from = date(ends[0].strip());
        LocalDate until = date(ends[1].strip());
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("the time ends (" + until + ") before it begins (" + from + ")");
        }
        return new Period(from, until);
    }

    private static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no date; expected yymmdd or yyyymmdd");
        }
        int yearDigits = text.length() - 4;
        int year = Integer.parseInt(text.substring(0, yearDigits));
        if (yearDigits == 2) {
            year += year <= LAST_YEAR_OF_THIS_CENTURY ? 20 * CENTURY : 19 * CENTURY;
        }
        try {
            return LocalDate.of(
                    year,
                    Integer.parseInt(text.substring(yearDigits, yearDigits + 2)),
                    Integer.parseInt(text.substring(yearDigits + 2)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no day of the calendar", e);
        }
    }

    /** Adds the record that the lines so far make. */
    private void close() {
        if (!names.isEmpty() && offices.isEmpty()) {
            warn(firstLine, "'" + names.get(0) + "' has no code and is left out");
        }
        // Only what is dated is told apart as a person: dictionaries do not say.
        boolean dated = offices.stream().anyMatch(office -> !office.period().equals(Period.ALWAYS));
        for (Office office : offices) {
            String country = office.country();
            if (office.role() != null) {
                actors.add(new Actor(
                        names.get(0),
                        dated ? ActorType.PERSON : ActorType.ORGANISATION,
                        names.subList(1, names.size()),
                        country,
                        office.role(),
                        null,
                        office.period()));
            } else if (country != null && !dated) {
                countryNames.computeIfAbsent(country, code -> new ArrayList<>()).addAll(names);
            }
        }
        names.clear();
        offices.clear();
    }

    /** "HAMID_KARZAI_" is written Hamid Karzai; "U.N." and words without a vowel stay. */
    private static String name(String phrase) {
        StringBuilder name = new StringBuilder();
        for (String word : phrase.replace('_', ' ').strip().split("\\s+", -1)) {
            name.append(name.isEmpty() ? "" : " ");
            boolean abbreviation = word.indexOf('.') >= 0 || !word.matches(".*[AEIOUYaeiouy].*");
            name.append(abbreviation ? word : capitalised(word));
        }
        return name.toString();
    }

    private static String capitalised(String word) {
        StringBuilder capitalised = new StringBuilder();
        boolean opens = true;
        for (int i = 0; i < word.length(); i++) {
            String letter = word.substring(i, i + 1);
            capitalised.append(opens ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT));
            opens = letter.equals("-") || letter.equals("'");
        }
        return capitalised.toString();
    }

    private void warn(int line, String message) {
        problems.add(new CodebookProblem(Severity.WARNING, file, line, message));
    }
}
