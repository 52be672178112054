package io.github.mediabias.analysis.framing;

import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Inflections;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether a passage is negated: "not a historic moment", "never a mere gesture", "did not call it historic". The negation
 * stands before the passage in its clause. What is in its reach are words that lead from it to the passage: articles, adverbs,
 * adjectives, auxiliaries, verbs such as "call", a noun that makes a compound with the passage. "Not only" negates nothing.
 */
final class Negation {

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "n't",
            "no",
            "never",
            "without",
            "hardly",
            "scarcely",
            "neither",
            "nor",
            "cannot",
            "nothing",
            "nobody");

    /** Behind a negation these take it back: not only, not just, no less than, nothing but, no doubt, not to mention. */
    private static final Set<String> CANCELLING = Set.of(
            "only",
            "just",
            "merely",
            "simply",
            "solely",
            "less",
            "least",
            "but",
            "short",
            "doubt",
            "question",
            "wonder",
            "mention");

    /** Before a negation these take it back: if not, not without, whether or not. */
    private static final Set<String> CONCEDING = Set.of("if", "not", "n't", "or");

    /** What ends a clause, whatever the tagger makes of it. */
    private static final Set<String> LIMITS = Set.of(
            "but",
            "yet",
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "unless",
            "until",
            "since",
            "when",
            "which",
            "who",
            "where",
            "whose",
            "what",
            "as",
            "than");

    /** Verbs whose negation is that of what follows: not call it a war, not try to attack. */
    private static final Set<String> LEADING = Stream.of(
                    "be",
                    "become",
                    "seem",
                    "look",
                    "feel",
                    "sound",
                    "appear",
                    "remain",
                    "prove",
                    "call",
                    "consider",
                    "think",
                    "believe",
                    "deem",
                    "find",
                    "make",
                    "get",
                    "represent",
                    "mean",
                    "have",
                    "do",
                    "want",
                    "need",
                    "try",
                    "intend",
                    "plan",
                    "dare",
                    "see")
            .flatMap(verb -> Inflections.ofVerb(verb).stream())
            .collect(Collectors.toUnmodifiableSet());

    /** The words that may stand between. */
    private static final int REACH = 6;

    private final AnnotatedText text;
    private final int begin;

    private Negation(AnnotatedText text, int begin) {
        this.text = text;
        this.begin = begin;
    }

    /** Whether the passage that begins at the token {@code first} is negated. */
    static boolean negates(AnnotatedText text, int first) {
        return new Negation(text, text.sentenceOf(first).first()).reaches(first);
    }

    private boolean reaches(int first) {
        boolean compound = true;
        int words = 0;
        for (int i = first - 1; i >= begin && words <= REACH; i--) {
            Token token = text.token(i);
            if (NEGATIONS.contains(token.norm())) {
                return !isTakenBack(i, first);
            }
            if (follows(i, "from", "far") || follows(i, "but", "anything") || follows(i, "one", "no")) {
                return true;
            }
            compound &= token.tag() == Tag.NOUN || token.tag() == Tag.PROPN;
            if (!leads(i) && !compound) {
                return false;
            }
            words += token.isWord() ? 1 : 0;
        }
        return false;
    }

    private boolean follows(int i, String word, String before) {
        return i > begin && text.token(i).isOneOf(word) && text.token(i - 1).isOneOf(before);
    }

    private boolean isTakenBack(int negation, int first) {
        if (negation > begin && CONCEDING.contains(text.token(negation - 1).norm())) {
            return true;
        }
        int next = negation + 1;
        if (next < first && text.token(next).isOneOf("a", "to", "any")) {
            next++;
        }
        return next <= first && CANCELLING.contains(text.token(next).norm());
    }

    /** Whether a negation before the token is one of what stands behind it. */
    private boolean leads(int i) {
        Token token = text.token(i);
        if (LIMITS.contains(token.norm())) {
            return false;
        }
        Tag next = text.token(i + 1).tag();
        boolean beforeVerb = next == Tag.VERB || next == Tag.AUX;
        return switch (token.tag()) {
            case DET, ADV, ADJ, AUX, PART, NUM, INTJ -> true;
            case VERB -> LEADING.contains(token.norm()) || token.isOneOf("going");
            // "not call it historic" against "nothing you could do".
            case PRON -> !beforeVerb;
            case CCONJ -> token.isOneOf("or", "nor") && next != Tag.AUX;
            // "not about a war" against "not happy about a war".
            case ADP -> i > begin && opensPhrase(text.token(i - 1));
            case PUNCT -> isTransparent(i);
            default -> false;
        };
    }

    private static boolean opensPhrase(Token before) {
        return NEGATIONS.contains(before.norm()) || before.tag() == Tag.AUX;
    }

    /** Quotation marks, and the comma of "not a big, historic moment". */
    private boolean isTransparent(int i) {
        Token token = text.token(i);
        return token.isOneOf("\"", "'", "''")
                || token.isOneOf(",") && i > begin && text.token(i - 1).tag() == Tag.ADJ;
    }
}
