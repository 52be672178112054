package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.source.ActorLabel.Kind;
import io.github.mediabias.analysis.source.Entry.ActorEntry;
import io.github.mediabias.analysis.source.Entry.RoleEntry;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text calls its persons and the codebook's bodies: the words before a name, a noun phrase beside it, and a
 * definite noun instead of it. Courtesies ("Mr.") are a house style and no label.
 */
final class Labels {

    /** How many words an apposition may have. */
    private static final int LONGEST = 12;

    /** How many words a short form such as "the South Carolina senator" may have behind its article. */
    private static final int SHORT_FORM = 3;

    /** Words in small letters that a title may hold without valuing anybody. */
    private static final Set<String> PLAIN = Set.of(
            "of",
            "the",
            "for",
            "and",
            "to",
            "in",
            "on",
            "at",
            "'s",
            "'",
            "&",
            "former",
            "then",
            "ex",
            "acting",
            "deputy",
            "vice",
            "senior",
            "top",
            "chief",
            "assistant",
            "associate",
            "first",
            "second",
            "incoming",
            "outgoing",
            "presidential",
            "presumptive",
            "federal",
            "state",
            "national",
            "special",
            "foreign",
            "longtime",
            "late",
            "retired",
            "current",
            "new");

    private static final Set<String> NOT_NOW =
            Set.of("former", "then", "ex", "late", "retired", "future", "elect", "onetime", "incoming", "would-be");

    /** What picks one out of many stands for nobody in particular: "the next president". */
    private static final Set<String> SELECTING =
            Set.of("next", "only", "other", "first", "last", "latest", "same", "top", "best", "new", "whole", "second");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "their", "its", "our", "my");

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final AnnotatedText text;
    private final Matches matches;
    private final People people;
    private final Describer describer;
    private final SourcePhrases phrases;
    private final Antecedents antecedents;
    private final Set<String> officialRoles;
    private final List<ActorLabel> found = new ArrayList<>();

    /**
     * For one text.
     *
     * @param officialRoles the roles whose nouns are offices
     */
    Labels(
            AnnotatedText text,
            Matches matches,
            People people,
            Describer describer,
            SourcePhrases phrases,
            Antecedents antecedents,
            Set<String> officialRoles) {
        this.text = text;
        this.matches = matches;
        this.people = people;
        this.describer = describer;
        this.phrases = phrases;
        this.antecedents = antecedents;
        this.officialRoles = officialRoles;
    }

    /** All labels, in the order of the text. */
    List<ActorLabel> all() {
        for (People.Mention mention : people.mentions()) {
            if (people.isName(mention)) {
                addAround(mention.range(), phrases.person(mention.person()));
            }
        }
        for (Match match : matches.all()) {
            boolean body = match.entry() instanceof ActorEntry actor && actor.isOrganisation();
            if (body && people.at(match.first()) == null) {
                addAround(new Range(match.first(), match.end()), phrases.organisation(match));
            }
        }
        for (int i = 0; i + 1 < text.tokens().size(); i++) {
            if (text.token(i).isOneOf("the")) {
                addShortForm(i);
            }
        }
        found.sort(Comparator.comparing(ActorLabel::span).thenComparing(ActorLabel::actor));
        return found;
    }

    private void addAround(Range name, SourceMember member) {
        Range before = trim(behindOf(describer.before(name)));
        if (before.size() > 0 && isLabel(before, name)) {
            add(member, kind(before), before);
        } else {
            Range apposed = trim(describer.apposedBefore(name));
            if (apposed.size() > 0 && apposed.size() <= LONGEST && isApposition(apposed)) {
                add(member, Kind.APPOSITION, apposed);
            }
        }
        Range behind = apposition(name);
        if (behind.size() > 0) {
            add(member, Kind.APPOSITION, behind);
        }
    }

    /** Without an article, days, numbers and conjunctions at its beginning. */
    private Range trim(Range range) {
        int first = range.first();
        while (first < range.end()) {
            Token token = text.token(first);
            boolean dull = DETERMINERS.contains(token.norm())
                    || DAYS.contains(token.norm())
                    || token.tag() == Tag.NUM
                    || token.isOneOf("'s", "'", "of", "this", "that", "other", "another", "fellow")
                    || !token.isWord();
            if (!dull) {
                break;
            }
            first++;
        }
        return new Range(first, range.end());
    }

    /** Of "the prospects of President" what stands behind "of", unless that is a part of the office. */
    private Range behindOf(Range range) {
        int first = range.first();
        for (int i = range.first(); i < range.end(); i++) {
            if (text.token(i).isOneOf("of") && !isWithinOffice(i)) {
                first = i + 1;
            }
        }
        return new Range(first, range.end());
    }

    private boolean isWithinOffice(int token) {
        Match match = matches.at(token);
        return match != null && match.entry() instanceof RoleEntry;
    }

    /** Whether the words before a name describe whom it names: they end in a noun for people or bodies, or value the name. */
    private boolean isLabel(Range range, Range name) {
        int last = range.end() - 1;
        Token token = text.token(last);
        if (Nouns.isCourtesy(token.norm()) || text.token(range.first()).isQuoted()) {
            return false;
        }
        boolean noun = isOffice(last) || Nouns.isTitle(token.norm()) || Nouns.isPeople(token.norm()) || isBody(last);
        if (noun) {
            return !Nouns.isPlural(token.norm()) && !Nouns.isQuantity(token.norm());
        }
        // "the embattled Harrow": an adjective alone needs the article, and a name that no noun hangs on.
        return token.tag() == Tag.ADJ
                && !token.isCapitalised()
                && range.first() > 0
                && text.token(range.first() - 1).isOneOf("the", "an", "a")
                && matches.at(last) == null
                && people.at(name.first()) != null
                && !PLAIN.contains(token.norm())
                && !goesOn(name.end(), text.sentenceOf(last).end());
    }

    /** "the Islamist group Hamas". */
    private boolean isBody(int token) {
        return !text.token(token).isCapitalised()
                && (Nouns.isInstitution(text.token(token).norm())
                        || text.token(token).isOneOf("group", "party", "company"));
    }

    private boolean isOffice(int token) {
        Match match = matches.at(token);
        return match != null && match.end() == token + 1 && match.entry() instanceof RoleEntry;
    }

    private Kind kind(Range range) {
        int last = range.end() - 1;
        Match match = matches.at(last);
        boolean office = match != null
                && match.end() == range.end()
                && match.entry() instanceof RoleEntry entry
                && officialRoles.contains(entry.role());
        if (!office && !Nouns.isTitle(text.token(last).norm())) {
            return Kind.EPITHET;
        }
        for (int i = range.first(); i < range.end(); i++) {
            Token token = text.token(i);
            boolean plain = token.isCapitalised()
                    || PLAIN.contains(token.norm())
                    || matches.at(i) != null
                    || Nouns.isTitle(token.norm())
                    || token.tag() == Tag.NOUN && token.norm().indexOf('-') < 0;
            if (!plain) {
                return Kind.EPITHET;
            }
        }
        return Kind.TITLE;
    }

    /** ", a longtime hawk,": what stands between commas behind a name and is a noun phrase for people or bodies. */
    private Range apposition(Range name) {
        Range none = new Range(name.end(), name.end());
        if (name.end() >= text.tokens().size() || !text.token(name.end()).isOneOf(",")) {
            return none;
        }
        Range behind = describer.behind(name);
        if (behind.size() == 0 || behind.size() > LONGEST) {
            return none;
        }
        boolean closed = behind.end() >= text.sentenceOf(name.first()).end()
                || text.token(behind.end()).isOneOf(",", ".", ")", ";", "—", "--", "–");
        Range phrase = trim(Phrase.core(text, behind));
        boolean fits = closed
                && !isNextOfList(phrase)
                && startsPhrase(behind.first())
                && !text.token(behind.first()).isQuoted();
        return fits && isApposition(phrase, text.token(behind.first()).isOneOf("a", "an")) ? phrase : none;
    }

    /** ", Secretary of State Marco Rubio,": another person with a title, where "a close adviser to Putin" ends in a name. */
    private boolean isNextOfList(Range phrase) {
        People.Mention last = phrase.size() == 0 ? null : people.at(phrase.end() - 1);
        return last != null
                && (last.first() <= phrase.first()
                        || text.token(last.first() - 1).tag() != Tag.ADP);
    }

    private boolean isApposition(Range phrase) {
        return startsPhrase(phrase.first()) && isApposition(phrase, false);
    }

    /** Whether its head is a noun for one person or body; behind an indefinite article any noun may be. */
    private boolean isApposition(Range phrase, boolean indefinite) {
        if (phrase.size() == 0) {
            return false;
        }
        int head = Phrase.head(text, phrase);
        Token noun = text.token(head);
        boolean known = Nouns.isPeople(noun.norm()) || Nouns.isTitle(noun.norm()) || isWithinOffice(head);
        return !Nouns.isPlural(noun.norm())
                && !Nouns.isQuantity(noun.norm())
                && (known || indefinite && noun.tag() == Tag.NOUN);
    }

    /** An article, somebody's name with "'s", or an office in capitals opens an apposition; "and", "who" or a verb do not. */
    private boolean startsPhrase(int first) {
        Token token = text.token(first);
        return token.isOneOf("a", "an", "the", "his", "her", "their", "its")
                || first > 0 && text.token(first - 1).isOneOf("a", "an", "the")
                || token.isCapitalised() && token.tag() == Tag.PROPN
                || token.isOneOf("former", "president", "chairman", "director", "chief", "founder", "head", "leader")
                || token.tag() == Tag.NOUN && Nouns.isPeople(token.norm());
    }

    /** "the hard-line senator", if the text has called somebody a senator before. */
    private void addShortForm(int article) {
        int end = article + 1;
        int sentence = text.sentenceOf(article).end();
        while (end < sentence && end - article <= SHORT_FORM && isModifier(end)) {
            end++;
        }
        if (end >= sentence || end - article > SHORT_FORM) {
            return;
        }
        Token noun = text.token(end);
        boolean person = (Nouns.isPeople(noun.norm()) || Nouns.isTitle(noun.norm()) || isOffice(end))
                && !Nouns.isPlural(noun.norm())
                && !Nouns.isQuantity(noun.norm())
                && (noun.tag() == Tag.NOUN || noun.tag() == Tag.PROPN);
        if (!person || people.at(end) != null || goesOn(end + 1, sentence)) {
            return;
        }
        Range words = new Range(article + 1, end + 1);
        if (words.size() < 2 || SELECTING.contains(text.token(article + 1).norm())) {
            return;
        }
        SourceProfile profile = antecedents.of(new Range(article, end + 1));
        if (profile == null
                || profile.type() != SourceType.PERSON
                || profile.members().size() != 1) {
            return;
        }
        SourceMember member = profile.members().get(0);
        boolean named = people.mentions().stream()
                .anyMatch(mention ->
                        mention.first() < article && mention.person().name().equals(member.actor()));
        if (named) {
            boolean title = isOffice(end) && kind(words) == Kind.TITLE;
            add(member, title ? Kind.TITLE : Kind.EPITHET, words);
        }
    }

    private boolean isModifier(int token) {
        Token word = text.token(token);
        boolean last = Nouns.isPeople(word.norm())
                && token + 1 < text.tokens().size()
                && !text.token(token + 1).tag().isNominal();
        return !last
                && word.isWord()
                && (word.tag() == Tag.ADJ
                        || word.norm().indexOf('-') > 0
                        || word.tag() == Tag.VERB && word.norm().endsWith("ed")
                        || word.tag() == Tag.PROPN
                        || word.tag() == Tag.NOUN
                                && token + 1 < text.tokens().size()
                                && text.token(token + 1).tag() == Tag.NOUN)
                && people.at(token) == null;
    }

    /** Whether the phrase is longer than the noun: "the head of", "the president's", "the senator Jon Harrow". */
    private boolean goesOn(int next, int sentence) {
        if (next >= sentence) {
            return false;
        }
        Token token = text.token(next);
        return token.isOneOf("who", "that", "'s", "'", "-", "/")
                || token.tag() == Tag.ADP
                || token.tag() == Tag.NOUN
                || token.tag() == Tag.PROPN
                || people.at(next) != null;
    }

    private void add(SourceMember member, Kind kind, Range range) {
        found.add(new ActorLabel(
                member.actor(),
                member.code(),
                kind,
                label(range),
                office(kind, range),
                text.span(range.first(), range.end())));
    }

    private String label(Range range) {
        StringBuilder label = new StringBuilder();
        for (int i = range.first(); i < range.end(); i++) {
            boolean glued = i > range.first()
                    && text.token(i).span().begin() == text.token(i - 1).span().end();
            label.append(label.isEmpty() || glued ? "" : " ")
                    .append(Describer.fullTitle(text.token(i).norm()));
        }
        return Words.normalise(label.toString());
    }

    /** The office on which a title ends, as the codebook has it: "secretary of state" of "U.S. Secretary of State". */
    private @Nullable String office(Kind kind, Range range) {
        if (kind != Kind.TITLE) {
            return null;
        }
        for (int i = range.first(); i < range.end(); i++) {
            if (NOT_NOW.contains(text.token(i).norm())) {
                return null;
            }
        }
        Match match = matches.at(range.end() - 1);
        if (match == null || !(match.entry() instanceof RoleEntry)) {
            // "Dr." and the like can stand beside any office.
            return null;
        }
        int first = Math.max(range.first(), match.first());
        return label(new Range(first, range.end()));
    }
}
