package io.github.mediabias.analysis;

import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.source.ActorLabel;

/**
 * What an article calls an actor in one place, and whose words that is.
 *
 * @param voice of the label's last word; words that name a source are the outlet's, who chooses them
 */
public record Label(Part part, ActorLabel words, Voice voice) {}
