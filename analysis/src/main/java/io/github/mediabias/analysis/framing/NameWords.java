package io.github.mediabias.analysis.framing;

import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Which tokens of a text are words of names, "Historic England" or "Battle of Ideas". A capital tells a name, but not that of
 * the first word of a sentence or quotation, nor one in a headline whose words all have one.
 */
final class NameWords {

    /** What may stand between two capitals of one name. */
    private static final Set<String> JOINING = Set.of("of", "for", "the", "'s", "&");

    private static final int MOST_JOINING = 2;

    private static final int SHORTEST_LARGE = 4;

    private final AnnotatedText text;
    private final BitSet words = new BitSet();
    /** Two words of a name in a row, as they stand within sentences. */
    private final Set<String> pairs = new HashSet<>();
    /** The first words of names within sentences. */
    private final Set<String> firstWords = new HashSet<>();

    private NameWords(AnnotatedText text) {
        this.text = text;
    }

    /** The tokens of names. */
    static BitSet of(AnnotatedText text) {
        NameWords names = new NameWords(text);
        names.addPairs();
        for (Range sentence : text.sentences()) {
            if (names.capitalsTell(sentence)) {
                names.addNames(sentence);
            }
        }
        return names.words;
    }

    private void addPairs() {
        for (Range sentence : text.sentences()) {
            for (int i = sentence.first() + 1; capitalsTell(sentence) && i < sentence.end(); i++) {
                if (isCapital(i) && !opens(i, sentence)) {
                    if (!isCapital(i - 1)) {
                        firstWords.add(text.token(i).text());
                    }
                    if (i + 1 < sentence.end() && isCapital(i + 1)) {
                        pairs.add(pair(i));
                    }
                }
            }
        }
    }

    private String pair(int i) {
        return text.token(i).text() + ' ' + text.token(i + 1).text();
    }

    /** Whether a word that is not small by rule stands in small letters. */
    private boolean capitalsTell(Range sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = text.token(i);
            if (Character.isLowerCase(token.text().codePointAt(0)) && isLarge(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether headlines in capitals write the word with one: all verbs, and other long words that are no prepositions. */
    private static boolean isLarge(Token token) {
        return switch (token.tag()) {
            case VERB, AUX -> true;
            case NOUN, ADJ, ADV, PRON -> token.text().length() >= SHORTEST_LARGE;
            default -> false;
        };
    }

    private void addNames(Range sentence) {
        int i = sentence.first();
        while (i < sentence.end()) {
            if (!isCapital(i) || opens(i, sentence) && !isNameAtTheStart(i, sentence)) {
                i++;
                continue;
            }
            int last = lastOfName(i, sentence);
            boolean several = last > i;
            if (several || text.token(i).tag() == Tag.PROPN && !isShouted(text.token(i))) {
                words.set(i, last + 1);
            }
            i = last + 1;
        }
    }

    private int lastOfName(int first, Range sentence) {
        int last = first;
        int next = first + 1;
        while (next < sentence.end() && next - last <= MOST_JOINING + 1) {
            if (isCapital(next)) {
                last = next;
            } else if (!JOINING.contains(text.token(next).norm())) {
                break;
            }
            next++;
        }
        return last;
    }

    private boolean isCapital(int i) {
        Token token = text.token(i);
        return token.isCapitalised() && !token.isOneOf("i");
    }

    private static boolean isShouted(Token token) {
        String letters = token.text();
        return letters.length() > 1 && letters.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether the token would have a capital in any case. */
    private boolean opens(int i, Range sentence) {
        return i == sentence.first()
                || !text.token(i - 1).isWord() && !text.token(i - 1).isOneOf(",", "'s", "&", ")");
    }

    /** "Historic England" is a name where a sentence begins with it, "Rival Clinton" not if Clinton is met elsewhere. */
    private boolean isNameAtTheStart(int i, Range sentence) {
        if (i + 1 == sentence.end()) {
            return false;
        }
        return pairs.contains(pair(i))
                || text.token(i).tag() == Tag.PROPN
                        && !firstWords.contains(text.token(i + 1).text());
    }
}
