package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Complement;
import io.github.mediabias.analysis.codebook.Codebook.Cue;
import io.github.mediabias.analysis.codebook.Codebook.CueKind;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Inflections;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells sentences that may be somebody's words although nobody was found who says them: a reporting verb stands in them, or they
 * speak in the first person, as the posts and letters that articles show without quotation marks do. What seems to be the
 * outlet's own there is not safe to call so. Immutable and thread-safe.
 */
final class ReportingWords {

    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "me", "us", "my", "our", "mine", "ours", "myself", "ourselves", "'m");

    private static final Set<String> PREPOSITIONS = Set.of("according", "per");

    private final Set<String> verbs = new HashSet<>();

    /** By the verbs of the codebook that quoted words can follow. */
    ReportingWords(Codebook codebook) {
        for (Cue cue : codebook.cues()) {
            if (cue.kind() == CueKind.VERB
                    && cue.complements().contains(Complement.QUOTE)
                    && cue.cue().indexOf(' ') < 0) {
                verbs.addAll(Inflections.ofVerb(cue.cue()));
            }
        }
    }

    /** Whether the sentence may be somebody's words. */
    boolean mayBeSomebodys(ComparedArticle article, int sentence) {
        Range range = article.text().sentences().get(sentence);
        for (int i = range.first(); i < range.end(); i++) {
            Token token = article.token(i);
            if (!token.isQuoted() && (isReporting(token) || FIRST_PERSON.contains(token.norm()) || isLoud(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a statement speaks in the first person outside quotation marks: its words are shown, not told. */
    boolean isFirstPerson(ComparedArticle article, Statement statement) {
        return statement.tokens().stream()
                .map(article::token)
                .anyMatch(token -> !token.isQuoted() && (FIRST_PERSON.contains(token.norm()) || isLoud(token)));
    }

    /** Whether a reporting verb stands so near to a token that the token may be its subject. */
    boolean mayReport(ComparedArticle article, int token, int reach) {
        Range sentence = article.text().sentenceOf(token);
        for (int i = Math.max(sentence.first(), token - reach); i < Math.min(sentence.end(), token + reach + 1); i++) {
            if (!article.token(i).isQuoted() && isReporting(article.token(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isReporting(Token token) {
        return token.tag() == Tag.VERB && verbs.contains(token.norm()) || PREPOSITIONS.contains(token.norm());
    }

    /** Outlets do not shout. */
    private static boolean isLoud(Token token) {
        return token.text().equals("!");
    }
}
