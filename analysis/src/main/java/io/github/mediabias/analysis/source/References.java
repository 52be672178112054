package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.source.Entry.ActorEntry;
import io.github.mediabias.analysis.source.Entry.CountryEntry;
import io.github.mediabias.analysis.source.Entry.GovernmentEntry;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the text has named so far, for words that stand for it again. Of several that fit, the one with the highest weight
 * counts: near ones, subjects and speakers before others, in the order of these weights in the code.
 */
final class References {

    /** What a word can refer to. */
    enum Kind {
        PERSON,
        PEOPLE,
        INSTITUTION,
        DOCUMENT
    }

    /**
     * Something named.
     *
     * @param first the first token of its head or name
     * @param end the token behind the last
     * @param person the person; {@code null} if it is none with a name
     * @param profile who it is, where that is known already; {@code null} where the phrase tells it
     */
    record Referent(
            int first,
            int end,
            Kind kind,
            Gender gender,
            @Nullable Person person,
            @Nullable SourceProfile profile,
            boolean speaks) {

        int size() {
            return end - first;
        }
    }

    /** How many sentences back a pronoun reaches. */
    private static final int REACH = 7;

    private static final double SENTENCE = 2;
    private static final double SUBJECT = 1.6;
    private static final double SPEAKER = 2.6;
    private static final double QUOTED = 4;
    private static final double OWNER = 1.2;
    private static final double NAMELESS = 3;
    private static final double UNSURE = 0.4;

    private final AnnotatedText text;
    private final Matches matches;
    private final People people;
    private final List<Referent> named = new ArrayList<>();
    private final List<Referent> speakers = new ArrayList<>();

    References(AnnotatedText text, Matches matches, People people) {
        this.text = text;
        this.matches = matches;
        this.people = people;
        int i = 0;
        while (i < text.tokens().size()) {
            i = add(i);
        }
    }

    private int add(int i) {
        People.Mention mention = people.at(i);
        if (mention != null) {
            named.add(new Referent(
                    mention.first(),
                    mention.end(),
                    Kind.PERSON,
                    mention.person().gender(),
                    mention.person(),
                    null,
                    false));
            return Math.max(mention.end(), i + 1);
        }
        Match match = matches.at(i);
        Token token = text.token(i);
        if (match != null && isInstitution(match)) {
            boolean modifier = match.end() < text.tokens().size()
                    && text.token(match.end()).tag() == Tag.NOUN
                    && match.entry() instanceof CountryEntry;
            if (!modifier) {
                String last = text.token(match.end() - 1).norm();
                boolean plural =
                        Nouns.isPlural(last) && (match.entry() instanceof CountryEntry || isPartyPlural(match));
                named.add(new Referent(
                        match.first(),
                        match.end(),
                        plural ? Kind.PEOPLE : Kind.INSTITUTION,
                        Gender.UNKNOWN,
                        null,
                        null,
                        false));
            }
            return match.end();
        }
        if (token.isWord() && isHead(i)) {
            String word = token.norm();
            if (Nouns.isPeople(word)
                    && !Nouns.isQuantity(word)
                    && token.tag() != Tag.DET
                    && token.tag() != Tag.PRON
                    && token.tag() != Tag.ADJ) {
                Kind kind = Nouns.isPlural(word) ? Kind.PEOPLE : Kind.PERSON;
                named.add(new Referent(i, i + 1, kind, Nouns.ofNoun(word), null, null, false));
            } else if (Nouns.isDocument(word) && token.tag() == Tag.NOUN) {
                named.add(new Referent(i, i + 1, Kind.DOCUMENT, Gender.UNKNOWN, null, null, false));
            } else if (Nouns.isInstitution(word) && (token.tag() == Tag.NOUN || token.tag() == Tag.PROPN)) {
                named.add(new Referent(i, i + 1, Kind.INSTITUTION, Gender.UNKNOWN, null, null, false));
            }
        }
        return i + 1;
    }

    private boolean isPartyPlural(Match match) {
        return match.size() == 1 && Nouns.isPeople(text.token(match.first()).norm());
    }

    private static boolean isInstitution(Match match) {
        return match.entry() instanceof ActorEntry actor && actor.isOrganisation()
                || match.entry() instanceof GovernmentEntry
                || match.entry() instanceof CountryEntry;
    }

    private boolean isHead(int i) {
        if (i + 1 >= text.tokens().size()) {
            return true;
        }
        Token next = text.token(i + 1);
        return next.tag() != Tag.NOUN && !(next.tag() == Tag.PROPN && people.at(i + 1) == null);
    }

    /** Remembers who spoke at a place: speakers are likely to be referred to again. */
    void spoke(Range source, SourceProfile profile, @Nullable Person person) {
        Kind kind =
                switch (profile.type()) {
                    case PERSON -> profile.members().size() > 1 ? Kind.PEOPLE : Kind.PERSON;
                    case GROUP -> Kind.PEOPLE;
                    case UNNAMED -> Nouns.isPlural(text.token(source.end() - 1).norm()) ? Kind.PEOPLE : Kind.PERSON;
                    case DOCUMENT -> Kind.DOCUMENT;
                    default -> Kind.INSTITUTION;
                };
        Gender gender = person == null ? Gender.UNKNOWN : person.gender();
        if (text.token(source.first()).isOneOf("he", "his", "him")) {
            gender = Gender.MALE;
        } else if (text.token(source.first()).isOneOf("she", "her")) {
            gender = Gender.FEMALE;
        }
        speakers.add(new Referent(source.first(), source.end(), kind, gender, person, profile, true));
    }

    /** Those that fit and were named before the token, the likeliest first. */
    List<Referent> before(int token, Predicate<Referent> fits) {
        List<Referent> found = new ArrayList<>();
        int sentence = text.token(token).sentence();
        collect(named, token, sentence, fits, found);
        collect(speakers, token, sentence, fits, found);
        found.sort(Comparator.comparingDouble((Referent referent) -> -weight(referent, token))
                .thenComparingInt(referent -> -referent.first()));
        return found;
    }

    private void collect(List<Referent> all, int token, int sentence, Predicate<Referent> fits, List<Referent> found) {
        for (int i = lastBefore(all, token); i >= 0; i--) {
            Referent referent = all.get(i);
            if (referent.end() > token) {
                continue;
            }
            if (sentence - text.token(referent.first()).sentence() > REACH) {
                break;
            }
            if (fits.test(referent)) {
                found.add(referent);
            }
        }
    }

    /** The last that begins before the token: both lists are in the order of the text, long as it may be. */
    private static int lastBefore(List<Referent> all, int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private double weight(Referent referent, int token) {
        Token first = text.token(referent.first());
        int distance = text.token(token).sentence() - first.sentence();
        double weight = -SENTENCE * distance;
        if (isSubject(referent)) {
            weight += SUBJECT;
        }
        if (referent.speaks()) {
            weight += SPEAKER;
        }
        if (first.isQuoted() && !text.token(token).isQuoted()) {
            weight -= QUOTED;
        }
        if (referent.end() < text.tokens().size() && text.token(referent.end()).isOneOf("'s", "'")) {
            weight -= OWNER;
        }
        if (referent.gender() == Gender.UNKNOWN && referent.kind() == Kind.PERSON) {
            weight -= UNSURE;
        }
        if (referent.person() == null && !referent.speaks() && referent.kind() == Kind.PERSON) {
            weight -= NAMELESS;
        }
        return weight;
    }

    /** Before the first verb of its sentence and behind no preposition. */
    private boolean isSubject(Referent referent) {
        int first = text.sentenceOf(referent.first()).first();
        for (int i = referent.first() - 1; i >= first && i > referent.first() - 25; i--) {
            Token token = text.token(i);
            if (token.tag() == Tag.VERB && !token.norm().endsWith("ing") || token.tag() == Tag.AUX) {
                return false;
            }
        }
        if (referent.first() > first) {
            Token before = text.token(referent.first() - 1);
            int k = referent.first() - 1;
            while (k > first
                    && (before.tag() == Tag.DET
                            || before.tag() == Tag.ADJ
                            || before.tag() == Tag.PROPN
                            || before.tag() == Tag.NOUN)) {
                before = text.token(--k);
            }
            return before.tag() != Tag.ADP;
        }
        return true;
    }
}
