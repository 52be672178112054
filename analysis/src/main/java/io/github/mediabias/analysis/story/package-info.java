/**
 * Which articles tell the same event, and which repeat the text of another.
 * {@link io.github.mediabias.analysis.story.SignatureMaker} condenses one article,
 * {@link io.github.mediabias.analysis.story.CorpusStage} groups the condensed articles; it never sees a body.
 */
@NullMarked
package io.github.mediabias.analysis.story;

import org.jspecify.annotations.NullMarked;
