package io.github.mediabias.reporting;

import io.github.mediabias.analysis.coding.CodingScheme;
import io.github.mediabias.analysis.coding.PassageSample;

/**
 * Sentences of a report's articles to be coded by two people, so that the report's error on these outlets can be told.
 *
 * @param origin the machine and the inputs, in words, for whoever reads the result
 */
public record CheckSample(PassageSample sample, CodingScheme scheme, String origin) {}
