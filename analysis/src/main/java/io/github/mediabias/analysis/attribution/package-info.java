/**
 * Who is quoted, and how. {@link io.github.mediabias.analysis.attribution.AttributionExtractor} finds the three spans of an
 * attribution; {@link io.github.mediabias.analysis.attribution.RuleExtractor} does so by grammar and the codebook's cues.
 * Other ways are engines: see {@link io.github.mediabias.analysis.attribution.ExtractionEngine}.
 */
@NullMarked
package io.github.mediabias.analysis.attribution;

import org.jspecify.annotations.NullMarked;
