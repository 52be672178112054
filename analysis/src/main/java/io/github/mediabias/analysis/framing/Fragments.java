package io.github.mediabias.analysis.framing;

import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Quotation;
import io.github.mediabias.analysis.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds unattributed quoted fragments: a few words in quotation marks without a source, by which an outlet may keep its distance
 * from them. Only candidates: titles and names (in capitals), terms that a word before them introduces, and what opens or
 * ends a sentence of its own are none.
 */
final class Fragments {

    private static final int MOST_WORDS = 5;

    /** How many words before the mark are looked at for a word that names or introduces a term. */
    private static final int REACH = 3;

    /** Behind these stands what something is called, or a word that is spoken of. */
    private static final Set<String> NAMING = Set.of(
            "called",
            "call",
            "calls",
            "calling",
            "titled",
            "entitled",
            "dubbed",
            "dub",
            "named",
            "nicknamed",
            "nickname",
            "renamed",
            "branded",
            "labeled",
            "labelled",
            "known",
            "termed",
            "coined",
            "headlined",
            "captioned",
            "spelled",
            "pronounced",
            "defined",
            "meaning",
            "means",
            "mean",
            "reads",
            "reading",
            "read",
            "says",
            "word",
            "words",
            "phrase",
            "term",
            "terms",
            "slogan",
            "hashtag",
            "motto",
            "song",
            "songs",
            "single",
            "album",
            "book",
            "novel",
            "memoir",
            "film",
            "movie",
            "documentary",
            "series",
            "sitcom",
            "show",
            "episode",
            "play",
            "musical",
            "poem",
            "essay",
            "column",
            "article",
            "headline",
            "segment",
            "program",
            "character",
            "chant",
            "chants",
            "chanting",
            "chanted",
            "shouting",
            "shouted",
            "singing",
            "sang",
            "letters",
            "letter");

    private Fragments() {}

    /** The tokens of all fragments, the marks included. */
    static BitSet in(AnnotatedText text, List<Extraction> extractions) {
        BitSet attributed = new BitSet();
        for (Extraction extraction : extractions) {
            if (!extraction.source().isEmpty() || !extraction.cue().isEmpty()) {
                extraction.content().forEach(span -> {
                    Range range = text.tokensIn(span);
                    attributed.set(range.first(), range.end());
                });
            }
            extraction.cue().forEach(span -> {
                Range range = text.tokensIn(span);
                attributed.set(range.first(), range.end());
            });
        }
        BitSet fragments = new BitSet();
        for (Quotation quotation : text.quotations()) {
            Range range = text.tokensIn(quotation.span());
            boolean free =
                    attributed.nextSetBit(range.first()) < 0 || attributed.nextSetBit(range.first()) >= range.end();
            if (free && quotation.closed() && !quotation.continued() && isFragment(text, range)) {
                fragments.set(range.first(), range.end());
            }
        }
        return fragments;
    }

    private static boolean isFragment(AnnotatedText text, Range range) {
        int words = 0;
        int small = 0;
        for (int i = range.first(); i < range.end(); i++) {
            Token token = text.token(i);
            words += token.isWord() ? 1 : 0;
            small += token.isWord() && Character.isLowerCase(token.text().codePointAt(0)) ? 1 : 0;
        }
        return words > 0
                && words <= MOST_WORDS
                && !isTitle(words, small)
                && !isSentence(text, range)
                && !isIntroduced(text, range);
    }

    /** In a title small words are few: "The Art of the Deal". */
    private static boolean isTitle(int words, int small) {
        return small * 2 <= words;
    }

    /** What fills a sentence, ends in a mark of its own, or stands before a colon is somebody's whole utterance. */
    private static boolean isSentence(AnnotatedText text, Range range) {
        Range sentence = text.sentenceOf(range.first());
        int last = range.end() - 2;
        boolean stops = last >= range.first() && text.token(last).isOneOf(".", "!", "?", "…", "...");
        boolean endsSentence = range.end() >= sentence.end();
        boolean colon =
                range.end() < text.tokens().size() && text.token(range.end()).isOneOf(":");
        boolean comma = last >= range.first() && text.token(last).isOneOf(",") && range.first() == sentence.first();
        return range.first() <= sentence.first() && endsSentence || stops && !endsSentence || colon || comma;
    }

    private static boolean isIntroduced(AnnotatedText text, Range range) {
        int sentence = text.sentenceOf(range.first()).first();
        for (int i = range.first() - 1; i >= Math.max(sentence, range.first() - REACH); i--) {
            if (NAMING.contains(text.token(i).norm())) {
                return true;
            }
        }
        return false;
    }
}
