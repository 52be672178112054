/**
 * Terms in their context. Start at {@link io.github.mediabias.analysis.concordance.Concordance}, with a
 * {@link io.github.mediabias.analysis.concordance.ConcordanceQuery}.
 */
@NullMarked
package io.github.mediabias.analysis.concordance;

import org.jspecify.annotations.NullMarked;
