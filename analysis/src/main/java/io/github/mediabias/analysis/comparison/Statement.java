package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an article's body that tells something: a sentence, the content of an attribution, or what of a sentence is the
 * outlet's own.
 *
 * @param article the number of the article in the comparison
 * @param kind what piece it is
 * @param attribution the number of the attribution whose content it is; -1 if it is none
 * @param sentence the number of the sentence in which it begins
 * @param tokens the numbers of its tokens, in order
 * @param concepts the tokens by what they are about, in the order of the text
 * @param negated whether a negation stands in it
 */
record Statement(
        int article,
        Kind kind,
        int attribution,
        int sentence,
        List<Integer> tokens,
        Map<String, List<Integer>> concepts,
        boolean negated) {

    /** What piece of an article a statement is. */
    enum Kind {
        SENTENCE,
        CONTENT,
        OUTLET,
        /** An attribution with source and cue, as something that the outlet tells of the source. */
        DEED
    }

    /** The passage from its first token to its last, by runs of tokens in a row. */
    List<Span> spans(ComparedArticle in) {
        return in.spans(tokens);
    }

    /** Of two statements of one comparison: the same piece of the same article. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Statement statement
                && article == statement.article
                && kind == statement.kind
                && attribution == statement.attribution
                && tokens.equals(statement.tokens);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, kind, attribution, tokens.get(0));
    }
}
