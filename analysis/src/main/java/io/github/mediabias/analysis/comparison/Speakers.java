package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.source.ActorMention;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.source.SourceProfile;
import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.text.Words;
import java.text.Normalizer;
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

    /** Names have fewer words than the phrases that may be taken for one. */
    private static final int LONGEST_NAME = 5;

    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");

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

    /** Whether the source's own words name each member, so that none is known only by what a pronoun may stand for. */
    static boolean isNamedThere(ComparedArticle article, Attribution attribution) {
        List<Integer> tokens = article.tokens(attribution.source());
        return isNamed(attribution.profile())
                && attribution.profile().members().stream().allMatch(member -> {
                    String[] words = Words.normalise(member.actor()).split(" ", -1);
                    String last = words[words.length - 1];
                    return tokens.stream()
                            .anyMatch(token -> article.token(token).norm().equals(last));
                });
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
        return isKnown(actor)
                && actor.length() > 3
                && actor.indexOf('’') < 0
                && actor.indexOf('\'') < 0
                && actor.indexOf(')') < 0;
    }

    /** Whether a name may be a person's: in capitals but for particles, and short; an office before it makes it longer. */
    static boolean isPersonName(String name) {
        return isName(name) && name.split(" ", -1).length <= LONGEST_NAME;
    }

    /** Whether an article names a person so. */
    static boolean isPerson(ComparedArticle article, String actor) {
        return isPersonName(actor)
                && article.analysis().mentions().stream()
                        .anyMatch(mention -> mention.actor().kind() == ActorMention.Kind.PERSON
                                && mention.actor().actor().equals(actor));
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
        String a = plain(one);
        String b = plain(other);
        return a.equals(b) || a.endsWith(" " + b) || b.endsWith(" " + a);
    }

    private static String plain(String name) {
        String lower = INITIAL.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
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
