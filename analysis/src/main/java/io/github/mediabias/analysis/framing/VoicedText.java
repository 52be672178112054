package io.github.mediabias.analysis.framing;

import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.text.AnnotatedText;

/**
 * A part of an article, and whose words its tokens are.
 *
 * @param voices the voices of the tokens of {@code text}
 */
public record VoicedText(Part part, AnnotatedText text, Voices voices) {}
