package io.github.mediabias.analysis.text;

import java.util.List;

/**
 * A text with its paragraphs, sentences, tokens and quotations. Ranges of sentences and paragraphs count tokens.
 *
 * @param text the text
 * @param tokens all tokens in order
 * @param sentences the token range of each sentence
 * @param paragraphs the token range of each paragraph
 * @param quotations the quotations in order, without those inside others
 */
public record AnnotatedText(
        String text, List<Token> tokens, List<Range> sentences, List<Range> paragraphs, List<Quotation> quotations) {

    /**
     * Some tokens in a row.
     *
     * @param first the first
     * @param end the one behind the last
     */
    public record Range(int first, int end) {

        public int size() {
            return end - first;
        }
    }

    public AnnotatedText {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        paragraphs = List.copyOf(paragraphs);
        quotations = List.copyOf(quotations);
    }

    /** The token at {@code index}. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** The passage from the token {@code first} to the one before {@code end}. */
    public Span span(int first, int end) {
        return new Span(
                tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
    }

    /** The first token that ends behind {@code offset}; the number of tokens if there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The tokens that share a character with {@code span}. */
    public Range tokensIn(Span span) {
        int first = tokenAt(span.begin());
        int end = first;
        while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
            end++;
        }
        return new Range(first, end);
    }

    /** The range of the sentence that the token is in. */
    public Range sentenceOf(int token) {
        return sentences.get(tokens.get(token).sentence());
    }

    /** The range of the paragraph that the token is in. */
    public Range paragraphOf(int token) {
        return paragraphs.get(tokens.get(token).paragraph());
    }
}
