package io.github.mediabias.analysis.comparison;

import java.util.Locale;

/** What differs between two articles on one event. */
public enum FindingKind {
    /** The same speaker's words differ inside the quotation marks: translation, editing or another utterance are possible. */
    QUOTED_WORDS_DIFFER,
    /** One quotes less of an utterance than the other. */
    QUOTATION_SHORTENED,
    /** One quotes what the other tells in its own words. */
    QUOTATION_PARAPHRASED,
    /** The same content has another source. */
    SOURCE_CHANGED,
    /** What one gives to a source, the other states as a fact. */
    ATTRIBUTION_DROPPED,
    /** Somebody is a source in one only. */
    SOURCE_MISSING,
    /** Somebody is named by all and a source in none. */
    MENTIONED_UNHEARD,
    /** The same person or thing is called by other words. */
    LABEL_DIFFERS,
    /** One article gives the same person several offices. */
    TITLE_INCONSISTENT,
    /** What is told by one only. */
    ONLY_IN_ONE,
    /** What one tells early, the other tells late. */
    ORDER_DIFFERS,
    /** The reporting words do something else to the same claim or the same side. */
    STANCE_DIFFERS,
    /** A way to frame the event is in the outlet's own voice in one, and a source's or absent in the other. */
    FRAMING_DIFFERS,
    /** The headlines name or frame something else. */
    HEADLINE_DIFFERS,
    /** A quotation stands in the original word for word. */
    QUOTATION_EXACT,
    /** A quotation does not stand in the original, which has others of its speaker. */
    QUOTATION_NOT_FOUND;

    /** The name in files: {@code quoted_words_differ}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
