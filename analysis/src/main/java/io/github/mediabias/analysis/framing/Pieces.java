package io.github.mediabias.analysis.framing;

import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Token;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A text as terms read it: its tokens, with compounds cut at their hyphens. */
final class Pieces {

    /** "de-escalation" is no escalation: what stands behind these is not the term. */
    private static final Set<String> REVERSING = Set.of("de", "anti", "non");

    private final AnnotatedText text;
    private final List<String> forms;
    private final int[] tokens;

    Pieces(AnnotatedText text) {
        this.text = text;
        int size = text.tokens().size();
        this.forms = new ArrayList<>(size + size / 8);
        int[] owners = new int[size + size / 8 + 1];
        for (int i = 0; i < size; i++) {
            for (String part : Words.parts(text.token(i).norm())) {
                if (forms.size() == owners.length) {
                    owners = Arrays.copyOf(owners, 2 * owners.length);
                }
                owners[forms.size()] = i;
                forms.add(part);
            }
        }
        this.tokens = owners;
    }

    int size() {
        return forms.size();
    }

    /** The piece in lower case, with plain marks. */
    String form(int piece) {
        return forms.get(piece);
    }

    /** The piece with plain marks and its capitals. */
    String written(int piece) {
        int first = piece;
        while (first > 0 && tokens[first - 1] == tokens[piece]) {
            first--;
        }
        return Words.parts(Words.plain(token(piece).text())).get(piece - first);
    }

    /** The number of the token that the piece is in. */
    int tokenOf(int piece) {
        return tokens[piece];
    }

    private Token token(int piece) {
        return text.token(tokens[piece]);
    }

    int sentence(int piece) {
        return token(piece).sentence();
    }

    boolean isWord(int piece) {
        return token(piece).isWord();
    }

    /** Whether it is a quotation mark, which may stand within a phrase: a "mere" gesture. */
    boolean isQuotationMark(int piece) {
        String form = form(piece);
        return form.equals("\"") || form.equals("'") || form.equals("''");
    }

    /** Whether it is the end of a compound whose beginning turns it round. */
    boolean isReversed(int piece) {
        return piece > 0 && tokens[piece - 1] == tokens[piece] && REVERSING.contains(form(piece - 1));
    }
}
