/**
 * Who a source is: actor, country, role, bloc, kind. Start from {@link io.github.mediabias.analysis.source.SourceProfiler}.
 *
 * <p>{@code ArticleSources} goes through an article's sources in the order of the text. {@code People} are the persons that
 * {@code Names} finds, {@code Describer} tells them what the text says of them, {@code Composer} makes country and role of words,
 * {@code Homeland} is the story's country. {@code Antecedents} resolves pronouns and short forms by what {@code References}
 * remembers, {@code JointSources} cuts joint sources, {@code SourcePhrases} profiles what stands for itself.
 */
@NullMarked
package io.github.mediabias.analysis.source;

import org.jspecify.annotations.NullMarked;
