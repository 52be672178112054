package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.source.Entry.ActorEntry;
import io.github.mediabias.analysis.source.Entry.CountryEntry;
import io.github.mediabias.analysis.source.Entry.RoleEntry;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the persons of an article know what it says of them around their names: titles, appositions, parties. */
final class Describer {

    private final AnnotatedText text;
    private final Matches matches;
    private final People people;
    private final Composer composer;
    private final @Nullable LocalDate day;

    Describer(AnnotatedText text, Matches matches, People people, Composer composer, @Nullable LocalDate day) {
        this.text = text;
        this.matches = matches;
        this.people = people;
        this.composer = composer;
        this.day = day;
    }

    /** Lets all persons know what the text says of them around their names. */
    void describePeople() {
        for (People.Mention mention : people.mentions()) {
            Range before = before(mention.range());
            Range apposed = before.size() > 0 ? before : apposedBefore(mention.range());
            if (apposed.size() == 0) {
                apposed = sharedBefore(mention);
            }
            call(mention.person(), before);
            call(mention.person(), apposed);
            if (mention.person().isKnown()) {
                mention.person().recall(composer.ofPhrase(before));
                continue;
            }
            if (mention.person().description().isComplete()) {
                continue;
            }
            Description told = before.size() > 0 ? composer.ofPhrase(before) : ofShare(apposed, mention);
            Range behind = behind(mention.range());
            if (behind.size() == 0) {
                behind = behindBoth(mention);
            }
            call(mention.person(), behind);
            Description all =
                    told.and(composer.ofPhrase(behind)).and(party(mention)).and(clause(mention));
            mention.person().describe(all.and(composer.nearestCountry(all, mention.first())));
        }
    }

    /** Of a phrase before several names, each name's own country. */
    private Description ofShare(Range phrase, People.Mention mention) {
        Description told = composer.ofPhrase(phrase);
        boolean second = mention.first() > phrase.end() + 1;
        List<Match> countries = matches.in(phrase.first(), phrase.end()).stream()
                .filter(match -> match.entry() instanceof CountryEntry)
                .toList();
        if (phrase.size() == 0
                || countries.size() != 2
                || !Nouns.isPlural(text.token(Phrase.head(text, phrase)).norm())) {
            return told;
        }
        Match own = countries.get(second ? 1 : 0);
        return new Description(
                own.entry().country(day),
                told.role(),
                told.weak(),
                told.former(),
                "country " + composer.words(own) + " + " + told.reason());
    }

    /** Keeps the nouns of a description for "the senator", and the gender that they tell. */
    private void call(Person person, Range phrase) {
        if (phrase.size() == 0) {
            return;
        }
        int head = Phrase.head(text, phrase);
        for (int i = phrase.first(); i <= head; i++) {
            String word = text.token(i).norm();
            if (Nouns.isPeople(word) || Nouns.isTitle(word) || isRole(i)) {
                person.call(fullTitle(word));
            }
            if (i == head && person.gender() == Gender.UNKNOWN) {
                person.take(Nouns.ofNoun(word));
            }
        }
    }

    static String fullTitle(String word) {
        return switch (word) {
            case "sen." -> "senator";
            case "gov." -> "governor";
            case "rep." -> "representative";
            case "gen." -> "general";
            default -> word;
        };
    }

    private boolean isRole(int token) {
        Match match = matches.at(token);
        return match != null && match.entry() instanceof RoleEntry;
    }

    /** The words before the name: "House Judiciary Committee Chairman". */
    Range before(Range name) {
        int limit = text.sentenceOf(name.first()).first();
        int first = Phrase.begin(text, name.first(), limit);
        for (int i = name.first() - 1; i >= first; i--) {
            if (people.at(i) != null
                    && i + 1 < name.first()
                    && !text.token(i + 1).isOneOf("'s", "'")) {
                first = i + 1;
            }
        }
        return new Range(first, name.first());
    }

    /** "A spokesman for the Russian Foreign Ministry, Pavel Orlenko". */
    Range apposedBefore(Range name) {
        int comma = name.first() - 1;
        Range sentence = text.sentenceOf(name.first());
        if (comma <= sentence.first() || !text.token(comma).isOneOf(",")) {
            return new Range(comma < 0 ? 0 : comma, comma < 0 ? 0 : comma);
        }
        int first = comma;
        while (first > sentence.first() && comma - first < 12) {
            Token token = text.token(first - 1);
            boolean belongs = token.isWord()
                    && (token.tag() != Tag.VERB || token.isCapitalised())
                    && token.tag() != Tag.AUX
                    && !token.isOneOf("that", "said", "when", "and", "but", "who");
            if (!belongs && !token.isOneOf("'s", "'")) {
                break;
            }
            first--;
        }
        Range phrase = new Range(first, comma);
        return phrase.size() > 0
                        && Nouns.isPeople(text.token(Phrase.head(text, phrase)).norm())
                ? phrase
                : new Range(comma, comma);
    }

    /** The second name in "the presidents of Russia and of the United States, Andrei Voronin and Walter Gaines". */
    private Range sharedBefore(People.Mention mention) {
        int and = mention.first() - 1;
        People.Mention other = people.at(and - 1);
        if (and > 1 && text.token(and).isOneOf("and") && other != null) {
            Range phrase = apposedBefore(other.range());
            if (phrase.size() > 0
                    && Nouns.isPlural(text.token(Phrase.head(text, phrase)).norm())) {
                return phrase;
            }
        }
        return new Range(mention.first(), mention.first());
    }

    /** The apposition behind the name, or what "of" adds to it: ", a close adviser to Putin". */
    Range behind(Range name) {
        int first = name.end();
        Range sentence = text.sentenceOf(name.first());
        while (first + 1 < sentence.end() && text.token(first).isOneOf(",", "(")) {
            first++;
            if (first + 1 < sentence.end()
                    && (text.token(first).tag() == Tag.NUM
                            || Character.isDigit(text.token(first).text().charAt(0)))) {
                first++;
            }
        }
        boolean apposed = first > name.end();
        if (!apposed && first + 1 < sentence.end() && text.token(first).isOneOf("is", "was")) {
            Token next = text.token(first + 1);
            Match match = matches.at(first + 1);
            boolean named = match != null
                    && match.end() < sentence.end()
                    && text.token(match.end() - 1).isCapitalised()
                    && (match.entry() instanceof ActorEntry
                            || text.token(match.end()).isOneOf("'s"));
            if (next.isOneOf("a", "an", "the") || named) {
                first++;
                apposed = true;
            }
        }
        if (!apposed && !text.token(Math.min(first, sentence.end() - 1)).isOneOf("of", "from", "at", "with")) {
            return new Range(first, first);
        }
        if (apposed && isCountry(first)) {
            return new Range(first, first);
        }
        int end = first;
        while (end < sentence.end() && end - first < 18 && !endsApposition(first, end)) {
            end++;
        }
        People.Mention other = people.at(first);
        if (!apposed || first == end || other == null) {
            return new Range(first, end);
        }
        // Another name is the next of a list, but "Putin's envoy" is an apposition.
        boolean owner = other.end() < end && text.token(other.end()).isOneOf("'s", "'");
        return owner ? new Range(first, end) : new Range(first, first);
    }

    /** "According to Lankov, North Korea would …": a country is in apposition to nobody. */
    private boolean isCountry(int token) {
        Match match = matches.at(token);
        return match != null
                && match.entry() instanceof CountryEntry country
                && country.isName()
                && match.end() < text.tokens().size()
                && !text.token(match.end()).isOneOf("'s", "'")
                && !text.token(match.end()).tag().isNominal();
    }

    /** "Stephen Cohen and Bradford DeLong, professors at …": of both. */
    private Range behindBoth(People.Mention mention) {
        int and = mention.end();
        if (and + 1 < text.tokens().size() && text.token(and).isOneOf("and")) {
            People.Mention other = people.at(and + 1);
            Range shared = other == null ? new Range(and, and) : behind(other.range());
            if (shared.size() > 0
                    && Nouns.isPlural(text.token(Phrase.head(text, shared)).norm())) {
                return shared;
            }
        }
        return new Range(and, and);
    }

    private boolean endsApposition(int first, int i) {
        Token token = text.token(i);
        if (token.isQuoted() != text.token(first).isQuoted()
                || token.isOneOf("who", "whose", "which", "that", "said", "says")) {
            return true;
        }
        if (Phrase.isBreak(token) || token.isOneOf(")", ".", "?", "!")) {
            // "a spokeswoman for the Energy, Trade and Industry ministry" is rare; "Democrat of New York, said" is not.
            return true;
        }
        return i > first
                && !token.isOneOf("based")
                && (token.tag() == Tag.AUX
                        || token.tag() == Tag.VERB && !token.norm().endsWith("ing"))
                && !token.isCapitalised();
    }

    /** "(R-Tex.)", ", D-Calif.,": a member of Congress, unless a title says otherwise. */
    private Description party(People.Mention mention) {
        int end = Math.min(mention.end() + 3, text.tokens().size());
        for (int i = mention.end(); i < end; i++) {
            String word = text.token(i).text();
            if (word.matches("[RDI]-[A-Z].*")
                    || word.matches("[RDI]") && i + 1 < end && text.token(i + 1).isOneOf("-", "–")) {
                return new Description("USA", "LEG", false, false, "party and state " + word);
            }
            if (text.token(i).isWord()) {
                break;
            }
        }
        return Description.NOTHING;
    }

    /** ", who heads the county's emergency service". */
    private Description clause(People.Mention mention) {
        int first = mention.end();
        if (first + 1 >= text.tokens().size()
                || !text.token(first).isOneOf(",")
                || !text.token(first + 1).isOneOf("who", "whose")) {
            return Description.NOTHING;
        }
        Range sentence = text.sentenceOf(first);
        int end = first + 1;
        while (end < sentence.end() && end - first < 14 && !text.token(end).isOneOf(",", ".")) {
            end++;
        }
        Description told = composer.ofMatches(matches.in(first + 1, end), -1);
        if (text.token(first + 1).isOneOf("whose")) {
            // "whose husband, a Navy SEAL, was killed": nobody of the Navy.
            Match whose = first + 2 < end ? matches.at(first + 2) : null;
            boolean kin = whose != null
                    && whose.entry() instanceof RoleEntry role
                    && role.role().equals("CVL");
            return kin ? new Description(told.country(), "CVL", true, false, told.reason()) : Description.NOTHING;
        }
        return new Description(told.country(), told.role(), true, false, told.reason());
    }
}
