package io.github.mediabias.analysis.framing;

import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Token;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Whose words each token of a text is.
 *
 * <p>What trails behind a clause that follows its cue ("the Kremlin said that the troops would leave, signaling goodwill") is
 * nobody's for sure, though an extractor may count it to the content. Where the cue comes later ("…, signaling goodwill, the
 * Kremlin said"), the whole sentence before it is the source's.
 */
public final class Voices {

    private final AnnotatedText text;
    private final List<Extraction> extractions;
    private final Voice[] voices;
    private final int[] attributions;
    private final BitSet fragments;
    private final BitSet trailing = new BitSet();
    private final BitSet naming = new BitSet();

    /**
     * Tells the voices of a text.
     *
     * @param extractions its attributions
     */
    public Voices(AnnotatedText text, List<Extraction> extractions) {
        this.text = text;
        this.extractions = List.copyOf(extractions);
        this.voices = new Voice[text.tokens().size()];
        this.attributions = new int[voices.length];
        Arrays.fill(attributions, -1);
        for (int i = 0; i < voices.length; i++) {
            // Marks without a source may be a title, a term or a speaker whom nothing names.
            voices[i] = text.token(i).isQuoted() ? Voice.UNCLEAR : Voice.OUTLET;
        }
        for (Extraction extraction : extractions) {
            extraction.source().forEach(span -> {
                setNobodys(span);
                Range range = text.tokensIn(span);
                naming.set(range.first(), range.end());
            });
            extraction.cue().forEach(this::setNobodys);
        }
        for (int a = 0; a < extractions.size(); a++) {
            for (Span span : extractions.get(a).content()) {
                setContent(text.tokensIn(span), a);
            }
        }
        for (Extraction extraction : extractions) {
            trail(extraction);
        }
        this.fragments = Fragments.in(text, extractions);
        fragments.stream().forEach(i -> voices[i] = Voice.UNCLEAR);
    }

    private void setNobodys(Span span) {
        Range range = text.tokensIn(span);
        Arrays.fill(voices, range.first(), range.end(), Voice.UNCLEAR);
    }

    private void setContent(Range range, int attribution) {
        for (int i = range.first(); i < range.end(); i++) {
            voices[i] = text.token(i).isQuoted() ? Voice.QUOTED : Voice.PARAPHRASED;
            attributions[i] = attribution;
        }
    }

    private void trail(Extraction extraction) {
        if (extraction.cue().isEmpty()) {
            return;
        }
        int begin = extraction.content().get(0).begin();
        // Behind a colon stand the words themselves, as in a transcript.
        boolean cueFirst = extraction.cue().stream()
                .allMatch(span -> span.begin() < begin && !span.in(text.text()).equals(":"));
        for (Span span : extraction.content()) {
            Range content = text.tokensIn(span);
            int first = content.first();
            while (cueFirst && first < content.end()) {
                int end = Math.min(text.sentenceOf(first).end(), content.end());
                trailWithin(first, end);
                first = end;
            }
            trailBehind(content);
        }
    }

    /** What trails in a sentence of a content. */
    private void trailWithin(int first, int end) {
        int begin = TrailingClauses.begin(text, first, end);
        int close = TrailingClauses.end(text, begin, end);
        for (int i = begin; i < close; i++) {
            if (voices[i] == Voice.PARAPHRASED) {
                voices[i] = Voice.UNCLEAR;
                attributions[i] = -1;
                trailing.set(i);
            }
        }
    }

    /** What trails behind a content, where the extractor has left it out. */
    private void trailBehind(Range content) {
        if (content.size() == 0) {
            return;
        }
        int comma = content.end();
        int end = text.sentenceOf(content.end() - 1).end();
        if (comma + 1 >= end || TrailingClauses.participleBehind(text, comma, end) == 0) {
            return;
        }
        int close = TrailingClauses.end(text, comma + 1, end);
        for (int i = comma + 1; i < close && voices[i] == Voice.OUTLET; i++) {
            voices[i] = Voice.UNCLEAR;
            trailing.set(i);
        }
    }

    /** The attributions of the text, as {@link #attribution} numbers them. */
    public List<Extraction> extractions() {
        return extractions;
    }

    /** The voice of the token. */
    public Voice voice(int token) {
        return voices[token];
    }

    /** The number of the attribution whose content the token is in; -1 if it is in none. */
    public int attribution(int token) {
        return attributions[token];
    }

    /** Whether the token is in an unattributed quoted fragment: a candidate for scare quotes. */
    public boolean isFragment(int token) {
        return fragments.get(token);
    }

    /** Whether the token is one of the words that name a source, in nobody's content. */
    public boolean isNaming(int token) {
        return naming.get(token) && attributions[token] < 0;
    }

    /** Whether the token is in a participial clause that trails behind what a source says. */
    public boolean isTrailing(int token) {
        return trailing.get(token);
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
