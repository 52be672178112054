package io.github.mediabias.analysis.text;

import java.util.ArrayList;
import java.util.List;

/** Finds paragraphs, quotations, sentences, tokens and their parts of speech. Immutable and thread-safe. */
public final class TextAnnotator {

    private final Tagger tagger;

    /** An annotator that tags by {@code tagger}. */
    public TextAnnotator(Tagger tagger) {
        this.tagger = tagger;
    }

    /** Annotates a text of any length, an empty one too. */
    public AnnotatedText annotate(String text) {
        List<Span> paragraphs = Paragraphs.of(text);
        List<Quotation> quotations = QuotationFinder.find(text, paragraphs);
        Builder builder = new Builder(text, quotations);
        for (Span paragraph : paragraphs) {
            builder.addParagraph(paragraph);
        }
        return builder.build();
    }

    private final class Builder {

        private final String text;
        private final List<Quotation> quotations;
        private final List<Token> tokens = new ArrayList<>();
        private final List<AnnotatedText.Range> sentences = new ArrayList<>();
        private final List<AnnotatedText.Range> paragraphs = new ArrayList<>();
        private int quotation;

        Builder(String text, List<Quotation> quotations) {
            this.text = text;
            this.quotations = quotations;
        }

        void addParagraph(Span paragraph) {
            int first = tokens.size();
            List<Span> spans = Tokenizer.tokens(text, paragraph.begin(), paragraph.end());
            int begin = 0;
            for (int end : Sentences.ends(text, spans)) {
                addSentence(spans.subList(begin, end));
                begin = end;
            }
            paragraphs.add(new AnnotatedText.Range(first, tokens.size()));
        }

        private void addSentence(List<Span> spans) {
            int first = tokens.size();
            String[] words = new String[spans.size()];
            String[] norms = new String[spans.size()];
            for (int i = 0; i < words.length; i++) {
                words[i] = spans.get(i).in(text);
                norms[i] = Words.normalise(words[i]);
            }
            Tag[] tags = tagger.tag(words);
            for (int i = 0; i < words.length; i++) {
                tokens.add(new Token(
                        spans.get(i),
                        words[i],
                        norms[i],
                        tags[i],
                        sentences.size(),
                        paragraphs.size(),
                        quotationOf(spans.get(i))));
            }
            sentences.add(new AnnotatedText.Range(first, tokens.size()));
        }

        private int quotationOf(Span token) {
            while (quotation < quotations.size()
                    && quotations.get(quotation).span().end() <= token.begin()) {
                quotation++;
            }
            boolean inside = quotation < quotations.size()
                    && quotations.get(quotation).span().overlaps(token);
            return inside ? quotation : -1;
        }

        AnnotatedText build() {
            return new AnnotatedText(text, tokens, sentences, paragraphs, quotations);
        }
    }
}
