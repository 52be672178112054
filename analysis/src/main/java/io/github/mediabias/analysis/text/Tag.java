package io.github.mediabias.analysis.text;

/** A part of speech, as the Universal Dependencies name them. */
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** Whether a noun phrase can end in a word of this kind. */
    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON;
    }
}
