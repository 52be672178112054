package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Token;
import java.util.List;

/** How much of a content stands in quotation marks. */
public enum QuotationForm {
    /** All of it. */
    DIRECT,
    /** A part of it. */
    MIXED,
    /** None of it. */
    INDIRECT;

    /** The form of a content: by its words; marks do not count. */
    public static QuotationForm of(AnnotatedText text, List<Span> content) {
        boolean quoted = false;
        boolean plain = false;
        for (Span span : content) {
            AnnotatedText.Range tokens = text.tokensIn(span);
            for (int i = tokens.first(); i < tokens.end(); i++) {
                Token token = text.token(i);
                if (token.isWord()) {
                    quoted |= token.isQuoted();
                    plain |= !token.isQuoted();
                }
            }
        }
        if (!quoted) {
            return INDIRECT;
        }
        return plain ? MIXED : DIRECT;
    }
}
