package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.source.Entry.ActorEntry;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Where persons' names stand in a text: runs of capitals without the titles, countries and organisations before them. */
final class Names {

    private static final int LONGEST = 4;

    private final AnnotatedText text;
    private final Matches matches;
    private final List<Range> names = new ArrayList<>();

    Names(AnnotatedText text, Matches matches) {
        this.text = text;
        this.matches = matches;
        for (Range sentence : text.sentences()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                int end = endOfRun(i, sentence);
                if (end > i) {
                    addNames(i, end);
                    i = end;
                } else {
                    i++;
                }
            }
        }
    }

    /** Each name without its titles, in order; a single token may be a surname. */
    List<Range> all() {
        return names;
    }

    private int endOfRun(int first, Range sentence) {
        int end = first;
        while (end < sentence.end()
                && (isCapital(end, sentence) || end > first && isParticle(text.token(end)))
                && text.token(end).quotation() == text.token(first).quotation()) {
            end++;
        }
        while (end > first && isParticle(text.token(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isParticle(Token token) {
        return token.isOneOf(
                "de", "van", "von", "al", "bin", "ben", "der", "den", "la", "le", "del", "della", "da", "di", "dos",
                "du", "el", "ter", "y", "ibn");
    }

    private boolean isCapital(int i, Range sentence) {
        Token token = text.token(i);
        if (!token.isWord()
                || !token.isCapitalised()
                || Nouns.isFunctionWord(token.norm()) && !isInitialOrName(token)) {
            return false;
        }
        if (i > sentence.first() && !text.token(i - 1).isOneOf("\"", "''", "“", "‘", "«", "'", ":")) {
            return true;
        }
        // At the opening of a sentence every word has a capital.
        boolean nextIsCapital = i + 1 < sentence.end()
                && text.token(i + 1).isCapitalised()
                && !Nouns.isFunctionWord(text.token(i + 1).norm());
        return token.tag() == Tag.PROPN
                || token.tag() == Tag.X
                || matches.at(i) != null
                || nextIsCapital
                || Nouns.isTitle(token.norm())
                || token.tag() == Tag.NOUN && !Nouns.isPeople(token.norm());
    }

    /** "Will" and "May" are names where a capital stands within a sentence and no verb can. */
    private static boolean isInitialOrName(Token token) {
        return token.tag() == Tag.PROPN && (Nouns.isGivenName(token.norm()) || token.isOneOf("may", "will"));
    }

    private void addNames(int first, int end) {
        Match open = matches.at(first);
        if (open != null && open.first() < first && open.end() < end) {
            // Of "Secretary of State Lena Whitlow", "State" ends the office.
            addNames(open.end(), end);
            return;
        }
        Match last = matches.at(end - 1);
        if (end - first == 2 && Nouns.isCourtesy(text.token(first).norm())) {
            // "Mr. English", "Ms. Church".
            names.add(new Range(end - 1, end));
            return;
        }
        if (last != null && last.first() >= first && last.end() == end) {
            if (last.entry() instanceof ActorEntry actor && actor.isPerson()) {
                addKnown(first, last);
                return;
            }
            if (!hasGivenNameBefore(first, last)) {
                // "Vladimir Putin Monday": what ends in an office or a place may have a name before it.
                if (last.first() > first) {
                    addNames(first, last.first());
                }
                return;
            }
        }
        int begin = first;
        for (int i = first; i < end; i++) {
            Match match = matches.at(i);
            if (match != null && match.first() == i && match.end() < end && !isGivenName(match, end)) {
                if (match.entry() instanceof ActorEntry actor && actor.isPerson()) {
                    addKnown(begin, match);
                }
                begin = match.end();
                i = match.end() - 1;
            } else if (match == null
                    && i + 1 < end
                    && (Nouns.isTitle(text.token(i).norm()) || isAcronym(text.token(i)))) {
                begin = i + 1;
            }
        }
        addUnknown(begin, end);
    }

    /** "Virginia Foxx", "Austin Goolsbee": a place's name before a name that is no other match is a given name. */
    private boolean isGivenName(Match match, int end) {
        return match.size() == 1
                && !(match.entry() instanceof ActorEntry)
                && !(match.entry() instanceof Entry.RoleEntry)
                && Nouns.isGivenName(text.token(match.first()).norm())
                && match.end() < end
                && matches.at(match.end()) == null
                && !Nouns.isNoPerson(text.token(match.end()).norm());
    }

    /** "Jim Jordan", "Paris Hilton". */
    private boolean hasGivenNameBefore(int first, Match last) {
        return last.size() == 1
                && !(last.entry() instanceof Entry.RoleEntry)
                && last.first() > first
                && matches.at(last.first() - 1) == null
                && Nouns.isGivenName(text.token(last.first() - 1).norm());
    }

    /** "Ivanka Trump" is not the Trump whom the codebook knows by surname. */
    private void addKnown(int first, Match match) {
        int begin = match.first();
        if (match.size() == 1) {
            while (begin > first
                    && match.first() - begin < LONGEST - 1
                    && matches.at(begin - 1) == null
                    && !Nouns.isTitle(text.token(begin - 1).norm())
                    && !Nouns.isNoPerson(text.token(begin - 1).norm())
                    && !isCapitals(text.token(begin - 1))) {
                begin--;
            }
            if (begin < match.first() && !Nouns.isGivenName(text.token(begin).norm()) && !isShort(begin)) {
                begin = match.first();
            }
        }
        names.add(new Range(begin, match.end()));
    }

    private boolean isShort(int token) {
        return text.token(token).text().endsWith(".")
                && text.token(token).text().length() <= 4;
    }

    private void addUnknown(int begin, int end) {
        if (begin >= end || end - begin > LONGEST) {
            return;
        }
        // "Deputy Chief of Staff".
        if (end < text.tokens().size()
                && text.token(end).isOneOf("of")
                && (Nouns.isTitle(text.token(end - 1).norm())
                        || Nouns.isPeople(text.token(end - 1).norm()))) {
            return;
        }
        // "The Montgomery Advertiser": an article stands before no person's name.
        if (end - begin > 1 && begin > 0 && text.token(begin - 1).isOneOf("the")) {
            return;
        }
        for (int i = begin; i < end; i++) {
            Token token = text.token(i);
            boolean country = matches.at(i) != null && end - begin > 2;
            if (Nouns.isNoPerson(token.norm()) && !Nouns.isGivenName(token.norm()) || isCapitals(token) || country) {
                return;
            }
        }
        names.add(new Range(begin, end));
    }

    /** "CEO" or "SEAL" before a name; two capitals may be initials. */
    private static boolean isAcronym(Token token) {
        return isCapitals(token) && token.text().length() > 2;
    }

    private static boolean isCapitals(Token token) {
        return token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
    }
}
