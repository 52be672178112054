package io.github.mediabias.analysis.text;

/** Tells the parts of speech of a sentence's words. Implementations are thread-safe. */
@FunctionalInterface
public interface Tagger {

    /** One tag for each of the words. */
    Tag[] tag(String[] words);
}
