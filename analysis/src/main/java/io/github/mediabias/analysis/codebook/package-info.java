/**
 * The analyst's tables: blocs, countries, roles, actors, frames, terms, cues, outlets, topics. Start from
 * {@link io.github.mediabias.analysis.codebook.Codebook}.
 */
@NullMarked
package io.github.mediabias.analysis.codebook;

import org.jspecify.annotations.NullMarked;
