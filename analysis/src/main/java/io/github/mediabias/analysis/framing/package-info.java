/**
 * Framing terms, and whose words they are. {@link io.github.mediabias.analysis.framing.FramingMatcher} finds the terms,
 * {@link io.github.mediabias.analysis.framing.Voices} tells whose.
 */
@NullMarked
package io.github.mediabias.analysis.framing;

import org.jspecify.annotations.NullMarked;
