/**
 * The parts of speech: the tagger that ships with the program, and how it learns from a treebank. Start from
 * {@link io.github.mediabias.analysis.text.tagging.PerceptronTagger}.
 */
@NullMarked
package io.github.mediabias.analysis.text.tagging;

import org.jspecify.annotations.NullMarked;
