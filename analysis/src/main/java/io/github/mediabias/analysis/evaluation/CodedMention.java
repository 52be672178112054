package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.text.Span;

/**
 * Words of an article that name a source, and who that is.
 *
 * @param span the words
 */
public record CodedMention(Span span, CodedSource who) {}
