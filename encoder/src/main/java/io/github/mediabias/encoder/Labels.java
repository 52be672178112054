package io.github.mediabias.encoder;

/** What the two networks call a word. Both begin with 0, outside; kinds of spans as in {@link BioSequence}. */
final class Labels {

    /** How many labels the tagger has: outside, and source, cue and content, each begun or continued. */
    static final int TAGGER = 7;
    /** How many labels the linker has: outside, source and content of this cue, begun or continued, and {@link #REAL_CUE}. */
    static final int LINKER = 6;

    /** The tagger's kind of span for cues. */
    static final int TAGGER_CUE = 1;
    /** The linker's kind of span for sources. */
    static final int LINKER_SOURCE = 0;
    /** The linker's kind of span for contents. */
    static final int LINKER_CONTENT = 1;
    /** The linker's label for the words of a cue that is one indeed. */
    static final int REAL_CUE = 5;

    private Labels() {}
}
