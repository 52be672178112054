package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Tells whether people called by a noun are a person, a group or somebody whose name is kept back. */
final class PeopleTypes {

    /** How many sentences open an article, where it speaks of persons before it names them. */
    private static final int OPENING = 5;

    private final AnnotatedText text;
    private final People people;

    PeopleTypes(AnnotatedText text, People people) {
        this.text = text;
        this.people = people;
    }

    /** The type of the people of the noun {@code head} in the phrase, of whom {@code told} is known. */
    SourceType of(Range core, Range range, int head, Description told) {
        for (int i = core.first(); i < range.end(); i++) {
            if (isKeptBack(i, head)) {
                return SourceType.UNNAMED;
            }
            if (i + 1 < range.end()
                    && text.token(i).isOneOf("not", "declined")
                    && text.token(i + 1).isOneOf("be", "to")
                    && i > head) {
                return SourceType.UNNAMED;
            }
        }
        SourceType type = byNoun(core, head, told);
        boolean source = Nouns.isSource(text.token(head).norm());
        return type == SourceType.UNNAMED && !source && isNamedNext(core, told) ? SourceType.PERSON : type;
    }

    private SourceType byNoun(Range core, int head, Description told) {
        String noun = text.token(head).norm();
        if (Nouns.isSource(noun)) {
            return SourceType.UNNAMED;
        }
        boolean plural = Nouns.isPlural(noun);
        Token opening = text.token(core.first());
        boolean ofBloc = "WST".equals(told.country()) || "EUR".equals(told.country());
        if (Nouns.isInsider(noun)) {
            boolean owned = hasOwner(core, head);
            if (plural) {
                return ofBloc ? SourceType.GROUP : SourceType.UNNAMED;
            }
            return owned && !isIndefinite(opening) ? SourceType.PERSON : SourceType.UNNAMED;
        }
        if (!plural) {
            return isGroup(noun) ? SourceType.GROUP : isIndefinite(opening) ? SourceType.UNNAMED : SourceType.PERSON;
        }
        return opening.isOneOf("two", "three", "four", "five", "2", "3", "4", "5")
                ? SourceType.UNNAMED
                : SourceType.GROUP;
    }

    /** "Two Republican senators said …": persons whom the next sentence introduces, at the opening the next two. */
    private boolean isNamedNext(Range core, Description told) {
        Token noun = text.token(Phrase.head(text, core));
        boolean few = !Nouns.isPlural(noun.norm()) || text.token(core.first()).isOneOf("two", "three", "2", "3");
        if (!few || told.role() == null || told.country() == null) {
            return false;
        }
        int last = noun.sentence() + (noun.sentence() < OPENING ? 2 : 1);
        List<Person> earlier = new ArrayList<>();
        for (People.Mention mention : people.mentions()) {
            boolean next =
                    mention.first() >= core.end() && text.token(mention.first()).sentence() <= last;
            Description description = mention.person().description();
            if (next
                    && !earlier.contains(mention.person())
                    && told.role().equals(description.role())
                    && told.country().equals(description.country())) {
                return true;
            }
            earlier.add(mention.person());
        }
        return false;
    }

    /** "on condition of anonymity", "people familiar with the talks", "two people with knowledge of them". */
    private boolean isKeptBack(int i, int head) {
        return text.token(i).isOneOf("anonymity", "anonymous", "unnamed", "familiar", "unidentified", "anonymously")
                || i > head + 1
                        && text.token(i).isOneOf("knowledge")
                        && text.token(i - 1).isOneOf("with", "direct", "firsthand", "first-hand");
    }

    /** Whether the noun is for several, be it singular: "the public", "most". */
    static boolean isGroup(String noun) {
        return switch (noun) {
            case "multiple",
                    "people",
                    "public",
                    "crowd",
                    "audience",
                    "team",
                    "staff",
                    "some",
                    "many",
                    "most",
                    "other",
                    "few",
                    "several",
                    "all",
                    "everyone",
                    "everybody",
                    "nobody",
                    "those",
                    "these",
                    "half",
                    "majority",
                    "percent",
                    "elite",
                    "establishment",
                    "officialdom",
                    "family",
                    "both",
                    "any",
                    "anyone",
                    "ones",
                    "more" -> true;
            default -> false;
        };
    }

    private static boolean isIndefinite(Token opening) {
        return opening.isOneOf("a", "an", "one", "another");
    }

    /** "Cameron's spokesman". */
    private boolean hasOwner(Range core, int head) {
        for (int i = core.first(); i < head; i++) {
            if (people.at(i) != null && text.token(Math.min(i + 1, head)).isOneOf("'s", "'")) {
                return true;
            }
        }
        return false;
    }
}
