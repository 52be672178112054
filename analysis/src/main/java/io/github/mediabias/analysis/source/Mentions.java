package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.source.ActorMention.Kind;
import io.github.mediabias.analysis.source.Entry.ActorEntry;
import io.github.mediabias.analysis.source.Entry.CountryEntry;
import io.github.mediabias.analysis.source.Entry.GovernmentEntry;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts whom a text names: its persons, the codebook's bodies, and countries by their names, their people's names, their
 * capitals and other names of their governments. What only tells a country, as a state or a city does, names none.
 */
final class Mentions {

    private final AnnotatedText text;
    private final Map<String, ActorMention> found = new LinkedHashMap<>();

    private Mentions(AnnotatedText text) {
        this.text = text;
    }

    static List<ActorMention> of(AnnotatedText text, Matches matches, People people, SourcePhrases phrases) {
        Mentions mentions = new Mentions(text);
        for (People.Mention mention : people.mentions()) {
            if (people.isName(mention)) {
                mentions.add(Kind.PERSON, phrases.person(mention.person()), mention.first(), mention.end());
            }
        }
        for (Match match : matches.all()) {
            if (people.at(match.first()) == null && people.at(match.end() - 1) == null) {
                mentions.add(match, phrases);
            }
        }
        return mentions.inOrder();
    }

    private void add(Match match, SourcePhrases phrases) {
        if (match.entry() instanceof ActorEntry actor && actor.isOrganisation()) {
            if (isWord(match, actor)) {
                return;
            }
            add(Kind.ORGANISATION, phrases.organisation(match), match.first(), match.end());
        } else if (match.entry() instanceof GovernmentEntry) {
            SourceMember government = phrases.organisation(match);
            add(Kind.ORGANISATION, government, match.first(), match.end());
            addCountry(government, match);
        } else if (match.entry() instanceof CountryEntry) {
            addCountry(phrases.organisation(match), match);
        }
    }

    /** "Epic!" is not the body that is called EPIC for short. */
    private boolean isWord(Match match, ActorEntry actor) {
        String word = text.token(match.first()).text();
        return match.size() == 1
                && !isCapitals(word)
                && actor.offices().get(0).aliases().stream()
                        .anyMatch(alias -> alias.equalsIgnoreCase(word) && isCapitals(alias));
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private void addCountry(SourceMember member, Match match) {
        String code = String.valueOf(member.country());
        SourceMember country = new SourceMember(code, code, null, member.bloc(), false, member.reason());
        add(Kind.COUNTRY, country, match.first(), match.end());
    }

    private void add(Kind kind, SourceMember member, int first, int end) {
        Span span = text.span(first, end);
        found.merge(
                kind + " " + member.actor(),
                new ActorMention(kind, member.actor(), member.code(), member.bloc(), 1, span),
                (known, another) -> new ActorMention(
                        kind,
                        known.actor(),
                        known.code(),
                        known.bloc(),
                        known.count() + 1,
                        another.first().compareTo(known.first()) < 0 ? another.first() : known.first()));
    }

    private List<ActorMention> inOrder() {
        List<ActorMention> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparing(ActorMention::first)
                .thenComparing(ActorMention::kind)
                .thenComparing(ActorMention::actor));
        return all;
    }
}
