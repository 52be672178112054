/**
 * Text as the analysis sees it: paragraphs, sentences, tokens, quotations. Start from
 * {@link io.github.mediabias.analysis.text.TextAnnotator}.
 */
@NullMarked
package io.github.mediabias.analysis.text;

import org.jspecify.annotations.NullMarked;
