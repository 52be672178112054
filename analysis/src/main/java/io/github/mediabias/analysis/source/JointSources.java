package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.source.Entry.ActorEntry;
import io.github.mediabias.analysis.source.Entry.CountryEntry;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Cuts a joint source into its members: "Trump and Putin", "Lopez, Verin and Roe"; not "the trade and industry minister". */
final class JointSources {

    private final AnnotatedText text;
    private final Matches matches;
    private final People people;

    JointSources(AnnotatedText text, Matches matches, People people) {
        this.text = text;
        this.matches = matches;
        this.people = people;
    }

    /** The phrases of the members, in order; the phrase itself where it has one. */
    List<Range> split(Range range) {
        List<Range> included = included(range);
        if (!included.isEmpty()) {
            return included;
        }
        List<Range> parts = new ArrayList<>();
        int first = range.first();
        for (int i = range.first() + 1; i + 1 < range.end(); i++) {
            Token token = text.token(i);
            boolean and = token.isOneOf("and", "&")
                    && matches.at(i) == null
                    && !text.token(range.first()).isOneOf("both");
            boolean apposed = and && hasComma(first, i) && !beginsWithName(i + 1, range.end());
            boolean listed = token.isOneOf(",") && isListed(i, range);
            if ((and && !apposed || listed) && isWhole(first, i) && isWhole(i + 1, nextBreak(i + 1, range.end()))) {
                int end = text.token(i - 1).isOneOf(",") ? i - 1 : i;
                if (end > first) {
                    parts.add(new Range(first, end));
                    first = i + 1;
                }
            }
        }
        parts.add(new Range(first, range.end()));
        return parts;
    }

    /** "Two objectors, Lawrence Joyce and William Graham", "several candidates, including X and Y": those named. */
    private List<Range> included(Range range) {
        int comma = -1;
        for (int i = range.first() + 1; i < range.end() && comma < 0; i++) {
            comma = text.token(i).isOneOf(",", "including") ? i : -1;
        }
        Token counted = comma < 0 ? null : text.token(Phrase.head(text, new Range(range.first(), comma)));
        if (counted == null
                || !Nouns.isPlural(counted.norm())
                        && !counted.isOneOf("two", "three", "four", "both", "some", "several")
                || people.at(range.first()) != null) {
            return List.of();
        }
        List<Range> names = new ArrayList<>();
        for (int i = comma; i < range.end(); i++) {
            People.Mention mention = people.at(i);
            if (mention != null && i == mention.first()) {
                names.add(new Range(mention.first(), mention.end()));
            }
            if (text.token(i).isOneOf("who", "of", "for", "from")) {
                return List.of();
            }
        }
        return names.size() > 1 ? names : List.of();
    }

    /** A comma between names of a list that "and" closes, not before an apposition. */
    private boolean isListed(int comma, Range range) {
        boolean and = false;
        for (int i = comma + 1; i < range.end() && !and; i++) {
            and = text.token(i).isOneOf("and", "&");
        }
        int next = comma + 1;
        while (next < range.end()
                && (Nouns.isTitle(text.token(next).norm()) || text.token(next).isOneOf("the"))) {
            next++;
        }
        boolean name = next < range.end() && (people.at(next) != null || isOrganisation(next));
        return and && name && endsWithName(comma);
    }

    private boolean hasComma(int first, int end) {
        for (int i = first; i < end - 1; i++) {
            if (text.token(i).isOneOf(",")) {
                return true;
            }
        }
        return false;
    }

    /** A name behind titles, not one within a longer phrase. */
    private boolean beginsWithName(int first, int end) {
        for (int i = first; i < end; i++) {
            if (people.at(i) != null || isOrganisation(i)) {
                return true;
            }
            if (!text.token(i).isCapitalised() && !text.token(i).isOneOf("the")) {
                return false;
            }
        }
        return false;
    }

    private boolean endsWithName(int comma) {
        return people.at(comma - 1) != null
                || isOrganisation(comma - 1)
                || Nouns.isPeople(text.token(comma - 1).norm());
    }

    private int nextBreak(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (text.token(i).isOneOf("and", "&", ",") && matches.at(i) == null) {
                return i;
            }
        }
        return end;
    }

    private boolean isOrganisation(int token) {
        Match match = matches.at(token);
        return match != null && match.entry() instanceof ActorEntry;
    }

    private boolean isWhole(int first, int end) {
        if (first >= end) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (people.at(i) != null || isOrganisation(i)) {
                return true;
            }
            Match match = matches.at(i);
            if (match != null
                    && match.end() == end
                    && (match.entry() instanceof CountryEntry country && i > 0 && !isAdjective(country, end)
                            || match.entry() instanceof Entry.GovernmentEntry)) {
                return true;
            }
        }
        String head = text.token(Phrase.head(text, new Range(first, end))).norm();
        Match role = matches.at(Phrase.head(text, new Range(first, end)));
        return Nouns.isPeople(head)
                || role != null && role.entry() instanceof Entry.RoleEntry && Nouns.isPlural(head)
                || end - first == 1 && text.token(first).isOneOf("he", "she", "they", "i", "we")
                || Nouns.isOrganisation(head) && end - first > 1;
    }

    /** "Russian" in "Russian and Ukrainian negotiators". */
    private boolean isAdjective(CountryEntry country, int end) {
        return end < text.tokens().size()
                && country.code().length() == 3
                && (text.token(end - 1).norm().endsWith("n")
                        || text.token(end - 1).norm().endsWith("sh")
                        || text.token(end - 1).norm().endsWith("ese")
                        || text.token(end - 1).norm().endsWith("ch")
                        || text.token(end - 1).norm().endsWith("i"))
                && !text.token(end - 1).norm().equals("iran")
                && !text.token(end - 1).norm().equals("japan");
    }

    /** The countries that share one noun: of "Russian and Ukrainian negotiators" two; empty if there are fewer. */
    List<Match> countriesOfOneNoun(Range range) {
        List<Match> found = new ArrayList<>();
        Range core = Phrase.core(text, range);
        boolean and = false;
        for (int i = range.first(); i < core.end(); i++) {
            and |= text.token(i).isOneOf("and");
        }
        if (!and) {
            return List.of();
        }
        for (Match match : matches.in(range.first(), core.end())) {
            if (match.entry() instanceof CountryEntry || match.entry() instanceof Entry.SignEntry && !found.isEmpty()) {
                boolean joined = found.isEmpty() || areJoined(found.get(found.size() - 1), match);
                if (!joined) {
                    return List.of();
                }
                found.add(match);
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    private boolean areJoined(Match one, Match next) {
        for (int i = one.end(); i < next.first(); i++) {
            if (!text.token(i).isOneOf("and", ",", "of", "the", "from")) {
                return false;
            }
        }
        return next.first() > one.end();
    }
}
