package io.github.mediabias.analysis.framing;

import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.Arrays;
import java.util.List;

/** Whose words each token of a text is. */
public final class Voices {

    private final AnnotatedText text;
    private final Voice[] voices;
    private final int[] attributions;

    /**
     * Tells the voices of a text.
     *
     * @param extractions its attributions
     */
    public Voices(AnnotatedText text, List<Extraction> extractions) {
        this.text = text;
        this.voices = new Voice[text.tokens().size()];
        this.attributions = new int[voices.length];
        Arrays.fill(attributions, -1);
        for (int i = 0; i < voices.length; i++) {
            // Marks without a source may be a title, a term or a speaker whom nothing names.
            voices[i] = text.token(i).isQuoted() ? Voice.UNCLEAR : Voice.OUTLET;
        }
        for (int a = 0; a < extractions.size(); a++) {
            Extraction extraction = extractions.get(a);
            extraction.source().forEach(span -> set(span, Voice.UNCLEAR, -1));
            extraction.cue().forEach(span -> set(span, Voice.UNCLEAR, -1));
        }
        for (int a = 0; a < extractions.size(); a++) {
            for (Span span : extractions.get(a).content()) {
                setContent(span, a);
                trailing(span);
            }
        }
    }

    private void set(Span span, Voice voice, int attribution) {
        Range range = text.tokensIn(span);
        for (int i = range.first(); i < range.end(); i++) {
            voices[i] = voice;
            attributions[i] = attribution;
        }
    }

    private void setContent(Span span, int attribution) {
        Range range = text.tokensIn(span);
        for (int i = range.first(); i < range.end(); i++) {
            voices[i] = text.token(i).isQuoted() ? Voice.QUOTED : Voice.PARAPHRASED;
            attributions[i] = attribution;
        }
    }

    /** "…, signaling goodwill" behind a content may be the source's inference or the outlet's. */
    private void trailing(Span content) {
        Range range = text.tokensIn(content);
        int comma = range.end();
        if (range.size() == 0
                || comma + 1 >= text.tokens().size()
                || !text.token(comma).isOneOf(",")) {
            return;
        }
        Token next = text.token(comma + 1);
        boolean participle = next.tag() == Tag.VERB && next.norm().endsWith("ing") && voices[comma + 1] == Voice.OUTLET;
        int end = text.sentenceOf(range.end() - 1).end();
        for (int i = comma + 1; participle && i < end && voices[i] == Voice.OUTLET; i++) {
            voices[i] = Voice.UNCLEAR;
        }
    }

    /** The voice of the token. */
    public Voice voice(int token) {
        return voices[token];
    }

    /** The number of the attribution whose content the token is in; -1 if it is in none. */
    public int attribution(int token) {
        return attributions[token];
    }

    /** The number of words in that voice. */
    public int words(Voice voice) {
        int words = 0;
        for (int i = 0; i < voices.length; i++) {
            words += voices[i] == voice && isWord(i) ? 1 : 0;
        }
        return words;
    }

    /** Whether the token counts as a word; a clitic belongs to the word before it. */
    public boolean isWord(int i) {
        Token token = text.token(i);
        boolean clitic = i > 0
                && token.span().begin() == text.token(i - 1).span().end()
                && (token.norm().startsWith("'") || token.norm().equals("n't"));
        return token.isWord() && !clitic;
    }
}
