package io.github.mediabias.analysis.source;

/**
 * A name or noun of the codebook in a text.
 *
 * @param first its first token
 * @param end the token behind its last
 */
record Match(int first, int end, Entry entry) {

    int size() {
        return end - first;
    }
}
