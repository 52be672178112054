package io.github.mediabias.encoder;

import io.github.mediabias.encoder.Window.Region;

/**
 * Words that may be a cue, and what the linker says of the words that it reaches.
 *
 * @param reach where its source and content may be
 * @param cueFirst the first word of the cue, in the window
 * @param cueEnd the word behind its last one
 * @param cueProbability how likely these words are a cue, to the tagger: the mean over them
 * @param probabilities for each word of {@code reach}, the probability of each of the linker's labels ({@link Labels})
 */
record Candidate(Region reach, int cueFirst, int cueEnd, double cueProbability, Matrix probabilities) {

    /** The probability that the word, by its number in the reach, has the label. */
    double probability(int word, int label) {
        return probabilities.at(word, label);
    }

    /** Whether the word, by its number in the reach, is of the cue. */
    boolean isCue(int word) {
        int inWindow = reach.firstWord() + word;
        return inWindow >= cueFirst && inWindow < cueEnd;
    }
}
