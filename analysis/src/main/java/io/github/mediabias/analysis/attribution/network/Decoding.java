package io.github.mediabias.analysis.attribution.network;

/**
 * What is decided when probabilities become attributions; chosen on a part of the training articles.
 *
 * @param least the lowest score of an attribution that is kept, from 0 to 1
 * @param cueBias added to the logarithm of a cue's probability when candidates are looked for
 * @param sourceBias added to the logarithm of a source's probability
 * @param contentBias added to the logarithm of a content's probability
 * @param leastSource how likely a word must be that becomes the source where none is likelier than not
 */
record Decoding(float least, float cueBias, float sourceBias, float contentBias, float leastSource) {

    static final Decoding DEFAULT = new Decoding(0.4f, 1f, 0.6f, 0f, 0.1f);
}
