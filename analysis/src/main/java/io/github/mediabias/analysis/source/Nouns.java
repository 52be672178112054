package io.github.mediabias.analysis.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What common nouns tell of a source: people or not, a document, an office that speaks; and the gender of titles and names. */
final class Nouns {

    private static final WordList PEOPLE = WordList.of("people.txt");
    private static final WordList QUANTITIES = WordList.of("quantities.txt");
    private static final WordList DOCUMENTS = WordList.of("documents.txt");
    private static final WordList ORGANISATIONS = WordList.of("organisations.txt");
    private static final WordList INSTITUTIONS = WordList.of("institutions.txt");
    private static final WordList TITLES = WordList.of("titles.txt");
    private static final WordList GIVEN_NAMES = WordList.of("given-names.txt");
    private static final WordList FUNCTION_WORDS = WordList.of("function-words.txt");

    private static final WordList COMMON_OUTLETS = WordList.of("common-outlets.txt");

    private static final WordList ORGANISATION_ROLES = WordList.of("organisation-roles.txt");

    private Nouns() {}

    /** People of any kind. */
    static boolean isPeople(String word) {
        return PEOPLE.has(word);
    }

    /** Whoever speaks for an office, and whose name is kept back if the text gives none. */
    static boolean isInsider(String word) {
        return PEOPLE.group("insider").contains(word);
    }

    /** Nothing but a source. */
    static boolean isSource(String word) {
        return PEOPLE.group("source").contains(word);
    }

    /** Whoever has the role of whom he belongs to: the spokesman of a ministry is of the government. */
    static boolean isAttached(String word) {
        return PEOPLE.group("attached").contains(word);
    }

    /** A word that tells how many, and that before "of" stands for those whom that names. */
    static boolean isQuantity(String word) {
        return QUANTITIES.has(word);
    }

    /** Something written or recorded. */
    static boolean isDocument(String word) {
        return DOCUMENTS.has(word);
    }

    /** A noun that makes a capitalised name that of an organisation, a place or an event. */
    static boolean isNoPerson(String word) {
        return ORGANISATIONS.has(word);
    }

    /** A noun that makes a capitalised name that of an organisation. */
    static boolean isOrganisation(String word) {
        return ORGANISATIONS.group("organisation").contains(word);
    }

    /** The nouns by which a text can call an organisation of that role again. */
    static Set<String> ofInstitution(String role) {
        return INSTITUTIONS.group(role);
    }

    /** Whether a text can call some organisation so. */
    static boolean isInstitution(String word) {
        return INSTITUTIONS.has(word) || isOrganisation(word);
    }

    /** A word before a person's name that tells nothing but the person's gender. */
    static boolean isCourtesy(String word) {
        return switch (word) {
            case "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss" -> true;
            default -> false;
        };
    }

    /** A word before a person's name. */
    static boolean isTitle(String word) {
        return TITLES.has(word);
    }

    /** Words that open sentences with a capital and are no names. */
    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.has(word);
    }

    /** An outlet's name that is a common word as well. */
    static boolean isCommonOutlet(String word) {
        return COMMON_OUTLETS.has(word);
    }

    /** The role that a capitalised word in an organisation's name tells; {@code null} if it tells none. */
    static @Nullable String roleOfOrganisation(String word) {
        return ORGANISATION_ROLES.groupOf(word);
    }

    static boolean isGivenName(String word) {
        return GIVEN_NAMES.has(word);
    }

    static Gender ofGivenName(String word) {
        return Gender.of(
                GIVEN_NAMES.group("male").contains(word),
                GIVEN_NAMES.group("female").contains(word));
    }

    /** The gender that a title or another noun tells. */
    static Gender ofNoun(String word) {
        return Gender.of(
                TITLES.group("male").contains(word) || PEOPLE.group("male").contains(word),
                TITLES.group("female").contains(word) || PEOPLE.group("female").contains(word));
    }

    /** Whether the noun is a plural, by its form. */
    static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s") && !word.endsWith("us")
                || word.endsWith("men")
                || word.equals("people")
                || word.equals("police")
                || word.equals("children")
                || word.equals("others");
    }
}
