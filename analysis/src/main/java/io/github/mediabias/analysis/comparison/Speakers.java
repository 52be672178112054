package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.source.SourceProfile;
import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether the sources of two attributions are the same. */
final class Speakers {

    private static final Set<String> NOBODY = Set.of(
            "he",
            "she",
            "they",
            "it",
            "who",
            "which",
            "i",
            "we",
            "you",
            "that",
            "this",
            "one",
            "others",
            "some",
            "many",
            "both",
            "those",
            "these",
            "people",
            "everyone",
            "someone",
            "anyone",
            "what",
            "there",
            "all");

    /** A middle name of one letter, which some write and others do not. */
    private static final Pattern INITIAL = Pattern.compile(" [a-z]\\.? ");

    private Speakers() {}

    /** Whether the text tells who it is: a name, an office, a group; not a pronoun that leads nowhere. */
    static boolean isKnown(SourceProfile profile) {
        return profile.type() != SourceType.NONE
                && profile.members().stream().anyMatch(member -> isKnown(member.actor()));
    }

    private static boolean isKnown(String actor) {
        return !NOBODY.contains(actor.toLowerCase(Locale.ROOT));
    }

    /** Whether each member goes by a name, so that two names mean two sources. */
    static boolean isNamed(SourceProfile profile) {
        return !profile.members().isEmpty() && profile.members().stream().allMatch(member -> isName(member.actor()));
    }

    /** Whether all words but small ones begin with a capital, and the name is more than a form of address. */
    static boolean isName(String actor) {
        String[] words = actor.split(" ", -1);
        for (String word : words) {
            boolean small = word.length() <= 3 && words.length > 1;
            if (word.isEmpty() || !small && !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return isKnown(actor) && actor.length() > 3 && actor.indexOf('’') < 0 && actor.indexOf('\'') < 0;
    }

    /** Whether somebody is a member of both. */
    static boolean isSame(SourceProfile one, SourceProfile other) {
        return one.members().stream()
                .filter(member -> isKnown(member.actor()))
                .anyMatch(member ->
                        other.members().stream().anyMatch(further -> isSame(member.actor(), further.actor())));
    }

    /** Whether two names are of the same: equal, or a last name and a full one. */
    static boolean isSame(String one, String other) {
        String a = INITIAL.matcher(one.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String b = INITIAL.matcher(other.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return a.equals(b) || a.endsWith(" " + b) || b.endsWith(" " + a);
    }

    /** Whether the sentence of a token, or the one before, names a member: who of two it is from is then not sure. */
    static boolean isNamedNear(ComparedArticle article, int token, SourceProfile profile) {
        int sentence = article.token(token).sentence();
        int first = article.text().sentences().get(Math.max(0, sentence - 1)).first();
        int end = article.text().sentences().get(sentence).end();
        for (SourceMember member : profile.members()) {
            String[] words = Words.normalise(member.actor()).split(" ", -1);
            String last = words[words.length - 1];
            for (int i = first; i < end; i++) {
                if (article.token(i).norm().equals(last)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether members of both speak for the same government, party or body. */
    static boolean isSameSide(SourceProfile one, SourceProfile other) {
        return one.members().stream()
                .anyMatch(member -> member.country() != null
                        && member.role() != null
                        && other.members().stream()
                                .anyMatch(further -> further.code().equals(member.code())));
    }

    /** The source as notes name it. */
    static String name(Attribution attribution) {
        List<SourceMember> members = attribution.profile().members();
        if (members.isEmpty()) {
            return "nobody named";
        }
        return members.stream().map(SourceMember::actor).distinct().collect(Collectors.joining(" and "));
    }
}
